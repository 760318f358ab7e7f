import type { OperationId } from "@kubiya-toolkit/spec";
import type { BodyField } from "./body.ts";
import type { Detail, Need, Parent, Standing } from "./kind-parts.ts";

/** What stands in a manifest's `apiVersion`. */
export type ApiVersion = "platform/v1" | "control-plane/v1";

/** How a field's wanted and found values are held against each other. Empty values (absent, null, "", [], {}) are all alike. */
export type Compare =
  /** As JSON values; lists in order. The default. */
  | "exact"
  /** Lists without regard to order or repetition. */
  | "set"
  /** Objects by the keys that the manifest names, each value whole; other keys belong to the server or to others and are kept on update. */
  | "subset"
  /** As `subset`, at every depth. */
  | "deepSubset"
  /** Text without regard to white space at its end. */
  | "text"
  /** Text that holds JSON, by the value in it. */
  | "json"
  /** Lists of objects matched by one key, each compared by the keys that the manifest names. */
  | { readonly keyedBy: string };

/** How a field that was set goes back to what it is without us. Left out: lists and objects can be emptied, other values cannot. */
export type Unset =
  | "null"
  /** `""`, `[]` or `{}` by the field's type. Always used where a null would break every read of the kind. */
  | "empty"
  /** The API cannot do it; the manifest's schema refuses an empty value. */
  | "no"
  /** Sending the server's default by name. */
  | { readonly value: string | number | boolean };

/** One field of a manifest's `spec`, declared under the API's own name. */
export interface Field {
  /** Name in the manifest, where it differs: `team_id` is written `team`. */
  readonly as?: string;
  /** Kind (of the same apiVersion) that the field names. The manifest has names; the API has what `refBy` says. */
  readonly ref?: string;
  /** What the API takes for a reference: the object's id (default) or its name. */
  readonly refBy?: "id" | "name";
  /** Manifest field that names the parent in which the referred object is looked for. Without that field the name is not checked. */
  readonly within?: string;
  /** It may also name what no manifest describes: the order of work follows from it, and nothing is missed. */
  readonly loose?: true;
  /** The kind it names depends on another field of the body: a manifest writes one field a kind, called as that field's value. */
  readonly refs?: { readonly by: string; readonly to: Readonly<Record<string, string>> };
  /** Where the answer holds the value, if not under the name that is sent: `environments[].id`. */
  readonly readFrom?: string;
  readonly compare?: Compare;
  readonly unset?: Unset;
  /** Required in a manifest although the create body calls it optional. */
  readonly required?: true;
  /** Cannot change in place: the API refuses, or takes the call and keeps the old value. A change is a problem, or deletes and creates anew. */
  readonly immutable?: true | "replace";
  /** Never returned, so compared only with a salted digest in the workspace's ledger. */
  readonly writeOnly?: true;
  /** Part of every update, since the API takes none without it. */
  readonly always?: true;
  /** A boolean that has calls of its own, without a body, because the field alone does less. */
  readonly switch?: { readonly on: OperationId; readonly off: OperationId };
  /** Compared only when the answer carries it: some answers leave it out. */
  readonly whenPresent?: true;
  /** The answer mixes in what the object has through another one; in manifest names: the field that names it, and its field. */
  readonly inherited?: { readonly through: string; readonly field: string };
  /** The answer leaves out those of a list whose object has this value: whether they are there cannot be seen. */
  readonly hides?: { readonly field: string; readonly value: boolean };
  /** Field of the objects that it names which the server sets to this object: their manifests must not say otherwise. */
  readonly mirror?: string;
  /** Sent in a step of its own after everything it names exists (breaks a cycle of references). */
  readonly late?: true;
  /** Keys under which the server keeps other fields in this object: never a manifest's, and lost when it is sent without them. */
  readonly serverKeys?: readonly string[];
  /** Its values (all of them, or those under these keys) may be secrets: what is live is never written into a plan. */
  readonly sensitive?: true | readonly string[];
  /** Characters that the server takes at most, where the spec does not say. */
  readonly longest?: number;
  /** What a text must match beyond the spec, such as the form that the server gives it anyway. */
  readonly pattern?: string;
  /** Not part of a manifest, and why: the server decides it, or it is another name of a field that is. */
  readonly hidden?: string;
  /** Takes the place of the spec's description in manifests. */
  readonly note?: string;
}

/** A list of references that is kept by calls of its own instead of a field of the body. */
export interface Association {
  readonly ref: string;
  readonly summary: string;
  readonly add: OperationId;
  readonly remove: OperationId;
  /** Field of the add call's body that takes the other object's id. */
  readonly bodyField: string;
  /** Path parameter of both calls that takes our id, and of the remove call that takes the other's id. */
  readonly ownParameter: string;
  readonly otherParameter: string;
  /** Path parameters with a fixed value. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Where what stands is read from: a field of our own list answer, or a field of the other kind's that holds our ids. */
  readonly found: { readonly own: string } | { readonly other: string };
  /** Key of the one object that the server puts everything into by itself: what it holds beyond the manifest is left alone. */
  readonly filledByServer?: string;
}

export interface KindOperations {
  /** Absent for what is only there as a part of something else. */
  readonly list?: OperationId;
  readonly read?: OperationId;
  /** Absent for what is never made. */
  readonly create?: OperationId;
  readonly update?: OperationId;
  readonly delete?: OperationId;
}

/** Everything that is true of a kind of resource and cannot be read from its spec. Plain data. */
export interface Kind {
  readonly apiVersion: ApiVersion;
  readonly kind: string;
  /** What such a thing is, in one sentence. */
  readonly summary: string;
  /** Field of the answer that names the object in paths. Default `id`. */
  readonly id: string;
  /** API field that `metadata.name` stands for. Default `name`. */
  readonly name: string;
  /** API field by which a manifest and a live object are known to be the same. Default: the name. */
  readonly key: string;
  /** How many ordinary objects the deletion of one counts for in the limits. Default 1. */
  readonly gravity?: number;
  /** The object is created under a path that ends in its name, which is therefore not in the body. */
  readonly namedByPath?: true;
  readonly parent?: Parent;
  readonly standing?: Standing;
  /** The API keeps no name: manifest fields by which an object is known when the ledger does not have its id. */
  readonly likeness?: readonly string[];
  /** Manifest fields of which at most one may be written. */
  readonly exclusive?: readonly (readonly string[])[];
  /** Fields that the API asks for while another one has a value. */
  readonly needs?: readonly Need[];
  readonly operations: KindOperations;
  /** Query sent with every list call. */
  readonly listQuery?: Readonly<Record<string, string | number | boolean>>;
  /** Pages of the list come in no order that can be relied on: one pass over several pages may miss an object. */
  readonly listShifts?: true;
  /** Query sent with every delete call. */
  readonly deleteQuery?: Readonly<Record<string, string | number | boolean>>;
  /** Values of a field of the list answer that mean the object is gone. */
  readonly gone?: { readonly field: string; readonly values: readonly string[] };
  readonly detail?: Detail;
  readonly fields: Readonly<Record<string, Field>>;
  readonly associations?: Readonly<Record<string, Association>>;
  /** Path to the string in which our ownership mark is kept, or with `[]` at its end to a list that holds it; absent where the API has no place. */
  readonly mark?: readonly string[];
  /** Whether the mark can be written by the update call, too. Default true. */
  readonly markOnUpdate?: boolean;
  /** Update sends the whole object as it was read with our changes, instead of the changes alone. */
  readonly updateWhole?: true;
  /** Fields of the answer that the update must carry back unchanged although no manifest writes them. */
  readonly carry?: readonly string[];
  /** Objects of the service itself, which no manifest makes but any may name. */
  readonly builtIn?: readonly string[];
  /** Columns of the command line's table, as paths into the answer. */
  readonly columns: readonly string[];
}

type Defaults = "id" | "name" | "key";

/** What a kind's file writes: field names are checked against the body of its create call. */
export type KindDeclaration<Create extends OperationId> = Omit<Kind, Defaults | "operations" | "fields"> &
  Partial<Pick<Kind, Defaults>> & {
    readonly operations: Omit<KindOperations, "create"> & { readonly create: Create };
    readonly fields: Readonly<Partial<Record<BodyField<Create>, Field>>>;
  };

/** Declares a kind. A misspelt operation or field does not compile. */
export function defineKind<const Create extends OperationId>(declaration: KindDeclaration<Create>): Kind {
  return withDefaults(declaration);
}

/** What the file of a kind that is never created writes: field names are checked against the body of its update call. */
export type StandingDeclaration<Update extends OperationId> = Omit<Kind, Defaults | "operations" | "fields"> &
  Partial<Pick<Kind, Defaults>> & {
    readonly operations: {
      readonly read: OperationId;
      readonly update: Update;
      readonly delete?: OperationId;
    };
    readonly fields: Readonly<Partial<Record<BodyField<Update>, Field>>>;
    readonly standing: Standing;
  };

/** Declares a kind whose objects are never created. */
export function defineStanding<const Update extends OperationId>(
  declaration: StandingDeclaration<Update>,
): Kind {
  return withDefaults(declaration);
}

function withDefaults(declaration: object): Kind {
  const { name = "name", ...rest } = declaration as Partial<Kind>;
  return { id: "id", key: name, ...rest, name } as Kind;
}

/** The operation whose body has every field that a manifest may write. */
export function bodyOperation({ operations, kind }: Kind): OperationId {
  const operation = operations.create ?? operations.update;
  if (!operation) throw new Error(`${kind} can be neither created nor changed`);
  return operation;
}

/** Whether the API keeps a name of the object that goes into its body. */
export function keepsName(kind: Kind): boolean {
  return !kind.namedByPath && !kind.likeness && !kind.standing;
}

/** The declaration of a field, under its API name; a field that no kind file mentions has none of the special traits. */
export function fieldOf(kind: Kind, apiName: string): Field {
  return kind.fields[apiName] ?? {};
}
