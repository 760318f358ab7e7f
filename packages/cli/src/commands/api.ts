import type { Operation } from "@kubiya-toolkit/kinds";
import type { CommandDefinition, Invocation, Result } from "../command.ts";
import { apisOf, environmentOf, settingsOf } from "../config.ts";
import { DryRun } from "../dry-run.ts";
import { Failure } from "../failure.ts";
import { nearest } from "../nearest.ts";
import { type OperationInput, operationInput } from "../operation-input.ts";
import { tableOf } from "../output.ts";
import { connect, type Kubiya } from "../service.ts";
import { writes } from "../session.ts";

/** Any operation of the four APIs, by its id. */
export const api: CommandDefinition = {
  name: "api",
  summary: "call any operation of the four APIs by its id, or list them",
  arguments: {
    "[OPERATION]": "the operation's id, as `kubiya api --list` and the reference have it",
    "[PARAMETER...]": "path and query parameters, as NAME=VALUE",
  },
  options: [
    { flags: "--param <NAME=VALUE>", summary: "a parameter, too", repeatable: true },
    { flags: "--body <JSON>", summary: "the body: JSON, @FILE, or - for stdin" },
    { flags: "--paginate", summary: "over all pages, as one list" },
    { flags: "--dry-run", summary: "show what would be sent, and send nothing that writes" },
    { flags: "-y, --yes", summary: "ask nothing", hidden: true },
    { flags: "--list", summary: "list the operations; a word narrows it down" },
  ],
  formats: ["text", "json", "jsonl", "yaml"],
  examples: [
    "kubiya api --list agent",
    "kubiya api getAgent agent_id=6f1f6a5e-5d1f-4c3a-9f43-0d6a5a0c9b11",
    `kubiya api createProject --body '{"name":"Payments","key":"PAY"}'`,
  ],
  async run(invocation) {
    const { everyOperation } = await import("@kubiya-toolkit/kinds");
    const all = everyOperation();
    const [word = ""] = invocation.arguments;
    if (invocation.flags.list) return listing(all, word);
    const operation = all.find((one) => one.id === word);
    if (!operation) throw unknown(all, word);
    const input = await operationInput(operation, invocation);
    const { flags, context, voice } = invocation;
    if (flags.dryRun && writes(operation)) throw new DryRun(operation, input);
    if (operation.deprecated) voice.tell(deprecation(operation));
    const env = await environmentOf(flags, context);
    const client = await connect(settingsOf(flags, env, await apisOf(context)), voice, { bodies: true });
    const value = await answerOf(operation, input, client, invocation);
    return {
      ending: "clean",
      value: value ?? null,
      text: () =>
        typeof value === "string" ? value : value === undefined ? "" : JSON.stringify(value, null, 2),
    };
  },
};

function deprecation({ id, sunset }: Operation): string {
  return sunset === undefined
    ? `warning: ${id} is deprecated.`
    : `warning: ${id} is deprecated and goes away on ${sunset}.`;
}

async function answerOf(operation: Operation, input: OperationInput, client: Kubiya, invocation: Invocation) {
  const options = { signal: invocation.context.interrupted };
  if (Object.values(operation.answers).includes("event-stream"))
    return await every(
      (await import("@kubiya-toolkit/client/events")).events(client, operation, input, options),
    );
  if (!invocation.flags.paginate) return await client.send(operation, input, options);
  if (!operation.pagination)
    throw new Failure("invalid-input", `${operation.id} is no list.`, { mend: "Leave --paginate out." });
  return await every(client.pages(operation, input, options));
}

async function every(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const item of items) all.push(item);
  return all;
}

function listing(all: readonly Operation[], word: string): Result {
  const wanted = word.toLowerCase();
  const found = all.filter((one) =>
    `${one.id} ${one.path} ${one.summary} ${one.tag}`.toLowerCase().includes(wanted),
  );
  const titles = ["operation", "api", "method", "path", "summary"];
  return {
    ending: "clean",
    value: found.map(({ id, api, method, path, summary }) => ({ operation: id, api, method, path, summary })),
    text: () =>
      tableOf(
        titles.map((title) => ({ title: title.toUpperCase(), cut: title === "summary" })),
        found.map(({ id, api, method, path, summary }) => [id, api, method, path, summary]),
      ),
  };
}

function unknown(all: readonly Operation[], word: string): Failure {
  if (!word)
    return new Failure("invalid-input", "No operation is named.", {
      mend: "`kubiya api --list` shows them all.",
    });
  const near = nearest(
    word,
    all.map(({ id }) => id),
  );
  const within = all.filter(({ id }) => id.toLowerCase().includes(word.toLowerCase())).map(({ id }) => id);
  const alike = [...new Set([...(near ? [near] : []), ...within])].slice(0, 5);
  return new Failure("invalid-input", `There is no operation "${word}".`, {
    mend: alike.length
      ? `Did you mean ${alike.join(", ")}?`
      : `\`kubiya api --list\` shows them all; \`kubiya api --list ${word}\` searches.`,
  });
}
