import type { Violation } from "../prism/violation.ts";
import type { Answer, Call } from "../road/exchange.ts";

/** One seen fault of the published service, named as in `spec/quirks.yaml`. */
export interface Quirk {
  readonly name: string;
  /** Place in `control-plane-behaviour.yaml` that tells of it, or how it was tried. */
  readonly seen: string;
  /** Where it is played though no operation lists it: `METHOD shape`. */
  readonly at?: readonly string[];
  /** Lets something pass that the contract forbids and the service takes. */
  readonly waives?: (call: Call, violation: Violation) => boolean;
  /** Before the state: another call, or an answer without asking the state. */
  readonly before?: (call: Call) => Call | Answer | undefined;
  /** After the state: another answer. */
  readonly after?: (call: Call, answer: Answer) => Answer | undefined;
}

/** Kinds whose failures nobody handles: teams themselves, but not their lists, members and contexts; and some newer ones. */
const plain =
  /^\/api\/v1\/(?:teams(?:\/\{\}(?:\/agents\/\{\})?)?|approval-rules.*|approvals.*|custom-integrations.*|data-ingestion.*|models.*|policies\/associations.*)$/;

/** How the service breaks: some kinds in plain text, everything else with a detail. */
export function broken(call: Call, detail: string): Answer {
  if (plain.test(call.route.shape)) return plainly();
  return failed(detail);
}

/** A failure that is told. */
export function failed(detail: string): Answer {
  return { status: 500, body: { detail }, source: "quirk" };
}

/** A failure that nobody handled. */
export function plainly(): Answer {
  return { status: 500, text: "Internal Server Error", source: "quirk" };
}
