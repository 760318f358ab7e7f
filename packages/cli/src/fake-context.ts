import { Readable } from "node:stream";
import type { Context } from "./context.ts";

/** A world for tests: what is written to it can be read back. */
export function fakeContext(given: Partial<Context> = {}) {
  const written = { stdout: "", stderr: "" };
  const sink = (name: keyof typeof written) => ({
    write(text: string) {
      written[name] += text;
    },
  });
  const context: Context = {
    argv: [],
    env: {},
    cwd: "/nowhere",
    stdin: Readable.from([]),
    stdout: sink("stdout"),
    stderr: sink("stderr"),
    interrupted: new AbortController().signal,
    ...given,
  };
  return { context, written };
}
