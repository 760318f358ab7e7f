import type { Configuration, Limits } from "./configuration.ts";

/** How the body of a success is taken in: as text, as bytes, left as a stream, or as bytes unless it is an event stream. */
export type Reading = "text" | "bytes" | "stream" | "bytes-unless-stream";

/** One logical call: everything but its URL and bytes. It may take several attempts. */
export interface Call {
  readonly configuration: Configuration;
  readonly limits: Limits;
  readonly signal: AbortSignal | undefined;
  readonly operationId: string | undefined;
  readonly method: string;
  readonly pathTemplate: string;
  /** Word before the key in `Authorization`; absent where no key is sent. */
  readonly authPrefix: string | undefined;
  readonly idempotent: boolean;
  /** Whether it changes something, so that a failure may leave its outcome unknown. */
  readonly writes: boolean;
  /** Known faults of the published server in this operation. */
  readonly quirks: readonly string[];
  readonly reading: Reading;
  /** The data of a stream's events is plain text. */
  readonly textEvents: boolean;
  /** Time of the deadline in the clock of `Date.now()`. */
  readonly deadlineAt: number;
}

/** What has happened so far in a call. */
export interface History {
  attempts: number;
  outcomeUnknown: boolean;
}

/** The call in the words of messages: `GET /api/v1/agents/{agent_id}`. */
export function callName(call: Pick<Call, "method" | "pathTemplate">): string {
  return `${call.method} ${call.pathTemplate}`;
}

/** What an error tells of a call. */
export function callFacts(call: Call, history: History) {
  const { operationId, method, pathTemplate } = call;
  return { operationId, method, pathTemplate, ...history };
}
