import type { Clock } from "../clock.ts";
import type { Answer } from "../road/exchange.ts";
import { inManner, inPieces } from "../stream/delivery.ts";
import { payloadOf } from "./headers.ts";

/** What is sent after the headers: a whole, pieces one by one, or nothing. */
export function bodyOf(
  answer: Answer,
  clock: Clock,
  signal: AbortSignal,
): string | AsyncIterable<string> | undefined {
  const { manner } = answer;
  if (answer.events) {
    const events = answer.events(signal);
    return manner ? inManner(events, manner, clock, signal) : events;
  }
  const whole = payloadOf(answer);
  return whole !== undefined && manner?.fault ? inPieces(whole, manner, clock, signal) : whole;
}
