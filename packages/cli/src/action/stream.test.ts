import { expect, test } from "vitest";
import type { Invocation } from "../command.ts";
import { fakeContext } from "../fake-context.ts";
import { createVoice } from "../voice.ts";
import { played, streamResult } from "./stream.ts";

function place(format: Invocation["format"]) {
  const { context, written } = fakeContext();
  const lines: unknown[] = [];
  const invocation: Invocation = {
    context,
    arguments: [],
    flags: {},
    format,
    voice: createVoice(context, {}),
    paint: (_, text) => text,
    root: { name: "kubiya", summary: "", commands: [] },
    live: ({ text }) => lines.push(text),
  };
  return { invocation, written, lines };
}

async function* stream(...events: readonly [name: string, data: unknown][]) {
  for (const [event, data] of events) yield { event, data, id: undefined };
}

test("words come as they are said, and the end of the line after them", async () => {
  const { invocation, written, lines } = place("text");
  const told = await played(
    stream(["status", { status: "running" }], ["message_chunk", { data: { content: "a " } }], ["text", "b"]),
    invocation,
  );
  expect(lines.join("")).toBe("a b");
  expect(streamResult(told, invocation, "It")).toMatchObject({
    ending: "clean",
    told: true,
    value: { text: "a b" },
  });
  expect(written.stdout).toBe("\n");
});

test.each([
  ["error", { error: "no" }, "no"],
  ["message", { type: "error", content: "bad" }, "bad"],
  ["status", { status: "cancelled" }, "cancelled"],
  ["message", { success: false, error: { message: "deep" } }, "deep"],
  ["message", { exit_code: 3 }, '{"exit_code":3}'],
  ["error", "plain", "plain"],
])("%s %j is a failure", async (event, data, reason) => {
  const { invocation } = place("json");
  const told = await played(stream([event, data]), invocation);
  expect(() => streamResult(told, invocation, "It")).toThrow(`It failed: ${reason}`);
});
