import { isNode, type Node, nodeOf } from "../../spec/rules/json.ts";

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly node: Node;
}

export function operationsOf(bundle: Node): Operation[] {
  return Object.entries(nodeOf(bundle.paths)).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const node = nodeOf(item)[method];
      return isNode(node) ? [{ id: String(node.operationId), method: method.toUpperCase(), path, node }] : [];
    }),
  );
}

/** What a bundle's reference (`#/components/…`) leads to, through references to references. */
export function followIn(bundle: Node, value: unknown): unknown {
  let found = value;
  for (let hops = 0; isNode(found) && typeof found.$ref === "string" && hops < 16; hops++) {
    const keys = found.$ref.replace(/^#\//, "").split("/");
    found = keys.reduce<unknown>(
      (node, key) => nodeOf(node)[key.replaceAll("~1", "/").replaceAll("~0", "~")],
      bundle,
    );
  }
  return found;
}
