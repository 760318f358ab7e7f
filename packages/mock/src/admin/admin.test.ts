import { expect, test } from "vitest";
import { createMock, type MockOptions } from "../create-mock.ts";
import { createClient } from "../testing/client.ts";

function administered(options: MockOptions = { admin: true }) {
  const mock = createMock(options);
  const call = createClient("api.kubiya.ai", "UserKey acme", {}, mock);
  const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    const response = await mock.fetch(`http://127.0.0.1:4010/__mock/${path}`, init);
    return { status: response.status, headers: response.headers, body: await response.json() };
  };
  return { mock, call, ask };
}

test("it is off the wire unless asked for", async () => {
  const { ask } = administered({});
  expect((await ask("GET", "state")).status).toBe(404);
});

test("state: organisations and what they hold, without secrets", async () => {
  const { call, ask } = administered();
  await call("POST", "/api/v2/secrets", { name: "TOKEN", value: "s3cret" });
  await call("POST", "/api/v1/agents", { name: "a" });
  const { organisations } = (await ask("GET", "state")).body;
  expect(organisations).toMatchObject([{ tables: { "platform secrets": 1, "platform agents": 1 } }]);
  const all = (await ask("GET", `state/${organisations[0].id}`)).body;
  expect(all["platform secrets"]).toMatchObject([{ name: "TOKEN", value: "«redacted»" }]);
  const one = (await ask("GET", `state/${organisations[0].id}/platform%20agents`)).body;
  expect(Object.keys(one)).toEqual(["platform agents"]);
  expect((await ask("GET", "state/none")).status).toBe(404);
});

test("requests: the last ones, and live, none of its own among them", async () => {
  const { mock, call, ask } = administered();
  await call("GET", "/api/v1/agents");
  await call("GET", "/api/v1/sources");
  expect((await ask("GET", "requests?last=1")).body.requests).toMatchObject([
    { operationId: "listSourcesV1" },
  ]);
  const { url, close } = await mock.listen();
  const live = await fetch(`${url}/__mock/requests/live`);
  const reader = (live.body ?? new ReadableStream<Uint8Array>()).getReader();
  const next = async () => new TextDecoder().decode((await reader.read()).value);
  expect(await next()).toBe(": from now on\n\n");
  await call("GET", "/api/v1/agents");
  expect(JSON.parse((await next()).slice(6))).toMatchObject({ path: "/api/v1/agents", status: 200 });
  await reader.cancel();
  await close();
});

test("snapshots, reset and seed", async () => {
  const { call, ask } = administered();
  const seeds = { path: "/platform/api/v1/agents", key: "acme", body: { name: "seeded" } };
  expect((await ask("POST", "seed", seeds)).status).toBe(200);
  expect((await ask("PUT", "snapshots/one")).status).toBe(200);
  await ask("POST", "reset");
  expect((await call("GET", "/api/v1/agents")).body).toEqual([]);
  expect((await ask("POST", "snapshots/one/restore")).status).toBe(200);
  expect((await call("GET", "/api/v1/agents")).body).toMatchObject([{ name: "seeded" }]);
  expect((await ask("GET", "snapshots")).body).toEqual({ snapshots: [{ name: "one", rows: 1 }] });
  expect((await ask("DELETE", "snapshots/one")).status).toBe(200);
  expect((await ask("DELETE", "snapshots/one")).status).toBe(404);
  expect((await ask("POST", "snapshots/one/restore")).status).toBe(404);
  expect(await ask("POST", "seed", [{ path: "x" }])).toMatchObject({
    status: 400,
    body: { error: expect.stringContaining("entry 1") },
  });
});

test("faults are ordered from outside", async () => {
  const { call, ask } = administered();
  await ask("POST", "faults", { operationId: "listAgentsV1", status: 429, times: 1 });
  expect((await call("GET", "/api/v1/agents")).status).toBe(429);
  expect((await call("GET", "/api/v1/agents")).status).toBe(200);
  expect((await ask("POST", "faults", {})).status).toBe(400);
});

test("pages of other sites are refused and may not read it", async () => {
  const { ask } = administered();
  const foreign = await ask("POST", "reset", undefined, { origin: "https://elsewhere.example" });
  expect(foreign.status).toBe(403);
  const own = await ask("POST", "reset", undefined, { origin: "http://127.0.0.1:4010" });
  expect(own.status).toBe(200);
  expect(own.headers.get("access-control-allow-origin")).toBeNull();
});

test("what it does not know it says", async () => {
  const { ask } = administered();
  expect(await ask("GET", "nothing")).toMatchObject({
    status: 404,
    body: { error: expect.stringContaining("GET state") },
  });
});
