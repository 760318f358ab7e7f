import { operationOf } from "@kubiya-toolkit/kinds";
import type { Invocation } from "../command.ts";
import type { ApiName, Settings } from "../config.ts";
import { isFound } from "../rows.ts";
import { connect } from "../service.ts";

/** The call of each API that tells who calls. */
export const callerOperations: Readonly<Record<ApiName, string>> = {
  platform: "getCurrentUserV1",
  "control-plane": "validateToken",
};

/** The services that know a key. Fails as the last of them did when none does. */
export async function acceptedBy(settings: Settings, { voice, context }: Invocation): Promise<ApiName[]> {
  const client = await connect(settings, voice);
  const accepted: ApiName[] = [];
  let refusal: unknown;
  for (const api of ["platform", "control-plane"] as const)
    try {
      await client.send(operationOf(callerOperations[api]), {}, { signal: context.interrupted });
      accepted.push(api);
    } catch (error) {
      refusal = isRefusal(refusal) ? refusal : error;
    }
  if (!accepted.length) throw refusal;
  return accepted;
}

function isRefusal(error: unknown): boolean {
  return isFound(error) && error.status === 401;
}
