import { summary } from "../report.ts";
import type { Journal } from "../run/journal.ts";
import type { Outcome, Plan } from "../types.ts";
import { predict } from "./prediction.ts";

/** What happens while a plan is carried out, one line of JSON each. No value of any field is in it. */
export type RunEvent = { readonly time: string } & (
  | {
      readonly event: "plan";
      readonly workspace: string;
      readonly digest: string;
      readonly summary: string;
      readonly steps: number;
      /** Requests that are expected, and the seconds they will take. */
      readonly requests: number;
      readonly seconds: number;
    }
  | { readonly event: "begin"; readonly step: string; readonly action: string; readonly address: string }
  | ({ readonly event: "end" } & Outcome)
);

/** Where events come from: hand both to `carryOut`. */
export interface EventSource {
  readonly journal: Journal;
  readonly onOutcome: (outcome: Outcome) => void;
}

/** Tells the events of a run as they come: the plan at once, the beginning of each call, and the end of each step. */
export function runEvents(
  plan: Plan,
  journal: Journal,
  tell: (event: RunEvent) => void,
  now: () => Date = () => new Date(),
): EventSource {
  const time = (): { time: string } => ({ time: now().toISOString() });
  const { requests, seconds } = predict(plan);
  const { workspace, digest, steps } = plan;
  tell({
    ...time(),
    event: "plan",
    workspace,
    digest,
    summary: summary(plan),
    steps: steps.length,
    requests,
    seconds,
  });
  return {
    journal: {
      async write(...lines) {
        await journal.write(...lines);
        for (const line of lines)
          if ("begin" in line)
            tell({ ...time(), event: "begin", step: line.begin, action: line.action, address: line.address });
      },
    },
    onOutcome: (outcome) => tell({ ...time(), event: "end", ...outcome }),
  };
}
