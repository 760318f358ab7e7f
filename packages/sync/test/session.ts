import {
  type CarriedOut,
  carryOut,
  type Ledger,
  newLedger,
  type Plan,
  type Preview,
  type PreviewOptions,
} from "../src/index.ts";
import { createFakeServer, type FakeServer } from "./fake-server.ts";
import { previewOf, secretsOf } from "./setting.ts";

/** One workspace over several runs: what a run leaves in the ledger, the next one has. */
export interface Session {
  readonly server: FakeServer;
  ledger: Ledger;
  preview(text: string, more?: Partial<PreviewOptions>): Promise<Preview>;
  /** Fails when there is no plan. */
  plan(text: string, more?: Partial<PreviewOptions>): Promise<Plan>;
  apply(text: string, more?: Partial<PreviewOptions>): Promise<CarriedOut>;
  /** Steps of the plan, then its problems. */
  lines(text: string, more?: Partial<PreviewOptions>): Promise<string[]>;
}

export function createSession(
  server: FakeServer = createFakeServer(),
  values: Record<string, string> = {},
): Session {
  const session: Session = {
    server,
    ledger: newLedger(),
    preview: (text, more) =>
      previewOf(server, text, { ledger: session.ledger, secrets: secretsOf(values), ...more }),
    async plan(text, more) {
      const { plan, problems } = await session.preview(text, more);
      if (!plan) throw new Error(problems.map((one) => one.title).join("; "));
      return plan;
    },
    async apply(text, more) {
      const secrets = more?.secrets ?? secretsOf(values);
      const plan = await session.plan(text, more);
      const done = await carryOut(plan, { client: server.client, secrets, ledger: session.ledger });
      session.ledger = done.ledger ?? session.ledger;
      return done;
    },
    async lines(text, more) {
      const { plan, problems } = await session.preview(text, more);
      const said = problems.map((one) => `${one.severity} ${one.code}: ${one.title}`);
      return [...(plan?.steps.map((step) => step.id) ?? []), ...said];
    },
  };
  return session;
}
