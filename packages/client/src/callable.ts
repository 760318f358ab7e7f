import type { Operation } from "@kubiya-toolkit/spec/operation";

/** What must be known of an operation to call it. The rows of `operations` in `@kubiya-toolkit/spec` fit; the client's own hold no more than this. */
export interface Callable extends Pick<Operation, "api" | "method" | "path"> {
  /** Absent for calls through `raw`. */
  readonly id?: string | undefined;
  /** Default: by the API's document, `Bearer` for the Control Plane and `UserKey` for the Platform. Empty: no key is sent. */
  readonly auth?: Operation["auth"];
  /** Default: whether it is a GET. */
  readonly idempotent?: boolean;
  /** Success statuses and what each carries. Default: JSON. */
  readonly answers?: Operation["answers"];
  readonly body?: Operation["body"];
  /** Query parameters; of those that are written as OpenAPI's default has it, none need be named. Absent: the operation takes no query. */
  readonly query?: Operation["query"];
  readonly pagination?: Operation["pagination"];
  readonly rateLimitClass?: string;
  readonly quirks?: Operation["quirks"];
  readonly textEvents?: true;
  /** It streams lines where others send events: a JSON object each, or parts, each a mark, a colon and JSON. */
  readonly lines?: "json" | "parts";
  /** Query parameter by which a stream goes on behind an event. */
  readonly resumeBy?: string;
}

/** What a success of this status carries; one that the document does not name is taken for the first it does. */
export function answerKind({ answers = {} }: Callable, status = 200): Operation["answers"][number] {
  return answers[status] ?? Object.values(answers)[0] ?? "json";
}
