import type { Quirk } from "./quirk.ts";
import { failed } from "./quirk.ts";

const parameters = ["limit", "skip", "offset"];

/** No bounds are checked: zero gives an empty page, ten thousand are served, and a negative number fails. */
export const badPaging: Quirk = {
  name: "bad-paging-500",
  seen: "lists: GET /api/v1/agents, limit=-1 answers 500",
  waives: (_call, { path, keyword }) =>
    path[0] === "query" &&
    parameters.includes(path[1] ?? "") &&
    (keyword === "minimum" || keyword === "maximum"),
  before: (call) =>
    parameters.some((name) => Number(call.query.get(name)) < 0)
      ? failed("Failed to list: LIMIT and OFFSET must not be negative")
      : undefined,
};
