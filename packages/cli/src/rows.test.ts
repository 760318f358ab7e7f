import { kindOf } from "@kubiya-toolkit/kinds";
import { expect, test } from "vitest";
import { kindCommand, nounOf, pluralOf } from "./noun.ts";
import { type Found, objectTable } from "./rows.ts";

const agent = kindOf("control-plane/v1", "Agent");
if (!agent) throw new Error("there is no such kind");

const found: Found = {
  id: "id-1",
  name: "deployer",
  model_id: "claude",
  runtime: "default",
  status: null,
  description: "word ".repeat(20),
  configuration: { managed_by: "kubiya-toolkit/demo" },
  created_at: "2026-01-01",
};

test("the table has the kind's columns and cuts what is long", async () => {
  const [head = "", row = ""] = (await objectTable(agent, [found], false)).split("\n");
  expect(head).toMatch(/^NAME +MODEL ID +RUNTIME +STATUS +DESCRIPTION$/);
  expect(row).toMatch(/^deployer +claude +default +- +word .*…$/);
});

test("the wide one has the id, the mark and the times, and cuts nothing", async () => {
  const [head = "", row = ""] = (await objectTable(agent, [found], true)).split("\n");
  expect(head).toMatch(/^ID +NAME .* MANAGED BY +CREATED AT$/);
  expect(row).toMatch(/^id-1 +deployer .*(word ){19}word +kubiya-toolkit\/demo +2026-01-01$/);
});

test("lists are joined, objects are shown by name", async () => {
  const table = await objectTable(
    { ...agent, columns: ["a", "b", "c.d"] },
    [{ a: ["x", { name: "y" }], b: { z: 1 }, c: { d: false } }],
    false,
  );
  expect(table.split("\n")[1]).toBe('x, y  {"z":1}  false');
});

test("a kind's words on the command line", () => {
  expect(nounOf({ ...agent, kind: "WorkerQueue" })).toBe("worker-queue");
  expect(["agent", "policy"].map(pluralOf)).toEqual(["agents", "policies"]);
  expect(kindCommand(agent)).toBe("control-plane agent");
});
