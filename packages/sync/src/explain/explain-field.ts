import { manifestFields } from "@kubiya-toolkit/kinds";
import { isSensitive } from "../change/shown.ts";
import { grouped, type Knowledge } from "../drift/group.ts";
import { namedBy } from "../object/references.ts";
import type { Place } from "../problem.ts";
import type { Change, FieldChange, Manifest, Wanted } from "../types.ts";
import { isBlank, isObject, type Json, mapText } from "../value/json.ts";
import { hideLeaves, secretNames } from "../value/secrets.ts";
import { ruleWords } from "./rule-words.ts";

/** Where the value of a field comes from, and what a plan makes of it. Plain JSON, without a secret. */
export interface FieldExplanation {
  readonly field: string;
  readonly standing:
    | "same"
    | "differs"
    | "left the file"
    /** No manifest writes it: it is never looked at. */
    | "not written"
    /** The object is not there yet. */
    | "to be made";
  /** Where it is written. */
  readonly place?: Place;
  readonly written?: Json;
  readonly live?: Json;
  /** In sentences. */
  readonly why: readonly string[];
}

export interface FieldContext {
  readonly change: Change;
  readonly wanted: Wanted;
  readonly known: Knowledge;
}

/** Everything that is known about one field of an object. */
export function explainField(name: string, { change, wanted, known }: FieldContext): FieldExplanation {
  const { kind, manifest, found } = change;
  const field = manifestFields(kind).get(name);
  const isLink = kind.associations?.[name] !== undefined;
  const written = manifest?.spec[name];
  const changes = change.fields.filter(({ path }) => path === name || path.startsWith(`${name}.`));
  const live = found?.spec[name];
  const shown = isBlank(live) || field?.writeOnly ? undefined : liveShown(name, live ?? null, change, wanted);
  return {
    field: name,
    standing: standingOf(written, changes, found !== undefined),
    ...(manifest && written !== undefined ? { place: manifest.placeOf(["spec", name]), written } : {}),
    ...(shown === undefined ? {} : { live: shown }),
    why: [
      ...(manifest && written !== undefined ? originWords(manifest, name, written, wanted) : []),
      ...changes.map((one) => changeWords(one, change, known)),
      ...(written === undefined && !changes.length ? ["no manifest writes it, so it is never compared"] : []),
      ...ruleWords(field, isLink),
    ],
  };
}

function standingOf(
  written: Json | undefined,
  changes: readonly FieldChange[],
  isThere: boolean,
): FieldExplanation["standing"] {
  if (written === undefined) return changes.length ? "left the file" : "not written";
  if (!isThere) return "to be made";
  return changes.length ? "differs" : "same";
}

/** A live value with what may be a secret hidden, and known secrets by their references. */
function liveShown(name: string, live: Json, { kind, manifest }: Change, { secrets }: Wanted): Json {
  const sensitive = manifestFields(kind).get(name)?.sensitive;
  const holds = secretsIn(manifest?.spec[name]).length > 0;
  if (sensitive === true || holds) return hideLeaves(live);
  const parts = isObject(live)
    ? Object.fromEntries(
        Object.entries(live).map(([key, value]) => [
          key,
          isSensitive(sensitive, key) ? hideLeaves(value) : value,
        ]),
      )
    : live;
  return mapText(parts, secrets.mask);
}

function secretsIn(value: Json | undefined): string[] {
  return value === undefined ? [] : secretNames(JSON.stringify(value));
}

function originWords(manifest: Manifest, name: string, written: Json, wanted: Wanted): string[] {
  const references = namedBy(manifest.kind, manifest.spec, name).map(({ to, loose }) => {
    const other = wanted.manifests.find(({ address }) => address === to);
    if (other) return `names ${to}, described at ${other.place.file}:${other.place.line}`;
    return loose ? `names ${to}, if there is such a thing` : `names ${to}, which no file here describes`;
  });
  const secrets = [...new Set(secretsIn(written))].map(
    (one) => `takes \${${one}}: its value is compared, and shown nowhere`,
  );
  return [...references, ...secrets];
}

function changeWords(one: FieldChange, change: Change, known: Knowledge): string {
  const { path } = one;
  if (change.action === "create") return "in the plan, since the object is to be made";
  const { others } = grouped({ ...change, fields: [one] }, known);
  const [item] = others;
  if (change.manifest?.spec[path.split(".")[0] ?? ""] === undefined && path !== "metadata.name")
    return `${path} is in the plan, since it was ours and has left the file`;
  if (!item) return `${path} is in the plan: it was written after the last apply`;
  const unsure = known.memory ? "" : " (a guess: nothing is known of the last apply)";
  return `${path} is in the plan: somebody else has changed it${unsure}${item.detail ? ` (${item.detail})` : ""}`;
}
