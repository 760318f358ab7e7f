import type { Kind, OperationId } from "@kubiya-toolkit/kinds";
import type { OptionDefinition, Result } from "../command.ts";
import type { Form } from "../resource/field-flag.ts";
import type { Session } from "../session.ts";

/** Where a typed word goes: `path.job_id`, `query.limit`, `body.prompt`, `body` as a whole; `flag` where code of the row reads it. */
export type Place = `path.${string}` | `query.${string}` | `body.${string}` | "body" | "flag";

interface Input {
  readonly to: Place;
  readonly summary: string;
  /** How the text becomes a value. Default: as it stands. */
  readonly as?: Form | "since" | "lower" | "upper";
  /** The kind it names by name or id; sent is the id. */
  readonly names?: Kind | undefined;
}

export interface OptionRow extends Input, Pick<OptionDefinition, "hidden" | "standard"> {
  readonly flags: string;
  /** List items may stand between commas. */
  readonly commas?: true;
}

/** A call as it is being put together. */
export interface Draft {
  path: Record<string, string>;
  query: Record<string, unknown>;
  body: unknown;
}

/** How an answer is shown to people. Programs are given it as it is. */
export type Showing =
  /** A table: rows at this path of the answer, or the answer itself. Lists that have pages are read to their end. */
  | { readonly table: readonly string[]; readonly at?: string }
  /** A field's text alone. */
  | { readonly text: string }
  /** Lines, each of these fields. */
  | { readonly lines: readonly string[]; readonly at: string }
  /** A sentence; `{field}` stands for a field of the answer, `{0}` for what was typed. */
  | { readonly say: string }
  /** Everything, field by field. */
  | "detail"
  /** Events as they come; the run fails when they tell of a failure. */
  | "stream";

/** A command over one operation, as data. */
export interface Action {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly summary: string;
  readonly operation: OperationId;
  /** By usage, such as `<JOB>`; a last one with dots takes all further words. */
  readonly arguments?: Readonly<Record<string, Input>>;
  readonly options?: readonly OptionRow[];
  /** Sent with every call. */
  readonly always?: Partial<Draft>;
  readonly show: Showing;
  /** How many rows are shown unless `--limit` says: for what only ever grows. Default: all. */
  readonly atMost?: number;
  /** Field of a row that `--from` is held against. */
  readonly since?: string;
  /** What it does that cannot be undone, if it does; asked about with the first word typed. */
  readonly asks?: string;
  /** Mends the call before it is sent. */
  readonly before?: (draft: Draft, session: Session) => Promise<void> | void;
  /** Does more than the one call. */
  readonly instead?: (draft: Draft, session: Session) => Promise<Result>;
  readonly examples?: readonly string[];
  readonly notes?: string;
}
