import { isNode, listOf, type Node, nodeOf } from "../../rules/json.ts";
import type { Call, Contract } from "../contract.ts";
import { below, follow } from "../pointer.ts";

/** What is said of one value of a call: `query limit`, `body name`, `answer 200 items.id`. */
export interface Facet {
  /** JSON types, sorted; empty where nothing is said. */
  readonly types: readonly string[];
  readonly required: boolean;
  /** Values of a closed list. */
  readonly values?: readonly unknown[];
  /** Where it is described. */
  readonly pointer: string;
}

const deepest = 3;

/**
 * Everything said of the values of a call, flattened to names that people write under `x-disagrees`. Parameters of the path go by
 * the names that `path` has for them at their places: on the wire they have none.
 */
export function facetsOf({ document }: Contract, call: Call, path = call.path): Map<string, Facet> {
  const facets = new Map<string, Facet>();
  for (const { in: where, name, required, pointer } of call.parameters) {
    const said = facet(document, below(pointer, "schema"), required);
    // A parameter is there or not: no null can be written in an address or a header.
    const types = said.types.filter((type) => type !== "null");
    facets.set(`${where} ${knownAs(where, name, call.path, path)}`, { ...said, types });
  }
  const body = follow(document, below(call.pointer, "requestBody"));
  const sent = jsonOf(document, body.pointer);
  if (isNode(body.value))
    facets.set("body", facet(document, sent ?? body.pointer, body.value.required === true));
  if (sent) addFields(document, sent, "body", facets, 0);
  for (const status of Object.keys(nodeOf(call.node.responses))) {
    const answer = follow(document, below(call.pointer, "responses", status));
    const said = jsonOf(document, answer.pointer);
    facets.set(
      `answer ${status}`,
      said ? facet(document, said, true) : { types: [], required: true, pointer: answer.pointer },
    );
    if (said && /^2/.test(status)) addFields(document, said, `answer ${status}`, facets, 0);
  }
  return facets;
}

function knownAs(where: string, name: string, from: string, to: string): string {
  if (where === "header") return name.toLowerCase();
  if (where !== "path") return name;
  const [own = [], other = []] = [from, to].map((template) =>
    [...template.matchAll(/\{([^}]+)\}/g)].map(([, one]) => one ?? ""),
  );
  return other[own.indexOf(name)] ?? name;
}

function jsonOf(document: Node, pointer: string): string | undefined {
  const content = nodeOf(nodeOf(follow(document, pointer).value).content);
  const type = Object.keys(content).find((name) => /[/+]json$/.test(name));
  return type === undefined || !isNode(nodeOf(content[type]).schema)
    ? undefined
    : below(pointer, "content", type, "schema");
}

function addFields(
  document: Node,
  start: string,
  name: string,
  facets: Map<string, Facet>,
  depth: number,
): void {
  if (depth > deepest) return;
  for (const { pointer, schema } of membersOf(document, start)) {
    const required = listOf(schema.required);
    for (const field of Object.keys(nodeOf(schema.properties))) {
      const at = below(pointer, "properties", field);
      const road = `${name}${/^(body|answer \w+)$/.test(name) ? " " : "."}${field}`;
      if (facets.has(road)) continue;
      facets.set(road, facet(document, at, required.includes(field)));
      addFields(document, at, road, facets, depth + 1);
    }
    if (isNode(schema.items)) addFields(document, below(pointer, "items"), name, facets, depth + 1);
  }
}

interface Member {
  readonly pointer: string;
  readonly schema: Node;
}

/** A schema with all it is composed of. Alternatives count as well: each is something that may come. */
function membersOf(document: Node, start: string, depth = 0): Member[] {
  const { value, pointer } = follow(document, start);
  if (!isNode(value) || depth > 4) return [];
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((keyword) =>
    listOf(value[keyword]).flatMap((_, index) =>
      membersOf(document, below(pointer, keyword, index), depth + 1),
    ),
  );
  return [{ pointer, schema: value }, ...parts];
}

function facet(document: Node, pointer: string, required: boolean): Facet {
  const members = membersOf(document, pointer);
  const types = members.flatMap(({ schema }) => typesOf(schema));
  const values = members
    .map(({ schema }) => ("const" in schema ? [schema.const] : schema.enum))
    .find(Array.isArray);
  return {
    types: [...new Set(types)].sort(),
    required,
    pointer,
    ...(values ? { values: values.filter((value) => value !== null) } : {}),
  };
}

function typesOf(schema: Node): string[] {
  if (schema.type !== undefined) return [schema.type].flat().map(String);
  if ("const" in schema) return [schema.const === null ? "null" : typeof schema.const];
  if ("properties" in schema) return ["object"];
  return Array.isArray(schema.enum) ? schema.enum.map((one) => (one === null ? "null" : typeof one)) : [];
}
