import { type JsonObject, textOf } from "../json.ts";
import { notFound, Refusal } from "../refusal.ts";
import type { Answer, Call, Handler } from "../road/exchange.ts";
import { handlersAt } from "../state/handlers.ts";
import type { Resource } from "../state/resource.ts";
import { stamp } from "../state/stamp.ts";
import type { Row } from "../state/table.ts";

export const models: Resource = {
  table: "models",
  noun: "Model",
  family: "control-plane",
  collections: ["/api/v1/models"],
  order: (a, b) => Number(a.fields.display_order) - Number(b.fields.display_order) || a.created - b.created,
  unique: ["value"],
  defaults: {
    model_type: "text-generation",
    logo: null,
    description: null,
    enabled: true,
    recommended: false,
    compatible_runtimes: [],
    capabilities: {},
    pricing: null,
    display_order: 1000,
  },
  empties: { compatible_runtimes: [], capabilities: {} },
  filters: { provider: "provider", type: "model_type", runtime: "compatible_runtimes" },
  statuses: { create: 201, remove: 204 },
  ensure: ensureModels,
  within: (call) => (row) => call.query.get("enabled_only") === "false" || row.fields.enabled !== false,
  show: showModel,
};

/** Reads of models by their ids or their values, and what can be said of all of them. */
export const modelReads: [string, Handler][] = handlersAt("control-plane", {
  "GET /api/v1/models/default": (call) => ({ status: 200, body: showModel(call, defaultModel(call)) }),
  "GET /api/v1/models/providers": (call) => {
    const providers = known(call).map((row) => textOf(row.fields.provider) ?? "");
    return { status: 200, body: [...new Set(providers)].sort() };
  },
  "GET /api/v1/models/{}": read,
});

/** The models that are there before anybody adds one. */
const published = [
  ["kubiya/claude-sonnet-4", "Claude Sonnet 4", "Anthropic"],
  ["kubiya/claude-opus-4", "Claude Opus 4", "Anthropic"],
  ["kubiya/gpt-4o", "GPT-4o", "OpenAI"],
] as const;

function ensureModels(call: Call): void {
  const { organisation } = call;
  if (organisation.table("settled").get("models")) return;
  organisation.insert("settled", {}, "models");
  for (const [at, [value, label, provider]] of published.entries())
    organisation.insert(models.table, {
      ...structuredClone(models.defaults),
      value,
      label,
      provider,
      recommended: at === 0,
      compatible_runtimes: ["default"],
      display_order: at + 1,
    });
}

function known(call: Call): Row[] {
  ensureModels(call);
  return call.organisation.table(models.table).rows();
}

function defaultModel(call: Call): Row {
  const rows = known(call).filter((row) => row.fields.enabled !== false);
  const [first] = rows.filter((row) => row.fields.recommended === true);
  const model = first ?? rows[0];
  if (!model) throw notFound("Model");
  return model;
}

function read(call: Call): Answer {
  const key = decodeURIComponent(call.values[0] ?? "");
  const row = known(call).find(({ id, fields }) => id === key || fields.value === key);
  if (!row) throw new Refusal(404, "not_found", `Model ${key} not found`);
  return { status: 200, body: showModel(call, row) };
}

function showModel(_call: Call, row: Row): JsonObject {
  return {
    id: row.id,
    ...row.fields,
    created_at: stamp(row.created, "bare"),
    updated_at: stamp(row.updated, "bare"),
  };
}
