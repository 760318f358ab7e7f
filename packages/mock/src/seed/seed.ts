import { isObject, type Json, type JsonObject, objectOf, textOf } from "../json.ts";

/** A request that fills the state before anybody uses it. */
export interface SeedRequest {
  /** Path with its API in front where two have it: `/control-plane/api/v1/agents`. */
  readonly path: string;
  /** Default: POST. */
  readonly method?: string;
  readonly body?: Json;
  /** The API key, that is the organisation. Default: the one that the whole seed is for. */
  readonly key?: string;
  /** Keeps the id of the answer under this name: later requests write `${NAME}` for it. */
  readonly as?: string;
}

/** Sends a request and gives the status and the parsed body of the answer. */
type Send = (request: Request) => Promise<Response>;

/** Plays requests in their order. Throws at the first that is refused, and says which and why. */
export async function playSeed(requests: readonly SeedRequest[], ownKey: string, send: Send): Promise<void> {
  const ids = new Map<string, string>();
  const filled = (text: string) => text.replace(/\$\{([\w-]+)\}/g, (all, name) => ids.get(name) ?? all);
  for (const { path, method = "POST", body, key = ownKey, as } of requests) {
    const request = new Request(`http://localhost${filled(path)}`, {
      method,
      headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: filled(JSON.stringify(body)) }),
    });
    const response = await send(request);
    const text = await response.text();
    if (!response.ok) throw new Error(`Seeding failed at ${method} ${path}: ${response.status} ${text}`);
    if (as !== undefined) ids.set(as, idIn(text));
  }
}

function idIn(text: string): string {
  const answer: Json = text === "" ? null : JSON.parse(text);
  const { uuid, id, task_id, name } = objectOf(answer);
  return textOf(uuid) ?? textOf(id) ?? textOf(task_id) ?? textOf(name) ?? "";
}

/** Checks that an entry is a request. */
export function requestOf(entry: Json, where: string): SeedRequest {
  const { path, method, body, key, as }: JsonObject = isObject(entry) ? entry : {};
  if (typeof path !== "string" || !path.startsWith("/"))
    throw new Error(`${where}: a request needs a path that begins with a slash`);
  return {
    path,
    ...(typeof method === "string" ? { method: method.toUpperCase() } : {}),
    ...(body === undefined ? {} : { body }),
    ...(typeof key === "string" ? { key } : {}),
    ...(typeof as === "string" ? { as } : {}),
  };
}
