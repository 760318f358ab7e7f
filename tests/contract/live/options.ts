import { parseArgs } from "node:util";
import { type Api, operations } from "@kubiya-toolkit/spec";
import { apis } from "../documented.ts";

export const usage = `usage: pnpm contract [--target URL] [options]

  --target URL        base URL of a real server; without it the embedded mock is tried, with --write, --actions and --breaks
  --api NAME          control-plane, or platform for its three, or one of ${apis.join(", ")}
                      (default: what the host name says; platform for api.kubiya.ai, else control-plane)
  --write             make things, change them and take them away again; without it nothing but reads is sent
  --prefix NAME       beginning of the name of everything that is made; needed with --write
  --actions           also call what is neither a read nor part of a life-cycle; may leave traces, for
                      organisations that can be thrown away
  --breaks            also send every request that the contract refuses; what is taken all the same is taken away
  --patience SECONDS  longest wait for an answer (default 10)
  --except NAMES      operations that are left alone, by their ids, separated by commas
  --output json       one JSON value on stdout
  --evidence          write today's date for every operation that agreed into spec/verified.json

  --runs N            draw N requests of each kind for every operation from its schemas and try them on the embedded mock
                      instead; [--seed N] draws others
  --mutate            break the contract and tell which tests notice: [--sample N|all] [--seed N]; with --table also
                      write it into tests/contract/mutation/<api>.md
  --coverage          write tests/contract/coverage.md

KUBIYA_API_KEY is the key for --target.`;

export interface Options {
  readonly mode: "live" | "properties" | "mutate" | "coverage";
  readonly target?: string;
  readonly apis: readonly Api[];
  readonly write: boolean;
  readonly prefix: string;
  /** Operations that are left alone. */
  readonly except: readonly string[];
  readonly actions: boolean;
  readonly breaks: boolean;
  /** In milliseconds. */
  readonly patience: number;
  readonly json: boolean;
  readonly evidence: boolean;
  readonly runs: number;
  /** How many mutants of each API; Infinity for all. */
  readonly sample: number;
  /** Whether the scores are also written into tests/contract/mutation/<api>.md. */
  readonly table: boolean;
  readonly seed: number;
}

/** Reads the command line; a text is what is wrong with it. */
export function optionsOf(args: readonly string[]): Options | string {
  try {
    const values = read(args);
    return values.help ? usage : (problemOf(values) ?? chosen(values));
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n\n${usage}`;
  }
}

const ids: ReadonlySet<string> = new Set(Object.values(operations).map(({ id }) => id));

type Values = ReturnType<typeof read>;

function read(args: readonly string[]) {
  return parseArgs({ args: args.filter((word) => word !== "--"), options: flags }).values;
}

function problemOf(values: Values): string | undefined {
  return problemOfRun(values) ?? problemOfNumbers(values) ?? problemOfNames(values);
}

function problemOfRun({ target, write, prefix, actions, breaks, runs }: Values): string | undefined {
  if (target === undefined) return undefined;
  if (!URL.canParse(target)) return `--target takes a URL, not ${target}`;
  if (write && !prefix) return "--write needs --prefix NAME: the beginning of every name";
  if (!write && (actions || breaks)) return "--actions and --breaks need --write";
  return runs === undefined ? undefined : "--runs is for the embedded mock, not for a --target";
}

function problemOfNumbers({ sample, ...others }: Values): string | undefined {
  const numbers = ["patience", "runs", "seed"] as const;
  const wrong = numbers.find((name) => !/^\d+$/.test(others[name] ?? "0"));
  if (wrong !== undefined) return `--${wrong} takes a number, not ${others[wrong]}`;
  return /^(\d+|all)$/.test(sample) ? undefined : `--sample takes a number or all, not ${sample}`;
}

function problemOfNames({ prefix, output, except }: Values): string | undefined {
  if (prefix !== undefined && !/^[a-z][a-z0-9-]{1,30}$/.test(prefix))
    return "--prefix takes 2 to 31 of a-z, 0-9 and -";
  if (output !== undefined && output !== "json") return `--output knows json, not ${output}`;
  const unknown = except?.split(",").find((id) => !ids.has(id));
  return unknown === undefined ? undefined : `--except knows no ${unknown}`;
}

function chosen(values: Values): Options | string {
  const { target, api } = values;
  const meant = apis.filter((one) => isMeant(one, api ?? guessed(target)));
  if (meant.length === 0) return `--api knows ${apis.join(", ")} and platform, not ${api}`;
  const embedded = target === undefined;
  return {
    mode: modes.find((mode) => values[mode]) ?? (values.runs === undefined ? "live" : "properties"),
    ...(target === undefined ? {} : { target: target.replace(/\/+$/, "") }),
    apis: meant,
    write: embedded || values.write,
    prefix: values.prefix ?? "contract",
    actions: embedded || values.actions,
    breaks: embedded || values.breaks,
    patience: Number(values.patience) * 1000,
    json: values.output === "json",
    evidence: values.evidence,
    except: values.except?.split(",") ?? [],
    runs: Number(values.runs ?? "3"),
    sample: values.sample === "all" ? Infinity : Number(values.sample),
    table: values.table,
    seed: Number(values.seed),
  };
}

const modes = ["mutate", "coverage"] as const;

const flags = {
  target: { type: "string" },
  api: { type: "string" },
  write: { type: "boolean", default: false },
  prefix: { type: "string" },
  actions: { type: "boolean", default: false },
  breaks: { type: "boolean", default: false },
  patience: { type: "string", default: "10" },
  output: { type: "string" },
  evidence: { type: "boolean", default: false },
  except: { type: "string" },
  table: { type: "boolean", default: false },
  mutate: { type: "boolean", default: false },
  coverage: { type: "boolean", default: false },
  runs: { type: "string" },
  sample: { type: "string", default: "100" },
  seed: { type: "string", default: "6" },
  help: { type: "boolean", short: "h", default: false },
} as const;

function isMeant(one: Api, wanted: string | undefined): boolean {
  return wanted === undefined || wanted === one || (wanted === "platform" && one !== "control-plane");
}

/** Without a target both are there; else the host name tells. */
function guessed(target: string | undefined): string | undefined {
  if (target === undefined) return undefined;
  return new URL(target).hostname === "api.kubiya.ai" ? "platform" : "control-plane";
}
