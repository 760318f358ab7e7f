import type { Json } from "../json.ts";
import type { Call } from "../road/exchange.ts";
import type { Quirk } from "./quirk.ts";

export const deleteMissing: Quirk = {
  name: "delete-missing-204",
  seen: "tried on 2026-11-25: taking a skill away twice",
  after: (_call, answer) =>
    answer.refusal?.code === "not_found" ? { status: 204, source: "quirk" } : undefined,
};

export const unknownParent: Quirk = {
  name: "unknown-parent-empty-list",
  seen: "tried on 2026-11-25: the agents of an unknown project",
  after: (call, answer) =>
    answer.refusal?.code === "not_found"
      ? { status: 200, body: emptyList(call), source: "quirk" }
      : undefined,
};

function emptyList(call: Call): Json {
  const [job_id = ""] = call.values;
  const ofJob = call.route.shape === "/api/v1/jobs/{}/executions";
  return ofJob ? { job_id, total_count: 0, executions: [] } : [];
}

/** A failure inside a success: the stream of an unknown run is opened and says so. */
export const failureInSuccess: Quirk = {
  name: "failure-in-200",
  seen: "streams.unknown_execution: 200 and one event error",
  after: (call, answer) => {
    if (answer.refusal?.code !== "not_found") return undefined;
    const id = call.values[0] ?? "";
    const micros = call.organisation.tick();
    const event = `id: ${id}_1_${micros}\nevent: error\ndata: {"error": "404: Execution not found"}\n\n`;
    return {
      status: 200,
      async *events() {
        yield event;
      },
      source: "quirk",
    };
  },
};
