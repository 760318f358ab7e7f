import { PassThrough, Readable } from "node:stream";
import { expect, test } from "vitest";
import { fakeContext } from "./fake-context.ts";
import { confirm } from "./prompt.ts";

test.each([
  ["y\n", true],
  ["Yes \n", true],
  ["n\n", false],
  ["yess\n", false],
  ["\n", false],
  ["", false],
])("%j is %s", async (typed, yes) => {
  const { context, written } = fakeContext({ stdin: Readable.from([typed]) });
  expect(await confirm("Apply this?", context)).toBe(yes);
  expect(written).toEqual({ stdout: "", stderr: "Apply this? [y/N] " });
});

test("Ctrl-C at the question ends the run", async () => {
  const interruption = new AbortController();
  const { context } = fakeContext({ stdin: new PassThrough(), interrupted: interruption.signal });
  const asked = confirm("Apply this?", context);
  setTimeout(() => interruption.abort());
  await expect(asked).rejects.toMatchObject({ ending: "interrupted" });
});
