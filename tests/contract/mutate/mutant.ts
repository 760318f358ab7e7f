import type { Api } from "@kubiya-toolkit/spec";
import type { OpenApiDocument } from "../../../scripts/generate/document.ts";

export const operators = [
  "drop a required",
  "widen an enum",
  "narrow an enum",
  "flip nullability",
  "loosen auth",
  "change a status",
  "rename a field",
] as const;

export type Operator = (typeof operators)[number];

/** One fault that the contract could have. */
export interface Mutant {
  readonly api: Api;
  readonly operator: Operator;
  /** JSON Pointer of the place in the document. */
  readonly at: string;
  readonly detail: string;
  /** Names of the operations that the place belongs to. */
  readonly operations: readonly string[];
  /** The document with the fault in it. */
  make(): OpenApiDocument;
}

/** Where a node stands in the document. */
export type Place = readonly string[];

export function nodeAt(document: unknown, place: Place): Record<string, unknown> | undefined {
  const found = place.reduce<unknown>(
    (here, step) => (typeof here === "object" && here ? Reflect.get(here, step) : undefined),
    document,
  );
  return isNode(found) ? found : undefined;
}

export function isNode(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** A copy of a document in which one node is changed. */
export function changed(
  document: OpenApiDocument,
  place: Place,
  change: (node: Record<string, unknown>) => void,
): OpenApiDocument {
  const copy = structuredClone(document);
  const node = nodeAt(copy, place);
  if (node) change(node);
  return copy;
}
