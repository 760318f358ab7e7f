import type { Json } from "../json.ts";
import type { Checked } from "../prism/operation.ts";

import { described } from "../prism/violation.ts";
import { paced } from "../stream/paced.ts";
import type { Answer } from "./exchange.ts";

/** Prism's own answer as ours. What the example breaks in its schema is told in a header: the document is at fault. */
export function exampleReply({ answer, violations }: Checked): Answer {
  const type = contentType(answer.headers);
  const breaks = violations.map(described).join("; ").slice(0, 1000);
  const streams = type.startsWith("text/event-stream");
  const headers: Record<string, string> =
    breaks && !streams ? { "x-mock-violations": printable(breaks) } : {};
  const base = { status: answer.statusCode, headers, source: "example" } as const;
  if (answer.body === undefined || answer.body === null) return base;
  if (streams && typeof answer.body === "string") return { ...base, events: paced(answer.body) };
  if (typeof answer.body === "string" && !type.includes("json"))
    return { ...base, text: answer.body, headers: { ...headers, "content-type": type || "text/plain" } };
  return { ...base, body: jsonOf(answer.body) };
}

function contentType(headers: Record<string, string> | undefined): string {
  for (const [name, value] of Object.entries(headers ?? {}))
    if (name.toLowerCase() === "content-type") return value;
  return "";
}

function jsonOf(value: unknown): Json {
  const copy: Json = JSON.parse(JSON.stringify(value));
  return copy;
}

function printable(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, "?");
}
