import { type Bump, type Finding, greatest, isLess } from "../change.ts";
import type { Evolution } from "../evolve.ts";
import { isTold } from "./history.ts";

/** A package and the version part it has to raise. */
export interface PackageBump {
  readonly name: string;
  readonly bump: Exclude<Bump, "none">;
  /** In a word or two, why. */
  readonly because: string;
}

export interface Packages {
  readonly scope: string;
  /** Versions by short name: `spec` → `0.1.0`. */
  readonly versions: Readonly<Record<string, string>>;
  /** Operations that kinds of manifests make use of, by operationId. */
  readonly usedByKinds: ReadonlySet<string>;
}

/** Each package goes by the axis its users feel: requests and answers, or types. */
export function packageBumps(evolutions: readonly Evolution[], packages: Packages): PackageBump[] {
  const wire = greatest(evolutions.map((one) => one.wire));
  const types = greatest(evolutions.map((one) => one.types));
  const both = greatest([wire, types]);
  const told = evolutions.flatMap(({ findings }) => findings).filter(isTold);
  const touched = told
    .filter(({ operations }) => operations.some((id) => packages.usedByKinds.has(id)))
    .filter(reachesManifests);
  const manifests = greatest(touched.map((one) => one.wire));
  const called = greatest(told.map(calledByName));
  const wanted: [string, Bump, string][] = [
    ["spec", both, "the contract"],
    ["client", both, "its methods and types come from the contract"],
    ["mock", wire === "none" && types !== "none" ? "patch" : wire, "it answers by the contract"],
    ["kinds", manifests, "kinds are built on these operations"],
    ["sync", manifests, "manifests reach these operations"],
    [
      "cli",
      greatest([manifests, called, isLess("patch", wire) ? "minor" : "none"]),
      "its commands follow the operations",
    ],
  ];
  return wanted.flatMap(([name, bump, because]) => {
    const mapped = mapBump(bump, packages.versions[name] ?? "0.0.0");
    return mapped === "none" ? [] : [{ name: `${packages.scope}${name}`, bump: mapped, because }];
  });
}

/** What breaks breaks manifests too; what is only more reaches them when it is a field or a value. */
function reachesManifests({ wire, rule }: Finding): boolean {
  return wire === "major" || rule.startsWith("schema-");
}

/** `kubiya api` takes the ids of operations: one that goes or is called otherwise breaks who wrote it down. */
function calledByName({ rule, kind }: Finding): Bump {
  return rule === "operation-id" || (rule === "reach" && kind === "removed") ? "major" : "none";
}

/** Below 1.0.0 a break raises the second number, which is where ranges like `^0.3.0` end. */
function mapBump(bump: Bump, version: string): Bump {
  return bump === "major" && version.startsWith("0.") ? "minor" : bump;
}
