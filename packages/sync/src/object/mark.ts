import type { Kind } from "@kubiya-toolkit/kinds";
import { at, type JsonObject, put } from "../value/json.ts";

/** The mark of a workspace, as it stands in its live objects. */
export function markOf(workspace: string): string {
  return `kubiya-toolkit/${workspace}`;
}

/** The mark a live object carries: ours, another's or none. */
export function markIn(kind: Kind, raw: JsonObject): string | undefined {
  const value = kind.mark && at(raw, kind.mark.join("."));
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** A body with the mark in its place. */
export function withMark(kind: Kind, body: JsonObject, mark: string): JsonObject {
  return kind.mark ? put(body, kind.mark, mark) : body;
}

/** The body's field that holds the mark. */
export function markField(kind: Kind): string | undefined {
  return kind.mark?.[0];
}

/** Whether the mark can be put on an object that exists already. */
export function canMarkLater(kind: Kind): boolean {
  return kind.mark !== undefined && kind.markOnUpdate !== false;
}
