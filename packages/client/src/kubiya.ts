import type { Callable } from "./callable.ts";
import { type Connection, createConnection } from "./connection.ts";
import { withDeprecation } from "./deprecation.ts";
import { InputError } from "./error.ts";
import { type EventStream, events, type ServerEvent } from "./events.ts";
import { formOf } from "./form.ts";
import { createLimits, type Gate } from "./gate.ts";
import type { Calls, Lists } from "./generated/calls.ts";
import {
  type ControlPlane,
  controlPlane,
  controlPlaneOperations,
} from "./generated/control-plane/namespace.ts";
import { type Platform, platform, platformOperations } from "./generated/platform/namespace.ts";
import type { Input, KubiyaOptions, RequestOptions } from "./options.ts";
import type { Paged } from "./paged.ts";
import { type Raw, raw } from "./raw.ts";

/** What an operation takes, by its id. */
export type CallInput<Id extends keyof Calls> = Calls[Id]["input"] & Pick<Input, "headers">;

/** Input may be left out where nothing in it is required. */
type Arguments<Given> = object extends Given
  ? [input?: Given, options?: RequestOptions]
  : [input: Given, options?: RequestOptions];

/** A client of the Kubiya APIs. */
export interface Kubiya extends Connection {
  /** The Platform API: agents, sources, runners and the rest, its three generations merged. */
  readonly platform: Platform;
  /** The Control Plane: agents, teams, skills, projects, environments and the rest. */
  readonly controlPlane: ControlPlane;
  /** Calls an operation by its id: `kubiya.call("getAgent", { path: { agent_id } })`. Not for streams. */
  call<Id extends keyof Calls>(id: Id, ...rest: Arguments<CallInput<Id>>): Promise<Calls[Id]["answer"]>;
  /** Calls a list operation by its id, whether it comes in pages or whole. */
  list<Id extends keyof Lists & keyof Calls>(id: Id, ...rest: Arguments<CallInput<Id>>): Paged<Lists[Id]>;
  /** Opens a stream of events, as `events(connection, …)` does. */
  events<Event extends ServerEvent = ServerEvent>(
    operation: Callable,
    input?: Input,
    options?: RequestOptions,
  ): EventStream<Event>;
  /** openapi-fetch, typed by the paths of each API. */
  readonly raw: Raw;
  /** What the client knows of the server's limits. */
  readonly limits: Pick<Gate, "snapshot">;
}

/**
 * Makes a client. Nothing is sent, and no key is needed, before the first call. Throws a ConfigurationError on bad options.
 *
 * ```ts
 * const kubiya = createKubiya();                       // KUBIYA_API_KEY
 * const agent = await kubiya.controlPlane.agents.get(id);
 * ```
 */
export function createKubiya(options: KubiyaOptions = {}): Kubiya {
  const limits = options.limits ?? createLimits();
  const connection = createConnection({ ...options, limits, hooks: withDeprecation(options.hooks ?? {}) });
  const send: Connection["send"] = (operation, input, own) =>
    connection.send(operation, withForm(operation, input), own);
  return {
    ...connection,
    send,
    platform: platform(connection),
    controlPlane: controlPlane(connection),
    call: async (id, ...[input, own]) => send(operationOf(id), input, own),
    list: (id, ...[input, own]) => connection.pages(operationOf(id), input, own),
    events: (operation, input, own) => events(connection, operation, input, own),
    raw: raw(connection),
    limits: limits || noLimits,
  };
}

const noLimits = { snapshot: () => [] };

/** The input with an object in place of a form made into one. */
function withForm({ body }: Callable, input: Input | undefined): Input | undefined {
  const isForm = body?.mediaType.startsWith("multipart/") && input?.body !== undefined;
  return isForm ? { ...input, body: formOf(input.body) } : input;
}

function operationOf(id: string): Callable {
  for (const table of [...controlPlaneOperations, ...platformOperations])
    for (const operation of Object.values(table)) if (operation.id === id) return operation;
  throw new InputError(`there is no operation ${id}`, { code: "unknown_operation" });
}
