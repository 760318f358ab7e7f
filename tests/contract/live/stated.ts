import type { Documented } from "../contract.ts";

/** The name under which such findings are reported, beside those of faults. */
export const stricter = "stricter-than-the-server";

/**
 * Whether the contract says of itself, under `x-disagrees`, that the server takes more at this place. `broken` tells the place
 * as it was broken: `bad enum at query status`.
 */
export function isStated({ located }: Documented, broken: string | undefined): boolean {
  const entries: unknown = located.operation["x-disagrees"];
  if (broken === undefined || !Array.isArray(entries)) return false;
  const place = broken.slice(broken.indexOf(" at ") + 4);
  return entries.some((entry) => fieldOf(entry) === place || fieldOf(entry) === `body ${dotted(place)}`);
}

function fieldOf(entry: unknown): unknown {
  return typeof entry === "object" && entry ? Reflect.get(entry, "field") : undefined;
}

/** `body /a/0/b` → `a[].b`, as the specs write a place. */
function dotted(place: string): string {
  return place
    .replace(/^body \//, "")
    .replace(/\/\d+/g, "[]")
    .replaceAll("/", ".");
}
