import type { Settings } from "./config.ts";
import { Failure } from "./failure.ts";
import type { Voice } from "./voice.ts";

/** What `connect` brings. */
export type Kubiya = Awaited<ReturnType<typeof connect>>;

/**
 * A client for these settings. Without a key there is none, and nothing was sent. `bodies` lets `--verbose` show what is sent; not where
 * secrets were put in any place, as sync does. `readOnly`: no request that could change anything reaches the network.
 */
export async function connect(
  { apiKey, baseUrl, controlPlaneBaseUrl, timeout, retries }: Settings,
  voice: Voice,
  { bodies = false, readOnly = false }: { readonly bodies?: boolean; readonly readOnly?: boolean } = {},
) {
  if (apiKey === undefined) {
    throw new Failure("not-signed-in", "There is no API key.", {
      mend: "Set KUBIYA_API_KEY in the environment, or run `kubiya login`. Keys are made in the Kubiya console.",
    });
  }
  const { createConnection } = await import("@kubiya-toolkit/client/connection");
  const send = await sending(voice, bodies, readOnly);
  return createConnection({
    apiKey,
    baseUrl,
    controlPlaneBaseUrl,
    ...(timeout !== undefined && { timeout }),
    ...(retries !== undefined && { retry: { attempts: retries + 1 } }),
    ...(send && { fetch: send }),
    hooks: {
      response: ({ status, ms, requestId }) =>
        voice.detail(`<- ${status} in ${Math.round(ms)} ms${requestId ? `, request ${requestId}` : ""}`),
      failure: ({ code }) => voice.detail(`<- no answer: ${code}`),
      retry: ({ reason, wait }) => voice.detail(`   ${reason}; once more in ${Math.round(wait)} ms`),
    },
  });
}

type Send = (url: string, init: RequestInit) => Promise<Response>;

/** The global fetch, where something is to be said first or kept from it; otherwise it is the client's to look up. */
async function sending(voice: Voice, bodies: boolean, readOnly: boolean): Promise<Send | undefined> {
  if (!voice.verbose && !readOnly) return undefined;
  const plain: Send = (url, init) => fetch(url, init);
  const send = readOnly ? (await import("@kubiya-toolkit/sync")).readOnlyFetch(plain) : plain;
  if (!voice.verbose) return send;
  const { curlLine } = await import("./curl-line.ts");
  return (url, init) => {
    voice.detail(() => curlLine(url, init, bodies));
    return send(url, init);
  };
}
