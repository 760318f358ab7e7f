import { notFound, Refusal } from "../refusal.ts";
import type { Answer, Call, Handler } from "../road/exchange.ts";
import { handlersAt } from "../state/handlers.ts";
import type { Row } from "../state/table.ts";
import { showTeam } from "./teams.ts";

/** Putting an agent into a team and out of it: only the agent's `team_id` is told, never the team's configuration. */
export const teamMembers: [string, Handler][] = handlersAt("control-plane", {
  "POST /api/v1/teams/{}/agents/{}": (call) => moved(call, false),
  "DELETE /api/v1/teams/{}/agents/{}": (call) => moved(call, true),
});

function moved(call: Call, out: boolean): Answer {
  const [teamId = "", agentId = ""] = call.values;
  const team = call.organisation.table("teams").get(teamId);
  if (!team) throw notFound("Team");
  const agent = call.organisation.table("agents").get(agentId);
  if (out && agent?.fields.team_id !== teamId)
    throw new Refusal(404, "not_found", "Agent not found in this team");
  if (!agent) throw notFound("Agent");
  call.organisation.change("agents", agent, { ...agent.fields, team_id: out ? null : teamId });
  return { status: 200, body: shown(call, team) };
}

/** The service leaves the team's projects out of this answer. */
function shown(call: Call, team: Row) {
  return { ...showTeam(call, team, "read"), projects: [] };
}
