import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createConnection } from "./connection.ts";
import { operationWith } from "./test-kit/operation.ts";
import { json, stubFetch } from "./test-kit/stub-fetch.ts";

const get = operationWith();
const post = operationWith({ method: "POST" });

/** Sends headers and the beginning of a body, and then nothing more; or nothing at all. */
const server = createServer((request, response) => {
  if (request.url === "/api/v1/silent") return;
  response.writeHead(200, { "content-type": "application/json" });
  response.write('{"a":');
});
let controlPlaneBaseUrl = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  controlPlaneBaseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const failing = (call: Promise<unknown>) =>
  call.then(
    () => expect.fail("it did not fail"),
    (error: unknown) => error,
  );
const taking = async (call: Promise<unknown>) => {
  const started = performance.now();
  const error = await failing(call);
  return { error, ms: performance.now() - started };
};

test.each([
  ["/api/v1/silent", "headers"],
  ["/api/v1/stalls", "body"],
])("a time-out covers %s", async (path, phase) => {
  const connection = createConnection({ apiKey: "k", controlPlaneBaseUrl, timeout: 60, retry: false });
  const { error, ms } = await taking(connection.send(operationWith({ path })));
  expect(error).toMatchObject({
    name: "TimeoutError",
    phase,
    limit: "timeout",
    attempts: 1,
    outcomeUnknown: false,
  });
  expect(ms).toBeLessThan(2000);
});

test("a write that times out may have been done, and is not sent again", async () => {
  const connection = createConnection({ apiKey: "k", controlPlaneBaseUrl, timeout: 40 });
  const error = await failing(connection.send({ ...post, path: "/api/v1/silent" }));
  expect(error).toMatchObject({ name: "TimeoutError", attempts: 1, outcomeUnknown: true });
});

test("a read that times out is tried again, and the deadline ends it all", async () => {
  const connection = createConnection({
    apiKey: "k",
    controlPlaneBaseUrl,
    timeout: 40,
    deadline: 110,
    retry: { baseDelay: 1, attempts: 99 },
  });
  const { error, ms } = await taking(connection.send({ ...get, path: "/api/v1/silent" }));
  expect(error).toMatchObject({ name: "TimeoutError", limit: "deadline" });
  expect(String(error)).toContain("deadline of 110 ms passed while waiting for an answer, attempt");
  expect(ms).toBeLessThan(2000);
});

test("the time in which the key is fetched counts, and then nothing was sent", async () => {
  const { fetch, sent } = stubFetch(json({}));
  const connection = createConnection({
    apiKey: () => new Promise(() => {}),
    fetch,
    timeout: 20,
    retry: false,
  });
  await expect(failing(connection.send(post))).resolves.toMatchObject({
    name: "TimeoutError",
    phase: "key",
    outcomeUnknown: false,
  });
  expect(sent).toHaveLength(0);
});

test("a wait past the deadline fails at once with what the server said", async () => {
  const { fetch } = stubFetch(json({}, 503, { "retry-after": "5" }));
  const connection = createConnection({ apiKey: "k", fetch, deadline: 1000 });
  const { error, ms } = await taking(connection.send(get));
  expect(error).toMatchObject({ name: "ServerError", status: 503, retryAfter: 5, attempts: 1 });
  expect(ms).toBeLessThan(500);
});

test("an abort ends a wait at once and keeps its reason", async () => {
  const { fetch } = stubFetch(json({}, 503, { "retry-after": "30" }));
  const controller = new AbortController();
  const connection = createConnection({ apiKey: "k", fetch });
  setTimeout(() => controller.abort("enough"), 30);
  const { error, ms } = await taking(connection.send(get, {}, { signal: controller.signal }));
  expect(error).toMatchObject({ name: "AbortError", cause: "enough", attempts: 1, outcomeUnknown: false });
  expect(ms).toBeLessThan(1000);
});

test("an abort ends a transport that takes no notice of signals", async () => {
  const controller = new AbortController();
  const connection = createConnection({ apiKey: "k", fetch: () => new Promise(() => {}) });
  setTimeout(() => controller.abort(), 20);
  await expect(failing(connection.send(post, {}, { signal: controller.signal }))).resolves.toMatchObject({
    name: "AbortError",
    outcomeUnknown: true,
  });
});

test.each([["Bearer"], []])("a signal that is aborted already sends nothing (%s)", async (...auth) => {
  const { fetch, sent } = stubFetch(json({}));
  const signal = AbortSignal.abort();
  const error = await failing(
    createConnection({ apiKey: "k", fetch }).send({ ...post, auth }, {}, { signal }),
  );
  expect(error).toMatchObject({ name: "AbortError", outcomeUnknown: false });
  expect(sent).toHaveLength(0);
});

test("no listener stays behind on a signal that many calls share", async () => {
  const { fetch } = stubFetch(json({}, 503), json({}));
  const { signal } = new AbortController();
  const add = vi.spyOn(signal, "addEventListener");
  const remove = vi.spyOn(signal, "removeEventListener");
  await createConnection({ apiKey: "k", fetch, retry: { baseDelay: 1 } }).send(get, {}, { signal });
  expect(add.mock.calls.length).toBeGreaterThan(2);
  for (const [type, listener] of add.mock.calls) expect(remove).toHaveBeenCalledWith(type, listener);
});
