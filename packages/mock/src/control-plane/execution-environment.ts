import { isObject, type Json } from "../json.ts";

/** An agent's own execution environment, filled up to its full shape; null when it has none. */
export function fullExecutionEnvironment(value: Json | undefined): Json {
  if (!isObject(value)) return null;
  return { working_dir: null, env_vars: {}, secrets: [], integration_ids: [], mcp_servers: {}, ...value };
}
