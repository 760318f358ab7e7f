import type { Settings } from "./config.ts";
import { Failure } from "./failure.ts";
import type { Voice } from "./voice.ts";

/** What `connect` brings. */
export type Kubiya = Awaited<ReturnType<typeof connect>>;

export interface ConnectOptions {
  /** Lets `--verbose` show what is sent; not where secrets were put in any place, as sync does. Default false. */
  readonly bodies?: boolean;
  /** No request that could change anything reaches the network. Default false. */
  readonly readOnly?: boolean;
  /** Is told the headers of every answer, as far as the client shows them. */
  readonly heard?: (headers: Readonly<Record<string, string>>) => void;
}

/** A client for these settings. Without a key there is none, and nothing was sent. */
export async function connect(
  { apiKey, baseUrl, controlPlaneBaseUrl, timeout, retries }: Settings,
  voice: Voice,
  { bodies = false, readOnly = false, heard }: ConnectOptions = {},
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
      response: ({ status, ms, requestId, headers }) => {
        heard?.(headers);
        voice.detail(`<- ${status} in ${Math.round(ms)} ms${requestId ? `, request ${requestId}` : ""}`);
      },
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
