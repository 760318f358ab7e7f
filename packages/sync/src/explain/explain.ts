import { type Kind, kinds, manifestFields } from "@kubiya-toolkit/kinds";
import { isOurs } from "../change/owner.ts";
import { diff } from "../diff.ts";
import type { Knowledge } from "../drift/group.ts";
import { knowledgeOf } from "../drift/knowledge.ts";
import type { AppliedMemory } from "../drift/memory.ts";
import { readOnly } from "../drift/read-only.ts";
import { addressOf, namesAddress, readAddress } from "../object/address.ts";
import { pathOfName } from "../object/record.ts";
import { addressesNamed } from "../object/references.ts";
import { plan } from "../plan.ts";
import { hasErrors, type Place, type Problem, problem, sortProblems } from "../problem.ts";
import { read } from "../read.ts";
import { movedLedger } from "../rename.ts";
import { type Input, validate } from "../sync.ts";
import { didYouMean } from "../text/suggest.ts";
import type { Change, FoundObject, SyncClient } from "../types.ts";
import type { SecretResolver } from "../value/secrets.ts";
import { explainField, type FieldExplanation } from "./explain-field.ts";

export interface ExplainOptions extends Input {
  readonly client: SyncClient;
  readonly secrets: SecretResolver;
  /** `control-plane/Agent/deployer`, or `Agent/deployer` where that is clear. */
  readonly address: string;
  /** Only this field of its `spec`. Left out: all that are written or were ours. */
  readonly field?: string | undefined;
  readonly memory?: AppliedMemory | undefined;
  readonly signal?: AbortSignal;
}

/** Where an object and its values come from, and why it is in the plan or not. Plain JSON, without a secret. */
export interface Explanation {
  readonly address: string;
  readonly kind: string;
  /** Where its manifest stands. */
  readonly place?: Place;
  readonly live?: {
    readonly id: string;
    readonly whose: "ours" | "another's" | "nobody's";
    readonly mark?: string;
  };
  /** What a plan would do with it. */
  readonly action: Change["action"] | "none";
  /** In sentences. */
  readonly why: readonly string[];
  readonly fields: readonly FieldExplanation[];
  /** Addresses it names. */
  readonly needs: readonly string[];
  /** Addresses that name it. */
  readonly neededBy: readonly string[];
  /** Steps of the plan about it, and those each waits for. */
  readonly steps: readonly { readonly id: string; readonly after: readonly string[] }[];
}

export interface Explained {
  /** Absent when a problem is an error. */
  readonly explanation?: Explanation;
  readonly problems: readonly Problem[];
}

/** Explains one object, or one field of it. Reads only. */
export async function explain(options: ExplainOptions): Promise<Explained> {
  const { workspace, signal } = options;
  const { wanted, problems } = await validate(options);
  if (hasErrors(problems)) return { problems };
  const { apis, moved, name: owner } = workspace;
  const ledger = options.ledger && movedLedger(options.ledger, moved);
  const client = readOnly(options.client);
  const known = wanted.manifests.map(({ kind }) => kind);
  const live = await read(wanted, { client, everything: true, apis, known, ledger, moved, signal });
  const all = [...problems, ...live.problems];
  if (hasErrors(all)) return { problems: sortProblems(all) };
  const ownerOptions = { workspace: owner, adoptListed: workspace.adopt, ledger };
  const compared = diff(wanted, live.found, ownerOptions);
  const addresses = [...wanted.manifests, ...live.found.objects].map((one) => one.address);
  const address = addresses.find((one) => one === options.address || namesAddress([options.address], one));
  const kind = readAddress(address ?? "")?.kind;
  if (address === undefined || !kind) return { problems: [unknown(options.address, addresses)] };
  const found = live.found.objects.find((one) => one.address === address);
  const own = compared.problems.filter((one) => one.address === address);
  const change =
    compared.difference.changes.find((one) => one.address === address) ?? left(kind, address, found);
  const fields = fieldsOf(change, options);
  if ("code" in fields) return { problems: [fields] };
  const secrets = wanted.secrets;
  const made = plan(compared.difference, live.found, { workspace: owner, limits: workspace.limits, secrets });
  const facts: Knowledge = knowledgeOf(options.memory, ledger, live.found);
  const manifest = wanted.manifests.find((one) => one.address === address);
  const needs = manifest ?? found;
  return {
    explanation: {
      address,
      kind: kind.summary,
      ...(manifest ? { place: manifest.place } : {}),
      ...(found ? { live: { id: found.id, whose: whoseIs(found, ownerOptions), ...markOf(found) } } : {}),
      action: compared.difference.changes.some((one) => one.address === address) ? change.action : "none",
      why: [...own.map(({ title }) => title), ...whyOf(change, manifest !== undefined)],
      fields: fields.map((field) => explainField(field, { change, wanted, known: facts })),
      needs: needs ? [...new Set(addressesNamed(kind, needs.name, needs.spec))].sort() : [],
      neededBy: wanted.manifests
        .filter((one) => addressesNamed(one.kind, one.name, one.spec).includes(address))
        .map((one) => one.address)
        .sort(),
      steps: made.steps
        .filter((step) => step.address === address)
        .map(({ id, dependsOn }) => ({ id, after: dependsOn })),
    },
    problems: sortProblems(all.filter((one) => one.address === address)),
  };
}

function unknown(written: string, addresses: readonly string[]): Problem {
  const short = addresses.map((address) => address.slice(address.indexOf("/") + 1));
  const near = didYouMean(written, [...addresses, ...short]);
  const kindsNamed = kinds
    .map((kind) => addressOf(kind, "NAME"))
    .slice(0, 2)
    .join(" or ");
  const mend = near.mend ?? `write an address like ${kindsNamed}`;
  return problem("select.invalid", `no file describes ${written}, and it is not live`, { mend });
}

/** An object that no plan is about. */
function left(kind: Kind, address: string, found: FoundObject | undefined): Change {
  const nothing = { fields: [], links: [], removals: [], adopts: false };
  return { action: "keep", address, kind, ...(found ? { found } : {}), ...nothing };
}

function fieldsOf({ kind, manifest, found, fields }: Change, { field }: ExplainOptions): string[] | Problem {
  const known = [...manifestFields(kind).keys(), ...Object.keys(kind.associations ?? {})];
  if (field !== undefined) {
    const [top = ""] = field.split(".");
    if (known.includes(top)) return [top];
    return problem("field.unknown", `${top} is no field of ${kind.kind}`, didYouMean(top, known));
  }
  const changed = fields.map(({ path }) => path.split(".")[0] ?? "").filter((name) => known.includes(name));
  const recorded = (found?.record ?? []).map((name) => pathOfName(name)[0] ?? "");
  const named = new Set([...Object.keys(manifest?.spec ?? {}), ...changed, ...recorded]);
  return known.filter((name) => named.has(name));
}

function whoseIs(found: FoundObject, options: Parameters<typeof isOurs>[2]) {
  if (isOurs(found, found.address, options)) return "ours" as const;
  return found.mark === undefined ? ("nobody's" as const) : ("another's" as const);
}

function markOf({ mark }: FoundObject): { mark?: string } {
  return mark === undefined ? {} : { mark };
}

function whyOf({ action, found, fields, adopts, record }: Change, isWritten: boolean): string[] {
  if (!isWritten)
    return ["no file describes it: a plan leaves it alone, or with --prune deletes it if it is ours"];
  if (action === "create") return ["a file describes it, and it is not live: a plan makes it"];
  if (action === "replace")
    return ["a field that cannot change in place differs: a plan deletes it and makes it anew"];
  if (action === "keep") return found ? ["nothing differs: a plan does nothing"] : [];
  if (adopts) return ["it is live and not ours yet: a plan takes it over"];
  if (!fields.length && record) return ["no field differs: a plan only notes which are ours"];
  return [
    `${fields.length === 1 ? "1 field differs" : `${fields.length} fields differ`}: a plan changes it in place`,
  ];
}
