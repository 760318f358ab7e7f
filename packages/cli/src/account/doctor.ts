import { stat } from "node:fs/promises";
import { operationOf } from "@kubiya-toolkit/kinds";
import type { Invocation, Result } from "../command.ts";
import { type ApiName, apisOf, environmentOf, type Settings, settingsOf } from "../config.ts";
import type { Failure } from "../failure.ts";
import { failureOf } from "../failure-of.ts";
import { profilesPath } from "../profile.ts";
import { isFound } from "../rows.ts";
import { connect } from "../service.ts";
import { versions } from "../version.ts";
import { callerOperations } from "./accepted.ts";
import { keySource } from "./whoami.ts";

interface Finding {
  readonly check: string;
  readonly state: "good" | "note" | "bad";
  readonly said: string;
  readonly mend?: string;
}

/** Looks at one thing after the other. What one finds wrong keeps none of the others from being looked at. */
export async function examine(invocation: Invocation): Promise<Result> {
  const { context, flags } = invocation;
  const findings: Finding[] = [await program(), proxy(context.env), await profilesFile(invocation)];
  const env = await environmentOf(flags, context);
  const settings = settingsOf(flags, env, await apisOf(context));
  const source = await keySource(invocation);
  if (settings.apiKey === undefined)
    findings.push({
      check: "key",
      state: "bad",
      said: "there is none",
      mend: "Set KUBIYA_API_KEY, or run `kubiya login`.",
    });
  else findings.push({ check: "key", state: "good", said: `from ${source}` });
  const keyed = { ...settings, apiKey: settings.apiKey ?? "none" };
  for (const api of ["platform", "control-plane"] as const) {
    const reached = await reach(api, keyed, invocation);
    findings.push(...reached);
    if (settings.apiKey !== undefined && reached.every(({ state }) => state !== "bad"))
      findings.push(await knows(api, keyed, invocation));
  }
  const accepted =
    findings.filter(({ check, state }) => check.startsWith("key of") && state === "good").length > 0;
  const bad = findings.filter(({ state }) => state === "bad");
  const fatal =
    bad.some(({ check }) => check === "key" || check === "program") ||
    (settings.apiKey !== undefined && !accepted);
  return {
    ending: fatal ? "failed" : "clean",
    value: { healthy: !fatal, findings },
    text: () => textOf(findings, invocation),
  };
}

function textOf(findings: readonly Finding[], { paint }: Invocation): string {
  const words = { good: paint("green", "good"), note: paint("yellow", "note"), bad: paint("red", "bad ") };
  return findings
    .map(
      ({ check, state, said, mend }) => `${words[state]}  ${check}: ${said}${mend ? `\n      ${mend}` : ""}`,
    )
    .join("\n");
}

async function program(): Promise<Finding> {
  const { kubiya, node, system } = await versions();
  const said = `kubiya ${kubiya}, node ${node}, ${system}`;
  const major = Number(/^v(\d+)/.exec(node)?.[1]);
  return major >= 22
    ? { check: "program", state: "good", said }
    : { check: "program", state: "bad", said, mend: "Node 22 or newer is needed." };
}

function proxy(env: Invocation["context"]["env"]): Finding {
  const names = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"].filter((name) => env[name]);
  if (!names.length) return { check: "proxy", state: "good", said: "none is set" };
  if (env.NODE_USE_ENV_PROXY) return { check: "proxy", state: "good", said: `${names.join(", ")} is used` };
  return {
    check: "proxy",
    state: "note",
    said: `${names.join(", ")} is set and not used`,
    mend: "Set NODE_USE_ENV_PROXY=1 (Node 24) to go through it.",
  };
}

async function profilesFile({ context: { env } }: Invocation): Promise<Finding> {
  const path = profilesPath(env);
  const found = path === undefined ? undefined : await stat(path).catch(() => undefined);
  if (!found) return { check: "profiles", state: "good", said: "none are kept" };
  const open = process.platform !== "win32" && (found.mode & 0o077) !== 0;
  return open
    ? { check: "profiles", state: "bad", said: `others can read ${path}`, mend: `chmod 600 ${path}` }
    : { check: "profiles", state: "good", said: `${path}, for your eyes alone` };
}

const health: Readonly<Record<ApiName, string>> = { platform: "getHealthV1", "control-plane": "getHealth" };

/** Whether a service answers, how fast, and whether its clock is ours. */
async function reach(api: ApiName, settings: Settings, invocation: Invocation): Promise<Finding[]> {
  const { voice, context } = invocation;
  const started = performance.now();
  let date: string | undefined;
  const heard = (headers: Readonly<Record<string, string>>) => {
    date ??= headers.date;
  };
  try {
    const patient = { ...settings, retries: 0, timeout: settings.timeout ?? 10_000 };
    const client = await connect(patient, voice, { heard });
    const answer = await client.send(operationOf(health[api]), {}, { signal: context.interrupted });
    const version =
      isFound(answer) && typeof answer.version === "string" ? `, version ${answer.version}` : "";
    const said = `answers within ${Math.round(performance.now() - started)} ms${version}`;
    return [{ check: api, state: "good", said }, ...clock(api, date)];
  } catch (error) {
    const failure = await failureOf(error, context);
    if (!failure) throw error;
    return [unreached(api, failure), ...clock(api, date)];
  }
}

function unreached(check: ApiName, { message, facts: { details, mend } }: Failure): Finding {
  const status = details?.status;
  // Some installations have no such page; that somebody answers is what matters.
  if (typeof status === "number" && status < 500)
    return { check, state: "good", said: `answers (${status} to a look at its health)` };
  return { check, state: "bad", said: message, ...(mend && { mend }) };
}

/** A clock that is far off makes signatures and tokens fail in odd ways. */
function clock(api: ApiName, date: string | undefined): Finding[] {
  const time = Date.parse(date ?? "");
  if (Number.isNaN(time)) return [];
  const seconds = Math.round(Math.abs(Date.now() - time) / 1000);
  const check = `clock of ${api}`;
  return seconds > 120
    ? [{ check, state: "note", said: `${seconds} s from this machine's`, mend: "Set this machine's clock." }]
    : [{ check, state: "good", said: "as this machine's" }];
}

async function knows(api: ApiName, settings: Settings, { voice, context }: Invocation): Promise<Finding> {
  const check = `key of ${api}`;
  try {
    const client = await connect({ ...settings, retries: 0 }, voice);
    await client.send(operationOf(callerOperations[api]), {}, { signal: context.interrupted });
    return { check, state: "good", said: "known" };
  } catch (error) {
    const failure = await failureOf(error, context);
    if (!failure) throw error;
    return {
      check,
      state: "note",
      said: failure.message,
      ...(failure.facts.mend && { mend: failure.facts.mend }),
    };
  }
}
