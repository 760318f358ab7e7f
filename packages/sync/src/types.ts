import type { Kind, ManifestField, Operation } from "@kubiya-toolkit/kinds";
import type { Place } from "./problem.ts";
import type { Json, JsonObject } from "./value/json.ts";
import type { Secrets } from "./value/secrets.ts";

// The shapes handed from stage to stage, in order.

/** load → parse */
export interface SourceFile {
  /** Path from the folder, with `/`. */
  readonly file: string;
  readonly text: string;
}

/** `kubiya.yaml`, with its defaults filled in. */
export interface Workspace {
  readonly name: string;
  /** There is no `kubiya.yaml`: the name is the default one, which other folders may have too. */
  readonly unnamed?: true;
  readonly apis: { readonly platform?: string; readonly "control-plane"?: string };
  readonly manifests: readonly string[];
  readonly external: readonly string[];
  readonly adopt: readonly string[];
  readonly limits: Limits;
}

export interface Limits {
  /** Objects that one run may delete. */
  readonly deletes: number;
  /** Share of the workspace's live objects that one run may delete; counts from ten objects on. */
  readonly deleteShare: number;
  /** Objects that one run may change. */
  readonly updates?: number;
}

/** parse → resolve */
export interface Manifest {
  /** `control-plane/Agent/deployer` */
  readonly address: string;
  readonly kind: Kind;
  readonly name: string;
  /** Value of the kind's key, by which the live object is found. */
  readonly key: string;
  readonly spec: JsonObject;
  readonly place: Place;
  /** Where a value of the document stands. */
  placeOf(path: readonly (string | number)[]): Place;
}

/** One name that a manifest gives where the API has an id. */
export interface Reference {
  /** Field or association of `spec`. */
  readonly field: string;
  readonly path: readonly (string | number)[];
  readonly to: string;
  readonly name: string;
  readonly kind: Kind;
  readonly late: boolean;
}

/** resolve → read, diff */
export interface Wanted {
  readonly manifests: readonly Manifest[];
  readonly external: ReadonlySet<string>;
  readonly secrets: Secrets;
}

/** A live object in a manifest's words. */
export interface FoundObject {
  readonly address: string;
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
  readonly key: string;
  readonly mark: string | undefined;
  /** The answer as it came. */
  readonly raw: JsonObject;
  /** Fields and associations under their manifest names, ids as names. */
  readonly spec: JsonObject;
  /** Names in a field of `spec` that it may have through another object only. */
  readonly inherited: Readonly<Record<string, readonly string[]>>;
}

/** read → diff */
export interface Found {
  readonly objects: readonly FoundObject[];
  readonly idOf: ReadonlyMap<string, string>;
}

export interface FieldChange {
  /** Field or association of `spec`, with the key inside it where only that differs: `settings.tier`. */
  readonly path: string;
  readonly from?: Json;
  readonly to?: Json;
}

export interface LinkChange {
  readonly association: string;
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

type ChangeAction = "create" | "update" | "delete" | "keep";

/** diff → plan */
export interface Change {
  readonly action: ChangeAction;
  readonly address: string;
  readonly kind: Kind;
  readonly manifest?: Manifest;
  readonly found?: FoundObject;
  readonly fields: readonly FieldChange[];
  readonly links: readonly LinkChange[];
  /** Our mark is to be written on an object that has another or none. */
  readonly adopts: boolean;
}

/** A field as written in one manifest. */
export interface WrittenField {
  readonly field: ManifestField;
  readonly value: Json;
}

export interface Difference {
  readonly changes: readonly Change[];
  /** Objects that carry our mark and are in no file any more, and are left alone. */
  readonly orphans: readonly string[];
  /** Live objects that carry our mark. */
  readonly owned: number;
}

export type StepAction = "create" | "update" | "delete" | "add" | "remove";

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
  readonly operation: string;
  readonly path: JsonObject;
  readonly body?: JsonObject;
  /** The body has `$live` placeholders: the object is read before the call. */
  readonly readsFirst?: true;
  readonly dependsOn: readonly string[];
}

export interface PlannedChange {
  readonly action: Exclude<ChangeAction, "keep">;
  readonly address: string;
  readonly adopts?: true;
  readonly fields: readonly FieldChange[];
}

export interface Counts {
  readonly create: number;
  readonly update: number;
  readonly delete: number;
  readonly keep: number;
}

/** A limit that a plan goes beyond. */
export interface Refusal {
  readonly limit: "deletes" | "deleteShare" | "updates";
  readonly count: number;
  readonly allowed: number;
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
  /** Addresses of objects with our mark that no file describes and that this plan leaves alone. */
  readonly orphans: readonly string[];
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
