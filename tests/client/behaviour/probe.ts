import { type Connection, createConnection, isKubiyaError, type KubiyaOptions } from "@kubiya-toolkit/client";

interface Sent {
  readonly url: string;
  readonly init: RequestInit;
  /** The request's authorization header. */
  readonly key: string | undefined;
}

export interface Probe {
  readonly connection: Connection;
  readonly sent: Sent[];
}

/** A connection whose requests are kept and answered in turn, the last answer for ever. */
export function probe(
  answers: readonly (() => Response | Promise<Response>)[],
  options: KubiyaOptions = {},
): Probe {
  const sent: Sent[] = [];
  const connection = createConnection({
    apiKey: "key",
    controlPlaneBaseUrl: "http://localhost",
    retry: { attempts: 2, baseDelay: 0 },
    async fetch(url, init) {
      sent.push({ url, init, key: new Headers(init.headers).get("authorization") ?? undefined });
      const answer = answers[Math.min(sent.length, answers.length) - 1];
      if (!answer) throw new Error("the probe has no answer");
      return answer();
    },
    ...options,
  });
  return { connection, sent };
}

export const ok = () => Response.json({});

/** The class of what a call throws; `no error` when it does not. */
export async function thrownBy(call: () => unknown): Promise<string> {
  try {
    await call();
    return "no error";
  } catch (error) {
    return isKubiyaError(error) ? error.name : `not ours: ${error}`;
  }
}
