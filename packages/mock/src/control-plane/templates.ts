import { isObject, type Json, type JsonObject, objectOf, textOf } from "../json.ts";
import type { Answer, Call, Handler } from "../road/exchange.ts";
import { handlersAt } from "../state/handlers.ts";

/** Texts with places to be filled in: `{{name}}`, `{{.secret.NAME}}`, `{{.env.NAME}}`. */
export const templates: [string, Handler][] = handlersAt("control-plane", {
  "POST /api/v1/templates/compile": compile,
  "POST /api/v1/templates/extract-variables": extract,
});

const anyPlace = /\{\{[^{}]+\}\}/g;
const knownPlace = /^\{\{(?:\.(secret|env)\.)?([A-Za-z_]\w*)\}\}$/;

interface Place {
  readonly type: "simple" | "secret" | "env";
  readonly name: string;
  readonly raw: string;
  readonly start: number;
}

interface Parsed {
  readonly places: readonly Place[];
  readonly errors: readonly JsonObject[];
}

function parse(template: string): Parsed {
  const places: Place[] = [];
  const errors: JsonObject[] = [];
  for (const match of template.matchAll(anyPlace)) {
    const [raw] = match;
    const start = match.index;
    const known = knownPlace.exec(raw);
    if (!known) {
      errors.push(problem(`This is no place to be filled in: ${raw}`, null, start, "INVALID_SYNTAX"));
      continue;
    }
    const [, kind, name = ""] = known;
    const type = kind === "secret" || kind === "env" ? kind : "simple";
    places.push({ type, name, raw, start });
  }
  return { places, errors };
}

function problem(message: string, variable: Json, position: number, code: string): JsonObject {
  return { message, variable, position, code };
}

function show({ type, name, raw, start }: Place): JsonObject {
  const full = type === "simple" ? name : `${type}.${name}`;
  return { name: full, type, raw, start, end: start + raw.length, display_name: name };
}

const sources = { simple: "variables", secret: "secrets", env: "env_vars" } as const;
const missingCodes = {
  simple: "MISSING_VARIABLE",
  secret: "MISSING_SECRET",
  env: "MISSING_ENV_VAR",
} as const;

function compile(call: Call): Answer {
  const { template, context, validate_only } = objectOf(call.body);
  const text = textOf(template) ?? "";
  const { places, errors } = parse(text);
  const given = isObject(context) && Object.keys(context).length > 0 ? context : undefined;
  const missing = given ? places.filter((place) => givenFor(place, given) === undefined) : [];
  const all = [
    ...errors,
    ...missing.map((place) => {
      const message = `There is no value for ${place.raw}`;
      return problem(message, show(place), place.start, missingCodes[place.type]);
    }),
  ];
  const fills = given && all.length === 0 && validate_only !== true;
  const body = {
    valid: all.length === 0,
    compiled: fills ? filled(text, places, given) : null,
    variables: places.map(show),
    errors: all,
    warnings: [],
  };
  return { status: 200, body };
}

function givenFor({ type, name }: Place, context: JsonObject): Json | undefined {
  return objectOf(context[sources[type]])[name];
}

function filled(text: string, places: readonly Place[], context: JsonObject): string {
  let done = "";
  let at = 0;
  for (const place of places) {
    done += text.slice(at, place.start) + String(givenFor(place, context));
    at = place.start + place.raw.length;
  }
  return done + text.slice(at);
}

function extract(call: Call): Answer {
  const { places } = parse(textOf(objectOf(call.body).template) ?? "");
  const named = (type: Place["type"]) =>
    places.filter((place) => place.type === type).map((place) => place.name);
  const body = {
    variables: places.map(show),
    secrets: named("secret"),
    env_vars: named("env"),
    simple_vars: named("simple"),
  };
  return { status: 200, body };
}
