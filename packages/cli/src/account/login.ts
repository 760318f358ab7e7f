import type { Invocation, Result } from "../command.ts";
import { settingsOf } from "../config.ts";
import { Failure } from "../failure.ts";
import { keepProfiles } from "../keep-profiles.ts";
import { type Profile, profileAsked, readProfiles } from "../profile.ts";
import { askSecret } from "../prompt.ts";
import { textOf } from "../resource/value.ts";
import { acceptedBy } from "./accepted.ts";

/** Keeps a key under a profile's name once a service has said that it knows it. */
export async function signIn(invocation: Invocation): Promise<Result> {
  const { context, flags, voice } = invocation;
  const { env } = context;
  const name = profileAsked(flags, env) ?? "default";
  const apiKey = await keyFrom(invocation);
  const settings = settingsOf(flags, { ...env, KUBIYA_API_KEY: apiKey }, {});
  const { baseUrl, controlPlaneBaseUrl } = settings;
  const api = typeof flags.api === "string" ? flags.api.replace(/^cp$/, "control-plane") : undefined;
  const services: readonly string[] = flags.check === false ? [] : await acceptedBy(settings, invocation);
  const meant = api ?? onlyApi(services);
  const profile: Profile = {
    apiKey,
    ...(baseUrl !== undefined && { baseUrl }),
    ...(controlPlaneBaseUrl !== undefined && { controlPlaneBaseUrl }),
    ...(meant !== undefined && { api: meant }),
  };
  const { profiles } = await readProfiles(env);
  const path = await keepProfiles({ current: name, profiles: { ...profiles, [name]: profile } }, env);
  voice.tell(`The key is in ${path}, which only you can read.`);
  if (env.KUBIYA_API_KEY)
    voice.tell("KUBIYA_API_KEY is set and goes before it; unset it, or give --profile.");
  const value = { profile: name, accepted_by: services };
  return {
    ending: "clean",
    value,
    text: () =>
      `Signed in as profile ${name}${services.length ? `: ${services.join(" and ")} know the key` : ""}.`,
  };
}

function onlyApi(services: readonly string[]): string | undefined {
  return services.length === 1 && services[0] === "control-plane" ? "control-plane" : undefined;
}

async function keyFrom({ context }: Invocation): Promise<string> {
  const typed = context.stdin.isTTY ? await askSecret("API key: ", context) : await textOf("-", context);
  const key = typed.trim().replace(/^(UserKey|Bearer)\s+/i, "");
  if (key && !/\s/.test(key)) return key;
  throw new Failure(
    "invalid-input",
    key ? "That is no API key: it has white space in it." : "No API key was given.",
    {
      mend: "Type it when asked, or give it on stdin: `kubiya login < key.txt`.",
    },
  );
}

/** Forgets a key. */
export async function signOut({ context, flags }: Invocation): Promise<Result> {
  const { env } = context;
  const { current, profiles } = await readProfiles(env);
  const name = profileAsked(flags, env) ?? current;
  const { [name]: gone, ...rest } = profiles;
  if (!gone)
    throw new Failure("not-found", `There is no profile "${name}".`, {
      mend: "`kubiya config list` shows them.",
    });
  await keepProfiles(
    { current: name === current ? (Object.keys(rest)[0] ?? "default") : current, profiles: rest },
    env,
  );
  return {
    ending: "clean",
    value: { profile: name, forgotten: true },
    text: () => `The profile ${name} is forgotten.`,
  };
}
