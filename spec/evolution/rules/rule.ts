import { isNode, type Node } from "../../rules/json.ts";
import type { Bump, Change, Direction, Place, Verdict } from "../change.ts";
import { at, follow, partsOf, pointerOf } from "../pointer.ts";

/** All that a rule may look at. */
export interface Subject {
  readonly change: Change;
  readonly base: Node;
  readonly head: Node;
  /** Ways in which the changed value travels; both when it is described once for both. */
  readonly directions: readonly Direction[];
}

export interface Rule {
  /** Types of OpenAPI objects the rule is for; absent: all. */
  readonly types?: readonly string[];
  /** Keywords of a modified object the rule is for; absent: all, and additions and removals too. */
  readonly properties?: readonly string[];
  /** Nothing when the change is none of its business. */
  judge(subject: Subject): Omit<Verdict, "rule"> | undefined;
}

/** Whether the set of values that are allowed shrank, grew, or both. */
export interface Shift {
  readonly narrowed: boolean;
  readonly widened: boolean;
}

/** A narrower request breaks who sends; a wider answer breaks who reads. Anything else only offers more. */
export function bumpOf({ directions }: Subject, { narrowed, widened }: Shift): Bump {
  if (!narrowed && !widened) return "none";
  const breaking = (narrowed && directions.includes("request")) || (widened && directions.includes("answer"));
  return breaking ? "major" : "minor";
}

/** The schema that a change of a keyword belongs to, in both documents. */
export function schemasOf({ change, base, head }: Subject): { base: Node; head: Node } {
  return {
    base: ownerOf(base, change.base),
    head: ownerOf(head, change.head),
  };
}

/** Redocly points at the keyword where it stands, and at its object where it does not. */
function ownerOf(document: Node, place: Place | undefined): Node {
  const parts = partsOf(place?.pointer ?? "#");
  const node = at(document, pointerOf(place?.value === undefined ? parts : parts.slice(0, -1)));
  return isNode(node) ? node : {};
}

/** The object directly around an added or removed part, such as the schema around `properties/name`. */
export function parentOf(document: Node, pointer: string, levels = 2): Node {
  const { value } = follow(document, pointerOf(partsOf(pointer).slice(0, -levels)));
  return isNode(value) ? value : {};
}

/** The name a pointer ends in. */
export function lastOf(pointer: string | undefined): string {
  return partsOf(pointer ?? "#").at(-1) ?? "";
}

/** Values told apart by what they say, not by identity. */
export function shiftOf(base: readonly unknown[], head: readonly unknown[]): Shift {
  const said = (list: readonly unknown[]) => new Set(list.map((value) => JSON.stringify(value)));
  const [before, after] = [said(base), said(head)];
  return {
    narrowed: [...before].some((value) => !after.has(value)),
    widened: [...after].some((value) => !before.has(value)),
  };
}

/** Words for what stands at a place, short enough for one line. */
export function words(value: unknown): string {
  const text = value === undefined ? "nothing" : (JSON.stringify(value) ?? "nothing");
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
