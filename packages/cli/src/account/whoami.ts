import { operationOf } from "@kubiya-toolkit/kinds";
import type { Invocation, Result } from "../command.ts";
import { apiNameOf, apisOf, environmentOf, settingsOf } from "../config.ts";
import { profileAsked, readProfiles } from "../profile.ts";
import { cellText, isFound } from "../rows.ts";
import { connect } from "../service.ts";
import { callerOperations } from "./accepted.ts";

/** Where the key in force comes from, in words. */
export async function keySource({ context, flags }: Invocation): Promise<string> {
  const { env } = context;
  const asked = profileAsked(flags, env);
  if (asked !== undefined) return `profile ${asked}`;
  if (env.KUBIYA_API_KEY) return "KUBIYA_API_KEY";
  const { current, profiles } = await readProfiles(env);
  if (profiles[current]) return `profile ${current}`;
  const { KUBIYA_API_KEY } = await environmentOf(flags, context);
  return KUBIYA_API_KEY ? "the context file of the official program" : "nowhere";
}

/** Who the key belongs to. */
export async function callerOf(invocation: Invocation): Promise<Result> {
  const { context, flags, voice } = invocation;
  const env = await environmentOf(flags, context);
  const client = await connect(settingsOf(flags, env, await apisOf(context)), voice);
  const api = apiNameOf(flags, env);
  const answer = await client.send(operationOf(callerOperations[api]), {}, { signal: context.interrupted });
  const caller = isFound(answer) ? answer : {};
  const key_from = await keySource(invocation);
  const who = caller.user_email ?? caller.email ?? caller.user_name ?? caller.name ?? "somebody";
  const where = caller.user_email === undefined ? "" : ` of ${cellText(caller.name)}`;
  return {
    ending: "clean",
    value: { api, key_from, caller },
    text: () => `${cellText(who)}${where} (${api}; key from ${key_from})`,
  };
}
