import type { JsonObject } from "./json.ts";
import type { Refusal } from "./refusal.ts";
import type { Family } from "./spec/family.ts";

/** A refusal in the form of the API that was called. */
export function errorBody(family: Family, refusal: Refusal): JsonObject {
  if (family === "control-plane") return { detail: refusal.detail ?? refusal.message };
  return { error: { code: refusal.code, message: refusal.message, details: refusal.details ?? {} } };
}
