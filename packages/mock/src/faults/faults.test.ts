import { expect, test } from "vitest";
import { controlPlaneClient, platformClient } from "../testing/client.ts";

const path = "/api/v1/agents";
const agent = { name: "a", model_id: "m" };

test.each([500, 503, 429, 418])("Prefer: code=%i answers that and carries nothing out", async (code) => {
  const call = controlPlaneClient();
  const failed = await call("POST", path, agent, { prefer: `code=${code};retry-after=2` });
  expect(failed.status).toBe(code);
  expect(failed.headers.get("retry-after")).toBe("2");
  expect(failed.headers.get("x-mock-source")).toBe("fault");
  expect(failed.body).toHaveProperty("detail");
  expect((await call("GET", path)).body).toEqual([]);
});

test("Prefer: example picks an example, and an unknown one is refused", async () => {
  const call = controlPlaneClient();
  const example = await call("GET", path, undefined, { prefer: "example=agents" });
  expect(example.headers.get("x-mock-source")).toBe("example");
  expect(example.body.length).toBeGreaterThan(0);
  expect((await call("GET", path, undefined, { prefer: "example=no-such" })).status).toBe(404);
});

test("Prefer: fault=reset cuts the connection, fault=hang waits until the client gives up", async () => {
  const call = controlPlaneClient();
  await expect(call("GET", path, undefined, { prefer: "fault=reset" })).rejects.toMatchObject({
    cause: { code: "ECONNRESET" },
  });
  const headers = { authorization: "Bearer acme", prefer: "fault=hang" };
  const hanging = call.mock.fetch(`http://localhost${path}`, { headers, signal: AbortSignal.timeout(30) });
  await expect(hanging).rejects.toMatchObject({ name: "TimeoutError" });
});

test("an ordered failure is met as often as ordered, and by its operation alone", async () => {
  const call = controlPlaneClient();
  call.mock.fail({ operationId: "createAgent", times: 2 });
  expect((await call("GET", path)).status).toBe(200);
  expect((await call("POST", path, agent)).status).toBe(503);
  expect((await call("POST", path, agent)).status).toBe(503);
  expect((await call("POST", path, agent)).status).toBe(201);
});

test("a failure after the fact leaves the outcome unknown to the client", async () => {
  const call = platformClient();
  call.mock.fail({ operationId: "createAgentV1", status: 500, after: "after" });
  expect(await call("POST", path, { name: "a" })).toMatchObject({ status: 500, body: { error: {} } });
  expect((await call("GET", path)).body).toHaveLength(1);
  call.mock.fail({ operationId: "createAgentV1", status: "reset", after: "after" });
  await expect(call("POST", path, { name: "b" })).rejects.toThrow("fetch failed");
  expect((await call("GET", path)).body).toHaveLength(2);
  expect(call.mock.requests.map((request) => request.status)).toEqual([500, 200, "reset", 200]);
});
