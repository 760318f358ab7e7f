import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Operation } from "@kubiya-toolkit/kinds";
import type { Invocation } from "./command.ts";
import { Failure } from "./failure.ts";

export interface OperationInput {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** What an operation is sent, from `NAME=VALUE` words and `--body`. Whatever does not fit is told before anything is sent. */
export async function operationInput(operation: Operation, invocation: Invocation): Promise<OperationInput> {
  const [, ...words] = invocation.arguments;
  const path: Record<string, string> = {};
  const query: Record<string, string | string[]> = {};
  for (const word of [...words, ...(invocation.flags.param ?? [])]) {
    const [name, value] = pairOf(word);
    if (operation.pathParameters.includes(name)) path[name] = value;
    else if (operation.query.some((one) => one.name === name))
      query[name] = name in query ? [query[name] ?? [], value].flat() : value;
    else throw unknownParameter(operation, name);
  }
  const required = operation.query.filter((one) => one.required).map((one) => one.name);
  const lacking = [...operation.pathParameters, ...required].filter(
    (name) => !(name in path || name in query),
  );
  if (lacking.length)
    throw new Failure("invalid-input", `${operation.id} needs ${lacking.join(" and ")}.`, {
      mend: `Write ${lacking.map((name) => `${name}=VALUE`).join(" ")} behind the operation.`,
    });
  return { path, query, ...(await bodyOf(operation, invocation)) };
}

function pairOf(word: string): [name: string, value: string] {
  const at = word.indexOf("=");
  if (at > 0) return [word.slice(0, at), word.slice(at + 1)];
  throw new Failure("invalid-input", `"${word}" is no parameter.`, { mend: "Write NAME=VALUE." });
}

function unknownParameter(operation: Operation, name: string): Failure {
  const known = [...operation.pathParameters, ...operation.query.map((one) => one.name)];
  return new Failure("invalid-input", `${operation.id} has no parameter ${name}.`, {
    mend: known.length ? `It takes ${known.join(", ")}.` : "It takes none.",
  });
}

/** `--body` is JSON, `@FILE` or `-` for stdin. */
async function bodyOf(operation: Operation, { context, flags }: Invocation): Promise<{ body?: unknown }> {
  if (flags.body === undefined) {
    if (!operation.body?.required) return {};
    throw new Failure("invalid-input", `${operation.id} needs a body.`, {
      mend: "Give it with --body: JSON, @FILE, or - to read it from stdin.",
    });
  }
  if (!operation.body)
    throw new Failure("invalid-input", `${operation.id} takes no body.`, { mend: "Leave --body out." });
  const text = await textOf(flags.body, context);
  if (!/[/+]json$/.test(operation.body.mediaType)) return { body: text };
  try {
    return { body: JSON.parse(text) };
  } catch (cause) {
    throw refused("The body is no JSON", "Mend it; nothing was sent.", cause);
  }
}

async function textOf(given: string, { cwd, stdin }: Invocation["context"]): Promise<string> {
  if (given === "-") return (await stdin.setEncoding("utf8").toArray()).join("");
  if (!given.startsWith("@")) return given;
  try {
    return await readFile(resolve(cwd, given.slice(1)), "utf8");
  } catch (cause) {
    throw refused(`The body's file ${given.slice(1)} cannot be read`, "Check the path behind @.", cause);
  }
}

function refused(what: string, mend: string, cause: unknown): Failure {
  const said = cause instanceof Error ? cause.message : String(cause);
  return new Failure("invalid-input", `${what}: ${said}.`, { mend, cause });
}
