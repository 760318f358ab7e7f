import { createKubiya, type KubiyaOptions } from "@kubiya-toolkit/client";
import {
  type CarriedOut,
  carryOut,
  type Ledger,
  newLedger,
  type Outcome,
  type Plan,
  type Preview,
  type PreviewOptions,
  preview,
  type Workspace,
} from "@kubiya-toolkit/sync";

export type Fetch = (request: Request) => Promise<Response>;

export interface BedOptions {
  readonly fetch: Fetch;
  readonly apiKey?: string;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly client?: KubiyaOptions;
}

/** One workspace against one server, over several runs. */
export interface Bed {
  ledger: Ledger;
  readonly client: ReturnType<typeof createKubiya>;
  /** Method and path of what was sent, oldest first. */
  readonly sent: string[];
  preview(texts: readonly string[], more?: Partial<PreviewOptions>): Promise<Preview>;
  plan(texts: readonly string[], more?: Partial<PreviewOptions>): Promise<Plan>;
  carryOut(plan: Plan, onOutcome?: (outcome: Outcome) => void): Promise<CarriedOut>;
  apply(texts: readonly string[], more?: Partial<PreviewOptions>): Promise<CarriedOut & { plan: Plan }>;
}

export const settings: Workspace = {
  name: "bed",
  apis: { "control-plane": "" },
  manifests: ["**"],
  external: [],
  adopt: [],
  limits: { deletes: 10_000, deleteShare: 1 },
};

/** Waits are left out: what is looked at is what is sent, not when. */
export const hasty = { retry: { baseDelay: 1, maxDelay: 2 } } as const;

export function createBed({
  fetch,
  apiKey = "bed",
  secrets: values = {},
  client: own = hasty,
}: BedOptions): Bed {
  const sent: string[] = [];
  const secrets = { env: (name: string) => values[name], file: async () => undefined };
  const client = createKubiya({
    apiKey,
    baseUrl: "http://bed.test",
    controlPlaneBaseUrl: "http://bed.test",
    fetch: (url, init) => {
      const request = new Request(url, init);
      sent.push(`${request.method} ${new URL(url).pathname}`);
      return fetch(request);
    },
    ...own,
  });
  const bed: Bed = {
    ledger: newLedger(),
    client,
    sent,
    preview(texts, more) {
      const sources = texts.map((text, at) => ({ file: `${at}.yaml`, text }));
      return preview({ workspace: settings, sources, client, secrets, ledger: bed.ledger, ...more });
    },
    async plan(texts, more) {
      const { plan, problems } = await bed.preview(texts, more);
      if (!plan) throw new Error(problems.map(({ title, detail }) => `${title} ${detail ?? ""}`).join("\n"));
      return plan;
    },
    async carryOut(plan, onOutcome = () => {}) {
      const { ledger } = bed;
      const done = await carryOut(plan, { client, secrets, ledger, verify: false, onOutcome });
      bed.ledger = done.ledger ?? ledger;
      return done;
    },
    async apply(texts, more) {
      const plan = await bed.plan(texts, more);
      return { ...(await bed.carryOut(plan)), plan };
    },
  };
  return bed;
}

/** Outcomes that a run should not have. */
export function badOutcomes({ outcomes, problems }: CarriedOut): unknown[] {
  const bad = outcomes.filter(
    ({ status, didNotStick }) => (status !== "done" && status !== "settled") || didNotStick?.length,
  );
  return [...problems, ...bad];
}
