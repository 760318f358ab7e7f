import { expect, test } from "vitest";
import { controlPlaneClient, createTestClock, platformClient } from "../testing/client.ts";

const agents = "/api/v1/agents";
const audit = "/api/v1/auditing/items/stream";
const sse = { accept: "text/event-stream" };

test("delay waits before anything is done", async () => {
  const clock = createTestClock();
  const call = platformClient({ clock });
  expect((await call("GET", agents, undefined, { prefer: "delay=1500" })).status).toBe(200);
  expect(clock.slept).toEqual([1500]);
});

test("flaky fails by chance, and the same seed fails the same requests", async () => {
  const outcomes = async (prefer: string) => {
    const call = platformClient();
    const statuses: number[] = [];
    for (let at = 0; at < 40; at += 1)
      statuses.push((await call("GET", agents, undefined, { prefer })).status);
    return statuses;
  };
  const first = await outcomes("flaky=0.3, seed=7");
  expect(new Set(first)).toEqual(new Set([200, 503]));
  expect(first.filter((status) => status === 503).length).toBeGreaterThan(4);
  expect(first.filter((status) => status === 503).length).toBeLessThan(24);
  expect(await outcomes("flaky=0.3, seed=7")).toEqual(first);
  expect(await outcomes("flaky=0.3, seed=8")).not.toEqual(first);
  expect(new Set(await outcomes("code=429, flaky=0.5"))).toEqual(new Set([200, 429]));
  expect(new Set(await outcomes("flaky=0"))).toEqual(new Set([200]));
});

test("fault=STATUS is code=STATUS", async () => {
  const call = platformClient();
  const limited = await call("GET", agents, undefined, { prefer: "fault=429;retry-after=2" });
  expect([limited.status, limited.headers.get("retry-after")]).toEqual([429, "2"]);
});

test("truncate cuts a body and a stream in their middle, with fetch and over a port", async () => {
  const call = platformClient();
  await call("POST", agents, { name: "a" });
  await expect(call("GET", agents, undefined, { prefer: "fault=truncate" })).rejects.toThrow("terminated");
  const { url, close } = await call.mock.listen();
  const headers = { authorization: "UserKey acme", prefer: "fault=truncate, after=1", ...sse };
  const body = JSON.stringify({ tool_name: "t" });
  const cut = await fetch(`${url}/api/v1/tools/exec`, {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body,
  });
  expect(cut.status).toBe(200);
  const seen: string[] = [];
  const reading = async () => {
    for await (const piece of cut.body ?? []) seen.push(new TextDecoder().decode(piece));
  };
  await expect(reading()).rejects.toThrow("terminated");
  expect(seen.join("")).toBe('data: {"type":"log","content":"Starting t"}\n\n');
  await close();
});

test("slow-body sends a body in pieces", async () => {
  const clock = createTestClock();
  const call = platformClient({ clock });
  await call("POST", agents, { name: "a" });
  const slow = await call("GET", agents, undefined, { prefer: "fault=slow-body, pace=300" });
  expect(slow.body).toMatchObject([{ name: "a" }]);
  expect(clock.slept).toEqual(Array.from({ length: 9 }, () => 300));
});

test("a paced stream waits between its events and says in long silences that it is there", async () => {
  const clock = createTestClock();
  const call = platformClient({ clock });
  const stream = await call("GET", audit, undefined, { ...sse, prefer: "pace=35000" });
  const plain = await call("GET", audit, undefined, sse);
  const count = plain.text.split("\n\n").filter(Boolean).length;
  expect(count).toBeGreaterThan(1);
  expect(stream.text.match(/^: keepalive$/gm)).toHaveLength((count - 1) * 2);
  expect(stream.text.replaceAll(": keepalive\n\n", "")).toBe(plain.text);
  expect(clock.slept.slice(0, 3)).toEqual([15_000, 15_000, 5000]);
});

test("a stream goes on after the event that the client has seen", async () => {
  const call = platformClient();
  const all = (await call("GET", audit, undefined, sse)).text.split("\n\n").filter(Boolean);
  expect(all[0]).toMatch(/^id: 1\ndata: /);
  const rest = await call("GET", audit, undefined, { ...sse, "last-event-id": "1" });
  expect(rest.text.split("\n\n").filter(Boolean)).toEqual(all.slice(1));
  const unknown = await call("GET", audit, undefined, { ...sse, "last-event-id": "no" });
  expect(unknown.text.split("\n\n").filter(Boolean)).toEqual(all);
});

test("documented limits are kept to, by key and class, and let calls through again a minute later", async () => {
  const clock = createTestClock();
  const call = platformClient({ clock, rateLimits: { read: 2 } });
  const first = await call("GET", agents);
  expect(first.headers.get("x-ratelimit-limit")).toBe("2");
  expect(first.headers.get("x-ratelimit-remaining")).toBe("1");
  expect((await call("GET", agents)).status).toBe(200);
  clock.advance(20_000);
  const refused = await call("GET", agents);
  expect(refused.status).toBe(429);
  expect(refused.body).toHaveProperty("error");
  expect(Number(refused.headers.get("x-ratelimit-reset"))).toBe(clock.now() / 1000 + 40);
  expect(refused.headers.get("retry-after")).toBe("40");
  expect((await call("POST", agents, { name: "a" })).headers.get("x-ratelimit-limit")).toBe("200");
  const other = await call.mock.fetch(`https://api.kubiya.ai${agents}`, {
    headers: { authorization: "UserKey other" },
  });
  expect(other.status).toBe(200);
  clock.advance(40_000);
  expect((await call("GET", agents)).status).toBe(200);
});

test("on the Control Plane calls of every class count together, a hundred a minute", async () => {
  const call = controlPlaneClient({ clock: createTestClock(), rateLimits: true });
  for (let at = 0; at < 100; at += 1) expect((await call("GET", agents)).status).toBe(200);
  const refused = await call("POST", agents, { name: "a" });
  expect([refused.status, refused.headers.get("x-ratelimit-limit")]).toEqual([429, "100"]);
  expect((await controlPlaneClient()("GET", agents)).headers.get("x-ratelimit-limit")).toBeNull();
});
