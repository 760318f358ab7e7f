import { operationOf } from "@kubiya-toolkit/kinds";
import type { CommandDefinition, Format, Invocation, OptionDefinition, Result } from "../command.ts";
import type { ApiName } from "../config.ts";
import { approve } from "../prompt.ts";
import { optionFor } from "../resource/field-flag.ts";
import { listOptions } from "../resource/list.ts";
import { apiOption, dryRunOption } from "../resource/reach.ts";
import { approvalOptions } from "../resource/remove.ts";
import { numberOf } from "../resource/value.ts";
import { isFound, valueAt } from "../rows.ts";
import { openSession, type Session, writes } from "../session.ts";
import { unclashing } from "../unclashing.ts";
import type { Action, Draft, Showing } from "./action.ts";
import { draftOf, sinceOf } from "./draft.ts";
import { refuseFailed, shown } from "./showing.ts";
import { played, streamResult } from "./stream.ts";

export function apiOfAction({ operation }: Action): ApiName {
  return operationOf(operation).api === "control-plane" ? "control-plane" : "platform";
}

/** The command of rows that share a noun and a name: one, or one of each API. */
export function actionCommand(noun: string, rows: readonly [Action, ...Action[]]): CommandDefinition {
  const [first] = rows;
  const { name, summary, examples, notes } = first;
  const texts = Object.entries(first.arguments ?? {}).map(([usage, input]) => [usage, input.summary]);
  return {
    name,
    aliases: [...new Set(rows.flatMap(({ aliases = [] }) => aliases))],
    summary,
    arguments: Object.fromEntries(texts),
    options: optionsOf(rows),
    formats: formatsOf(first.show),
    ...(examples && { examples }),
    ...(notes && { notes }),
    async run(invocation) {
      const session = await openSession(invocation);
      const row = rows.find((one) => apiOfAction(one) === session.api) ?? first;
      return await carriedOut(row, `${noun} ${name}`, session);
    },
  };
}

async function carriedOut(row: Action, what: string, session: Session): Promise<Result> {
  const { invocation } = session;
  const [word = ""] = invocation.arguments;
  if (row.asks && !invocation.flags.dryRun) await approve(row.asks, word, invocation);
  const draft = await draftOf(row, session);
  if (row.instead) return await row.instead(draft, session);
  const { operation, show } = row;
  if (show === "stream")
    return streamResult(await played(await session.events(operation, draft), invocation), invocation, what);
  const value = since(row, await answerOf(row, draft, session), invocation);
  refuseFailed(value, what, !writes(operationOf(operation)));
  return shown(show, value, invocation);
}

/** What `--from` leaves of a list. */
function since({ since: field }: Action, value: unknown, { flags }: Invocation): unknown {
  if (field === undefined || typeof flags.from !== "string" || !Array.isArray(value)) return value;
  const from = sinceOf(flags.from);
  return value.filter((one) => isFound(one) && new Date(String(valueAt(one, field))) >= new Date(from));
}

async function answerOf(
  { operation, show, atMost = Infinity }: Action,
  draft: Draft,
  session: Session,
): Promise<unknown> {
  const isList = typeof show === "object" && "table" in show && operationOf(operation).pagination;
  if (!isList) return await session.send(operation, draft);
  const { flags, voice } = session.invocation;
  const most = flags.limit === undefined ? atMost : numberOf({ flags: "--limit" }, String(flags.limit));
  const narrow = flags.filter !== undefined || flags.sort !== undefined;
  const all: unknown[] = [];
  for await (const item of session.pages(operation, draft.query, draft.path)) {
    if (all.length >= most && !narrow) {
      voice.tell(`${most} shown; there are more. --limit tells how many to show.`);
      break;
    }
    all.push(item);
  }
  return all;
}

function optionsOf(rows: readonly Action[]): OptionDefinition[] {
  const [first] = rows;
  const more = [
    ...(rows.some(({ operation }) => writes(operationOf(operation))) ? [dryRunOption] : []),
    ...(first?.asks
      ? approvalOptions
      : [{ flags: "-y, --yes", summary: "ask nothing", hidden: true as const }]),
    ...(typeof first?.show === "object" && "table" in first.show ? listOptions : []),
    ...(rows.length > 1 ? [apiOption] : []),
  ];
  const own = rows.flatMap(({ options = [] }) =>
    options.map(
      ({ as = "text", hidden, standard, ...option }): OptionDefinition => ({
        ...optionFor({ ...option, form: formOf(as), ...(hidden && { hidden }) }),
        ...(standard !== undefined && { standard }),
      }),
    ),
  );
  return unclashing([...own, ...more]);
}

function formOf(as: string): "text" | "list" | "pairs" | "switch" {
  return as === "list" || as === "pairs" || as === "switch" ? as : "text";
}

function formatsOf(show: Showing): readonly [Format, ...Format[]] {
  if (typeof show === "object" && "table" in show) return ["table", "wide", "json", "jsonl", "yaml", "name"];
  return show === "stream" ? ["text", "json", "jsonl", "yaml"] : ["text", "json", "jsonl", "yaml", "name"];
}
