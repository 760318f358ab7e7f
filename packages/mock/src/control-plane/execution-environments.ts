import { type Json, type JsonObject, objectOf, stringsOf, textOf } from "../json.ts";
import { notFound } from "../refusal.ts";
import type { Call, Handler } from "../road/exchange.ts";
import { handlersAt } from "../state/handlers.ts";
import type { Row } from "../state/table.ts";

const base = "/api/v1/execution-environment";

/** What surrounds a run, put together: the environments', the team's and the agent's own settings, the nearest last. */
export const executionEnvironments: [string, Handler][] = handlersAt("control-plane", {
  [`GET ${base}/agents/{}/resolved`]: (call) => ({ status: 200, body: variablesOf(call, "agents") }),
  [`GET ${base}/teams/{}/resolved`]: (call) => ({ status: 200, body: variablesOf(call, "teams") }),
  [`GET ${base}/agents/{}/resolved/full`]: (call) => ({ status: 200, body: wholeOf(call, "agents") }),
  [`GET ${base}/teams/{}/resolved/full`]: (call) => ({ status: 200, body: wholeOf(call, "teams") }),
});

type Runner = "agents" | "teams";

function found(call: Call, runner: Runner): Row {
  const row = call.organisation.table(runner).get(call.values[0] ?? "");
  if (!row) throw notFound(runner === "agents" ? "Agent" : "Team");
  return row;
}

function environmentsOf(call: Call, row: Row): Row[] {
  const table = call.organisation.table("environments");
  return stringsOf(row.fields.environment_ids).flatMap((id) => table.get(id) ?? []);
}

/** The settings that hold, the farthest first. */
function layersOf(call: Call, row: Row): JsonObject[] {
  const team = call.organisation.table("teams").get(textOf(row.fields.team_id) ?? "");
  return [...environmentsOf(call, row), ...(team ? [team] : []), row].map(({ fields }) =>
    objectOf(fields.execution_environment),
  );
}

/** The variables, with a made-up value for every secret: the mock keeps none. */
function variablesOf(call: Call, runner: Runner): JsonObject {
  const layers = layersOf(call, found(call, runner));
  const variables = Object.assign({}, ...layers.map((layer) => objectOf(layer.env_vars)));
  for (const name of layers.flatMap((layer) => stringsOf(layer.secrets)))
    variables[name] ??= `secret:${name}`;
  return variables;
}

function wholeOf(call: Call, runner: Runner): JsonObject {
  const row = found(call, runner);
  const [environment] = environmentsOf(call, row).reverse();
  const dataset = textOf(environment?.fields.name) ?? "default";
  const configuration = objectOf(row.fields.configuration);
  const servers = layersOf(call, row).map((layer) => objectOf(layer.mcp_servers));
  // A list of instructions is shown as one text.
  const instructions = textOf(configuration.instructions) ?? stringsOf(configuration.instructions).join("\n");
  const said: Record<string, Json> =
    runner === "agents" ? { system_prompt: configuration.system_prompt ?? "", files: [] } : { instructions };
  return {
    env_vars: {
      ...variablesOf(call, runner),
      KUBIYA_API_KEY: "not-a-real-key",
      MEMORY_DATASET_NAME: dataset,
    },
    mcp_servers: Object.assign({}, ...servers),
    ...said,
    description: row.fields.description ?? null,
    configuration,
    graph_api_url: "https://graph.kubiya.ai",
    dataset_name: dataset,
  };
}
