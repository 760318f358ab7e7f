import { expect, test } from "vitest";
import { createMock } from "./create-mock.ts";

const mock = createMock();

async function agents(host: string, headers: Record<string, string>) {
  const response = await mock.fetch(`https://${host}/api/v1/agents`, { headers });
  return {
    status: response.status,
    challenge: response.headers.get("www-authenticate"),
    body: await response.json(),
  };
}

const controlPlane = "control-plane.kubiya.ai";
const platform = "api.kubiya.ai";

test.each([
  [controlPlane, { authorization: "Bearer K" }, 200],
  [controlPlane, { authorization: "UserKey K" }, 200],
  [controlPlane, { authorization: "K" }, 200],
  [controlPlane, { UserKey: "K" }, 200],
  [controlPlane, { authorization: "bearer K" }, 401],
  [controlPlane, { authorization: "Basic K" }, 401],
  [controlPlane, { authorization: "Bearer" }, 401],
  [controlPlane, { "x-api-key": "K" }, 401],
  [controlPlane, {}, 401],
  [controlPlane, { authorization: "Bearer invalid-key" }, 401],
  [controlPlane, { authorization: "Bearer forbidden-key" }, 403],
  [platform, { authorization: "UserKey K" }, 200],
  [platform, { authorization: "Bearer K" }, 200],
  [platform, { authorization: "K" }, 401],
  [platform, { UserKey: "K" }, 401],
  [platform, { authorization: "UserKey invalid-key" }, 401],
  [platform, { authorization: "UserKey forbidden-key" }, 403],
])("%s takes %j: %i", async (host, headers, status) => {
  expect((await agents(host, headers)).status).toBe(status);
});

test("each API refuses in its own form and says how to sign in", async () => {
  const there = await agents(controlPlane, {});
  expect(there.body).toEqual({
    detail: { error: "Unauthorized", message: expect.any(String), hint: expect.any(String) },
  });
  expect(there.challenge).toBe("Bearer, UserKey");
  const here = await agents(platform, {});
  expect(here.body).toEqual({ error: { code: "unauthorized", message: expect.any(String), details: {} } });
  expect(here.challenge).toBe("UserKey, Bearer");
});

test("a key never comes back in a refusal or the log", async () => {
  const { body } = await agents(platform, { authorization: "Token very-secret" });
  expect(JSON.stringify([body, mock.requests])).not.toContain("very-secret");
});
