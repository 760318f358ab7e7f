import type { Kind, ManifestField } from "@kubiya-toolkit/kinds";
import type { Place } from "./problem.ts";
import type { Json, JsonObject } from "./value/json.ts";
import type { Secrets } from "./value/secrets.ts";

// The shapes handed from stage to stage, in order; those from `plan` on stand in shapes.ts.

export type * from "./shapes.ts";

/** load → parse */
export interface SourceFile {
  /** Path from the folder, with `/`. */
  readonly file: string;
  readonly text: string;
  /** Its manifests are laid over those of the same kind and name. */
  readonly overlay?: true;
}

/** `kubiya.yaml`, with its defaults filled in. */
export interface Workspace {
  readonly name: string;
  /** There is no `kubiya.yaml`: the name is the default one, which other folders may have too. */
  readonly unnamed?: true;
  /** The one of its overlays that it was read with. */
  readonly environment?: string;
  readonly apis: { readonly platform?: string; readonly "control-plane"?: string };
  readonly manifests: readonly string[];
  /** Globs of each overlay's files, which are no manifests by themselves. */
  readonly overlays?: Readonly<Record<string, readonly string[]>>;
  readonly external: readonly string[];
  readonly adopt: readonly string[];
  readonly moved?: readonly Move[];
  readonly limits: Limits;
}

/** An object that has another address in the files than it had. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

export interface Limits {
  /** Objects that one run may delete. */
  readonly deletes: number;
  /** Share of the workspace's live objects that one run may delete; counts from ten objects on. */
  readonly deleteShare: number;
  /** Objects that one run may change. */
  readonly updates?: number;
  /** Limits of one kind, by its path (`control-plane/Agent`), beside those of the whole run. */
  readonly kinds?: Readonly<Record<string, KindLimits>>;
}

export interface KindLimits {
  readonly deletes?: number;
  readonly deleteShare?: number;
  readonly updates?: number;
}

/** parse → resolve */
export interface Manifest {
  /** `control-plane/Agent/deployer` */
  readonly address: string;
  readonly kind: Kind;
  readonly name: string;
  /** Name of the object it is made in. */
  readonly parent?: string;
  /** Value of the kind's key, by which the live object is found; after the parent's name where there is one. */
  readonly key: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Never deleted and never replaced. */
  readonly protect: boolean;
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
  /** It can wait until all objects exist. */
  readonly late: boolean;
  /** It may stand for something that no manifest describes. */
  readonly loose: boolean;
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
  readonly parent?: string;
  readonly key: string;
  /** Its address before, where the workspace says that it moved. Its `name` is still the live one. */
  readonly movedFrom?: string;
  /** Whose it is, by its mark. */
  readonly mark: string | undefined;
  /** Names of the fields that its manifest wrote when it was last applied, where its mark says so. */
  readonly record?: readonly string[];
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

/** A field that was ours and has left the manifest. */
export interface Removal {
  /** Field of `spec`, and the keys inside it where only they were ours. */
  readonly keys: readonly string[];
  /** What the API is sent instead; absent for a key, which is left out of its object. */
  readonly to?: Json;
}

type ChangeAction = "create" | "update" | "replace" | "delete" | "keep";

/** diff → plan */
export interface Change {
  readonly action: ChangeAction;
  readonly address: string;
  readonly kind: Kind;
  readonly manifest?: Manifest;
  readonly found?: FoundObject;
  readonly fields: readonly FieldChange[];
  readonly links: readonly LinkChange[];
  /** Fields that were ours and are to be what they are without us. */
  readonly removals: readonly Removal[];
  /** Our mark is to be written on an object that has another or none. */
  readonly adopts: boolean;
  /** Names of the fields that are ours from now on, if that is to be written down anew. */
  readonly record?: readonly string[];
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
  /** Creations that look like an object of ours under another name. */
  readonly likelyMoves?: readonly Move[];
  /** Addresses of objects that an answer may leave out of lists that name them. */
  readonly unseen?: ReadonlySet<string>;
  /** Live objects that are ours, by the path of their kind. */
  readonly owned: ReadonlyMap<string, number>;
  readonly notes: readonly string[];
}
