import { isNode, type Node } from "../../rules/json.ts";

const sections = ["schemas", "responses", "parameters", "securitySchemes"];

/**
 * A copy of a document in which every name carries a letter of its own, twenty-four times over: many canaries then fit into
 * one document, and none looks to the diff like another one renamed.
 */
export function stamp(document: Node, letter: string): Node {
  const mark = letter.repeat(24);
  const renamed = (map: unknown, change: (name: string) => string): Node =>
    Object.fromEntries(
      Object.entries(isNode(map) ? map : {}).map(([name, value]) => [change(name), inner(value)]),
    );

  function inner(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(inner);
    if (!isNode(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, entry(key, child)]));
  }

  function entry(key: string, child: unknown): unknown {
    if (key === "$ref" || key === "operationId") return `${String(child)}${mark}`;
    if (key === "security" && Array.isArray(child))
      return child.map((one) => renamed(one, (name) => name + mark));
    return inner(child);
  }

  const components = isNode(document.components) ? document.components : {};
  return {
    ...document,
    security: entry("security", document.security),
    paths: renamed(document.paths, (path) => `/${mark}${path}`),
    webhooks: renamed(document.webhooks, (name) => name + mark),
    components: Object.fromEntries(
      sections.map((section) => [section, renamed(components[section], (name) => name + mark)]),
    ),
  };
}

/** The letter of the canary that a pointer or name belongs to. */
export function letterIn(text: string): string | undefined {
  return /([A-Za-z0-9])\1{23}/.exec(text)?.[1];
}

export const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
