import { type Node, nodeOf } from "../../rules/json.ts";
import type { Contract } from "../contract.ts";

/** What the client calls an operation: its namespace and its method. */
export type Namer = (operation: Node) => { readonly group: string; readonly method: string };

/** Names as the document has them, for documents that no client is made from. */
export const plainNames: Namer = (operation) => ({
  group: String([operation.tags].flat()[0]),
  method: String(operation["x-method"] ?? operation.operationId),
});

/** How a list is walked, in one word: it decides what the client's method returns. */
function walkOf(operation: Node): string {
  const { style, offset, page, limit, cursor, items } = nodeOf(operation["x-pagination"]);
  return [style, offset, page, limit, cursor, items].filter((word) => word !== undefined).join(" ");
}

/** The client's methods as a declaration: enough to see which names and lists are still there. */
export function clientShape({ calls }: Contract, namer: Namer): string {
  const groups = new Map<string, string[]>();
  for (const { node, webhook } of calls) {
    if (webhook) continue;
    const { group, method } = namer(node);
    const line = `readonly ${JSON.stringify(method)}: { readonly walk: ${JSON.stringify(walkOf(node))} };`;
    groups.set(group, [...(groups.get(group) ?? []), line]);
  }
  const members = [...groups].map(
    ([group, lines]) => `readonly ${JSON.stringify(group)}: { ${[...new Set(lines)].join(" ")} };`,
  );
  return `export declare const client: { ${members.join("\n")} };\n`;
}

/** A program that calls an operation by the name it has, and walks its list the way it says. */
export function clientProgram(operation: Node, namer: Namer): string {
  const { group, method } = namer(operation);
  const name = `client[${JSON.stringify(group)}][${JSON.stringify(method)}]`;
  return `import { client } from "./client.ts";\nconst call = ${name};\nconst walk: ${JSON.stringify(walkOf(operation))} = call.walk;\n`;
}
