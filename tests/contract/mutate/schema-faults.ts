import { isNode } from "./mutant.ts";
import type { Fault } from "./mutants-of.ts";

type Node = Record<string, unknown>;

/** The faults that one schema can have by itself. */
export function schemaFaults(schema: Node): Fault[] {
  return [...lessRequired(schema), ...otherEnums(schema), ...otherNulls(schema), ...otherNames(schema)];
}

function lessRequired({ required }: Node): Fault[] {
  if (!Array.isArray(required)) return [];
  return required.map((name) => ({
    operator: "drop a required",
    detail: `${name} may be missing`,
    change: (node) => {
      node.required = required.filter((one) => one !== name);
    },
  }));
}

function otherEnums({ enum: values }: Node): Fault[] {
  if (!Array.isArray(values)) return [];
  const last: unknown = values.at(-1);
  const wide: Fault = {
    operator: "widen an enum",
    detail: "none-of-them is allowed",
    change: (node) => {
      node.enum = [...values, "none-of-them", "some text"];
    },
  };
  const narrow: Fault = {
    operator: "narrow an enum",
    detail: `${last} is not allowed`,
    change: (node) => {
      node.enum = values.slice(0, -1);
    },
  };
  return values.length > 1 ? [wide, narrow] : [wide];
}

function otherNulls({ type, enum: values }: Node): Fault[] {
  if (Array.isArray(type) && type.includes("null"))
    return [
      nulls(
        "null is refused",
        type.filter((one) => one !== "null"),
      ),
    ];
  return typeof type === "string" && type !== "null" && values === undefined
    ? [nulls("null is allowed", [type, "null"])]
    : [];
}

function nulls(detail: string, type: unknown[]): Fault {
  return {
    operator: "flip nullability",
    detail,
    change: (node) => {
      node.type = type;
    },
  };
}

function otherNames({ properties }: Node): Fault[] {
  if (!isNode(properties) || typeof properties.type === "string") return [];
  return Object.keys(properties).map((name) => ({
    operator: "rename a field",
    detail: `${name} is ${name}_renamed`,
    change: (node) => {
      node.properties = renamedKey(node.properties, name);
      if (Array.isArray(node.required))
        node.required = node.required.map((one) => (one === name ? `${name}_renamed` : one));
    },
  }));
}

function renamedKey(node: unknown, name: string): unknown {
  if (!isNode(node)) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key === name ? `${name}_renamed` : key, value]),
  );
}
