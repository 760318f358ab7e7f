import { readAddress } from "../object/address.ts";
import type { Plan, Step } from "../types.ts";

/** A box of the dependency picture. */
export interface GraphNode {
  readonly id: string;
  readonly action: Step["action"] | "many";
  readonly title: string;
  readonly subtitle: string;
  /** Column, from the left: what it waits for stands further left. */
  readonly column: number;
  /** Place in the column, from above. */
  readonly row: number;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  /** From what must be done first to what waits for it. */
  readonly edges: readonly (readonly [from: string, to: string])[];
  /** The steps were too many, so each box stands for all of one kind and action. */
  readonly grouped: boolean;
}

/** More boxes than these nobody can follow. */
const most = 80;

/** The steps of a plan and what each waits for. */
export function graphOf({ steps }: Plan): Graph {
  const grouped = steps.length > most;
  const keyOf = (step: Step): string => (grouped ? groupOf(step) : step.id);
  const byId = new Map(steps.map((step) => [step.id, step]));
  const members = new Map<string, Step[]>();
  for (const step of steps) members.set(keyOf(step), [...(members.get(keyOf(step)) ?? []), step]);
  const edges = new Map<string, readonly [string, string]>();
  for (const step of steps)
    for (const id of step.dependsOn) {
      const before = byId.get(id);
      if (!before || keyOf(before) === keyOf(step)) continue;
      edges.set(`${keyOf(before)} ${keyOf(step)}`, [keyOf(before), keyOf(step)]);
    }
  const list = [...edges.values()];
  const placed = places([...members.keys()], list);
  const nodes = [...members].flatMap(([id, [first, ...more]]) => {
    const place = placed.get(id);
    if (!first || !place) return [];
    return [
      {
        id,
        action: first.action,
        ...(grouped ? manyWords(first, more.length + 1) : oneWords(first)),
        ...place,
      },
    ];
  });
  return { nodes, edges: list, grouped };
}

function groupOf({ action, address }: Step): string {
  return `${action} ${address.split("/").slice(0, 2).join("/")}`;
}

function oneWords({ action, address, link }: Step) {
  const { kind, name = address } = readAddress(address) ?? {};
  const what = link ? `${action} ${link.association}` : action;
  return { title: name, subtitle: `${what} ${kind?.kind ?? ""}`.trim() };
}

function manyWords({ action, address }: Step, count: number) {
  return { title: `${count} × ${readAddress(address)?.kind.kind ?? address}`, subtitle: action };
}

/** Columns by the longest way from the left; rows so that a box stands near what it waits for. */
function places(ids: readonly string[], edges: readonly (readonly [string, string])[]) {
  const before = new Map<string, string[]>();
  for (const [from, to] of edges) before.set(to, [...(before.get(to) ?? []), from]);
  const columns = new Map<string, number>();
  const columnOf = (id: string, path: readonly string[] = []): number => {
    const known = columns.get(id);
    if (known !== undefined) return known;
    const own = (before.get(id) ?? []).filter((one) => !path.includes(one));
    const column = Math.max(-1, ...own.map((one) => columnOf(one, [...path, id]))) + 1;
    columns.set(id, column);
    return column;
  };
  for (const id of ids) columnOf(id);
  const rows = new Map<string, number>();
  const width = Math.max(-1, ...columns.values()) + 1;
  for (let column = 0; column < width; column++) {
    const inColumn = ids.filter((id) => columns.get(id) === column);
    const middle = (id: string): number => {
      const known = (before.get(id) ?? []).flatMap((one) => rows.get(one) ?? []);
      return known.length
        ? known.reduce((sum, row) => sum + row, 0) / known.length
        : Number.POSITIVE_INFINITY;
    };
    const sorted =
      column === 0 ? inColumn : [...inColumn].sort((one, other) => order(middle(one), middle(other)));
    for (const [row, id] of sorted.entries()) rows.set(id, row);
  }
  return new Map(ids.map((id) => [id, { column: columns.get(id) ?? 0, row: rows.get(id) ?? 0 }]));
}

function order(one: number, other: number): number {
  return one === other ? 0 : one - other;
}
