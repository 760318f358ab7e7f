import { expect, test } from "vitest";
import { createMock } from "../create-mock.ts";

const mock = createMock();

async function operationAt(url: string, authorization: string) {
  const response = await mock.fetch(url, { headers: { authorization } });
  return response.headers.get("x-mock-operation");
}

test("the host name of a published server says which API", async () => {
  expect(await operationAt("https://api.kubiya.ai/api/v1/agents", "Bearer K")).toBe("listAgentsV1");
  expect(await operationAt("https://control-plane.kubiya.ai/api/v1/agents", "UserKey K")).toBe("listAgents");
});

test("a prefix says it anywhere", async () => {
  expect(await operationAt("http://127.0.0.1:1/platform/api/v1/agents", "Bearer K")).toBe("listAgentsV1");
  expect(await operationAt("http://127.0.0.1:1/control-plane/api/v1/agents", "UserKey K")).toBe("listAgents");
});

test("a path that one family alone has needs no hint", async () => {
  expect(await operationAt("http://127.0.0.1:1/api/v1/teams", "UserKey K")).toBe("listTeams");
  expect(await operationAt("http://127.0.0.1:1/api/v1/sources", "Bearer K")).toBe("listSourcesV1");
});

test("else the scheme of the key decides", async () => {
  expect(await operationAt("http://127.0.0.1:1/api/v1/agents", "UserKey K")).toBe("listAgentsV1");
  expect(await operationAt("http://127.0.0.1:1/api/v1/agents", "Bearer K")).toBe("listAgents");
  expect(await operationAt("http://127.0.0.1:1/api/v1/agents", "K")).toBe("listAgents");
});

test("with one API served there is nothing to decide", async () => {
  const alone = createMock({ apis: ["platform-v1"] });
  const response = await alone.fetch("http://127.0.0.1:1/api/v1/agents", {
    headers: { authorization: "Bearer K" },
  });
  expect(response.headers.get("x-mock-operation")).toBe("listAgentsV1");
});
