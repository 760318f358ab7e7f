import { isObject, type Json, type JsonObject } from "../../json.ts";

/** What a client sees of an answer. */
export interface ClientAnswer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly json: Json | undefined;
}

/** What a client needs of an answer so that its command succeeds. */
export interface Need {
  readonly says: string;
  readonly holds: (answer: ClientAnswer) => boolean;
}

/** One request as a shipped client sends it. `{NAME}` in the path and in texts of the body is a value kept before. */
export interface ClientRequest {
  /** The command or call that sends it. */
  readonly by: string;
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Json;
  /** A body that is no JSON. */
  readonly raw?: string;
  readonly needs: readonly Need[];
  /** Name → field of the answer that is kept under it; `list.0.id` goes further in. */
  readonly keep?: Readonly<Record<string, string>>;
}

export function status(...wanted: number[]): Need {
  return { says: `status ${wanted.join(" or ")}`, holds: (answer) => wanted.includes(answer.status) };
}

/** Terraform takes everything below 400. */
export const below400: Need = { says: "status below 400", holds: (answer) => answer.status < 400 };

export const bareArray: Need = { says: "a bare array", holds: ({ json }) => Array.isArray(json) };

export const anObject: Need = { says: "a JSON object", holds: ({ json }) => isObject(json) };

/** Every object of the answer, of the list or the one, has this property. */
function each(says: string, holds: (one: JsonObject) => boolean): Need {
  return {
    says,
    holds: ({ json }) => (Array.isArray(json) ? json : [json]).every((one) => isObject(one) && holds(one)),
  };
}

export function text(...fields: string[]): Need {
  return each(`text in ${fields.join(", ")}`, (one) =>
    fields.every((field) => typeof one[field] === "string" && one[field] !== ""),
  );
}

/** Go reads a time as absent, null or RFC 3339; an empty text breaks the whole answer. */
export function times(...fields: string[]): Need {
  const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
  return each(`RFC 3339 or nothing in ${fields.join(", ")}`, (one) =>
    fields.every((field) => one[field] === undefined || one[field] === null || form.test(String(one[field]))),
  );
}

export function equal(field: string, value: Json): Need {
  return each(
    `${field} is ${JSON.stringify(value)}`,
    (one) => JSON.stringify(one[field]) === JSON.stringify(value),
  );
}

export function where(says: string, holds: (one: JsonObject) => boolean): Need {
  return each(says, holds);
}

export function listAt(field: string): Need {
  return each(`a list in ${field}`, (one) => Array.isArray(one[field]));
}

/** A stream of events whose lines the Go reader takes: `data: ` and, if there is one, `event: ` right before it. */
export const dataLines: Need = {
  says: "a stream of data lines",
  holds: ({ type, text: body }) =>
    type.startsWith("text/event-stream") &&
    body.split("\n").some((line) => line.startsWith("data: ")) &&
    body
      .split("\n")
      .every((line, at, all) => !line.startsWith("event: ") || all[at + 1]?.startsWith("data: ")),
};

/** A data stream: each line one character, a colon, JSON. */
export const markedLines: Need = {
  says: "lines of a mark, a colon and JSON",
  holds: ({ text: body }) =>
    body
      .split("\n")
      .filter(Boolean)
      .every((line) => isMarked(line)),
};

export const jsonLines: Need = {
  says: "lines of JSON",
  holds: ({ text: body }) =>
    body
      .split("\n")
      .filter(Boolean)
      .every((line) => isJson(line)),
};

function isMarked(line: string): boolean {
  return /^.:/.test(line) && isJson(line.slice(2));
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
