import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseEnv } from "node:util";
import type { Flags } from "./command.ts";
import type { Context } from "./context.ts";
import { Failure } from "./failure.ts";
import { withProfile } from "./profile.ts";

export type Environment = Readonly<Record<string, string | undefined>>;
export type ApiName = "platform" | "control-plane";

/** Base URLs that `kubiya.yaml` gives. */
export type Apis = { readonly [Api in ApiName]?: string };

/** Where we go and as whom. A URL that nobody gave is left to the client's default. */
export interface Settings {
  readonly apiKey: string | undefined;
  readonly baseUrl: string | undefined;
  readonly controlPlaneBaseUrl: string | undefined;
  /** Milliseconds that one request may last; left to the client where nobody says. */
  readonly timeout?: number | undefined;
  /** How often a request that failed on its way is sent again. */
  readonly retries?: number | undefined;
}

/** Flags go before the environment, the environment before `kubiya.yaml`. The key has no flag: argv is for everybody to read. */
export function settingsOf(flags: Flags, env: Environment, apis: Apis): Settings {
  return {
    apiKey: env.KUBIYA_API_KEY?.trim() || undefined,
    baseUrl: urlOf([
      ["--base-url", flags.baseUrl],
      ["KUBIYA_BASE_URL", env.KUBIYA_BASE_URL],
      ["apis.platform of kubiya.yaml", apis.platform],
    ]),
    controlPlaneBaseUrl: urlOf([
      ["--control-plane-base-url", flags.controlPlaneBaseUrl],
      ["KUBIYA_CONTROL_PLANE_BASE_URL", env.KUBIYA_CONTROL_PLANE_BASE_URL],
      ["apis.control-plane of kubiya.yaml", apis["control-plane"]],
    ]),
    timeout: timeoutOf(flags.timeout),
    retries: retriesOf(flags.retries),
  };
}

function timeoutOf(given: string | undefined): number | undefined {
  const [, seconds, minutes] = /^(\d+(?:\.\d+)?)(?:s|(m))?$/.exec(given ?? "") ?? [];
  if (given === undefined) return undefined;
  const ms = Number(seconds) * (minutes ? 60_000 : 1000);
  if (ms > 0) return ms;
  throw new Failure("invalid-input", `--timeout takes seconds, not "${given}".`, {
    mend: "Write 90, 90s or 2m.",
  });
}

function retriesOf(given: Flags["retries"]): number | undefined {
  if (typeof given !== "string") return undefined;
  if (/^\d+$/.test(given)) return Number(given);
  throw new Failure("invalid-input", `--retries takes a number, not "${given}".`, {
    mend: "Write 0 for none.",
  });
}

function urlOf(sources: readonly (readonly [origin: string, url: string | undefined])[]): string | undefined {
  const [origin, url] = sources.find(([, value]) => value) ?? [];
  if (url === undefined || (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))) return url;
  throw new Failure("invalid-input", `${origin} is no address that can be called: ${url}`, {
    mend: "Write it in full, such as https://api.kubiya.ai.",
  });
}

/** Which API is meant by a noun that lives on both. */
export function apiNameOf(flags: Flags, env: Environment): ApiName {
  const [origin, name] = flags.api ? ["--api", flags.api] : ["KUBIYA_API", env.KUBIYA_API || "platform"];
  if (name === "platform") return name;
  if (name === "control-plane" || name === "cp") return "control-plane";
  throw new Failure("invalid-input", `${origin} names no API: ${name}`, {
    mend: "Write platform or control-plane.",
  });
}

/** The process's environment and the profile; what they lack is taken from `--from-env-file`. */
export async function environmentOf(flags: Flags, context: Context): Promise<Environment> {
  const env = await withProfile(flags, context.env);
  const file = flags.fromEnvFile ?? flags.envFile;
  if (file === undefined) return env;
  const path = resolve(context.cwd, file);
  const text = await readFile(path, "utf8").catch((cause: unknown) => {
    throw new Failure("invalid-input", `The file of variables can't be read: ${file}`, {
      mend: "Give the path of a file with lines NAME=value.",
      cause,
    });
  });
  return { ...parseEnv(text), ...env };
}

/** Base URLs of the `kubiya.yaml` in the working folder, for commands that read no manifests. Its other words are sync's. */
export async function apisOf(context: Context): Promise<Apis> {
  const text = await readFile(resolve(context.cwd, "kubiya.yaml"), "utf8").catch(() => undefined);
  if (text === undefined) return {};
  const { parseDocument } = await import("yaml");
  const document = parseDocument(text);
  if (document.errors.length) {
    throw new Failure("invalid-input", `kubiya.yaml can't be read: ${document.errors[0]?.message}`, {
      mend: "`kubiya validate` tells more.",
    });
  }
  return { ...apiIn(document, "platform"), ...apiIn(document, "control-plane") };
}

function apiIn(document: { getIn(path: readonly string[]): unknown }, api: ApiName): Apis {
  const url = document.getIn(["apis", api]);
  return typeof url === "string" ? { [api]: url } : {};
}
