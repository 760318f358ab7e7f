import type { Kind } from "@kubiya-toolkit/kinds";
import { type Column, tableOf } from "./output.ts";

/** An object as the API answered it. */
export type Found = Readonly<Record<string, unknown>>;

export function isFound(value: unknown): value is Found {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value at a dotted path of an answer. */
export function valueAt(object: Found, path: string): unknown {
  let here: unknown = object;
  for (const key of path.split(".")) here = isFound(here) ? here[key] : undefined;
  return here;
}

/** The table of a kind's objects: its own columns, or with what else tells them apart when there is room for it. */
export function objectTable(kind: Kind, objects: readonly Found[], wide: boolean): Promise<string> {
  const paths = wide ? widePaths(kind, objects) : kind.columns;
  const columns = paths.map(
    (path): Column => ({ title: titleOf(path, kind), cut: !wide && path !== kind.name && path !== kind.id }),
  );
  return tableOf(
    columns,
    objects.map((object) => paths.map((path) => cellText(valueAt(object, path)))),
  );
}

const times = ["created_at", "updated_at", "metadata.created_at", "metadata.last_updated"];

function widePaths(kind: Kind, objects: readonly Found[]): string[] {
  const mark = kind.mark ? [kind.mark.join(".")] : [];
  const more = [...mark, ...times].filter((path) =>
    objects.some((object) => valueAt(object, path) !== undefined),
  );
  return [...new Set([kind.id, ...kind.columns, ...more])];
}

function titleOf(path: string, kind: Kind): string {
  if (path === kind.id && path !== kind.name) return "ID";
  return (path.split(".").at(-1) ?? path).replaceAll("_", " ").toUpperCase();
}

export function cellText(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.map(cellText).join(", ");
  if (!isFound(value)) return String(value);
  const name = value.name ?? value.id;
  return name === undefined ? JSON.stringify(value) : String(name);
}
