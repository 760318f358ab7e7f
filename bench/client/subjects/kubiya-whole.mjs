import { createKubiya } from "@kubiya-toolkit/client";

/** The whole client, with retry, time-out, deadline and hooks on. */
export function caller(fetch) {
  const kubiya = createKubiya({ apiKey: "key", fetch, deadline: 120_000, hooks: { response() {} } });
  return () => kubiya.controlPlane.agents.list({ limit: 20 });
}
