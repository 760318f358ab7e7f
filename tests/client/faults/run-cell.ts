import { ApiError, createKubiya, isKubiyaError } from "@kubiya-toolkit/client";
import type { CallKind } from "./call-kind.ts";
import type { Fault } from "./fault.ts";
import { faultServer } from "./fault-server.ts";

interface Row {
  readonly fault: Fault;
  readonly slow: boolean;
}

/** Short where the fault is to be slow; where it is not, longer than a busy machine takes. */
const limit = { slow: 1_200, other: 20_000 };

/**
 * Makes a call against a server with a fault, and tells what came of it: the answer or the class of the error, how many
 * requests the call (of a list: its third page) sent, and whether a write may have been carried out.
 */
export async function runCell(kind: CallKind, { fault, slow }: Row, times: number): Promise<string> {
  await using server = await faultServer({ fault, times, meant: kind.meant, good: kind.good });
  const timeout = slow ? limit.slow : limit.other;
  let tries = 0;
  const kubiya = createKubiya({
    apiKey: "key",
    controlPlaneBaseUrl: server.url,
    fetch: server.fetch,
    timeout,
    idleTimeout: timeout,
    retry: { attempts: 3, baseDelay: 1 },
    hooks: {
      request({ url }) {
        if (kind.meant(new URL(url))) tries += 1;
      },
    },
  });
  const outcome = await kind.run(kubiya).catch(failed);
  return `${outcome} · ${tries}`;
}

function failed(error: unknown): string {
  if (!isKubiyaError(error)) return `not ours: ${error}`;
  const wait =
    error instanceof ApiError && error.retryAfter !== undefined ? ` after ${error.retryAfter} s` : "";
  return `${error.name}${wait}${error.outcomeUnknown ? " ?" : ""}`;
}
