import type { Invocation, Result } from "../command.ts";
import { apiNameOf, apisOf, environmentOf, settingsOf } from "../config.ts";
import { Failure } from "../failure.ts";
import { keepProfiles } from "../keep-profiles.ts";
import { nearest } from "../nearest.ts";
import { tableOf } from "../output.ts";
import { type Profile, profileAsked, profilesPath, readProfiles } from "../profile.ts";
import { detailText } from "../resource/show.ts";
import { keySource } from "./whoami.ts";

export async function listProfiles({ context: { env } }: Invocation): Promise<Result> {
  const { current, profiles } = await readProfiles(env);
  const value = Object.entries(profiles).map(([name, { apiKey, ...rest }]) => ({
    name,
    current: name === current,
    ...rest,
  }));
  const columns = ["NAME", "IN USE", "API", "BASE URL", "CONTROL PLANE"].map((title) => ({
    title,
    cut: false,
  }));
  return {
    ending: "clean",
    value,
    names: value.map(({ name }) => name),
    text: () =>
      tableOf(
        columns,
        value.map((one) => [
          one.name,
          one.current ? "yes" : "",
          one.api ?? "",
          one.baseUrl ?? "",
          one.controlPlaneBaseUrl ?? "",
        ]),
      ),
  };
}

export async function currentProfile({ context: { env }, flags }: Invocation): Promise<Result> {
  const name = profileAsked(flags, env) ?? (await readProfiles(env)).current;
  return { ending: "clean", value: { profile: name }, names: [name], text: () => name };
}

export async function chooseProfile({
  context: { env },
  arguments: [name = ""],
}: Invocation): Promise<Result> {
  const { profiles } = await readProfiles(env);
  if (!profiles[name]) throw absent(name, Object.keys(profiles));
  await keepProfiles({ current: name, profiles }, env);
  return { ending: "clean", value: { profile: name }, text: () => `The profile ${name} is in use.` };
}

const settable: Readonly<Record<string, keyof Profile>> = {
  "base-url": "baseUrl",
  "control-plane-base-url": "controlPlaneBaseUrl",
  api: "api",
};

export async function setInProfile({
  context: { env },
  flags,
  arguments: words,
}: Invocation): Promise<Result> {
  const [setting = "", text = ""] = words;
  const key = settable[setting];
  if (!key)
    throw new Failure("invalid-input", `There is no setting "${setting}".`, {
      mend: `There are ${Object.keys(settable).join(", ")}. Keys are set by \`kubiya login\`.`,
    });
  if (key === "api" && text) apiNameOf({ api: text }, {});
  else settingsOf({ [key]: text }, {}, {});
  const { current, profiles } = await readProfiles(env);
  const name = profileAsked(flags, env) ?? current;
  const { [key]: _before, ...rest } = profiles[name] ?? {};
  const profile = text ? { ...rest, [key]: text } : rest;
  await keepProfiles({ current, profiles: { ...profiles, [name]: profile } }, env);
  return {
    ending: "clean",
    value: { profile: name, [setting]: text || null },
    text: () => `${name}: ${setting} is ${text || "unset"}.`,
  };
}

export async function viewSettings(invocation: Invocation): Promise<Result> {
  const { context, flags } = invocation;
  const env = await environmentOf(flags, context);
  const settings = settingsOf(flags, env, await apisOf(context));
  const value = {
    profiles_file: profilesPath(context.env) ?? null,
    key_from: await keySource(invocation),
    api: apiNameOf(flags, env),
    base_url: settings.baseUrl ?? "https://api.kubiya.ai",
    control_plane_base_url: settings.controlPlaneBaseUrl ?? "https://control-plane.kubiya.ai",
  };
  return { ending: "clean", value, text: () => detailText(value) };
}

function absent(name: string, known: readonly string[]): Failure {
  const alike = nearest(name, known);
  return new Failure("not-found", `There is no profile "${name}".`, {
    mend: alike
      ? `Did you mean ${alike}?`
      : "`kubiya config list` shows them, `kubiya login --profile NAME` makes one.",
  });
}
