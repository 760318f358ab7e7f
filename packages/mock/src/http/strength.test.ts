import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createMock, type Mock } from "../create-mock.ts";
import { startedRun } from "../testing/started-run.ts";
import type { Listening } from "./listen.ts";

// Clients that behave badly: none of them may hang the mock or end it, so each test ends with a call that is answered.
const authorization = "Bearer acme";
let mock: Mock;
let listening: Listening;
const sockets: Socket[] = [];

beforeEach(async () => {
  mock = createMock();
  listening = await mock.listen();
});

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await listening.close();
});

async function stillAnswers(): Promise<void> {
  const response = await fetch(`${listening.url}/api/v1/skills`, { headers: { authorization } });
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual(expect.any(Array));
}

async function opened(first = ""): Promise<Socket> {
  const socket = connect(Number(new URL(listening.url).port), "127.0.0.1");
  sockets.push(socket);
  socket.on("error", () => undefined);
  await once(socket, "connect");
  if (first) socket.write(first);
  return socket;
}

function head(method: string, path: string, ...more: string[]): string {
  const lines = [`${method} ${path} HTTP/1.1`, "Host: mock.test", `Authorization: ${authorization}`, ...more];
  return `${lines.join("\r\n")}\r\n\r\n`;
}

const streamOfRun = () => startedRun(listening.url, authorization, "a b c d e f g");

test("a reader that never reads a large answer", async () => {
  const big = "x".repeat(4_000_000);
  const headers = { authorization, "content-type": "application/json" };
  const body = JSON.stringify({ name: "big", type: "shell", description: big });
  await mock.fetch(`${listening.url}/api/v1/skills`, { method: "POST", headers, body });
  for (let at = 0; at < 10; at += 1) (await opened(head("GET", "/api/v1/skills"))).pause();
  await stillAnswers();
});

test("a reader that never reads a stream", async () => {
  const path = await streamOfRun();
  const slow = await opened(head("GET", path));
  slow.pause();
  await stillAnswers();
  const whole = await fetch(listening.url + path, { headers: { authorization } });
  expect(await whole.text()).toContain("event: done");
});

test("a body of 100 MB is refused, and the client sees it", async () => {
  const piece = Buffer.alloc(1_000_000, "x");
  const socket = await opened(head("POST", "/api/v1/skills", `Content-Length: ${100 * piece.length}`));
  const answered = once(socket, "data");
  for (let sent = 0; sent < 100; sent += 1) if (!socket.write(piece)) await once(socket, "drain");
  expect(String(await answered)).toMatch(/^HTTP\/1\.1 413 /);
  const body = new Blob(Array.from({ length: 100 }, () => piece));
  const other = await fetch(`${listening.url}/api/v1/skills`, {
    method: "POST",
    headers: { authorization },
    body,
  });
  expect(other.status).toBe(413);
  await stillAnswers();
});

test("a thousand sockets that say nothing", async () => {
  await Promise.all(Array.from({ length: 1000 }, () => opened()));
  await stillAnswers();
});

test("an upload that stops half-way, and one whose client leaves", async () => {
  const half = head("POST", "/api/v1/skills", "Content-Type: application/json", "Content-Length: 100");
  await opened(`${half}{"name":`);
  const leaving = await opened(`${half}{"name":`);
  await stillAnswers();
  leaving.destroy();
  await once(leaving, "close");
  await stillAnswers();
  expect(mock.requests.some((one) => one.method === "POST" && one.status === 201)).toBe(false);
});

test("a client that leaves in mid-stream, a hundred times", async () => {
  const path = await streamOfRun();
  await Promise.all(
    Array.from({ length: 100 }, async () => {
      const socket = await opened(head("GET", path));
      await once(socket, "data");
      socket.destroy();
    }),
  );
  await stillAnswers();
});

test("lines that are no HTTP", async () => {
  const odd = await opened("\0\0\0 nonsense\r\n\r\n");
  await once(odd.resume(), "close");
  const unknown = await opened("BREW /pot HTTP/1.1\r\nHost: x\r\n\r\n");
  await once(unknown.resume(), "close");
  await stillAnswers();
});

test("memory is the same after many requests as after a few", async () => {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  const small = createMock();
  const call = async (times: number) => {
    for (let at = 0; at < times; at += 1) {
      const headers = { authorization };
      await (await small.fetch("http://control-plane.kubiya.ai/api/v1/skills", { headers })).text();
    }
    small.reset();
    collect();
    return process.memoryUsage().heapUsed / 1_000_000;
  };
  await call(500);
  const before = await call(500);
  const after = await call(5000);
  expect(after - before).toBeLessThan(5);
});
