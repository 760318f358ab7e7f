import { type Json, type JsonObject, objectOf, textOf } from "../json.ts";
import { stamp } from "../state/stamp.ts";
import type { Quirk } from "./quirk.ts";

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Reads show what the model gateway says: the id is the value, and the rest is made of it. */
export const modelReadMadeUp: Quirk = {
  name: "model-read-made-up",
  seen: "kinds.model.read: GET by the uuid that create returned answers 404; the list shows other ids",
  after: (call, answer) => {
    if (call.route.method !== "GET" || answer.status !== 200) return undefined;
    if (uuid.test(call.values[0] ?? ""))
      return { status: 404, body: { detail: "Model not found" }, source: "quirk" };
    const now = stamp(call.organisation.tick(), "bare");
    const made = (model: Json) => madeUp(objectOf(model), now);
    const { body } = answer;
    return { ...answer, body: Array.isArray(body) ? body.map(made) : made(body ?? null) };
  },
};

function madeUp(model: JsonObject, now: string): JsonObject {
  const value = textOf(model.value) ?? "";
  const [gateway = "", ...rest] = value.split("/");
  const label = titled(rest.join(" ") || gateway);
  const provider = titled(gateway);
  return {
    ...model,
    id: value,
    label,
    provider,
    description: `${provider} model: ${label}`,
    enabled: true,
    recommended: false,
    compatible_runtimes: ["default"],
    capabilities: {},
    pricing: null,
    display_order: 1000,
    created_at: now,
    updated_at: now,
  };
}

function titled(text: string): string {
  return text.replace(/[-_ ]+/g, " ").replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}
