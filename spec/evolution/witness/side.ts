import { listOf, type Node, nodeOf } from "../../rules/json.ts";
import type { Direction } from "../change.ts";
import { type Call, type Contract, contractOf } from "../contract.ts";
import { below, follow } from "../pointer.ts";
import { type Uses, usesOf } from "../uses.ts";
import { type Edges, edgesOf } from "./edges.ts";
import { type Sampler, samplerOf } from "./sample.ts";
import { type Validator, validatorOf } from "./validator.ts";

/** One of the two contracts, with what the search for witnesses asks of it; made when first asked for. */
export interface Side extends Contract {
  readonly uses: Uses;
  valid(direction: Direction): Validator;
  sample(direction: Direction): Sampler;
  edges(direction: Direction): Edges;
}

export function sideOf(document: Node): Side {
  const contract = contractOf(document);
  return {
    ...contract,
    uses: usesOf(contract),
    valid: once((direction) => validatorOf(document, direction)),
    sample: once((direction) => samplerOf(document, direction)),
    edges: once((direction) => edgesOf(document, direction)),
  };
}

function once<T>(make: (direction: Direction) => T): (direction: Direction) => T {
  const made = new Map<Direction, T>();
  return (direction) => {
    const known = made.get(direction) ?? make(direction);
    made.set(direction, known);
    return known;
  };
}

/** How a key is sent under each alternative of an operation, such as `header Authorization UserKey`. */
export function signIns(document: Node, operation: Node): string[][] {
  const alternatives = listOf(operation.security ?? document.security);
  if (!alternatives.length) return [[]];
  return alternatives.map((alternative) =>
    Object.entries(nodeOf(alternative)).flatMap(([name, scopes]) => [
      carrier(document, name),
      ...listOf(scopes).map((scope) => `scope ${String(scope)}`),
    ]),
  );
}

function carrier(document: Node, name: string): string {
  const scheme = nodeOf(follow(document, below("#/components/securitySchemes", name)).value);
  const prefix = scheme["x-scheme-prefix"];
  if (scheme.type === "apiKey")
    return `${String(scheme.in)} ${String(scheme.name)} ${String(prefix ?? "")}`.trim();
  return `header Authorization ${String(prefix ?? scheme.scheme ?? "Bearer")}`;
}

/** Where an operation is served: it may say so itself, or its path may; else the document does. */
export function serversOf({ document }: Contract, { node, path }: Call): string[] {
  const item = nodeOf(nodeOf(document.paths)[path]);
  return listOf(node.servers ?? item.servers ?? document.servers).map((server) => String(nodeOf(server).url));
}
