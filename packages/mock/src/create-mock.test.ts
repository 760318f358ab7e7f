import { expect, test } from "vitest";
import { createMock } from "./create-mock.ts";
import { createClient, platformClient } from "./testing/client.ts";

test("the state of a key is shown by kind, as a copy, and nobody else's", async () => {
  const call = platformClient();
  await call("POST", "/api/v1/agents", { name: "a", tags: ["x"] });
  await call("POST", "/api/v2/secrets", { name: "TOKEN", value: "v" });
  const seen = call.mock.state("acme");
  expect(Object.keys(seen)).toEqual(["platform agents", "platform secrets"]);
  expect(seen["platform agents"]).toMatchObject([{ id: expect.any(String), name: "a" }]);
  Object.assign(Object(seen["platform agents"]?.[0]?.tags), ["changed"]);
  expect(call.mock.state("acme")["platform agents"]).toMatchObject([{ tags: ["x"] }]);
  expect(call.mock.state("other")).toEqual({});
  call.mock.reset();
  expect(call.mock.state("acme")).toEqual({});
});

test("mocks side by side share the contracts and nothing else", async () => {
  const [one, other] = [createMock(), createMock({ quirks: true })];
  await createClient("api.kubiya.ai", "UserKey acme", {}, one)("POST", "/api/v1/agents", { name: "a" });
  expect([one.isEmpty(), other.isEmpty(), other.requests.length]).toEqual([false, true, 0]);
});
