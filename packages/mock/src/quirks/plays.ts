import type { Call } from "../road/exchange.ts";

/** Whether a seen fault is played for a call: quirks are on, and the operation lists it under `x-quirks`. */
export function plays(call: Call, name: string): boolean {
  return call.quirks && call.route.quirks.includes(name);
}
