import { createMock } from "./create-mock.ts";
import { hostNotice, type MockSettings, mockSettings, usage } from "./mock-settings.ts";
import { isProxy, runProxy } from "./proxy/command.ts";
import { readSeedFolder } from "./seed/seed-folder.ts";

/** What the command needs of its process. */
export interface Terminal {
  out(line: string): void;
  err(line: string): void;
  /** Resolves when the process is told to stop. */
  stopped(): Promise<void>;
}

/** Runs the mock, or the proxy, until it is told to stop; resolves with the exit code. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  const words = args.filter((word) => word !== "--");
  if (isProxy(words)) return await runProxy(words.slice(1), terminal);
  const settings = mockSettings(words);
  if (typeof settings === "string") {
    terminal.err(settings);
    return settings === usage ? 0 : 2;
  }
  try {
    return await serve(settings, terminal);
  } catch (error) {
    terminal.err(cannotServe(error, settings));
    return 1;
  }
}

async function serve(settings: MockSettings, terminal: Terminal): Promise<number> {
  const { port, host, seed, seedKey } = settings;
  const mock = createMock(settings);
  try {
    if (seed !== undefined && mock.isEmpty())
      for (const address of await mock.seed(readSeedFolder(seed), seedKey))
        terminal.err(`Not seeded, since no call makes it: ${address}`);
    const listening = await mock.listen({ port, host });
    const notice = hostNotice("mock", host);
    if (notice) terminal.err(notice);
    terminal.out(listening.url);
    await terminal.stopped();
    await listening.close();
    return 0;
  } finally {
    mock.close();
  }
}

function cannotServe(error: unknown, { host, port }: MockSettings): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const message = error instanceof Error ? error.message : String(error);
  if (code === "EADDRINUSE")
    return `Port ${port} on ${host} is in use; choose another with --port, or 0 for a free one.`;
  if (code === "EACCES" && message.includes("listen"))
    return `Port ${port} on ${host} may not be used by this account; choose one above 1023 with --port.`;
  return `The mock cannot start: ${message}`;
}
