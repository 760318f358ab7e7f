import { greatest, isLess } from "../../spec/evolution/change.ts";
import type { Changeset } from "../../spec/evolution/release/changeset.ts";

/** The version of each package, by its full name, after the waiting changesets: as `changeset version` will have it. */
export function predictVersions(
  versions: Readonly<Record<string, string>>,
  changesets: readonly Changeset[],
  fixed: readonly (readonly string[])[],
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(versions).map(([name, version]) => {
      const group = fixed.find((one) => one.includes(name)) ?? [name];
      const bump = greatest(
        changesets.flatMap(({ bumps }) => group.map((member) => bumps[member] ?? "none")),
      );
      const highest =
        group
          .map((member) => versions[member] ?? version)
          .sort(byVersion)
          .at(-1) ?? version;
      return [name, bump === "none" ? version : raised(highest, bump)];
    }),
  );
}

function raised(version: string, bump: "patch" | "minor" | "major"): string {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  if (bump === "major") return `${major + 1}.0.0`;
  return isLess("patch", bump) ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

function byVersion(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split(".").map(Number));
  return (
    [0, 1, 2].map((at) => (left?.[at] ?? 0) - (right?.[at] ?? 0)).find((difference) => difference !== 0) ?? 0
  );
}
