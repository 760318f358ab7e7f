import { type Answer, deref, type Json, type Schema } from "../../scripts/generate/document.ts";
import type { Documented } from "./contract.ts";

/** One place where an answer is not as the contract has it. */
export interface Disagreement {
  /** JSON Pointer into the body, or `status` or `content-type`. */
  readonly field: string;
  /** What the contract says. */
  readonly ours: string;
  /** What came. */
  readonly theirs: string;
}

/** An answer, read to its end. */
export interface Answered {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** Holds an answer against the schema of its status and media type; an empty list is agreement. */
export function disagreementsOf(one: Documented, { status, type, body }: Answered): Disagreement[] {
  const { row, document, located } = one;
  const answer = located.operation.responses[status];
  if (!answer) {
    const ours = Object.keys(located.operation.responses).join(", ");
    return [{ field: "status", ours, theirs: String(status) }];
  }
  if (row.method === "HEAD")
    return body === "" ? [] : [{ field: "body", ours: "nothing", theirs: "a body in an answer to HEAD" }];
  const content = deref<Answer>(document, answer).content ?? {};
  const media = Object.keys(content).find((one) => type.startsWith(one));
  if (media === undefined) return undocumentedType(Object.keys(content), type, body);
  const { schema } = content[media] ?? {};
  if (media === "text/event-stream" && schema) return eventDisagreements(one, schema, body);
  if (!/[/+]json$/.test(media)) return [];
  const at = "$ref" in answer ? answer.$ref : pointerOf(one, status);
  return bodyDisagreements(one, `${at}/content/${escaped(media)}/schema`, body);
}

/** The JSON in the `data:` lines of a stream; of what is no JSON nothing can be said. */
export function eventsIn(text: string): Json[] {
  return text.split(/\r?\n\r?\n/).flatMap((event): Json[] => {
    const lines = event.split(/\r?\n/).filter((line) => line.startsWith("data:"));
    const data: Json | undefined = parsed(lines.map((line) => line.slice(5).trimStart()).join("\n"));
    return data === undefined ? [] : [data];
  });
}

function eventDisagreements({ contract }: Documented, schema: Schema, body: string): Disagreement[] {
  const validate = contract.validatorOf(schema);
  const wrong = eventsIn(body).find((event) => !validate(event));
  if (wrong === undefined) return [];
  const [first] = validate.errors ?? [];
  return [
    { field: `data ${first?.instancePath || "/"}`, ours: first?.message ?? "an event", theirs: shown(wrong) },
  ];
}

function undocumentedType(types: readonly string[], type: string, body: string): Disagreement[] {
  if (types.length === 0 && body === "") return [];
  return [{ field: "content-type", ours: types.join(", ") || "nothing", theirs: type || "nothing" }];
}

function bodyDisagreements({ contract }: Documented, pointer: string, body: string): Disagreement[] {
  const value = parsed(body);
  if (value === undefined) return [{ field: "/", ours: "JSON", theirs: `no JSON: ${body.slice(0, 80)}` }];
  const validate = contract.validatorAt(pointer);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => ({
    field: fieldOf(error.instancePath, error.params),
    ours: `${error.message ?? error.keyword}${allowed(error.params)}`,
    theirs: shown(valueAt(value, error.instancePath)),
  }));
}

/** Where one looks for it: the place of the object, and the missing or surplus property. */
function fieldOf(path: string, params: Record<string, unknown>): string {
  const name = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty;
  return (typeof name === "string" ? `${path}/${name}` : path) || "/";
}

function allowed({ allowedValues }: Record<string, unknown>): string {
  return Array.isArray(allowedValues) ? `: ${allowedValues.join(", ")}` : "";
}

function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>(
      (here, part) => (typeof here === "object" && here ? Reflect.get(here, part) : undefined),
      value,
    );
}

/** The kind of a value and its beginning; never a long text, which might be a secret. */
function shown(value: unknown): string {
  if (value === null || typeof value === "boolean" || typeof value === "number") return String(value);
  if (typeof value === "string") return JSON.stringify(value.slice(0, 24));
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === "object"
    ? `an object with ${Object.keys(value).slice(0, 12).join(", ") || "nothing"}`
    : "nothing";
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The JSON Pointer of an operation's answer. */
function pointerOf({ located: { path, method } }: Documented, status: number): string {
  return `#/${["paths", path, method.toLowerCase(), "responses", status].map(escaped).join("/")}`;
}

export function escaped(part: string | number): string {
  return String(part).replaceAll("~", "~0").replaceAll("/", "~1");
}
