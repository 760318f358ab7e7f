import { afterEach, expect, test } from "vitest";
import { createMock } from "../create-mock.ts";
import { startedRun } from "../testing/started-run.ts";
import type { Listening } from "./listen.ts";

const headers = { authorization: "Bearer acme", "content-type": "application/json" };
let listening: Listening | undefined;

afterEach(async () => {
  await listening?.close();
  listening = undefined;
});

async function start() {
  const mock = createMock();
  listening = await mock.listen();
  return { mock, url: listening.url };
}

test("a port on the loopback answers like fetch does", async () => {
  const { url } = await start();
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const made = await fetch(`${url}/api/v1/skills`, {
    method: "POST",
    headers,
    body: '{"name":"fs","type":"shell"}',
  });
  expect(made.status).toBe(201);
  expect(await (await fetch(`${url}/api/v1/skills`, { headers })).json()).toHaveLength(1);
  const head = await fetch(`${url}/api/v1/skills`, { method: "HEAD", headers });
  expect([head.status, await head.text()]).toEqual([200, ""]);
  expect(Number(head.headers.get("content-length"))).toBeGreaterThan(2);
});

test("malformed JSON and too large a body are answered at once", async () => {
  const { url } = await start();
  const signal = AbortSignal.timeout(5000);
  const bad = await fetch(`${url}/api/v1/skills`, { method: "POST", headers, body: "{", signal });
  expect(bad.status).toBe(422);
  const large = await fetch(`${url}/api/v1/skills`, {
    method: "POST",
    headers,
    body: JSON.stringify({ name: "x".repeat(10_000_001) }),
    signal,
  });
  expect(large.status).toBe(413);
});

test("a stream comes event by event, and stops when the client leaves", async () => {
  let leave = () => {};
  const left = new Promise<void>((resolve) => {
    leave = resolve;
  });
  const sleeping: (() => void)[] = [];
  const sleep = (_milliseconds: number, signal?: AbortSignal) =>
    new Promise<void>((resolve) => {
      sleeping.push(resolve);
      signal?.addEventListener("abort", () => {
        resolve();
        leave();
      });
    });
  listening = await createMock({ clock: { now: Date.now, sleep } }).listen();
  const path = await startedRun(listening.url, headers.authorization, "a b c d e f");
  const prefer = "pace=1000";
  const response = await fetch(listening.url + path, { headers: { ...headers, prefer } });
  const reader = (response.body ?? new ReadableStream<Uint8Array>()).getReader();
  const next = async () => new TextDecoder().decode((await reader.read()).value);
  expect(await next()).toMatch(/event: history_complete\n[^\n]+\n\n$/);
  while (sleeping.length === 0) await new Promise(setImmediate);
  sleeping.pop()?.();
  expect(await next()).toMatch(/^[^\n]+\nevent: status\n[^\n]+\n\n$/);
  await reader.cancel();
  await left;
});

test("reset cuts the connection, hang holds it", async () => {
  const { url } = await start();
  const call = (fault: string) =>
    fetch(`${url}/api/v1/skills`, {
      headers: { ...headers, prefer: `fault=${fault}` },
      signal: AbortSignal.timeout(200),
    });
  await expect(call("reset")).rejects.toMatchObject({ cause: { code: "ECONNRESET" } });
  await expect(call("hang")).rejects.toMatchObject({ name: "TimeoutError" });
});

test("close frees the port, also under a stream", async () => {
  const mock = createMock();
  const first = await mock.listen();
  const held = await fetch(`${first.url}/api/v1/executions/x/stream`, {
    headers: { ...headers, prefer: "code=200" },
  });
  await first.close();
  await held.text().catch(() => undefined);
  await expect(fetch(first.url)).rejects.toThrow();
  const again = await mock.listen({ port: Number(new URL(first.url).port) });
  expect(again.url).toBe(first.url);
  await again.close();
});
