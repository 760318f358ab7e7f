import type { Clock } from "../clock.ts";
import type { Delivery } from "../faults/prefer.ts";

/** How the events of a stream, or the pieces of a body, are sent. */
export interface Manner {
  /** Milliseconds between two of them. */
  readonly pace?: number;
  /** Milliseconds of silence after which a comment is sent. Default: 15 000, as the service does. */
  readonly heartbeat?: number;
  /** How many arrive before the connection is cut. Default: never, and half of a body that is truncated. */
  readonly after?: number;
  readonly fault?: Delivery;
}

/** The connection ends in the middle of an answer. */
class Cut extends Error {
  override readonly name = "Cut";
}

const usualHeartbeat = 15_000;
/** Into how many pieces a slow body is cut, and the milliseconds between them. */
const slowPieces = 10;
const slowPace = 100;

/** Sends events in the manner that a request asks for. */
export async function* inManner(
  events: AsyncIterable<string>,
  { pace, heartbeat = usualHeartbeat, after = 2, fault }: Manner,
  clock: Clock,
  signal: AbortSignal,
): AsyncIterable<string> {
  const between = pace ?? (fault === "slow-body" ? slowPace : 0);
  let sent = 0;
  for await (const event of events) {
    if (fault === "truncate" && sent >= after) throw new Cut();
    if (sent > 0) yield* silence(between, heartbeat, clock, signal);
    if (signal.aborted) return;
    yield event;
    sent += 1;
  }
  if (fault === "truncate") throw new Cut();
}

async function* silence(between: number, heartbeat: number, clock: Clock, signal: AbortSignal) {
  let left = between;
  while (left > heartbeat && !signal.aborted) {
    await clock.sleep(heartbeat, signal);
    yield ": keepalive\n\n";
    left -= heartbeat;
  }
  if (left > 0) await clock.sleep(left, signal);
}

/** A whole body in pieces: slowly, or cut in its middle. */
export async function* inPieces(
  body: string,
  { pace = slowPace, after, fault }: Manner,
  clock: Clock,
  signal: AbortSignal,
): AsyncIterable<string> {
  const size = Math.max(1, Math.ceil(body.length / slowPieces));
  const last = fault === "truncate" ? (after ?? slowPieces / 2) : Number.POSITIVE_INFINITY;
  for (let at = 0; at * size < body.length; at += 1) {
    if (at >= last) throw new Cut();
    if (at > 0 && fault === "slow-body") await clock.sleep(pace, signal);
    if (signal.aborted) return;
    yield body.slice(at * size, (at + 1) * size);
  }
  if (fault === "truncate") throw new Cut();
}

/**
 * A stream that can be taken up again: events without an id get their number as one, and those up to the one that the
 * client has seen are left out.
 */
export async function* resumable(events: AsyncIterable<string>, seen: string | null): AsyncIterable<string> {
  let number = 0;
  let skipping = seen !== null && seen !== "";
  const held: string[] = [];
  for await (const event of events) {
    number += 1;
    const own = /^id:[ ]?(.*)$/m.exec(event)?.[1];
    const id = own ?? String(number);
    const numbered = own === undefined ? `id: ${id}\n${event}` : event;
    if (!skipping) {
      yield numbered;
      continue;
    }
    held.push(numbered);
    if (id !== seen) continue;
    skipping = false;
    held.length = 0;
  }
  yield* held;
}
