import { parseArgs } from "node:util";
import type { Api } from "@kubiya-toolkit/spec";
import { createMock } from "./create-mock.ts";
import { apis, familyOf } from "./spec/family.ts";

/** What the command needs of its process. */
export interface Terminal {
  out(line: string): void;
  err(line: string): void;
  /** Resolves when the process is told to stop. */
  stopped(): Promise<void>;
}

const usage = `usage: kubiya-mock [--port N] [--host ADDRESS] [--quirks] [--api NAME]

  --port N      port; 0 takes a free one (default 4010)
  --host ADDR   address to bind (default 127.0.0.1)
  --quirks      play the seen faults of the published service
  --api NAME    serve one API: ${apis.join(", ")}, or platform for its three (default: all)`;

/** Runs the mock until it is told to stop; resolves with the exit code. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = optionsOf(args);
  if (typeof options === "string") {
    terminal.err(options);
    return options === usage ? 0 : 2;
  }
  const { port, host } = options;
  const mock = createMock(options);
  try {
    const listening = await mock.listen({ port, host });
    if (!isLoopback(host))
      terminal.err(`The mock listens on ${host}: everybody who reaches this machine can use it.`);
    terminal.out(listening.url);
    await terminal.stopped();
    await listening.close();
    return 0;
  } catch (error) {
    terminal.err(cannotListen(error, host, port));
    return 1;
  }
}

interface Options {
  readonly port: number;
  readonly host: string;
  readonly quirks: boolean;
  readonly apis: readonly Api[];
}

function optionsOf(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: args.filter((word) => word !== "--"),
      options: {
        port: { type: "string", default: "4010" },
        host: { type: "string", default: "127.0.0.1" },
        quirks: { type: "boolean", default: false },
        api: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return usage;
    const port = Number(values.port);
    if (!/^\d+$/.test(values.port) || port > 65_535)
      return `--port takes a number from 0 to 65535, not ${values.port}`;
    const chosen = apis.filter(
      (api) => values.api === undefined || values.api === api || values.api === familyOf(api),
    );
    if (chosen.length === 0) return `--api knows ${apis.join(", ")} and platform, not ${values.api}`;
    return { port, host: values.host, quirks: values.quirks, apis: chosen };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n${usage}`;
  }
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host.startsWith("127.");
}

function cannotListen(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE")
    return `Port ${port} on ${host} is in use; choose another with --port, or 0 for a free one.`;
  if (code === "EACCES")
    return `Port ${port} on ${host} may not be used by this account; choose one above 1023 with --port.`;
  return `The mock cannot listen on ${host}:${port}: ${error instanceof Error ? error.message : String(error)}`;
}
