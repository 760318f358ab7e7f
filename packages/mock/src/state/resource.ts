import type { JsonObject } from "../json.ts";
import type { Call } from "../road/exchange.ts";
import type { Family } from "../spec/family.ts";
import type { Row } from "./table.ts";

/** For which answer a row is shown: several resources say less or more in some of them. */
export type Occasion = "list" | "read" | "create" | "change";

/**
 * What cannot be inferred from the shape of the paths about one kind of object. From this and the paths follow list,
 * create, read, change and delete.
 */
export interface Resource {
  readonly table: string;
  /** What the service calls it in its messages. */
  readonly noun: string;
  readonly family: Family;
  /** Shapes of the paths of the collection; several share one store. */
  readonly collections: readonly string[];
  /** Path parameter position in which the item's key stands, and the field it is compared with. Default: the id. */
  readonly keyField?: string;
  readonly order: "newest" | "oldest" | "unstable" | ((a: Row, b: Row) => number);
  /** Fields that no two objects share. */
  readonly unique: readonly string[];
  /** Field within whose value alone the unique ones are unique. */
  readonly scope?: string;
  /** How a new object is named. Default: a random UUID. */
  readonly newId?: () => string;
  /** Which rows a list shows of those that the organisation has; refuses a parent that is not there. */
  readonly within?: (call: Call) => (row: Row) => boolean;
  /** What a new object holds where the request says nothing. */
  readonly defaults: JsonObject;
  /** What null means, for the fields where it does not stay null. */
  readonly empties?: JsonObject;
  /** Whether a null in a change says nothing, and the field stays as it was. */
  readonly ignoresNull?: boolean;
  /** Fields that cannot be null. */
  readonly required?: readonly string[];
  /** Fields that the service fills in and never takes from a request. */
  readonly computed?: readonly string[];
  /** Fields that a change leaves alone without a word. */
  readonly frozen?: readonly string[];
  /** Fields of which only the named parts are kept. */
  readonly closed?: readonly string[];
  /** Query parameter of the list → field it must equal, or have among its values. */
  readonly filters?: Readonly<Record<string, string>>;
  /** Statuses of success; delete answers without a body unless `removed` gives one. */
  readonly statuses: { readonly create: number; readonly remove: number };
  readonly removed?: JsonObject;
  /** Makes what the service makes by itself. */
  readonly ensure?: (call: Call) => void;
  /** Checks and completes the fields to be stored. `sent` is what the request says, `before` the row as it was. */
  readonly draft?: (call: Call, fields: JsonObject, sent: JsonObject, before?: Row) => JsonObject;
  /** Follows a row that was stored: links to other objects. */
  readonly stored?: (call: Call, row: Row, sent: JsonObject, before?: Row) => void;
  /** Refuses or cleans up before a row goes. */
  readonly removing?: (call: Call, row: Row) => void;
  readonly show: (call: Call, row: Row, occasion: Occasion) => JsonObject;
}
