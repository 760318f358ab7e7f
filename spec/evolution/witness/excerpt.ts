import { isNode, type Node, nodeOf } from "../../rules/json.ts";
import type { Contract } from "../contract.ts";
import { at, partsOf } from "../pointer.ts";
import { componentOf, reachOf } from "../uses.ts";

/** A document that holds some calls and components and what they lead to: types of it are made in a moment. */
export function excerptOf(contract: Contract, ids: ReadonlySet<string>, pointers: readonly string[]): Node {
  const { document } = contract;
  const reach = reachOf(document);
  const items: Record<"paths" | "webhooks", Node> = {
    paths: { "/": { get: { operationId: "-", responses: {} } } },
    webhooks: { "-": {} },
  };
  const wanted = new Set<string>();
  const need = (pointer: string) => {
    const owner = componentOf(pointer);
    if (owner) wanted.add(owner);
    for (const one of reach(pointer)) wanted.add(componentOf(one) ?? one);
  };
  for (const call of contract.calls) {
    const isTouched = ids.has(call.id) || pointers.some((pointer) => pointer.startsWith(call.pointer));
    if (!isTouched) continue;
    const section = call.webhook ? items.webhooks : items.paths;
    const item = nodeOf(nodeOf(document[call.webhook ? "webhooks" : "paths"])[call.path]);
    const { parameters } = item;
    section[call.path] = {
      ...nodeOf(section[call.path]),
      ...(parameters === undefined ? {} : { parameters }),
      [call.method]: call.node,
    };
    need(call.pointer);
    need(call.pointer.replace(/\/[^/]+$/, "/parameters"));
  }
  for (const pointer of pointers) if (componentOf(pointer)) need(pointer.split("/").slice(0, 4).join("/"));
  return { openapi: "3.1.0", info: document.info, ...items, components: componentsOf(document, wanted) };
}

function componentsOf(document: Node, pointers: ReadonlySet<string>): Node {
  const components: Record<string, Node> = spareComponents();
  for (const pointer of pointers) {
    const [, section = "", name = ""] = partsOf(pointer);
    const value = at(document, pointer);
    if (!isNode(value)) continue;
    const kept = components[section] ?? {};
    kept[name] = value;
    components[section] = kept;
  }
  return components;
}

/** One of each section: of an empty one the types would be `never`, and a program that asks it for anything compiles. */
function spareComponents(): Record<string, Node> {
  return {
    schemas: { "-": {} },
    responses: { "-": { description: "" } },
    parameters: { "-": { in: "query", name: "-", schema: {} } },
    requestBodies: { "-": { content: {} } },
    headers: { "-": { schema: {} } },
  };
}
