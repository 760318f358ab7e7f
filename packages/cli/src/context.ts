import type { Readable } from "node:stream";

/** The part of a writable stream that we use. */
export interface Sink {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Everything a command may know of the world. Tests make their own. */
export interface Context {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** Aborts at the first Ctrl-C. */
  readonly interrupted: AbortSignal;
}

export function contextOf(process: NodeJS.Process, interrupted: AbortSignal): Context {
  return {
    argv: process.argv.slice(2),
    env: process.env,
    cwd: process.cwd(),
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    interrupted,
  };
}
