import { objectOf } from "../json.ts";
import type { Quirk } from "./quirk.ts";

/** The first environment of an organisation has to be provisioned, which fails where there is no Temporal. */
export const provisioningFails: Quirk = {
  name: "provisioning-fails",
  seen: "tried on 2026-11-25: the first environment ends in status error, later ones are ready",
  at: ["POST /api/v1/environments"],
  after: (call, { status, body }) => {
    const table = call.organisation.table("environments");
    const row = table.get(String(objectOf(body).id));
    if (status !== 201 || !row || table.size > 1) return undefined;
    const error_message = "Failed to start provisioning";
    table.put({ ...row, fields: { ...row.fields, status: "error", error_message } });
    return { status, body: { ...objectOf(body), status: "error", error_message }, source: "quirk" };
  },
};
