import { type DiffOptions, diff } from "../diff.ts";
import { hasErrors, type Problem, sortProblems } from "../problem.ts";
import { read } from "../read.ts";
import { movedLedger } from "../rename.ts";
import { isSelected, type Selection, select } from "../select.ts";
import { type Input, validate } from "../sync.ts";
import type { Change, Difference, SyncClient, Wanted } from "../types.ts";
import type { SecretResolver } from "../value/secrets.ts";
import { type Acknowledgement, isExpired, isMeant } from "./acknowledged.ts";
import { type DriftItem, grouped } from "./group.ts";
import { knowledgeOf } from "./knowledge.ts";
import type { AppliedMemory } from "./memory.ts";
import { type Noise, noiseOf } from "./noise.ts";
import { readOnly } from "./read-only.ts";

export interface DriftOptions extends Input, Selection {
  readonly client: SyncClient;
  readonly secrets: SecretResolver;
  /** The time by which acknowledgements are over. */
  readonly now: Date;
  /** What the files said when they were last applied. Left out: what differs in a field of ours counts as another's doing. */
  readonly memory?: AppliedMemory | undefined;
  readonly acknowledged?: readonly Acknowledgement[];
  readonly signal?: AbortSignal;
}

/** How what is live differs from the files, by whose doing it is. Plain JSON, without a secret. */
export interface Drift {
  /** Written here and not applied yet. */
  readonly ours: readonly DriftItem[];
  /** Done to what is ours by somebody else. */
  readonly others: readonly DriftItem[];
  /** Looks different and means the same. */
  readonly noise: readonly Noise[];
  /** Known and let stand; does not count. */
  readonly acknowledged: readonly (DriftItem & { readonly by: Acknowledgement })[];
  /** Acknowledgements whose day is over: what they are about counts again. */
  readonly expired: readonly Acknowledgement[];
  /** Acknowledgements of what does not differ any more. */
  readonly unused: readonly Acknowledgement[];
  /** Live objects that were compared. */
  readonly compared: number;
  /** Whether it is known what was last applied. */
  readonly remembers: boolean;
}

export interface Drifted {
  /** Absent when a problem is an error. */
  readonly drift?: Drift;
  readonly problems: readonly Problem[];
}

/** Finds out what has drifted. It cannot write: whatever client it is given, it uses it through `readOnly`. */
export async function drift(options: DriftOptions): Promise<Drifted> {
  const { workspace, signal } = options;
  const whole = await validate(options);
  const chosen = select(whole.wanted, options);
  const problems = [...whole.problems, ...chosen.problems];
  if (hasErrors(problems)) return { problems: sortProblems(problems) };
  const client = readOnly(options.client);
  const { wanted } = chosen;
  const { apis, moved } = workspace;
  const ledger = options.ledger && movedLedger(options.ledger, moved);
  const known = whole.wanted.manifests.map(({ kind }) => kind);
  const live = await read(wanted, { client, everything: true, apis, known, ledger, moved, signal });
  problems.push(...live.problems);
  if (hasErrors(problems)) return { problems: sortProblems(problems) };
  const compared = diff(wanted, live.found, {
    workspace: workspace.name,
    adoptListed: workspace.adopt,
    ledger,
  } satisfies DiffOptions);
  const foreign = compared.problems.flatMap(foreignItem);
  problems.push(
    ...compared.problems
      .filter((one) => !foreignItem(one).length)
      .map((one): Problem => ({ ...one, severity: "warning" })),
  );
  const { difference } = compared;
  const facts = knowledgeOf(options.memory, ledger, live.found);
  const groups = difference.changes.map((change) => grouped(change, facts));
  const ours = [
    ...groups.flatMap((one) => one.ours),
    ...foreign,
    ...orphans(difference, whole.wanted, options),
  ];
  const others = groups.flatMap((one) => one.others);
  const noise = difference.changes.flatMap((change) => noiseIn(change, wanted));
  return {
    drift: { ...sift(ours, others, options), noise, ...extent(difference, options) },
    problems: sortProblems(problems),
  };
}

function extent({ changes }: Difference, { memory }: DriftOptions) {
  return { compared: changes.filter(({ found }) => found).length, remembers: memory !== undefined };
}

/** What a file describes and belongs to another, or is there more than once. */
function foreignItem({ code, address, title }: Problem): DriftItem[] {
  const is = code === "owner.none" || code === "owner.other" || code === "live.duplicate";
  return is && address !== undefined ? [{ address, what: "foreign", detail: title }] : [];
}

/** What no file describes, of what is selected; a file that is left out describes it all the same. */
function orphans({ orphans: all }: Difference, { manifests }: Wanted, options: DriftOptions): DriftItem[] {
  const described = new Set(manifests.map(({ address }) => address));
  return all
    .filter((address) => !described.has(address) && isSelected(options, { address }))
    .map((address): DriftItem => ({ address, what: "orphan" }));
}

function noiseIn({ manifest, found, fields }: Change, wanted: Wanted): Noise[] {
  if (!manifest || !found) return [];
  const differing = new Set(fields.map(({ path }) => path.split(".")[0] ?? ""));
  return noiseOf(manifest, found, wanted, differing);
}

/** Sets aside what is acknowledged and not over. */
function sift(ours: readonly DriftItem[], others: readonly DriftItem[], options: DriftOptions) {
  const { acknowledged: list = [], now } = options;
  const standing = list.filter((one) => !isExpired(one, now));
  const used = new Set<Acknowledgement>();
  const set: (DriftItem & { by: Acknowledgement })[] = [];
  const left = (items: readonly DriftItem[]): DriftItem[] =>
    items.filter((item) => {
      for (const one of list) if (isMeant(one, item.address, item.field?.path)) used.add(one);
      const by = standing.find((one) => isMeant(one, item.address, item.field?.path));
      if (by) set.push({ ...item, by });
      return !by;
    });
  return {
    ours: left(ours),
    others: left(others),
    acknowledged: set,
    expired: list.filter((one) => isExpired(one, now) && used.has(one)),
    unused: list.filter((one) => !used.has(one)),
  };
}

/** Whether anything has drifted that nobody has acknowledged. */
export function hasDrift({ ours, others }: Drift): boolean {
  return ours.length + others.length > 0;
}
