import { Refusal } from "./refusal.ts";
import type { Family } from "./spec/family.ts";

/** Keys that never work, for trying refusals. */
const invalidKey = "invalid-key";
const forbiddenKey = "forbidden-key";

const schemes: readonly string[] = ["UserKey", "Bearer"];

/** The key that a request carries, if it carries one in a form that its API takes. */
export function keyOf(family: Family, headers: Headers): string | undefined {
  const [scheme = "", key, ...rest] = (headers.get("authorization") ?? "").trim().split(/\s+/);
  if (key !== undefined && rest.length === 0 && schemes.includes(scheme)) return key;
  if (family === "platform") return undefined;
  if (scheme !== "") return key === undefined && !schemes.includes(scheme) ? scheme : undefined;
  return headers.get("userkey")?.trim() || undefined;
}

/** The key of a request that may go on. */
export function authenticate(family: Family, headers: Headers): string {
  const key = keyOf(family, headers);
  if (key === undefined || key === invalidKey) throw unauthorized(family, key !== undefined);
  if (key === forbiddenKey) throw new Refusal(403, "forbidden", "This key may not do that");
  return key;
}

function unauthorized(family: Family, given: boolean): Refusal {
  const message = given ? "Invalid API key" : "Missing or malformed API key";
  const challenge = family === "control-plane" ? "Bearer, UserKey" : "UserKey, Bearer";
  const hint = "Send the key as 'Authorization: Bearer <key>' or 'Authorization: UserKey <key>'";
  return new Refusal(401, "unauthorized", message, {
    detail: { error: "Unauthorized", message, hint },
    headers: { "www-authenticate": challenge },
  });
}
