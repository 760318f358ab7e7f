import { type JsonObject, objectOf, stringsOf, textOf } from "../json.ts";
import { notFound, Refusal } from "../refusal.ts";
import type { Answer, Call, Handler } from "../road/exchange.ts";
import { handlersAt } from "../state/handlers.ts";
import { stamp } from "../state/stamp.ts";
import type { Row } from "../state/table.ts";
import { listAnswer } from "./inferred/list.ts";
import { person } from "./inferred/shown.ts";

const users = "platform users";
const groups = "platform groups";

/** Every organisation has the person behind its key and two groups; more people come by invitation. */
export const userHandlers: [string, Handler][] = handlersAt("platform", {
  "GET /api/v1/users": listUsers,
  "GET /api/v2/users": listUsers,
  "GET /api/v1/users/self": (call) => showMe(call),
  "GET /api/v1/users/current": (call) => showMe(call),
  "GET /api/v1/users/{}": (call) => ({ status: 200, body: showUser(userOf(call, call.values[0] ?? "")) }),
  "DELETE /api/v1/users/{}": removeUser,
  "POST /api/v1/users/invite": inviteUser,
  "POST /api/v1/users/system_invite": inviteUser,
  "POST /api/v1/users/groups/{}": addToGroup,
  "GET /api/v1/users/membership/{}": (call) => membership(userOf(call, call.values[0] ?? "")),
  "GET /api/v1/manage/groups": (call) => listAnswer(call, groupsOf(call).map(showGroup)),
});

function listUsers(call: Call): Answer {
  return listAnswer(call, usersOf(call).map(showUser));
}

function showMe(call: Call): Answer {
  return { status: 200, body: showUser(userOf(call, person)) };
}

function usersOf(call: Call): Row[] {
  const table = call.organisation.table(users);
  if (table.size === 0) {
    const [admins] = groupsOf(call);
    const own = { name: "Someone", email: person, groups: admins ? [admins.id] : [], roles: ["admin"] };
    call.organisation.insert(users, own);
  }
  return table.rows();
}

function groupsOf(call: Call): Row[] {
  const table = call.organisation.table(groups);
  if (table.size === 0)
    for (const name of ["Admin", "Users"])
      call.organisation.insert(groups, { name, description: `The group ${name}`, system: true });
  return table.rows();
}

/** People are named by their address; the id is taken as well. */
function userOf(call: Call, key: string): Row {
  const found = usersOf(call).find((row) => row.id === key || row.fields.email === key);
  if (!found) throw notFound("User");
  return found;
}

function inviteUser(call: Call): Answer {
  const { email = "", name = "", role, groups: wanted } = objectOf(call.body);
  const known = usersOf(call).find((row) => row.fields.email === email);
  if (!known) {
    const roles = role === undefined ? ["user"] : [role];
    call.organisation.insert(users, { name, email, groups: stringsOf(wanted), roles });
  }
  return { status: 200, body: { email, status: "invited", message: "Invitation sent" } };
}

function removeUser(call: Call): Answer {
  const { id, fields } = userOf(call, call.values[0] ?? "");
  if (fields.email === person) throw new Refusal(403, "forbidden", "Nobody can remove themselves");
  call.organisation.table(users).remove(id);
  return { status: 200, body: { result: "ok", message: "Deleted successfully" } };
}

function addToGroup(call: Call): Answer {
  const group = groupsOf(call).find((row) => row.id === call.values[0]);
  if (!group) throw notFound("Group");
  const user = userOf(call, textOf(objectOf(call.body).email) ?? "");
  const all = [...new Set([...stringsOf(user.fields.groups), group.id])];
  return membership(call.organisation.change(users, user, { ...user.fields, groups: all }));
}

function membership(row: Row): Answer {
  const { groups: own, roles } = row.fields;
  return { status: 200, body: { id: row.id, groups: stringsOf(own), roles: stringsOf(roles) } };
}

/** Terraform needs true or false for `status`; one client reads `_id`. */
function showUser(row: Row): JsonObject {
  const time = stamp(row.created, "z");
  return { uuid: row.id, _id: row.id, ...row.fields, status: true, create_at: time, created_at: time };
}

function showGroup(row: Row): JsonObject {
  const time = stamp(row.created, "z");
  return { uuid: row.id, ...row.fields, roles: [], created_at: time, create_at: time };
}
