import type { ServerEvent } from "@kubiya-toolkit/client";
import { type Kind, type Operation, operationOf } from "@kubiya-toolkit/kinds";
import type { Invocation } from "./command.ts";
import { type ApiName, apiNameOf, apisOf, type Environment, environmentOf, settingsOf } from "./config.ts";
import { DryRun } from "./dry-run.ts";
import { idOf } from "./find.ts";
import type { OperationInput } from "./operation-input.ts";
import { connect, type Kubiya } from "./service.ts";

/** What a command calls the service through. With `--dry-run` the first call that would write ends the run. */
export interface Session {
  readonly invocation: Invocation;
  readonly client: Kubiya;
  readonly env: Environment;
  /** The API that a noun of both means here. */
  readonly api: ApiName;
  send(operation: string, input?: Partial<OperationInput>): Promise<unknown>;
  pages(
    operation: string,
    query?: OperationInput["query"],
    path?: OperationInput["path"],
  ): AsyncIterable<unknown>;
  events(operation: string, input?: Partial<OperationInput>): Promise<AsyncIterable<ServerEvent>>;
  /** The id of an object that was named by its name or its id. */
  idOf(kind: Kind, word: string): Promise<string>;
}

export async function openSession(invocation: Invocation): Promise<Session> {
  const { context, flags, voice } = invocation;
  const env = await environmentOf(flags, context);
  const client = await connect(settingsOf(flags, env, await apisOf(context)), voice, { bodies: true });
  const options = { signal: context.interrupted };
  const ready = (id: string, given: Partial<OperationInput> = {}) => {
    const operation = operationOf(id);
    const input = { path: {}, query: {}, ...given };
    if (flags.dryRun && writes(operation)) throw new DryRun(operation, input);
    return { operation, input };
  };
  return {
    invocation,
    client,
    env,
    api: apiNameOf(flags, env),
    async send(id, given) {
      const { operation, input } = ready(id, given);
      return await client.send(operation, input, options);
    },
    pages: (id, query = {}, path = {}) => client.pages(operationOf(id), { path, query }, options),
    async events(id, given) {
      const { operation, input } = ready(id, given);
      const { events } = await import("@kubiya-toolkit/client/events");
      const lines = streamsLines.has(id) ? { lines: "parts" as const } : {};
      return events(client, { ...operation, ...lines }, input, options);
    },
    idOf: (kind, word) => idOf(kind, word, client, context.interrupted),
  };
}

/** Operations that stream a data stream of lines where others send events (`x-lines` of the spec). */
const streamsLines: ReadonlySet<string> = new Set(["streamChatV1"]);

const harmless = /^(search|list|get|discover|validate|evaluate|resolve|query|ask|find)/;

/** A search by POST changes nothing. */
export function writes({ id, method }: Operation): boolean {
  return method !== "GET" && method !== "HEAD" && !harmless.test(id);
}
