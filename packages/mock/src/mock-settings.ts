import { parseArgs } from "node:util";
import type { Api } from "@kubiya-toolkit/spec";
import { apis, familyOf } from "./spec/family.ts";

export const usage = `usage: kubiya-mock [--port N] [--host ADDRESS] [--quirks] [--api NAME] [--data FILE]
                   [--seed FOLDER] [--seed-key KEY] [--rate-limits] [--admin]
       kubiya-mock proxy --target URL [--port N] [--report FILE]

  --port N       port; 0 takes a free one (default 4010)
  --host ADDR    address to bind (default 127.0.0.1)
  --quirks       play the seen faults of the published service
  --api NAME     serve one API: ${apis.join(", ")}, or platform for its three (default: all)
  --data FILE    keep the state in this file; it is made when it is not there (default: memory)
  --seed FOLDER  begin with the manifests and requests in the YAML and JSON files of this folder, unless there is a
                 state already
  --seed-key K   API key whose organisation is seeded (default seed)
  --rate-limits  keep to the documented rate limits
  --admin        offer /__mock/: state, requests, snapshots, reset

  proxy passes traffic on to --target and reports what disagrees with the contracts`;

/** What the command line says of the mock. */
export interface MockSettings {
  readonly port: number;
  readonly host: string;
  readonly quirks: boolean;
  readonly apis: readonly Api[];
  readonly data?: string;
  readonly seed?: string;
  readonly seedKey: string;
  readonly rateLimits: boolean;
  readonly admin: boolean;
}

/** Reads the arguments; a text says what is wrong with them, or how to use the command. */
export function mockSettings(args: readonly string[]): MockSettings | string {
  try {
    return settingsOf(args);
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n${usage}`;
  }
}

function settingsOf(args: readonly string[]): MockSettings | string {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: "string", default: "4010" },
      host: { type: "string", default: "127.0.0.1" },
      quirks: { type: "boolean", default: false },
      api: { type: "string" },
      data: { type: "string" },
      seed: { type: "string" },
      "seed-key": { type: "string", default: "seed" },
      "rate-limits": { type: "boolean", default: false },
      admin: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return usage;
  const port = portOf(values.port);
  if (typeof port === "string") return port;
  const chosen = chosenApis(values.api);
  if (typeof chosen === "string") return chosen;
  const { host, quirks, data, seed, admin } = values;
  return {
    port,
    host,
    quirks,
    apis: chosen,
    ...(data === undefined ? {} : { data }),
    ...(seed === undefined ? {} : { seed }),
    seedKey: values["seed-key"],
    rateLimits: values["rate-limits"],
    admin,
  };
}

/** The APIs of a name, or what is wrong with it. */
export function chosenApis(name: string | undefined): readonly Api[] | string {
  const chosen = apis.filter((api) => name === undefined || name === api || name === familyOf(api));
  return chosen.length > 0 ? chosen : `--api knows ${apis.join(", ")} and platform, not ${name}`;
}

/** A port's number, or what is wrong with it. */
export function portOf(text: string): number | string {
  const port = Number(text);
  return /^\d+$/.test(text) && port <= 65_535 ? port : `--port takes a number from 0 to 65535, not ${text}`;
}

/** What to say of an address that others can reach; nothing for the loopback. */
export function hostNotice(what: string, host: string): string | undefined {
  if (host === "localhost" || host === "::1" || host.startsWith("127.")) return undefined;
  return `The ${what} listens on ${host}: everybody who reaches this machine can use it.`;
}
