import { type JsonObject, stringsOf, textOf } from "../json.ts";
import type { Call } from "../road/exchange.ts";
import type { Row } from "../state/table.ts";
import { type ContextHolder, type ContextLists, ensureContext, listsOf } from "./context-store.ts";

interface Layer {
  /** What the layer is called in the answer. */
  readonly name: string;
  readonly holder: ContextHolder;
  readonly id: string;
}

/** All contexts that hold for something, put together: its environments', its team's, its own. */
export function resolvedContext(call: Call, holder: ContextHolder, row: Row): JsonObject {
  const outer = holder === "agent" ? aboveAgent(row) : [];
  const idOf = (wanted: ContextHolder) => outer.find((one) => one.holder === wanted)?.id ?? null;
  const found = [...outer, { name: holder, holder, id: row.id }].map((layer) => ({
    ...layer,
    lists: listsOf(ensureContext(call, layer.holder, layer.id).fields),
  }));
  return {
    entity_id: row.id,
    entity_type: holder,
    environment_id: idOf("environment"),
    team_id: idOf("team"),
    project_id: null,
    ...together(found.map((one) => one.lists)),
    layers: Object.fromEntries(found.map((one) => [one.name, { ...one.lists }])),
  };
}

function aboveAgent({ fields }: Row): Layer[] {
  const environments = stringsOf(fields.environment_ids);
  const team = textOf(fields.team_id);
  const nameAt = (at: number) => (environments.length > 1 ? `environment_${at + 1}` : "environment");
  return [
    ...environments.map((id, at): Layer => ({ name: nameAt(at), holder: "environment", id })),
    ...(team ? [{ name: "team", holder: "team" as const, id: team }] : []),
  ];
}

/** The lists of all layers, each entry once. */
function together(layers: readonly ContextLists[]): JsonObject {
  const all = (name: keyof ContextLists) => [...new Set(layers.flatMap((lists) => lists[name]))];
  return {
    knowledge_uuids: all("knowledge_uuids"),
    resource_ids: all("resource_ids"),
    policy_ids: all("policy_ids"),
  };
}
