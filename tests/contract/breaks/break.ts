import type { Json } from "../../../scripts/generate/document.ts";

/** In which one way something is broken. */
export type BreakKind =
  | "missing required"
  | "wrong type"
  | "out of bound"
  | "bad enum"
  | "bad form"
  | "extra where closed"
  | "wrong content type"
  | "no body"
  | "malformed body"
  | "bad auth";

/** A value that is broken in one way. */
export interface Broken {
  readonly kind: BreakKind;
  /** JSON Pointer of the place. */
  readonly at: string;
  /** Whether it is null that stands there now. */
  readonly nulled: boolean;
  readonly value: Json;
}

/** Keys and indexes on the way to a place. */
export type Way = readonly (string | number)[];

/** A copy with another value at a place; `undefined` takes the property away. */
export function replaced(value: Json, way: Way, other: Json | undefined): Json {
  const [step, ...rest] = way;
  if (step === undefined) return other ?? null;
  if (Array.isArray(value))
    return value.flatMap((item, at) => {
      if (at !== step) return [item];
      return rest.length === 0 && other === undefined ? [] : [replaced(item, rest, other)];
    });
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => name !== step);
  if (rest.length === 0)
    return Object.fromEntries(other === undefined ? entries : [...entries, [step, other]]);
  return Object.fromEntries([...entries, [step, replaced(value[step] ?? null, rest, other)]]);
}

export function pointerTo(way: Way): string {
  return way.map((step) => `/${step}`).join("") || "/";
}
