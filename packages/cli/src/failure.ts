import type { Ending } from "./exit-code.ts";

export interface FailureFacts {
  /** What the reader can do about it, as one sentence. */
  readonly mend?: string;
  /** Problems of a folder, as sync found them, for the JSON form. */
  readonly problems?: readonly unknown[];
  /** The same for people; printed before the message. */
  readonly report?: string;
  /** Further facts for the JSON form: status, request_id, operation … */
  readonly details?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

/** An end of a run that is the user's to mend: it has a message and a way on, never a stack. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly ending: Ending;
  readonly facts: FailureFacts;

  constructor(ending: Ending, message: string, facts: FailureFacts = {}) {
    super(message, { cause: facts.cause });
    this.ending = ending;
    this.facts = facts;
  }
}
