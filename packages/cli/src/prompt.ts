import type { Invocation } from "./command.ts";
import type { Context } from "./context.ts";
import { Failure } from "./failure.ts";

/** Asks on the terminal. Only a plain yes is a yes. */
export async function confirm(question: string, context: Context): Promise<boolean> {
  return /^y(es)?$/i.test(await ask(`${question} [y/N] `, context));
}

/** Ends the run unless the reader agrees to what cannot be undone by typing the name of what it is done to. */
export async function approve(deed: string, name: string, { context, flags }: Invocation): Promise<void> {
  if (flags.yes || flags.force || flags.confirm) return;
  if (!(context.stdin.isTTY && context.stderr.isTTY))
    throw new Failure(
      "guard-refused",
      `There is no terminal to ask on whether to ${deed} ${name}; nothing was done.`,
      {
        mend: "Give --yes to do it without being asked.",
      },
    );
  const typed = await ask(`This is to ${deed} ${name}, for good. Type its name to go on: `, context);
  if (typed !== name)
    throw new Failure("guard-refused", "That is not its name; nothing was done.", {
      mend: `Type ${name}, or give --yes.`,
    });
}

/** One line from the terminal, without the white space around it; empty when there is none. */
export async function ask(question: string, { stdin, stderr, interrupted }: Context): Promise<string> {
  const { createInterface } = await import("node:readline");
  stderr.write(question);
  const lines = createInterface({ input: stdin, terminal: false });
  return await new Promise<string>((answer, refuse) => {
    const interrupt = () => refuse(new Failure("interrupted", "Interrupted; nothing was changed."));
    if (interrupted.aborted) interrupt();
    interrupted.addEventListener("abort", interrupt, { once: true });
    lines.once("line", (line) => answer(line.trim()));
    lines.once("close", () => answer(""));
  }).finally(() => lines.close());
}

/** As `ask`, but what is typed is not shown. */
export async function askSecret(question: string, context: Context): Promise<string> {
  const { stdin, stderr } = context;
  const { createInterface } = await import("node:readline");
  const { Writable } = await import("node:stream");
  stderr.write(question);
  const mute = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: stdin, output: mute, terminal: true });
  return await new Promise<string>((answer, refuse) => {
    lines.once("SIGINT", () => refuse(new Failure("interrupted", "Interrupted; nothing was changed.")));
    lines.once("line", answer);
    lines.once("close", () => answer(""));
  }).finally(() => {
    lines.close();
    stderr.write("\n");
  });
}
