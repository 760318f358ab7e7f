import { isNode, type Node } from "../rules/json.ts";

/** The parts of a JSON pointer (`#/a/b` or `/a/b`), unescaped. */
export function partsOf(pointer: string): string[] {
  return pointer
    .replace(/^#/, "")
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** A JSON pointer with `#` in front. */
export function pointerOf(parts: readonly (string | number)[]): string {
  return ["#", ...parts.map((part) => String(part).replaceAll("~", "~0").replaceAll("/", "~1"))].join("/");
}

/** The pointer of something directly below. */
export function below(pointer: string, ...parts: readonly (string | number)[]): string {
  return pointer + pointerOf(parts).slice(1);
}

/** Whether `inner` is `outer` or stands below it. */
export function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}/`);
}

/** What stands at a pointer; nothing when the road ends before. */
export function at(document: unknown, pointer: string): unknown {
  return partsOf(pointer).reduce<unknown>((here, part) => step(here, part), document);
}

function step(here: unknown, part: string): unknown {
  if (Array.isArray(here)) return here[Number(part)];
  return isNode(here) && Object.hasOwn(here, part) ? here[part] : undefined;
}

/** Follows local references until something else stands there, and says where that is. */
export function follow(document: Node, pointer: string): { value: unknown; pointer: string } {
  let here = pointer;
  for (let hops = 0; hops < 16; hops++) {
    const value = at(document, here);
    if (!isNode(value) || typeof value.$ref !== "string") return { value, pointer: here };
    here = value.$ref;
  }
  return { value: undefined, pointer: here };
}

/** Where a road from the root ends that goes through references as if they were not there; nothing when it breaks off. */
export function reached(document: Node, road: string): string | undefined {
  let here = "#";
  for (const part of partsOf(road)) {
    const { value, pointer } = follow(document, here);
    if (step(value, part) === undefined) return undefined;
    here = pointer + pointerOf([part]).slice(1);
  }
  return follow(document, here).pointer;
}
