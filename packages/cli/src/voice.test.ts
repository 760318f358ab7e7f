import { expect, test } from "vitest";
import { fakeContext } from "./fake-context.ts";
import { createVoice, paintFor } from "./voice.ts";

test.each([
  [{}, "told\nneeded\n"],
  [{ quiet: true }, "needed\n"],
  [{ verbose: true }, "told\nmore\nneeded\n"],
  [{ quiet: true, verbose: true }, "more\nneeded\n"],
])("%j says %j", (flags, said) => {
  const { context, written } = fakeContext();
  const voice = createVoice(context, flags);
  voice.tell("told");
  voice.detail("more");
  voice.insist("needed");
  expect(written).toEqual({ stdout: "", stderr: said });
});

const terminal = { write: () => {}, isTTY: true };
const pipe = { write: () => {} };

test.each([
  [terminal, {}, {}, true],
  [pipe, {}, {}, false],
  [terminal, { NO_COLOR: "1" }, {}, false],
  [terminal, { TERM: "dumb" }, {}, false],
  [terminal, {}, { color: false }, false],
])("colour %#", (sink, env, flags, colourful) => {
  const { context } = fakeContext({ env });
  expect(paintFor(sink, context, flags)("red", "x") !== "x").toBe(colourful);
});
