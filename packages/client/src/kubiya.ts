import { type OperationId, operations } from "@kubiya-toolkit/spec";
import { type Connection, createConnection } from "./connection.ts";
import { InputError } from "./error.ts";
import type { Calls, Lists } from "./generated/calls.ts";
import { type ControlPlane, controlPlane } from "./generated/control-plane/namespace.ts";
import { type Platform, platform } from "./generated/platform/namespace.ts";
import type { Input, KubiyaOptions, RequestOptions } from "./options.ts";
import type { Paged } from "./paged.ts";

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
  const connection = createConnection(options);
  return {
    ...connection,
    platform: platform(connection),
    controlPlane: controlPlane(connection),
    call: async (id, ...[input, own]) => connection.send(operationOf(id), input, own),
    list: (id, ...[input, own]) => connection.pages(operationOf(id), input, own),
  };
}

function operationOf(id: OperationId) {
  const operation = operations[id];
  if (operation) return operation;
  throw new InputError(`there is no operation ${String(id)}`, { code: "unknown_operation" });
}
