import { isObject, type Json, type JsonObject, objectOf, textOf } from "../json.ts";
import { Refusal, taken } from "../refusal.ts";
import type { Answer, Call, Handler } from "../road/exchange.ts";
import { rowOf } from "../state/crud.ts";
import { handlersAt } from "../state/handlers.ts";
import type { Row } from "../state/table.ts";
import type { Declared, Kind } from "./inferred/kind-handlers.ts";

/** The generations of the API and the older singular paths share one store. A value comes back by `get_value` alone. */
export const secretsDeclared: Declared = {
  filled: () => ({ message: "Secret saved" }),
};

/** The calls on secrets that are more than the paths say. */
export function secretHandlers(kind: Kind): [string, Handler][] {
  const { resource } = kind;
  const named = (call: Call) => rowOf(resource, call);
  return handlersAt("platform", {
    "GET /api/v1/secrets/get_value/{}": (call) => ({ status: 200, body: { value: secretOf(named(call)) } }),
    "GET /api/v2/secrets/get_value/{}": (call) => encodedValue(call, named(call)),
    "GET /api/v1/secret/get_secret_value/{}": (call) => ({
      status: 200,
      body: { value: secretOf(named(call)) },
    }),
    "POST /api/v1/secrets/{}": (call) => setSecret(kind, call),
    "PUT /api/v1/secret/update_secret": (call) => updateByBody(kind, call),
    "DELETE /api/v1/secret/{}": (call) => {
      call.organisation.table(resource.table).remove(named(call).id);
      return { status: 200, body: { result: "ok", message: "Secret deleted" } };
    },
  });
}

/** Several secrets in one body: each has an outcome of its own. */
export function createSecrets(kind: Kind, call: Call): Answer | undefined {
  const { secrets } = objectOf(call.body);
  if (!Array.isArray(secrets)) return undefined;
  return { status: 200, body: secrets.map((one): Json => outcomeOf(kind, call, objectOf(one))) };
}

function outcomeOf({ resource }: Kind, call: Call, secret: JsonObject): JsonObject {
  const name = textOf(secret.name) ?? "";
  const result = { name };
  const { organisation } = call;
  if (organisation.table(resource.table).where("name", name).length > 0)
    return { result, error: `Secret with name '${name}' already exists`, status: "failed" };
  const text = textOf(secret.value) ?? "";
  const value = secret.base_64 === true ? Buffer.from(text, "base64").toString("utf8") : text;
  organisation.insert(resource.table, { name, value, description: secret.description ?? "" });
  return { result, error: "", status: "created" };
}

function setSecret(kind: Kind, call: Call): Answer {
  const name = call.values[0] ?? "";
  const { organisation } = call;
  if (organisation.table(kind.resource.table).where("name", name).length > 0)
    throw taken("Secret", "name", name);
  const row = organisation.insert(kind.resource.table, { ...fieldsOf(call.body), name });
  return { status: 200, body: kind.show(call, row) };
}

function updateByBody(kind: Kind, call: Call): Answer {
  const name = textOf(objectOf(call.body).name);
  if (!name) throw new Refusal(422, "invalid_request", "Say the name of the secret in the body");
  const row = rowOf(kind.resource, call, name);
  call.organisation.change(kind.resource.table, row, { ...row.fields, ...fieldsOf(call.body) });
  return { status: 200, body: { message: "Secret updated" } };
}

function fieldsOf(body: Json | undefined): JsonObject {
  const { value, description } = isObject(body) ? body : {};
  return { value: value ?? "", ...(description === undefined ? {} : { description }) };
}

/** Terraform reads base64 in a JSON string; who asks for plain text gets the value itself. */
function encodedValue(call: Call, row: Row): Answer {
  const value = secretOf(row);
  const accept = call.headers.get("accept") ?? "";
  if (accept.includes("text/plain") && !accept.includes("json")) return { status: 200, text: value };
  return { status: 200, body: Buffer.from(value, "utf8").toString("base64") };
}

function secretOf(row: Row): string {
  return textOf(row.fields.value) ?? "";
}
