import type { LoggedRequest } from "../request-log.ts";
import type { World } from "../road/world.ts";

/** How many requests wait for a reader that is slow; older ones are left out. */
const waitingAtMost = 200;

/** Every request from now on, as server-sent events, and a comment first, so that a reader knows that it listens. */
export async function* liveRequests(world: World, signal: AbortSignal): AsyncIterable<string> {
  const waiting: LoggedRequest[] = [];
  let wake = () => {};
  const stop = world.requests.watch((request) => {
    waiting.push(request);
    if (waiting.length > waitingAtMost) waiting.shift();
    wake();
  });
  const onAbort = () => wake();
  signal.addEventListener("abort", onAbort);
  try {
    yield ": from now on\n\n";
    while (!signal.aborted) {
      const next = waiting.shift();
      if (next) {
        yield `data: ${JSON.stringify(next)}\n\n`;
        continue;
      }
      await new Promise<void>((resolve) => {
        wake = resolve;
        if (waiting.length > 0 || signal.aborted) resolve();
      });
    }
  } finally {
    signal.removeEventListener("abort", onAbort);
    stop();
  }
}
