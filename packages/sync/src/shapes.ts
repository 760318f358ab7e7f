import type { Operation } from "@kubiya-toolkit/kinds";
import type { FieldChange, Move } from "./types.ts";
import type { JsonObject } from "./value/json.ts";

// The shapes handed on from `plan` to `report`: plain JSON, and what sync needs of a client.

export type StepAction =
  | "create"
  | "update"
  | "delete"
  | "add"
  | "remove"
  /** No call: the ledger is told that the object is ours. */
  | "record";

/** One call. Plain JSON. */
export interface Step {
  /** Unique within the plan, and readable: `create control-plane/Team/sre`. */
  readonly id: string;
  readonly action: StepAction;
  readonly address: string;
  /** Manifest fields that an update sends. */
  readonly fields?: readonly string[];
  /** Association and the other end's address, for `add` and `remove`. */
  readonly link?: { readonly association: string; readonly other: string };
  /** Value of the kind's key, by which the object is looked for when the outcome of a call is not known. */
  readonly key: string;
  /** Address of the object it is made in, to look for it there alone. */
  readonly parent?: string;
  /** Empty for a step without a call. */
  readonly operation: string;
  readonly path: JsonObject;
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  readonly body?: JsonObject;
  /** Addresses that the body names and that an answer may leave out. */
  readonly unseen?: readonly string[];
  /** The body has `$live` placeholders: the object is read before the call. */
  readonly readsFirst?: true;
  readonly dependsOn: readonly string[];
}

export interface PlannedChange {
  readonly action: "create" | "update" | "replace" | "delete";
  readonly address: string;
  readonly adopts?: true;
  /** The names of the fields that are ours are written down anew. */
  readonly records?: true;
  readonly fields: readonly FieldChange[];
}

export interface Counts {
  readonly create: number;
  readonly update: number;
  readonly replace: number;
  readonly delete: number;
  readonly keep: number;
}

/** A limit that a plan goes beyond. */
export interface Refusal {
  readonly limit: "deletes" | "deleteShare" | "updates";
  readonly count: number;
  /** How many objects that are, where some count more than once. */
  readonly objects?: number;
  readonly allowed: number;
  /** The kind that it is a limit of; left out: of the whole run. */
  readonly kind?: string;
  /** The number that allows it, where that is not the count. */
  readonly name?: number;
}

export interface Verdict {
  readonly allowed: boolean;
  readonly refusals: readonly Refusal[];
}

/** plan → apply. Plain JSON: it can be saved, reviewed and applied later. */
export interface Plan {
  readonly format: 1;
  readonly workspace: string;
  /** Changes with anything in the plan: two plans of one digest do the same to the same objects. */
  readonly digest: string;
  readonly counts: Counts;
  readonly verdict: Verdict;
  readonly changes: readonly PlannedChange[];
  readonly steps: readonly Step[];
  /** Ids that were known when the plan was made. */
  readonly ids: Readonly<Record<string, string>>;
  /** Addresses of objects of ours that no file describes and that this plan leaves alone. */
  readonly orphans: readonly string[];
  /** Creations that look like an object of ours under another name; an entry under `moved` makes each a rename. */
  readonly likelyMoves?: readonly Move[];
  /** Objects that have another address than the ledger may know them by. */
  readonly moved?: readonly Move[];
  /** What the ledger is to say of the objects that carry no names of fields themselves, by address. */
  readonly records: Readonly<Record<string, readonly string[]>>;
  /** What else one should know, in sentences. */
  readonly notes: readonly string[];
  /** What the plan was made from, so that it can be told whether that still stands. */
  readonly seal: Seal;
}

/** Of each object that a plan touches, what it was when the plan was made. */
export interface Seal {
  /** Chosen anew for each plan. */
  readonly salt: string;
  readonly objects: Readonly<Record<string, SealedObject>>;
}

export interface SealedObject {
  /** Absent for an object that was not there. */
  readonly id?: string;
  /** Salted digests by field; what was blank has none. */
  readonly fields: Readonly<Record<string, string>>;
}

/** An object that is not as it was when a plan was made. */
export interface Moved {
  readonly address: string;
  readonly what: "changed" | "gone" | "appeared";
  /** Of an object that appeared. */
  readonly id?: string;
  /** Fields that differ, under their manifest names. */
  readonly fields: readonly string[];
}

export type OutcomeStatus =
  | "done"
  /** The call's outcome was not known and its effect was found by reading. */
  | "settled"
  | "failed"
  /** A step it depends on failed. */
  | "skipped"
  /** Not begun before the run was broken off. */
  | "stopped";

/** apply → report */
export interface Outcome {
  readonly step: string;
  readonly action: StepAction;
  readonly address: string;
  readonly status: OutcomeStatus;
  readonly id?: string;
  /** What went wrong, or how it was settled. */
  readonly detail?: string;
  /** Step that made this one be skipped. */
  readonly because?: string;
  /** Manifest fields that the answer does not have as they were sent. */
  readonly didNotStick?: readonly string[];
  readonly httpStatus?: number;
}

/** What sync needs of a client; the one of `@kubiya-toolkit/client` fits. */
export interface SyncClient {
  send(operation: Operation, input: CallInput, options?: { readonly signal?: AbortSignal }): Promise<unknown>;
  /** Items over all pages. */
  pages(
    operation: Operation,
    input: CallInput,
    options?: { readonly signal?: AbortSignal },
  ): AsyncIterable<unknown>;
}

export interface CallInput {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  readonly body?: unknown;
}
