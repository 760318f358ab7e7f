import { apply } from "./apply.ts";
import type { Allowance } from "./change/guard.ts";
import { diff } from "./diff.ts";
import type { Ledger } from "./ledger/ledger.ts";
import { movedSince, movedText, staleProblems } from "./moved.ts";
import { parse } from "./parse.ts";
import { plan } from "./plan.ts";
import { hasErrors, type Problem, problem, sortProblems } from "./problem.ts";
import { read } from "./read.ts";
import { movedLedger, moveProblems } from "./rename.ts";
import { refusalText } from "./report.ts";
import { resolve } from "./resolve.ts";
import type { Journal } from "./run/journal.ts";
import { type Selection, select, selectsLive } from "./select.ts";
import type { Moved, Outcome, Plan, SourceFile, SyncClient, Wanted, Workspace } from "./types.ts";
import { texts } from "./value/json.ts";
import { findSecrets, type SecretResolver, type Secrets, secretNames } from "./value/secrets.ts";

/** Files to look at: what `load` returns, or texts from elsewhere. */
export interface Input {
  readonly workspace: Workspace;
  readonly sources: readonly SourceFile[];
  /** Where `${env:NAME}` and `${file:path}` are found. Without it `validate` does not ask whether they are there. */
  readonly secrets?: SecretResolver;
  /** What is known of objects that carry no mark, as `load` returns it. Left out: nothing, and nothing is noted. */
  readonly ledger?: Ledger | undefined;
}

export interface PreviewOptions extends Input, Selection {
  readonly client: SyncClient;
  readonly secrets: SecretResolver;
  /** Delete what carries this workspace's mark and is in no file any more. Default false. */
  readonly prune?: boolean;
  /** Addresses of live objects to take over although they carry another mark or none; added to the workspace's own list. */
  readonly adopt?: readonly string[];
  /** Numbers allowed for this run in place of the workspace's limits. */
  readonly allow?: Allowance;
  readonly signal?: AbortSignal;
}

export interface Preview {
  /** Absent when a problem is an error. */
  readonly plan?: Plan;
  readonly problems: readonly Problem[];
}

/** Checks files without asking any server. */
export async function validate(input: Input): Promise<{ wanted: Wanted; problems: Problem[] }> {
  const parsed = parse(input.sources);
  const resolved = await resolve(parsed.manifests, {
    external: input.workspace.external,
    secrets: input.secrets,
  });
  const moves = moveProblems(input.workspace.moved ?? [], parsed.manifests);
  const problems = sortProblems([...parsed.problems, ...resolved.problems, ...moves]);
  return { wanted: resolved.wanted, problems };
}

/** Finds out what would change. Reads only; asks the server nothing while a file is wrong. */
export async function preview(options: PreviewOptions): Promise<Preview> {
  const { workspace, client, prune = false, signal } = options;
  const whole = await validate(options);
  const chosen = select(whole.wanted, options);
  const { wanted } = chosen;
  // What a file describes is no orphan, also where the file is not selected.
  const described = new Set(whole.wanted.manifests.map(({ address }) => address));
  const problems = [...whole.problems, ...chosen.problems];
  if (prune && workspace.unnamed) return { problems: [...problems, unnamedPrune()] };
  if (hasErrors(problems)) return { problems };
  const { adopt } = options;
  const { moved } = workspace;
  const ledger = options.ledger && movedLedger(options.ledger, moved);
  const known = whole.wanted.manifests.map(({ kind }) => kind);
  const { apis } = workspace;
  const live = await read(wanted, { client, everything: prune, apis, known, ledger, moved, signal });
  const sofar = [...problems, ...live.problems];
  if (hasErrors(live.problems)) return { problems: sortProblems(sofar) };
  const compared = diff(wanted, live.found, {
    workspace: workspace.name,
    adopt,
    adoptListed: workspace.adopt,
    ledger,
    prune,
    mayDelete: (object) => !described.has(object.address) && selectsLive(options)(object),
  });
  const all = sortProblems([...sofar, ...compared.problems]);
  if (hasErrors(all)) return { problems: all };
  const { limits, name } = workspace;
  const made = plan(compared.difference, live.found, {
    workspace: name,
    limits,
    allow: options.allow,
    secrets: wanted.secrets,
    moved,
  });
  return { plan: made, problems: all };
}

/** Two folders without a name would each delete what the other made. */
function unnamedPrune(): Problem {
  const mend = "create kubiya.yaml with `workspace: <name>`";
  return problem("workspace.missing", "only a workspace with a name can be pruned", { mend });
}

export interface CarryOutOptions {
  readonly client: SyncClient;
  readonly secrets: SecretResolver;
  /** Calls at once. Default 8. */
  readonly concurrency?: number;
  /** Begins nothing more once aborted; what is under way comes to its end. */
  readonly signal?: AbortSignal;
  /** Told of each outcome as it comes. */
  readonly onOutcome?: (outcome: Outcome) => void;
  /** What is known of objects that carry no mark; what it is afterwards is returned. */
  readonly ledger?: Ledger | undefined;
  /** Told of each call before it is made, so that a run which is killed can be taken up. */
  readonly journal?: Journal;
  /** Leave alone what has moved since the plan was made, and what waits for it, and do the rest. Default false. */
  readonly skipStale?: boolean;
  /** Read again what the plan touches before anything is done. Default true; pass false for a plan made this moment. */
  readonly verify?: boolean;
}

export interface CarriedOut {
  readonly outcomes: readonly Outcome[];
  /** To be kept for the next run. Absent when nothing was done. */
  readonly ledger?: Ledger;
  /** What is not as it was when the plan was made. Without `skipStale` nothing was done then. */
  readonly moved?: readonly Moved[];
  /** Why nothing was done: a guard refused, a secret is not there, or the plan is stale. */
  readonly problems: readonly Problem[];
}

/**
 * Does what a plan says. The plan may come from a file: secrets are looked up anew, ids are taken from it, and what it touches is
 * read again first, one list a kind. Where that has moved since, nothing is done, or with `skipStale` the rest.
 */
export async function carryOut(plan: Plan, options: CarryOutOptions): Promise<CarriedOut> {
  const { client, skipStale = false, verify = true, signal } = options;
  const refused = plan.verdict.refusals.map((refusal) => problem("guard.refused", refusalText(refusal)));
  if (refused.length) return { outcomes: [], problems: refused };
  const names = plan.steps.flatMap((step) => [...texts(step.body)].flatMap(([, text]) => secretNames(text)));
  const { secrets, missing } = await findSecrets(names, options.secrets);
  const lacking = missing.map((name) =>
    problem("secret.missing", `the plan needs \${${name}}, which is not there or is empty`),
  );
  if (lacking.length) return { outcomes: [], problems: lacking };
  const { moved, problems } = verify
    ? await reread(plan, client, secrets, signal)
    : { moved: [], problems: [] };
  if (problems.length) return { outcomes: [], problems };
  if (moved.length && !skipStale) return { outcomes: [], moved, problems: staleProblems(moved) };
  const leave = new Map(moved.map((one) => [one.address, movedText(one)]));
  const applied = await apply(plan, { ...options, secrets, leave });
  return { ...applied, ...(moved.length ? { moved } : {}), problems: [] };
}

async function reread(plan: Plan, client: SyncClient, secrets: Secrets, signal: AbortSignal | undefined) {
  try {
    return { moved: await movedSince(plan, client, signal), problems: [] };
  } catch (cause) {
    const detail = secrets.mask(cause instanceof Error ? cause.message : String(cause));
    return {
      moved: [],
      problems: [problem("read.failed", "what the plan touches cannot be read", { detail })],
    };
  }
}
