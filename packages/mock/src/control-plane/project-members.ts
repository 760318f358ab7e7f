import { type JsonObject, objectOf, textOf } from "../json.ts";
import { notFound, taken } from "../refusal.ts";
import type { Answer, Call, Handler } from "../road/exchange.ts";
import { handlersAt } from "../state/handlers.ts";
import { stamp } from "../state/stamp.ts";
import type { Row } from "../state/table.ts";
import { addMember, type Members, memberField, memberships } from "./project-links.ts";

/** Agents and teams of projects. */
export const projectMembers: [string, Handler][] = (["agents", "teams"] as const).flatMap((members) =>
  handlersAt("control-plane", {
    [`GET /api/v1/projects/{}/${members}`]: (call) => listMembers(call, members),
    [`POST /api/v1/projects/{}/${members}`]: (call) => addTo(call, members),
    [`DELETE /api/v1/projects/{}/${members}/{}`]: (call) => removeFrom(call, members),
  }),
);

const nouns: Readonly<Record<Members, string>> = { agents: "Agent", teams: "Team" };

function listMembers(call: Call, members: Members): Answer {
  const [projectId = ""] = call.values;
  if (!call.organisation.table("projects").get(projectId)) throw notFound("Project");
  const links = memberships(call, members, projectId);
  const body = links.flatMap((link) => {
    const member = call.organisation.table(members).get(textOf(link.fields[memberField(members)]) ?? "");
    return member ? [{ ...showLink(link), [members]: showMember(call, member) }] : [];
  });
  return { status: 200, body };
}

function addTo(call: Call, members: Members): Answer {
  const [projectId = ""] = call.values;
  const body = objectOf(call.body);
  const id = textOf(body[memberField(members)]) ?? "";
  if (!call.organisation.table("projects").get(projectId)) throw notFound("Project");
  if (!call.organisation.table(members).get(id)) throw notFound(nouns[members]);
  if (linkTo(call, members, projectId, id)) throw taken("Project member", memberField(members), id);
  const link = addMember(call, members, projectId, id, textOf(body.role) ?? null);
  return { status: 201, body: showLink(link) };
}

function removeFrom(call: Call, members: Members): Answer {
  const [projectId = "", id = ""] = call.values;
  const link = linkTo(call, members, projectId, id);
  if (!link) throw notFound(`${nouns[members]} in this project`);
  call.organisation.table(`project_${members}`).remove(link.id);
  return { status: 204 };
}

function linkTo(call: Call, members: Members, projectId: string, id: string): Row | undefined {
  return memberships(call, members, projectId).find((link) => link.fields[memberField(members)] === id);
}

function showLink(link: Row): JsonObject {
  return { id: link.id, ...link.fields, added_at: stamp(link.created, "offset") };
}

function showMember(call: Call, member: Row): JsonObject {
  return {
    id: member.id,
    name: member.fields.name ?? null,
    description: member.fields.description ?? null,
    organization_id: call.organisation.id,
    created_at: stamp(member.created, "offset"),
    updated_at: stamp(member.updated, "offset"),
  };
}
