import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Changeset, changesetFrom } from "../../spec/evolution/release/changeset.ts";
import { layers } from "../layers.ts";

/** The versions that the packages of a checkout have now, by short name. */
export function versionsOf(root: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(layers).map(([name, { folder }]) => [
      name,
      String(readJson(join(root, folder, "package.json")).version),
    ]),
  );
}

/** Changesets that wait for the next release. */
export function readChangesets(root: string): Changeset[] {
  const folder = join(root, ".changeset");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".md") && file !== "README.md")
    .sort()
    .map((file) => changesetFrom(file, readFileSync(join(folder, file), "utf8")));
}

/** Groups of packages that are released with one version. */
export function fixedGroups(root: string): string[][] {
  const { fixed } = readJson(join(root, ".changeset/config.json"));
  return Array.isArray(fixed) ? fixed : [];
}

export function readJson(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(file, "utf8"));
}
