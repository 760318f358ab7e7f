import { createConnection, createLimits } from "@kubiya-toolkit/client";
import { agents } from "@kubiya-toolkit/client/control-plane/agents";

/** One resource with everything on: retry, its budget, time-out, deadline, limiter, every hook, and a look at each answer. */
export function caller(fetch) {
  const hook = () => {};
  const hooks = { request: hook, response: hook, failure: hook, retry: hook, wait: hook };
  const limits = createLimits();
  const connection = createConnection({
    apiKey: "key",
    fetch,
    deadline: 120_000,
    hooks,
    limits,
    inspect: hook,
  });
  const api = agents(connection);
  return () => api.list({ limit: 20 });
}
