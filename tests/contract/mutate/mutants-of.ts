import type { Api } from "@kubiya-toolkit/spec";
import { type OpenApiDocument, operationsOf } from "../../../scripts/generate/document.ts";
import { escaped } from "../disagreements.ts";
import { changed, isNode, type Mutant, type Operator, type Place } from "./mutant.ts";
import { schemaFaults } from "./schema-faults.ts";
import { usersOf } from "./users-of.ts";

/** A fault that a node can have: what it is and how it is made. */
export interface Fault {
  readonly operator: Operator;
  readonly detail: string;
  readonly change: (node: Record<string, unknown>) => void;
}

/** Every fault of the known kinds that a document could have. */
export function mutantsOf(api: Api, document: OpenApiDocument): Mutant[] {
  const users = usersOf(document);
  const mutant = (
    place: Place,
    operations: readonly string[],
    { operator, detail, change }: Fault,
  ): Mutant => ({
    api,
    operator,
    at: `#/${place.map(escaped).join("/")}`,
    detail,
    operations,
    make: () => changed(document, place, change),
  });
  const schemas = Object.entries(document.components.schemas ?? {}).flatMap(([name, schema]) => {
    const by = users.get(`#/components/schemas/${name}`) ?? [];
    return by.length === 0
      ? []
      : below(schema, ["components", "schemas", name]).map(({ place, fault }) => mutant(place, by, fault));
  });
  const operations = operationsOf(document).flatMap(({ path, method, operation }) => {
    const place = ["paths", path, method.toLowerCase()];
    const by = [operation.operationId];
    const inside = Object.entries(operation).flatMap(([key, value]) =>
      ["parameters", "requestBody", "responses"].includes(key) ? below(value, [...place, key]) : [],
    );
    return [
      ...inside.map((one) => mutant(one.place, by, one.fault)),
      ...operationFaults(document, operation).map((fault) => mutant(place, by, fault)),
    ];
  });
  return [...schemas, ...operations];
}

interface Found {
  readonly place: Place;
  readonly fault: Fault;
}

/** Faults of every schema below a node; what stands elsewhere is met there. */
function below(node: unknown, place: Place): Found[] {
  if (!isNode(node) || "$ref" in node) return [];
  const own = schemaFaults(node).map((fault) => ({ place, fault }));
  const skipped = ["examples", "example", "default", "enum", "const", "headers"];
  return [
    ...own,
    ...Object.entries(node).flatMap(([key, value]) =>
      skipped.includes(key) ? [] : below(value, [...place, key]),
    ),
  ];
}

function operationFaults(
  document: OpenApiDocument,
  { security, responses }: { security?: unknown; responses: Record<string, unknown> },
): Fault[] {
  const rules = security ?? document.security;
  const closed =
    Array.isArray(rules) && rules.length > 0 && rules.every((rule) => Object.keys(rule).length > 0);
  const statuses = Object.keys(responses);
  const others = ["206", "418", "507"];
  return [
    ...(closed
      ? [
          {
            operator: "loosen auth",
            detail: "no key is needed",
            change: (node) => {
              node.security = [];
            },
          } satisfies Fault,
        ]
      : []),
    ...statuses.map((status): Fault => {
      const other =
        others.find((one) => !statuses.includes(one) && (one[0] === status[0] || one === "418")) ?? "418";
      return {
        operator: "change a status",
        detail: `${status} is ${other}`,
        change: (node) => move(node.responses, status, other),
      };
    }),
  ];
}

function move(node: unknown, from: string, to: string): void {
  if (!isNode(node)) return;
  node[to] = node[from];
  delete node[from];
}
