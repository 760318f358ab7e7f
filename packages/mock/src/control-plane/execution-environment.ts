import { isObject, type Json, type JsonObject, objectOf, textOf } from "../json.ts";

/** An agent's own execution environment, filled up to its full shape; null when it has none. */
export function fullExecutionEnvironment(value: Json | undefined): Json {
  if (!isObject(value)) return null;
  return {
    working_dir: textOf(value.working_dir) ?? null,
    ...settingsOf(value),
    mcp_servers: fullServers(value.mcp_servers),
  };
}

/** What an environment gives to everything that runs in it: nothing, or the full shape when it is made with it. */
export function environmentSettings(value: Json | undefined, isNew: boolean): JsonObject {
  const sent = objectOf(value);
  if (isNew && Object.keys(sent).length > 0) return settingsOf(sent);
  const known = Object.keys(settingsOf({}));
  return Object.fromEntries(Object.entries(sent).filter(([name]) => known.includes(name)));
}

/** The settings of a job, always in their full shape, with nothing in them that has no place there. */
export function settingsOf(value: Json | undefined): JsonObject {
  const { env_vars, secrets, integration_ids, mcp_servers } = objectOf(value);
  return {
    env_vars: env_vars ?? {},
    secrets: secrets ?? [],
    integration_ids: integration_ids ?? [],
    mcp_servers: mcp_servers ?? {},
  };
}

function fullServers(value: Json | undefined): JsonObject {
  const none: JsonObject = {
    command: null,
    args: null,
    env: null,
    transport_type: null,
    url: null,
    headers: null,
  };
  const servers = Object.entries(objectOf(value));
  return Object.fromEntries(servers.map(([name, server]) => [name, { ...none, ...objectOf(server) }]));
}
