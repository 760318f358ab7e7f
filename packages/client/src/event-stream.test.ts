import { expect, test } from "vitest";
import type { Callable } from "./callable.ts";
import { createConnection } from "./connection.ts";
import { events, type ServerEvent } from "./events.ts";
import type { KubiyaOptions } from "./options.ts";
import { operationWith } from "./test-kit/operation.ts";
import { json, pieces, stubFetch, text } from "./test-kit/stub-fetch.ts";
import { virtualClock } from "./testing/virtual-clock.ts";

const stream = operationWith({ answers: { 200: "event-stream" } });
const resumable: Callable = { ...stream, resumeBy: "last_event_id" };
const event = (id: number) => `id: e${id}\ndata: ${id}\n\n`;
const follow = async (
  operation: Callable,
  answers: ReturnType<typeof json>[],
  options: KubiyaOptions = {},
) => {
  const { fetch, sent } = stubFetch(...answers);
  const connection = createConnection({ apiKey: "k", fetch, retry: { baseDelay: 1 }, ...options });
  const seen: unknown[] = [];
  let error: unknown;
  try {
    for await (const one of events<ServerEvent>(connection, operation, { query: { q: 1 } }))
      seen.push(one.data);
  } catch (thrown) {
    error = thrown;
  }
  return { seen, error, asked: sent.map((one) => new URL(one.url).search) };
};

test("a stream that breaks goes on behind its last event, and gives nothing twice", async () => {
  const answers = [
    pieces([event(1), event(2), "id: e3\nda"]),
    pieces([event(2), event(3)], "break"),
    pieces([event(4)]),
  ];
  const { seen, error, asked } = await follow(resumable, answers);
  expect(error).toBeUndefined();
  expect(seen).toEqual([1, 2, 3, 4]);
  expect(asked).toEqual(["?q=1", "?q=1&last_event_id=e2", "?q=1&last_event_id=e3"]);
});

test("it is opened again only so often without anything new", async () => {
  const { seen, error, asked } = await follow(resumable, [pieces([event(1)], "break")], {
    retry: { baseDelay: 1, attempts: 3 },
  });
  expect(seen).toEqual([1]);
  expect(error).toMatchObject({ name: "NetworkError" });
  expect(asked).toHaveLength(3);
});

test.each<[string, Callable, ReturnType<typeof json>, KubiyaOptions, number]>([
  ["an operation that cannot go on", stream, pieces([event(1)], "break"), {}, 1],
  ["a stream without ids", resumable, pieces(["data: 1\n\n"], "break"), {}, 1],
  ["retries off", resumable, pieces([event(1)], "break"), { retry: false }, 1],
  ["a refusal", resumable, text("", 404), {}, 1],
])("%s is not opened again", async (_, operation, answer, options, requests) => {
  const { error, asked } = await follow(operation, [answer], options);
  expect(error).toHaveProperty("code");
  expect(asked).toHaveLength(requests);
});

test("a refusal while it is opened again is the end", async () => {
  const { error, asked } = await follow(resumable, [pieces([event(1)], "break"), json({}, 404)]);
  expect(error).toMatchObject({ name: "NotFoundError" });
  expect(asked).toHaveLength(2);
});

test("an event without end does not fill the memory", async () => {
  const part = "x".repeat(1_048_576);
  const { seen, error } = await follow(resumable, [
    pieces([event(1), "id: e2\ndata: ", ...Array(20).fill(part)]),
  ]);
  expect(seen).toEqual([1]);
  expect(error).toMatchObject({ name: "DecodeError", code: "event_too_large" });
});

test.each([
  ["bare text", ["The answer ", "is 42.\n"], ["The answer ", "is 42.\n"]],
  ["events after all", ["data: 1\n\n"], [1]],
  ["a comment first", [": hello\n\n", "data: 1\n\n"], [1]],
])("a stream that is known to be unframed shows %s", async (_, parts, expected) => {
  const unframed = operationWith({ ...stream, quirks: ["unframed-stream"] });
  await expect(follow(unframed, [pieces(parts)])).resolves.toMatchObject({
    seen: expected,
    error: undefined,
  });
});

test("the deadline ends a stream that still speaks", async () => {
  using clock = virtualClock();
  const body = () =>
    new ReadableStream<Uint8Array>({
      async pull(controller) {
        await new Promise((done) => setTimeout(done, 400));
        controller.enqueue(new TextEncoder().encode("data: 1\n\n"));
      },
    });
  const talking = () => new Response(body(), { headers: { "content-type": "text/event-stream" } });
  const { value } = await clock.run(follow(resumable, [talking], { deadline: 1000 }));
  expect(value).toMatchObject({ seen: [1, 1], error: { name: "TimeoutError", limit: "deadline" } });
});
