import { type Json, objectOf } from "../json.ts";
import { described, type Violation } from "../prism/violation.ts";
import { notFound, Refusal } from "../refusal.ts";
import type { Call } from "./exchange.ts";
import { validationEntries } from "./validation-entries.ts";

/** Turns what Prism finds wrong with a request into the refusal that its API documents. */
export function invalidRequest(call: Call, violations: readonly Violation[]): Refusal {
  const [first] = violations;
  if (first && violations.every((one) => one.path[0] === "path")) return badPath(call, first);
  const lines = violations.map(described);
  const details: Json[] = violations.map((one) => ({ location: one.path.join("."), message: one.message }));
  return new Refusal(422, "invalid_request", `The request is not valid: ${lines.join("; ")}`, {
    detail: validationEntries(call, violations),
    details: { violations: details },
  });
}

/**
 * An id that cannot be one is of nothing that exists. A word that is none of the known ones is 400 where the operation
 * documents it, and invalid elsewhere.
 */
function badPath(call: Call, violation: Violation): Refusal {
  if (violation.keyword !== "enum") return notFound(nounOf(call));
  const operation = call.route.document.paths[call.route.path]?.[call.route.method.toLowerCase()];
  if (objectOf(objectOf(operation).responses)["400"])
    return new Refusal(400, "bad_request", described(violation));
  return new Refusal(422, "invalid_request", described(violation), {
    detail: validationEntries(call, [violation]),
  });
}

function nounOf(call: Call): string {
  const [name = "Object"] = Object.keys(call.parameters).slice(-1);
  const words = name.replace(/_?(id|uuid|name)$/i, "").replaceAll("_", " ") || "object";
  return words.charAt(0).toUpperCase() + words.slice(1);
}
