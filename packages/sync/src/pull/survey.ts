import { kindPath, kinds } from "@kubiya-toolkit/kinds";
import { diff } from "../diff.ts";
import { type Ledger, usesLedger } from "../ledger/ledger.ts";
import { addressOf } from "../object/address.ts";
import { pathOfName } from "../object/record.ts";
import { hasErrors, type Problem } from "../problem.ts";
import { read } from "../read.ts";
import { movedLedger } from "../rename.ts";
import { isSelected, type Selection } from "../select.ts";
import { type Input, validate } from "../sync.ts";
import type { Found, FoundObject, Manifest, SyncClient, Wanted } from "../types.ts";
import type { Json } from "../value/json.ts";
import type { SecretResolver } from "../value/secrets.ts";

export interface SurveyOptions extends Input, Selection {
  readonly client: SyncClient;
  readonly secrets: SecretResolver;
  /** Also look at kinds whose objects carry no mark. */
  readonly all?: boolean;
  readonly signal?: AbortSignal;
}

/** What is written and what is live, side by side. */
export interface Survey {
  readonly wanted: Wanted;
  readonly found: Found;
  /** Live objects that manifests describe and that are ours, by address. */
  readonly pairs: ReadonlyMap<string, FoundObject>;
  /** Addresses of manifests without a live object. */
  readonly absent: readonly string[];
  /** Live objects that are ours and that no file describes. */
  readonly orphans: readonly FoundObject[];
  /** Live objects that nobody has marked and no file describes. */
  readonly unmarked: readonly FoundObject[];
  /** Names of the fields of an object that its manifest wrote when it was last applied. */
  recordOf(found: FoundObject): readonly string[] | undefined;
}

/** Reads what is live of all kinds. Problems that a pull itself mends, or works without, are warnings. */
export async function survey(options: SurveyOptions): Promise<{ survey?: Survey; problems: Problem[] }> {
  const { workspace } = options;
  const { wanted, problems: wrong } = await validate(options);
  const problems = wrong.map(tolerated);
  if (hasErrors(problems)) return { problems };
  const ledger = options.ledger && movedLedger(options.ledger, workspace.moved);
  const recordOf = recordsIn(ledger);
  const unmarked = options.all ? unmarkedKinds(options) : [];
  const first = await readAll(wanted, unmarked, ledger, options);
  const detailed = withDetail(first.found, wanted, recordOf);
  const again = [...unmarked, ...detailed];
  const { found, problems: unread } = detailed.length ? await readAll(wanted, again, ledger, options) : first;
  const needed = new Set(wanted.manifests.map(({ kind }) => kind));
  const optional = unmarked.flatMap(({ kind }) => (needed.has(kind) ? [] : [`${kindPath(kind)} `]));
  problems.push(
    ...unread.map((one) => (optional.some((path) => one.title.includes(path)) ? asWarning(one) : one)),
  );
  if (hasErrors(problems)) return { problems };
  const owner = { workspace: workspace.name, adoptListed: workspace.adopt, ledger };
  const { difference, problems: foreign } = diff(wanted, found, owner);
  problems.push(...foreign.filter(({ code }) => /^(owner|live)\./.test(code)).map(asWarning));
  const described = new Set(wanted.manifests.map(({ address }) => address));
  const others = found.objects.filter(({ address }) => !described.has(address));
  const orphans = new Set(difference.orphans);
  return {
    survey: {
      wanted,
      found,
      pairs: new Map(
        difference.changes.flatMap((one) => (one.found && one.manifest ? [[one.address, one.found]] : [])),
      ),
      absent: difference.changes.flatMap(({ action, address }) => (action === "create" ? [address] : [])),
      orphans: others.filter(({ address }) => orphans.has(address)),
      unmarked: others.filter((one) => !orphans.has(one.address) && isAnybodys(one)),
      recordOf,
    },
    problems,
  };
}

/** A missing name gets listed as external, and a secret that is not at hand leaves its field as it is written. */
function tolerated(one: Problem): Problem {
  const mended = one.code === "reference.missing" || one.code === "secret.missing";
  return mended ? asWarning(one) : one;
}

function asWarning(one: Problem): Problem {
  return { ...one, severity: "warning" };
}

/** Reads every kind of the APIs in use; with nothing written and no API named, of both. */
function readAll(
  wanted: Wanted,
  standIns: readonly Manifest[],
  ledger: Ledger | undefined,
  { client, workspace, signal }: SurveyOptions,
) {
  const { apis, moved } = workspace;
  const named = wanted.manifests.length + Object.keys(apis).length > 0;
  const known = named ? wanted.manifests.map(({ kind }) => kind) : kinds;
  const manifests = [...wanted.manifests, ...standIns];
  return read({ ...wanted, manifests }, { client, everything: true, apis, known, ledger, moved, signal });
}

/** Kinds that are read only when something of them is wanted, as far as they are selected. */
function unmarkedKinds(options: SurveyOptions): Manifest[] {
  const { apis } = options.workspace;
  return kinds
    .filter(({ mark, standing, operations }) => !mark && !standing && operations.list)
    .filter((kind) => !Object.keys(apis).length || kind.apiVersion.replace("/v1", "") in apis)
    .map((kind) => standIn({ kind, name: "", address: addressOf(kind, ""), key: "" }, []))
    .filter((one) => isSelected(options, { address: `${one.address}any` }));
}

function isAnybodys({ kind, mark, name }: FoundObject): boolean {
  return mark === undefined && !kind.standing && kind.builtIn?.includes(name) !== true;
}

function recordsIn(ledger: Ledger | undefined): Survey["recordOf"] {
  return ({ kind, address, record }) =>
    (usesLedger(kind) ? ledger?.objects[address]?.fields : undefined) ?? record;
}

/** Stand in for manifests of objects whose files are gone, so that fields which the list leaves out are read for them. */
function withDetail(found: Found, wanted: Wanted, recordOf: Survey["recordOf"]): Manifest[] {
  const described = new Set(wanted.manifests.map(({ address }) => address));
  const detailed = new Set(kinds.filter(({ detail }) => detail));
  return found.objects.flatMap((object): Manifest[] => {
    if (!detailed.has(object.kind) || described.has(object.address)) return [];
    const names = (recordOf(object) ?? []).map((name) => pathOfName(name)[0] ?? "");
    const missing = names.filter((name) => object.kind.detail?.fields[name] !== undefined);
    return missing.length ? [standIn(object, missing)] : [];
  });
}

function standIn(
  { kind, name, address, key }: Pick<Manifest, "kind" | "name" | "address" | "key">,
  fields: readonly string[],
): Manifest {
  const spec: Record<string, Json> = Object.fromEntries(fields.map((field) => [field, []]));
  const place = { file: "", line: 1, column: 1 };
  return { address, kind, name, key, labels: {}, protect: false, spec, place, placeOf: () => place };
}
