import type { ServerEvent } from "@kubiya-toolkit/client";
import type { Invocation, Result } from "../command.ts";
import { Failure } from "../failure.ts";
import { cellText, type Found, isFound } from "../rows.ts";

interface Told {
  readonly events: readonly unknown[];
  readonly text: string;
  readonly failure: string | undefined;
}

/** Plays a stream: as it comes where the format allows, and to its end. */
export async function played(stream: AsyncIterable<ServerEvent>, invocation: Invocation): Promise<Told> {
  const events: unknown[] = [];
  let text = "";
  let failure: string | undefined;
  for await (const { event, data } of stream) {
    const value = isFound(data) ? { event, ...data } : { event, data };
    const words = wordsOf(event, data);
    events.push(value);
    text += words;
    failure = failureIn(event, data) ?? failure;
    invocation.live({ value, text: words });
  }
  return { events, text, failure };
}

/** The result of a stream that was played; a failure that it told of ends the run. */
export function streamResult({ events, text, failure }: Told, invocation: Invocation, what: string): Result {
  if (failure !== undefined) {
    if (text && !text.endsWith("\n")) invocation.live({ value: null, text: "\n" });
    throw new Failure("failed", `${what} failed: ${failure}`, {
      mend: "--output json has every event.",
      details: invocation.format === "json" ? { events } : {},
    });
  }
  const end = text === "" || text.endsWith("\n") ? "" : "\n";
  if (invocation.format === "text" && invocation.flags.jq === undefined) invocation.context.stdout.write(end);
  return { ending: "clean", value: { text, events }, text: () => text, told: true };
}

const silent = /^(history_complete|connected|status|done|error|user_message)$/;

/** What a person is told of an event: words as they are, steps and tools as a line, the rest nothing. */
function wordsOf(event: string, data: unknown): string {
  if (typeof data === "string") return event === "error" ? "" : data;
  if (!isFound(data)) return "";
  const inner = isFound(data.data) ? data.data : data;
  const kind = String(data.type ?? event);
  if (silent.test(kind)) return "";
  if (isFound(inner.step)) return stepText(inner.step);
  if (/tool_(started|call)/.test(kind)) return `[${cellText(inner.tool_name ?? inner.tool ?? "tool")}]\n`;
  if (/^(log|tool-output)$/.test(kind)) return lineOf(inner.content);
  if (typeof inner.content === "string") return inner.content;
  return typeof inner.message === "string" ? lineOf(inner.message) : "";
}

function stepText({ name, status, output }: Found): string {
  return `${cellText(name)}: ${cellText(status)}\n${lineOf(output)}`;
}

function lineOf(content: unknown): string {
  const text = cellText(content);
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}

const bad = /^(failed|error|cancelled|canceled|terminated|timed_out)$/i;

function failureIn(event: string, data: unknown): string | undefined {
  if (typeof data === "string") return event === "error" ? data : undefined;
  if (!isFound(data)) return undefined;
  const wrong =
    event === "error" ||
    data.type === "error" ||
    data.success === false ||
    [data.status, data.workflow_status, data.finishReason].some((one) => bad.test(String(one ?? ""))) ||
    (typeof data.exit_code === "number" && data.exit_code !== 0);
  return wrong ? reasonIn(data) : undefined;
}

function reasonIn(data: Found): string {
  for (const key of ["error", "error_message", "message", "content", "status", "finishReason"]) {
    const said = data[key];
    if (typeof said === "string" && said) return said;
    if (isFound(said) && typeof said.message === "string") return said.message;
  }
  return JSON.stringify(data);
}
