import { referencesIn } from "./object/references.ts";
import { type Problem, problem } from "./problem.ts";
import { globTest } from "./text/glob.ts";
import type { FoundObject, Manifest, Wanted } from "./types.ts";

/** What part of a workspace a run is about. */
export interface Selection {
  /** What any of these means; left out or empty: everything. */
  readonly only?: readonly string[] | undefined;
  /** But not what any of these means. */
  readonly except?: readonly string[] | undefined;
}

/** What a selector looks at. */
type Subject = Pick<Manifest, "address"> & Partial<Pick<Manifest, "labels" | "place">>;
type Test = (subject: Subject) => boolean;

const known = new Map<string, Test | undefined>();

function testOf(selector: string): Test | undefined {
  if (!known.has(selector)) known.set(selector, makeTest(selector));
  return known.get(selector);
}

/**
 * A selector: `Agent`, `Agent/deploy-*`, either with the API before it (`control-plane/Agent`), `file:teams/**`,
 * `label:team=sre` or `label:team`. Undefined for what is none.
 */
function makeTest(selector: string): Test | undefined {
  const [, word, rest] = /^(file|label):(.+)$/.exec(selector) ?? [];
  if (word === "file" && rest !== undefined) {
    const matches = globTest([rest]);
    return ({ place }) => place !== undefined && matches(place.file);
  }
  if (word === "label" && rest !== undefined) return labelTest(rest);
  const [, api = "*", kind, name = "**"] =
    /^(?:(platform|control-plane)\/)?([A-Z][A-Za-z]*|\*)(?:\/(.+))?$/.exec(selector) ?? [];
  if (kind === undefined) return undefined;
  const matches = globTest([`${api}/${kind}/${name}`]);
  return ({ address }) => matches(address);
}

function labelTest(text: string): Test {
  const [key = "", ...rest] = text.split("=");
  const value = rest.length ? rest.join("=") : undefined;
  return ({ labels }) => {
    const found = labels?.[key];
    return found !== undefined && (value === undefined || found === value);
  };
}

/** Whether something is meant by a selection. What is no selector means nothing. */
export function isSelected({ only = [], except = [] }: Selection, subject: Subject): boolean {
  const meant = (selectors: readonly string[]): boolean =>
    selectors.some((selector) => testOf(selector)?.(subject) ?? false);
  return (!only.length || meant(only)) && !meant(except);
}

/** Whether an object that is in no file is meant: by kind and name, since it has no file and no labels. */
export function selectsLive(selection: Selection): (object: FoundObject) => boolean {
  return ({ address }) => isSelected(selection, { address });
}

/** The selected part of what is wanted. What it names outside of it has to be there already. */
export function select(wanted: Wanted, selection: Selection): { wanted: Wanted; problems: Problem[] } {
  const { only = [], except = [] } = selection;
  const problems = [...only, ...except].filter((one) => !testOf(one)).map(noSelector);
  if (!only.length && !except.length) return { wanted, problems };
  const kept = wanted.manifests.filter((manifest) => isSelected(selection, manifest));
  const left = new Map(wanted.manifests.map((manifest) => [manifest.address, manifest]));
  for (const { address } of kept) left.delete(address);
  const needed = kept.flatMap((manifest) => referencesIn(manifest)).filter(({ loose }) => !loose);
  const external = new Set([...wanted.external, ...needed.map(({ to }) => to).filter((to) => left.has(to))]);
  const named = new Set(needed.map(({ to }) => to));
  return {
    wanted: {
      ...wanted,
      manifests: kept,
      external: new Set([...external].filter((address) => named.has(address))),
    },
    problems,
  };
}

function noSelector(text: string): Problem {
  return problem("select.invalid", `"${text}" selects nothing`, {
    mend: "write a kind (Agent), a name (Agent/deploy-*), file:GLOB or label:KEY=VALUE",
  });
}
