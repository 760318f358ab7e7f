import { type Ledger, newLedger } from "./ledger/ledger.ts";
import type { Problem } from "./problem.ts";
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

/** One workspace on one server. It throws for broken programs alone: what is wrong with files and objects is a problem in the result. */
export interface Sync {
  /** Checks the files; sends nothing. */
  validate(): Promise<readonly Problem[]>;
  /** Finds out what would change; sends nothing but reads. */
  plan(choices?: PlanChoices): Promise<Preview>;
  /** Does what a plan says. What it notes of objects without a mark is known to the next plan. */
  apply(plan: Plan, choices?: ApplyChoices): Promise<CarriedOut>;
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
    ledger: () => ledger,
  };
}
