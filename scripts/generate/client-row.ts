import { understoodQuirks } from "../../packages/client/src/quirk.ts";
import type { Reduced } from "./reduce.ts";

/** What the client must know of an operation, as TypeScript: what is by default, and what only describes it, is left out. */
export function callableRow({ row, located }: Reduced): string {
  const own = row.query.filter((one) => one.style || one.explode === false);
  const quirks = row.quirks?.filter((name) => understoodQuirks().includes(name));
  const usual = row.api === "control-plane" ? "Bearer" : "UserKey";
  const answers = answersOf(row, located);
  const [kind, ...others] = Object.entries(answers);
  const lines = linesOf(located);
  const callable = {
    id: row.id,
    api: row.api,
    method: row.method,
    path: row.path,
    ...(row.auth[0] === usual ? {} : { auth: row.auth.slice(0, 1) }),
    ...(row.idempotent === (row.method === "GET") ? {} : { idempotent: row.idempotent }),
    ...(others.length === 0 && kind?.[1] === "json" ? {} : { answers }),
    ...(row.body ? { body: row.body } : {}),
    ...(row.query.length ? { query: own } : {}),
    ...(row.pagination ? { pagination: row.pagination } : {}),
    ...(row.rateLimitClass ? { rateLimitClass: row.rateLimitClass } : {}),
    ...(quirks?.length ? { quirks } : {}),
    ...(row.textEvents ? { textEvents: true } : {}),
    ...(lines ? { lines } : {}),
    ...(located.parameters.some(({ name }) => name === resumeParameter) ? { resumeBy: resumeParameter } : {}),
  };
  return JSON.stringify(callable);
}

/** What the lines of a text answer are (`x-lines`), where an operation streams them. */
export function linesOf({ operation }: Reduced["located"]): "json" | "parts" | undefined {
  const form = operation["x-lines"];
  if (form === undefined || form === "json" || form === "parts") return form;
  throw new Error(`${operation.operationId}: x-lines is json or parts`);
}

/** What each success carries, as the client sees it: lines are a stream, too. */
export function answersOf(row: Reduced["row"], located: Reduced["located"]): Reduced["row"]["answers"] {
  if (!linesOf(located)) return row.answers;
  return Object.fromEntries(Object.keys(row.answers).map((status) => [status, "event-stream"] as const));
}

/** The query parameter by which streams of the Control Plane go on behind an event. */
const resumeParameter = "last_event_id";
