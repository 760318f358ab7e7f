import { type Drifted, type DriftOptions, drift } from "./drift/drift.ts";
import { type Explained, explain } from "./explain/explain.ts";
import { type Ledger, newLedger } from "./ledger/ledger.ts";
import type { Problem } from "./problem.ts";
import { type Pulled, type PullOptions, pull } from "./pull/pull.ts";
import {
  type CarriedOut,
  type CarryOutOptions,
  carryOut,
  type Input,
  type Preview,
  type PreviewOptions,
  preview,
  validate,
} from "./sync.ts";
import type { Plan, SyncClient } from "./types.ts";
import type { SecretResolver } from "./value/secrets.ts";

/** What a program gives once: what `load` returns, and what talks to the server. */
export interface SyncOptions extends Omit<Input, "secrets"> {
  /** The client of `@kubiya-toolkit/client`, or whatever sends operations. */
  readonly client: SyncClient;
  /** Where `${env:NAME}` and `${file:path}` are found, as `folderSecrets` does it. Default: nowhere, so that each is a problem. */
  readonly secrets?: SecretResolver;
}

/** The choices of one plan. */
export type PlanChoices = Omit<PreviewOptions, keyof SyncOptions>;
/** The choices of one run. */
export type ApplyChoices = Omit<CarryOutOptions, "client" | "secrets" | "ledger">;

/** The choices of looking for drift; `now` tells which acknowledgements are over. */
export type DriftChoices = Omit<DriftOptions, keyof SyncOptions>;
/** The choices of one pull. */
export type PullChoices = Omit<PullOptions, keyof SyncOptions>;

/** One workspace on one server. It throws for broken programs alone: what is wrong with files and objects is a problem in the result. */
export interface Sync {
  /** Checks the files; sends nothing. */
  validate(): Promise<readonly Problem[]>;
  /** Finds out what would change; sends nothing but reads. */
  plan(choices?: PlanChoices): Promise<Preview>;
  /** Does what a plan says. What it notes of objects without a mark is known to the next plan. */
  apply(plan: Plan, choices?: ApplyChoices): Promise<CarriedOut>;
  /** Finds out how what is live has moved away from the files; it can't write. */
  drift(choices: DriftChoices): Promise<Drifted>;
  /** What the files would be to say what is live; sends nothing but reads, and writes no file. */
  pull(choices?: PullChoices): Promise<Pulled>;
  /** Where an object, or one field of it, comes from, and why it is in the plan. */
  explain(address: string, field?: string): Promise<Explained>;
  /** To be kept until the next time, e.g. with `openRun`. */
  ledger(): Ledger;
}

const noSecrets: SecretResolver = { env: () => undefined, file: () => undefined };

/** The stages of sync for a program of one's own. */
export function createSync({ client, secrets = noSecrets, ...input }: SyncOptions): Sync {
  let ledger = input.ledger ?? newLedger();
  return {
    validate: async () => (await validate({ ...input, secrets })).problems,
    plan: (choices) => preview({ ...choices, ...input, client, secrets, ledger }),
    async apply(plan, choices) {
      const done = await carryOut(plan, { ...choices, client, secrets, ledger });
      ledger = done.ledger ?? ledger;
      return done;
    },
    drift: (choices) => drift({ ...choices, ...input, client, secrets, ledger }),
    pull: (choices) => pull({ ...choices, ...input, client, secrets, ledger }),
    explain: (address, field) => explain({ ...input, client, secrets, ledger, address, field }),
    ledger: () => ledger,
  };
}
