import { createHash } from "node:crypto";
import { canonical, type Json } from "../value/json.ts";

/** A short digest of a value that does not depend on the order of keys. */
export function fingerprint(value: Json): string {
  return createHash("sha256").update(canonical(value)).digest("hex").slice(0, 16);
}
