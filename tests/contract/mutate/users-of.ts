import { type OpenApiDocument, operationsOf } from "../../../scripts/generate/document.ts";
import { isNode, nodeAt } from "./mutant.ts";

/** Component pointer → operations that lead to it. */
export function usersOf(document: OpenApiDocument): Map<string, string[]> {
  const users = new Map<string, string[]>();
  for (const { operation, parameters } of operationsOf(document)) {
    const seen = new Set<string>();
    const waiting: unknown[] = [operation, parameters];
    while (waiting.length > 0)
      for (const pointer of pointersIn(waiting.pop())) {
        if (seen.has(pointer)) continue;
        seen.add(pointer);
        waiting.push(nodeAt(document, pointer.slice(2).split("/")));
      }
    for (const pointer of seen) users.set(pointer, [...(users.get(pointer) ?? []), operation.operationId]);
  }
  return users;
}

function pointersIn(value: unknown): string[] {
  if (!isNode(value)) return [];
  const own = typeof value.$ref === "string" ? [value.$ref] : [];
  return [...own, ...Object.values(value).flatMap(pointersIn)];
}
