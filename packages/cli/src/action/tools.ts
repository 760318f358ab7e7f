import type { Result } from "../command.ts";
import { Failure } from "../failure.ts";
import { nearest } from "../nearest.ts";
import { detailText } from "../resource/show.ts";
import { dataIn, pairIn, readData } from "../resource/value.ts";
import { type Found, isFound } from "../rows.ts";
import type { Session } from "../session.ts";
import type { Action, Draft } from "./action.ts";
import { flagText } from "./draft.ts";
import { platform } from "./kinds-named.ts";
import { rowsIn, tableResult } from "./showing.ts";
import { played, streamResult } from "./stream.ts";

const ofSource = {
  flags: "-s, --source <SOURCE>",
  to: "flag",
  summary: "only those of this source",
} as const;
const columns = ["name", "type", "source", "description"];

/** Tools have no list of their own that shipped clients trust: each source tells its own. */
export const toolActions: readonly Action[] = [
  {
    name: "list",
    aliases: ["ls"],
    summary: "list the tools of every source, or of one",
    operation: "listSourcesV1",
    options: [ofSource],
    show: { table: columns },
    instead: async (_draft, session) => tableResult(columns, await toolsOf(session), session.invocation),
    examples: ["kubiya tool list --source ops-tools -o json"],
  },
  {
    name: "search",
    aliases: ["find"],
    summary: "find tools by a word in their name or description",
    operation: "listSourcesV1",
    arguments: { "<WORD>": { to: "flag", summary: "the word" } },
    options: [
      ofSource,
      { flags: "-n, --non-interactive", to: "flag", as: "switch", summary: "as it is anyway", hidden: true },
    ],
    show: { table: columns },
    async instead(_draft, session) {
      const word = (session.invocation.arguments[0] ?? "").toLowerCase();
      const hits = (await toolsOf(session)).filter((tool) =>
        `${String(tool.name)} ${String(tool.description ?? "")}`.toLowerCase().includes(word),
      );
      return tableResult(columns, hits, session.invocation);
    },
  },
  {
    name: "describe",
    aliases: ["get", "show", "info"],
    summary: "show a tool and its arguments",
    operation: "listSourcesV1",
    arguments: { "<NAME>": { to: "flag", summary: "the tool's name" } },
    options: [ofSource],
    show: "detail",
    async instead(_draft, session) {
      const tool = await toolNamed(session.invocation.arguments[0] ?? "", session);
      return { ending: "clean", value: tool, names: [String(tool.name)], text: () => detailText(tool) };
    },
  },
  {
    name: "exec",
    aliases: ["execute", "run"],
    summary: "run a tool on a runner, and follow it",
    operation: "runToolV1",
    options: [
      {
        flags: "-n, --name <NAME>",
        to: "flag",
        summary: "the tool; with --type or --content, the name of one made up for this run",
      },
      { flags: "--source-uuid <SOURCE>", to: "flag", summary: "the source that holds it" },
      { flags: "--runner <RUNNER>", to: "query.runner", summary: "the runner (KUBIYA_DEFAULT_RUNNER)" },
      { flags: "--args <JSON>", to: "flag", summary: "its arguments" },
      { flags: "--arg <NAME=VALUE>", to: "flag", as: "list", summary: "one of its arguments" },
      { flags: "--type <TYPE>", to: "flag", summary: "what runs it, such as docker" },
      { flags: "--image <IMAGE>", to: "flag", summary: "the container image" },
      { flags: "--content <TEXT>", to: "flag", summary: "what is run" },
      { flags: "--description <TEXT>", to: "flag", summary: "what it does" },
      { flags: "--env <NAME>", to: "flag", as: "list", summary: "a variable it is given" },
      { flags: "--json <JSON>", to: "flag", summary: "the tool whole" },
      { flags: "--json-file <FILE>", to: "flag", summary: "the same, from a file" },
      { flags: "--skip-health-check", to: "flag", as: "switch", summary: "as it is anyway", hidden: true },
      { flags: "--watch", to: "flag", as: "switch", summary: "as it does anyway", hidden: true },
    ],
    show: "stream",
    instead: executed,
    examples: [
      `kubiya tool exec --name rotate_certs --args '{"host":"db1"}' --runner edge`,
      `kubiya tool exec --name disk --type docker --image alpine:3.20 --content "df -h"`,
    ],
  },
];

async function toolsOf(session: Session): Promise<Found[]> {
  const found: Found[] = [];
  for (const { id, name } of await sourcesMeant(session)) {
    const metadata = await session.send("getSourceMetadataV1", { path: { sourceId: id } });
    const tools = ["tools", "inline_tools"].flatMap((at) => rowsIn(metadata, at));
    const once = new Map(tools.map((tool) => [tool.name, { ...tool, source: name, source_uuid: id }]));
    found.push(...once.values());
  }
  return found;
}

async function sourcesMeant(session: Session): Promise<{ id: string; name: string }[]> {
  const { invocation } = session;
  const kind = platform("Source");
  const word = flagText(invocation, "source") ?? flagText(invocation, "sourceUuid");
  if (word !== undefined && kind) return [{ id: await session.idOf(kind, word), name: word }];
  const all: { id: string; name: string }[] = [];
  for await (const source of session.pages("listSourcesV1"))
    if (isFound(source)) all.push({ id: String(source.uuid), name: String(source.name ?? source.uuid) });
  return all;
}

async function toolNamed(name: string, session: Session): Promise<Found> {
  const tools = await toolsOf(session);
  const tool = tools.find((one) => one.name === name);
  if (tool) return tool;
  const alike = nearest(
    name,
    tools.map((one) => String(one.name)),
  );
  throw new Failure("not-found", `There is no tool "${name}" in any source.`, {
    mend: `${alike ? `Did you mean ${alike}? ` : ""}\`kubiya tool list\` shows what there is.`,
  });
}

async function executed(draft: Draft, session: Session): Promise<Result> {
  const { invocation, env } = session;
  const definition =
    (await givenTool(session)) ?? (await toolNamed(flagText(invocation, "name") ?? "", session));
  const { source: _source, source_uuid: _uuid, ...tool_def } = definition;
  const args = await argumentsOf(session);
  const query = { runner: env.KUBIYA_DEFAULT_RUNNER || "kubiya-hosted", ...draft.query };
  const body = { tool_name: String(definition.name), tool_def, args };
  const told = await played(await session.events("runToolV1", { query, body }), invocation);
  return streamResult(told, invocation, `The tool ${String(definition.name)}`);
}

/** A tool that was made up for this run. */
async function givenTool({ invocation }: Session): Promise<Found | undefined> {
  const { flags, context } = invocation;
  const text = flagText(invocation, "json");
  const file = flagText(invocation, "jsonFile");
  const name = flagText(invocation, "name");
  const whole =
    text !== undefined
      ? await dataIn(text, "--json")
      : file !== undefined
        ? await readData(file, context)
        : {};
  const parts = Object.fromEntries(
    ["type", "image", "content", "description", "env"].flatMap((key) =>
      flags[key] === undefined ? [] : [[key, flags[key]]],
    ),
  );
  const made = { ...(isFound(whole) ? whole : {}), ...parts };
  if (!Object.keys(made).length && name !== undefined) return undefined;
  const named = name ?? made.name;
  if (typeof named === "string") return { description: "run by kubiya tool exec", ...made, name: named };
  throw new Failure("invalid-input", "No tool is named.", { mend: "Give --name." });
}

async function argumentsOf({ invocation }: Session): Promise<Found> {
  const { arg } = invocation.flags;
  const text = flagText(invocation, "args");
  const given = text === undefined ? {} : await dataIn(text, "--args");
  const words = typeof arg === "object" ? arg : [];
  return {
    ...(isFound(given) ? given : {}),
    ...Object.fromEntries(words.map((word) => pairIn({ flags: "--arg" }, word))),
  };
}
