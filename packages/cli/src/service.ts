import type { Settings } from "./config.ts";
import { Failure } from "./failure.ts";
import type { Voice } from "./voice.ts";

/** What `connect` brings. */
export type Kubiya = Awaited<ReturnType<typeof connect>>;

/** A client for these settings. Without a key there is none, and nothing was sent. */
export async function connect({ apiKey, baseUrl, controlPlaneBaseUrl }: Settings, voice: Voice) {
  if (apiKey === undefined) {
    throw new Failure("not-signed-in", "There is no API key.", {
      mend: "Set KUBIYA_API_KEY in the environment. Keys are made in the Kubiya console.",
    });
  }
  const { createConnection } = await import("@kubiya-toolkit/client");
  return createConnection({
    apiKey,
    baseUrl,
    controlPlaneBaseUrl,
    hooks: {
      request: ({ method, url }) => voice.detail(`-> ${method} ${url}`),
      response: ({ status, ms, requestId }) =>
        voice.detail(`<- ${status} in ${Math.round(ms)} ms${requestId ? `, request ${requestId}` : ""}`),
      failure: ({ code }) => voice.detail(`<- no answer: ${code}`),
      retry: ({ reason, wait }) => voice.detail(`   ${reason}; once more in ${Math.round(wait)} ms`),
    },
  });
}
