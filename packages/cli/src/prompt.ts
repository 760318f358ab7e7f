import type { Context } from "./context.ts";
import { Failure } from "./failure.ts";

/** Asks on the terminal. Only a plain yes is a yes. */
export async function confirm(question: string, { stdin, stderr, interrupted }: Context): Promise<boolean> {
  const { createInterface } = await import("node:readline");
  stderr.write(`${question} [y/N] `);
  const lines = createInterface({ input: stdin, terminal: false });
  return await new Promise<boolean>((answer, refuse) => {
    const interrupt = () => refuse(new Failure("interrupted", "Interrupted; nothing was changed."));
    if (interrupted.aborted) interrupt();
    interrupted.addEventListener("abort", interrupt, { once: true });
    lines.once("line", (line) => answer(/^y(es)?$/i.test(line.trim())));
    lines.once("close", () => answer(false));
  }).finally(() => lines.close());
}
