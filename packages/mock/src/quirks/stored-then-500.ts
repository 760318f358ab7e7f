import { objectOf, stringsOf } from "../json.ts";
import type { Answer, Call } from "../road/exchange.ts";
import { collectionOf } from "./poison-of.ts";
import { failed, plainly, type Quirk } from "./quirk.ts";

/** A team with a skill, and every custom integration, is stored, and then the service fails to show it. */
export const storedThen500: Quirk = {
  name: "stored-then-500",
  seen: "kinds.team.create.broken, kinds.team.broken_too, kinds.custom_integration",
  after: (call, answer) => {
    if (answer.status >= 300) return undefined;
    if (/^\/api\/v1\/(?:work|tasks)/.test(call.route.shape)) return failed("Failed: there is no Temporal");
    return breaks(call, answer) ? plainly() : undefined;
  },
};

/** What is stored that way cannot be read either. */
export const storedBreaksReads: Quirk = {
  name: "stored-breaks-reads",
  seen: "kinds.custom_integration: with one stored the list answers 500 too",
  after: (call, { status, body }) => {
    const empty = Array.isArray(body) && body.length === 0;
    return call.route.method === "GET" && status === 200 && !empty ? plainly() : undefined;
  },
};

/** What is refused comes as a failure. */
export const refusalWrapped500: Quirk = {
  name: "refusal-wrapped-500",
  seen: "tried on 2026-11-25 for the execution of plans",
  after: (_call, { status, refusal }) =>
    refusal && status === 400 ? failed(`Failed: 400: ${refusal.message}`) : undefined,
};

/** Sources can neither be made nor listed. */
export const dataIngestion500: Quirk = {
  name: "data-ingestion-500",
  seen: "kinds.data_ingestion_source: create 500, list 500",
  before: () => plainly(),
};

function breaks(call: Call, { body }: Answer): boolean {
  const { id, skill_ids } = objectOf(body);
  const collection = collectionOf(call.route.shape);
  if (collection === "/api/v1/custom-integrations") return true;
  if (collection !== "/api/v1/teams") return false;
  const team = call.organisation.table("teams").get(String(id));
  return stringsOf(skill_ids).length > 0 || stringsOf(team?.fields.wanted_skills).length > 0;
}
