import { agents, createConnection } from "@kubiya-toolkit/client/control-plane/agents";

/** One resource, with retry, time-out, deadline and hooks on. */
export function caller(fetch) {
  const connection = createConnection({ apiKey: "key", fetch, deadline: 120_000, hooks: { response() {} } });
  const api = agents(connection);
  return () => api.list({ limit: 20 });
}
