import { isNode, listOf, nodeOf } from "../../spec/rules/json.ts";
import { run } from "./scratch.ts";

const fine = new Set([
  "MIT",
  "ISC",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "Python-2.0",
  "Unlicense",
  "MIT-0",
]);

/** Third parties in what users install, whose licences are not among those that ask for nothing but a notice. */
export function oddLicences(folder: string): string[] {
  const listed: unknown = JSON.parse(
    run(folder, "pnpm", ["licenses", "list", "--prod", "--recursive", "--json"]) || "{}",
  );
  return Object.entries(nodeOf(listed)).flatMap(([licence, packages]) =>
    isFine(licence)
      ? []
      : listOf(packages).map((one) => `${isNode(one) ? String(one.name) : "?"}: ${licence}`),
  );
}

/** `(MIT OR GPL-2.0)` is fine when one of the choices is, `MIT AND ISC` when all are. */
export function isFine(licence: string): boolean {
  const plain = licence.replaceAll(/[()]/g, "");
  return plain.split(" OR ").some((choice) => choice.split(" AND ").every((one) => fine.has(one.trim())));
}
