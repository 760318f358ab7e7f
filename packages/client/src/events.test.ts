import { expect, test } from "vitest";
import { createConnection } from "./connection.ts";
import { events as eventsOf, type ServerEvent } from "./events.ts";
import type { KubiyaOptions } from "./options.ts";
import { operationWith } from "./test-kit/operation.ts";
import { json, pieces, stubFetch, text } from "./test-kit/stub-fetch.ts";

const stream = operationWith({ answers: { 200: "event-stream" }, quirks: ["failure-in-200"] });
const open = (answer: ReturnType<typeof json>, options: KubiyaOptions = {}) => {
  const { fetch, sent } = stubFetch(answer);
  return {
    events: eventsOf(createConnection({ apiKey: "k", fetch, retry: { baseDelay: 1 }, ...options }), stream),
    sent,
  };
};
const all = async (events: AsyncIterable<ServerEvent>) => {
  const seen: ServerEvent[] = [];
  let error: unknown;
  try {
    for await (const event of events) seen.push(event);
  } catch (thrown) {
    error = thrown;
  }
  return { seen, error };
};
const bytes = new TextEncoder().encode('event: m\ndata: {"t":"ü€😀"}\n\n');

test.each<[string, (string | Uint8Array)[], Partial<ServerEvent>[]]>([
  [
    "the three lines of the Control Plane",
    ['id: x_1\nevent: status\ndata: {"a":1}\n\n'],
    [{ event: "status", id: "x_1", data: { a: 1 } }],
  ],
  ["no name", ["data: 1\n\n"], [{ event: "message", id: undefined, data: 1 }]],
  ["CRLF cut in two", ["event: a\r", '\ndata: "x"\r\n\r', "\n"], [{ event: "a", data: "x" }]],
  ["several lines of data", ['data: {"a":\ndata: 1}\n\n'], [{ data: { a: 1 } }]],
  ["comments", [": keepalive\n\n", "data: 1\n\n", ": keepalive\n\n"], [{ data: 1 }]],
  ["a name without data", ["event: a\n\ndata: 1\n\n"], [{ event: "message", data: 1 }]],
  ["a byte order mark", ["\ufeffdata: 1\n\n"], [{ data: 1 }]],
  ["byte by byte", [...bytes].map((byte) => new Uint8Array([byte])), [{ event: "m", data: { t: "ü€😀" } }]],
  ["an end mark", ["data: 1\n\ndata: [DONE]\n\ndata: 2\n\n"], [{ data: 1 }]],
  ["an end mark without an empty line", ["data: 1\n\ndata: [DONE]"], [{ data: 1 }]],
  [
    "an error event that is the run's own",
    ['event: error\ndata: {"error":"tool failed"}\n\n'],
    [{ event: "error", data: { error: "tool failed" } }],
  ],
  ["nothing but comments", [": keepalive\n\n"], []],
])("reads %s", async (_, list, events) => {
  const { seen, error } = await all(open(pieces(list)).events);
  expect(error).toBeUndefined();
  expect(seen).toMatchObject(events);
  expect(seen).toHaveLength(events.length);
});

test.each<[string, Parameters<typeof pieces>, object]>([
  [
    "an event cut off",
    [["id: e1\ndata: 1\n\nid: e2\ndata: {"]],
    {
      name: "NetworkError",
      code: "stream_truncated",
      message: expect.stringContaining("in the middle of one"),
    },
  ],
  ["an event without its empty line", [["data: 1\n\ndata: 2\n"]], { code: "stream_truncated" }],
  ["a connection that breaks", [["data: 1\n\n"], "break"], { name: "NetworkError" }],
  ["data that is no JSON", [["data: 1\n\ndata: oops\n\n"]], { name: "DecodeError", code: "bad_event" }],
])("gives what came before %s, then reports it", async (_, given, expected) => {
  const { seen, error } = await all(open(pieces(...given)).events);
  expect(seen).toHaveLength(1);
  expect(error).toMatchObject({ operationId: "testThing", ...expected });
});

test("a stream that ends before anything came is cut off, and one of 204 has nothing to tell", async () => {
  const cut = await all(open(pieces([])).events);
  expect(cut.error).toMatchObject({ name: "NetworkError", code: "stream_truncated" });
  const { seen, error } = await all(open(text("", 204)).events);
  expect([seen, error]).toEqual([[], undefined]);
});

test("a failure that is sent as an event of a 200 is thrown as what it is", async () => {
  const { seen, error } = await all(
    open(pieces(['event: error\ndata: {"error": "404: Execution not found"}\n\n'])).events,
  );
  expect(seen).toEqual([]);
  expect(error).toMatchObject({
    name: "NotFoundError",
    status: 404,
    detail: "Execution not found",
    quirk: "failure-in-200",
  });
});

test("an answer that is no stream is a DecodeError", async () => {
  const { error } = await all(open(json({ not: "a stream" })).events);
  expect(error).toMatchObject({
    name: "DecodeError",
    code: "bad_answer",
    message: expect.stringContaining('{"not":"a stream"}'),
  });
});

test("opening is tried again, and a refusal is an ApiError", async () => {
  const { events, sent } = open(text("", 503));
  await expect(all(events)).resolves.toMatchObject({ error: { name: "ServerError", attempts: 4 } });
  expect(sent[0]?.headers.accept).toMatch(/^text\/event-stream/);
});

test("nothing is sent before the first event is asked for", async () => {
  const { events, sent } = open(pieces(["data: 1\n\n"]));
  await Promise.resolve();
  expect(sent).toHaveLength(0);
  await events.next();
  expect(sent).toHaveLength(1);
});

test("leaving the loop closes the connection", async () => {
  const { events, sent } = open(pieces(["data: 1\n\n"], "hang"));
  for await (const event of events) {
    expect(event.data).toBe(1);
    break;
  }
  expect(sent[0]?.init.signal?.aborted).toBe(true);
});

test("the time-out ends with the headers; silence is limited by idleTimeout", async () => {
  const { seen, error } = await all(
    open(pieces(["data: 1\n\n"], "hang"), { timeout: 20, idleTimeout: 80 }).events,
  );
  expect(seen).toHaveLength(1);
  expect(error).toMatchObject({ name: "TimeoutError", phase: "idle", limit: "idleTimeout" });
});

test("events may come late, as long as the silence is shorter than idleTimeout", async () => {
  let count = 0;
  const body = () =>
    new ReadableStream<Uint8Array>({
      async pull(controller) {
        await new Promise((resolve) => setTimeout(resolve, 60));
        if (++count > 4) controller.close();
        else controller.enqueue(new TextEncoder().encode(`data: ${count}\n\n`));
      },
    });
  const late = () => new Response(body(), { headers: { "content-type": "text/event-stream" } });
  const { seen, error } = await all(open(late, { timeout: 20, idleTimeout: 150 }).events);
  expect(error).toBeUndefined();
  expect(seen).toHaveLength(4);
});

test("an abort ends a running stream", async () => {
  const { fetch } = stubFetch(pieces(["data: 1\n\n"], "hang"));
  const controller = new AbortController();
  const events = eventsOf(
    createConnection({ apiKey: "k", fetch }),
    stream,
    {},
    { signal: controller.signal },
  );
  setTimeout(() => controller.abort("enough"), 20);
  await expect(all(events)).resolves.toMatchObject({
    seen: [{ data: 1 }],
    error: { name: "AbortError", cause: "enough" },
  });
});

test("a large event in many pieces is read in linear time", async () => {
  const part = "x".repeat(1024);
  const list = ['data: "', ...Array.from({ length: 2048 }, () => part), '"\n\n'];
  const started = performance.now();
  const { seen } = await all(open(pieces(list)).events);
  expect(String(seen[0]?.data)).toHaveLength(2048 * 1024);
  expect(performance.now() - started).toBeLessThan(3000);
});
