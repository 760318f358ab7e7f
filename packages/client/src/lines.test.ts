import { expect, test } from "vitest";
import type { Callable } from "./callable.ts";
import { createConnection } from "./connection.ts";
import { events, type ServerEvent } from "./events.ts";
import { operationWith } from "./test-kit/operation.ts";
import { pieces, stubFetch, text } from "./test-kit/stub-fetch.ts";

const stream = (lines: "json" | "parts"): Callable => ({
  ...operationWith({ method: "POST", answers: { 200: "event-stream" } }),
  lines,
});
const read = async (lines: "json" | "parts", ...given: Parameters<typeof pieces>) => {
  const [parts, end, type = "text/plain; charset=utf-8"] = given;
  const { fetch, sent } = stubFetch(pieces(parts, end, type));
  const seen: ServerEvent[] = [];
  let error: unknown;
  try {
    for await (const event of events(createConnection({ apiKey: "k", fetch }), stream(lines)))
      seen.push(event);
  } catch (thrown) {
    error = thrown;
  }
  return { seen: seen.map(({ event, data }) => [event, data]), error, sent };
};

const parts = `0:"I look."
9:{"toolCallId":"c1","toolName":"kubectl","args":{"n":1}}
a:{"toolCallId":"c1","result":"3/3"}
g:"hm"
2:[{"any":1}]
x:1

0:"ü€😀"
d:{"finishReason":"stop"}
`;
const partEvents = [
  ["text", "I look."],
  ["tool_call", { toolCallId: "c1", toolName: "kubectl", args: { n: 1 } }],
  ["tool_result", { toolCallId: "c1", result: "3/3" }],
  ["reasoning", "hm"],
  ["data", [{ any: 1 }]],
  ["x", 1],
  ["text", "ü€😀"],
  ["finish", { finishReason: "stop" }],
];

test.each([
  ["whole", [parts]],
  ["byte by byte", [...new TextEncoder().encode(parts)].map((byte) => new Uint8Array([byte]))],
  ["with CR LF", [parts.replaceAll("\n", "\r\n")]],
  ["without the last line end", [parts.trimEnd()]],
])("parts of a data stream, %s", async (_, list) => {
  const { seen, error, sent } = await read("parts", list);
  expect(error).toBeUndefined();
  expect(seen).toEqual(partEvents);
  expect(sent[0]?.headers).toMatchObject({
    "x-vercel-ai-data-stream": "v1",
    accept: expect.stringContaining("text/plain"),
  });
});

test("what follows the end is not waited for", async () => {
  await expect(read("parts", ['0:"a"\nd:{}\n'], "hang")).resolves.toMatchObject({ error: undefined });
  await expect(read("json", ['{"message":"a","done":true}\n'], "hang")).resolves.toMatchObject({
    error: undefined,
  });
});

test("messages line by line; what is no JSON is passed over", async () => {
  const { seen, error } = await read("json", [
    'hello\n{"id":"1","message":"a \\"done\\": true"}\n\n{"id"',
    ':"1"}',
  ]);
  expect(error).toBeUndefined();
  expect(seen).toEqual([
    ["message", { id: "1", message: 'a "done": true' }],
    ["message", { id: "1" }],
  ]);
});

test.each<[string, "json" | "parts", string, object]>([
  ["parts without an end", "parts", '0:"a"\n', { name: "NetworkError", code: "stream_truncated" }],
  ["a part cut off", "parts", '0:"a"\n0:"b', { name: "NetworkError", code: "stream_truncated" }],
  ["a message cut off", "json", '{"id":"1"}\n{"id":"2', { name: "NetworkError", code: "stream_truncated" }],
  ["a part that is no JSON", "parts", '0:"a"\n0:oops\nd:{}\n', { name: "DecodeError", code: "bad_event" }],
])("%s is reported", async (_, lines, body, expected) => {
  const { seen, error } = await read(lines, [body]);
  expect(error).toMatchObject({ ...expected, outcomeUnknown: true });
  expect(seen.length).toBeLessThanOrEqual(1);
});

test("where events come after all they are read as events", async () => {
  const list = [...'data: {"a":1}\n\n'];
  await expect(read("parts", list, "close", "text/event-stream")).resolves.toMatchObject({
    seen: [["message", { a: 1 }]],
    error: undefined,
  });
});

test("bare lines in the media type of events are lines", async () => {
  await expect(read("json", ['{"id":"1"}\n'], "close", "text/event-stream")).resolves.toMatchObject({
    seen: [["message", { id: "1" }]],
    error: undefined,
  });
});

test("a line without end does not fill the memory", async () => {
  const { error } = await read("parts", ['0:"', ...Array(20).fill("x".repeat(1_048_576))]);
  expect(error).toMatchObject({ name: "DecodeError", code: "event_too_large" });
});

test("a page of HTML is no stream", async () => {
  const { fetch } = stubFetch(text("<html>", 200, { "content-type": "text/html" }));
  const opened = events(createConnection({ apiKey: "k", fetch }), stream("json"));
  await expect(opened.next()).rejects.toMatchObject({ name: "DecodeError" });
});
