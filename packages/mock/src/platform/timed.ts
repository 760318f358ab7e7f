import type { Clock } from "../clock.ts";

/** A piece of a stream, and how many milliseconds after its beginning it is sent. */
export interface TimedPiece {
  readonly after: number;
  readonly text: string;
}

/** Sends the pieces of a stream, each when its time has come. */
export async function* timed(
  pieces: readonly TimedPiece[],
  clock: Clock,
  signal: AbortSignal,
): AsyncIterable<string> {
  const begun = clock.now();
  for (const { after, text } of pieces) {
    const wait = begun + after - clock.now();
    if (wait > 0) await clock.sleep(wait, signal);
    if (signal.aborted) return;
    yield text;
  }
}

/** Objects as server-sent events with nothing but data, `[DONE]` last. */
export function eventsOf(objects: readonly unknown[], pace: number): TimedPiece[] {
  const texts = [...objects.map((one) => JSON.stringify(one)), "[DONE]"];
  return texts.map((text, at) => ({ after: at * pace, text: `data: ${text}\n\n` }));
}
