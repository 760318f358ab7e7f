import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Flags } from "./command.ts";
import { Failure } from "./failure.ts";

type Variables = Readonly<Record<string, string | undefined>>;

/** A key and where it is good for, under a name. */
export interface Profile {
  readonly apiKey?: string;
  readonly baseUrl?: string;
  readonly controlPlaneBaseUrl?: string;
  /** What a noun of both APIs means: `platform` or `control-plane`. */
  readonly api?: string;
}

export interface Profiles {
  readonly current: string;
  readonly profiles: Readonly<Record<string, Profile>>;
}

/** The variables that the parts of a profile stand in for. */
const profileVariables = {
  apiKey: "KUBIYA_API_KEY",
  baseUrl: "KUBIYA_BASE_URL",
  controlPlaneBaseUrl: "KUBIYA_CONTROL_PLANE_BASE_URL",
  api: "KUBIYA_API",
} as const satisfies Readonly<Record<keyof Profile, string>>;

/** Where the profiles are kept; undefined where there is no home. */
export function profilesPath(env: Variables): string | undefined {
  const home = env.HOME || env.USERPROFILE;
  const folder = env.XDG_CONFIG_HOME || (home && join(home, ".config"));
  return folder ? join(folder, "kubiya-toolkit", "profiles.json") : undefined;
}

export async function readProfiles(env: Variables): Promise<Profiles> {
  const path = profilesPath(env);
  const none: Profiles = { current: "default", profiles: {} };
  const text = path === undefined ? undefined : await readFile(path, "utf8").catch(() => undefined);
  if (text === undefined) return none;
  try {
    return { ...none, ...JSON.parse(text) };
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

function unreadable(path: string | undefined, cause: unknown): Failure {
  return new Failure("invalid-input", `The profiles in ${path} can't be read.`, {
    mend: "Mend the file, or remove it and run `kubiya login`.",
    cause,
  });
}

/** Which profile was asked for outright. */
export function profileAsked(flags: Flags, env: Variables): string | undefined {
  return flags.profile ?? (env.KUBIYA_PROFILE || undefined);
}

/**
 * The environment with what a profile says. One that was asked for goes before it; otherwise a key in the environment makes all
 * profiles of no account, for a key and the addresses it is sent to belong together.
 */
export async function withProfile(flags: Flags, env: Variables): Promise<Variables> {
  const asked = profileAsked(flags, env);
  if (asked === undefined && env.KUBIYA_API_KEY) return env;
  const { current, profiles } = await readProfiles(env);
  const name = asked ?? current;
  const profile = profiles[name];
  if (profile)
    return asked === undefined ? { ...variablesOf(profile), ...env } : { ...env, ...variablesOf(profile) };
  if (asked === undefined) return { ...(await officialContext(env)), ...env };
  const known = Object.keys(profiles).join(", ");
  throw new Failure("invalid-input", `There is no profile "${name}".`, {
    mend: known ? `There are ${known}.` : "`kubiya login --profile NAME` makes one.",
  });
}

function variablesOf(profile: Profile): Variables {
  return Object.fromEntries(
    Object.entries(profileVariables).flatMap(([part, variable]) => {
      const value = Object.entries(profile).find(([name]) => name === part)?.[1];
      return value ? [[variable, value]] : [];
    }),
  );
}

/** The key of the official program's context file, which is only read. */
async function officialContext(env: Variables): Promise<Variables> {
  const home = env.HOME || env.USERPROFILE;
  const path = env.KUBIYA_CONFIG || (home && join(home, ".kubiya", "config"));
  const text = path ? await readFile(path, "utf8").catch(() => undefined) : undefined;
  if (!text) return {};
  const { parseDocument } = await import("yaml");
  const { contextIn } = await import("./official-context.ts");
  return contextIn(parseDocument(text).toJS(), env.KUBIYA_CONTEXT || undefined);
}
