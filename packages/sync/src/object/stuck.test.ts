import { kindOf } from "@kubiya-toolkit/kinds";
import { expect, test } from "vitest";
import { didNotStick, showsAll } from "./stuck.ts";

const agent = kindOf("control-plane/v1", "Agent");
const team = kindOf("control-plane/v1", "Team");
if (!agent || !team) throw new Error("kinds are missing");

test.each<[string, Parameters<typeof didNotStick>, string[]]>([
  ["all as sent", [agent, { name: "a", team_id: "1" }, { name: "a", team_id: "1", status: "idle" }], []],
  ["another value", [agent, { team_id: "1" }, { team_id: null }], ["team"]],
  ["what the answer leaves out", [agent, { team_id: "1" }, {}], []],
  ["ids in another order", [agent, { skill_ids: ["1", "2"] }, { skill_ids: ["2", "1"] }], []],
  [
    "ids read from another field",
    [agent, { environment_ids: ["1"] }, { environments: [{ id: "2" }] }],
    ["environments"],
  ],
  ["more ids, which may come through the team", [agent, { skill_ids: ["1"] }, { skill_ids: ["2", "1"] }], []],
  ["fewer ids", [agent, { skill_ids: ["1", "2"] }, { skill_ids: ["1"] }], ["skills"]],
  ["keys that the server adds", [agent, { configuration: { a: 1 } }, { configuration: { a: 1, b: 2 } }], []],
  [
    "a key that it drops",
    [agent, { configuration: { a: 1 } }, { configuration: { b: 2 } }],
    ["configuration.a"],
  ],
  ["a null that empties", [agent, { description: null }, { description: "" }], []],
  [
    "a field inside another's object, by its own rule",
    [
      team,
      { configuration: { member_ids: ["1", "2"], markdown: true } },
      { configuration: { member_ids: ["2", "1"], markdown: true } },
    ],
    [],
  ],
  [
    "members that were lost",
    [team, { configuration: { member_ids: ["1"] } }, { configuration: { member_ids: [] } }],
    ["members"],
  ],
])("%s", (_, given, want) => {
  expect(didNotStick(...given)).toEqual(want);
});

test("an answer shows all when it has each field that was sent", () => {
  expect(showsAll(agent, { name: "a", environment_ids: [] }, { name: "a", environments: [] })).toBe(true);
  expect(showsAll(agent, { name: "a", team_id: "1" }, { name: "a" })).toBe(false);
});
