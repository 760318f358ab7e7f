import { expect, test } from "vitest";
import { systemClock } from "../clock.ts";
import { createOrganisations } from "./organisation.ts";
import { stamp } from "./stamp.ts";

const organisation = () => createOrganisations(systemClock).of("key");

test("rows are found by the value of a field, also after a change and a removal", () => {
  const acme = organisation();
  const table = acme.table("agents");
  const one = acme.insert("agents", { team_id: "red" });
  const two = acme.insert("agents", { team_id: "red" });
  expect(table.where("team_id", "red").map((row) => row.id)).toEqual([one.id, two.id]);
  acme.change("agents", one, { team_id: "blue" });
  expect(table.where("team_id", "red").map((row) => row.id)).toEqual([two.id]);
  expect(table.where("team_id", "blue").map((row) => row.id)).toEqual([one.id]);
  table.remove(one.id);
  expect(table.where("team_id", "blue")).toEqual([]);
  expect(table.rows().map((row) => row.id)).toEqual([two.id]);
});

test("a view shows what is there now, and costs nothing until something changes", () => {
  const acme = organisation();
  const table = acme.table("agents");
  const one = acme.insert("agents", { name: "a" });
  const before = table.view();
  expect(table.view()).toBe(before);
  acme.change("agents", one, { name: "b" });
  expect(table.view().map((row) => row.fields.name)).toEqual(["b"]);
  table.remove(one.id);
  expect(table.view()).toEqual([]);
});

test("no two rows are made at the same moment, even when the clock stands still", () => {
  const acme = createOrganisations({ now: () => 5, sleep: async () => undefined }).of("key");
  const times = [1, 2, 3].map(() => acme.insert("agents", {}).created);
  expect(new Set(times).size).toBe(3);
});

test("times are written in the three ways of the service", () => {
  const micros = Date.UTC(2026, 10, 20, 14, 58, 7) * 1000 + 196_573;
  expect(stamp(micros, "offset")).toBe("2026-11-20T14:58:07.196573+00:00");
  expect(stamp(micros, "z")).toBe("2026-11-20T14:58:07.196573Z");
  expect(stamp(micros, "bare")).toBe("2026-11-20T14:58:07.196573");
});
