import type { Fault } from "../faults/fault-plan.ts";
import { type Json, objectOf } from "../json.ts";
import { Refusal } from "../refusal.ts";

/** A fault as a request orders it. */
export function faultOf(body: Json): Fault {
  const { operationId, status, times, after } = objectOf(body);
  if (typeof operationId !== "string") throw new Refusal(400, "bad_request", "A fault needs an operationId");
  return {
    operationId,
    ...(typeof status === "number" || status === "reset" || status === "hang" ? { status } : {}),
    ...(typeof times === "number" ? { times } : {}),
    ...(after === "before" || after === "after" ? { after } : {}),
  };
}
