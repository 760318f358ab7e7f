import type { Json } from "../json.ts";
import type { Violation } from "../prism/violation.ts";
import type { Refusal } from "../refusal.ts";
import type { Route } from "../spec/route.ts";
import type { Organisation } from "../state/organisation.ts";
import type { Manner } from "../stream/delivery.ts";
import type { World } from "./world.ts";

/** A request as it comes in, from a port or from `fetch`. */
export interface Incoming {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: AsyncIterable<Uint8Array> | undefined;
  /** Fires when the client leaves. */
  readonly signal: AbortSignal;
}

/** A request that has found its operation and its organisation. */
export interface Call {
  readonly route: Route;
  /** Values of the path's parameters, by name and in order. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly values: readonly string[];
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: Json | undefined;
  readonly organisation: Organisation;
  readonly world: World;
  /** Whether the seen faults of the service are played for this request. */
  readonly quirks: boolean;
  /** What Prism found in the request and a quirk lets pass. */
  readonly waived: readonly Violation[];
  /** Fields that the operation's body may have, with their schemas; undefined when it takes any. */
  readonly fields: ReadonlyMap<string, Json> | undefined;
}

/** Where an answer comes from; told in the header `x-mock-source`. */
type Source = "state" | "example" | "quirk" | "fault" | "refusal";

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, unless `text` or `events` is given; absent for an empty answer. */
  readonly body?: Json;
  readonly text?: string;
  /** A stream of server-sent events, each with its empty line at the end. */
  readonly events?: (signal: AbortSignal) => AsyncIterable<string>;
  /** How it is sent, when that is not at once and whole. */
  readonly manner?: Manner;
  readonly source?: Source;
  /** For the mock's own pages alone: other sites' pages may not read it. */
  readonly own?: boolean;
  /** Why it is no success, when the state says so. */
  readonly refusal?: Refusal;
  readonly operationId?: string;
}

/** What goes back: an answer, or a connection that is cut or never answered. */
export type Reply = Answer | "reset" | "hang";

/** Answers the calls of one operation out of the state. */
export type Handler = (call: Call) => Answer;
