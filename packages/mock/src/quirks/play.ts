import type { Violation } from "../prism/violation.ts";
import type { Answer, Call } from "../road/exchange.ts";
import { plays } from "./plays.ts";
import type { Quirk } from "./quirk.ts";
import { quirks } from "./quirks.ts";

/** The violations that a quirk lets pass. */
export function waived(call: Call, violations: readonly Violation[]): Violation[] {
  if (!call.quirks || violations.length === 0) return [];
  const played = playedFor(call);
  return violations.filter((violation) => played.some((quirk) => quirk.waives?.(call, violation)));
}

/** What the quirks make of a call: the call for the state, or an answer at once. */
export function playBefore(call: Call): Call | Answer {
  if (!call.quirks) return call;
  let current = call;
  for (const quirk of playedFor(call)) {
    const next = quirk.before?.(current);
    if (next && "status" in next) return next;
    current = next ?? current;
  }
  return current;
}

/** What the quirks make of the state's answer. */
export function playAfter(call: Call, answer: Answer): Answer {
  if (!call.quirks) return answer;
  for (const quirk of playedFor(call)) {
    const other = quirk.after?.(call, answer);
    if (other) return other;
  }
  return answer;
}

function playedFor(call: Call): Quirk[] {
  const place = `${call.route.method} ${call.route.shape}`;
  return quirks.filter((quirk) => plays(call, quirk.name) || quirk.at?.includes(place));
}
