import { describe, expect, it } from "vitest";
import { edited, plainBase } from "../canaries/canary.ts";
import { evolve } from "../evolve.ts";
import { historyFrom, noHistory, released } from "./history.ts";

const base = plainBase();
const first = released(noHistory, { version: "0.1.0", date: "2026-11-25", head: base });

async function next(version: string) {
  const head = edited(base, [
    ["/paths/~1shapes"],
    ["/paths/~1things/get/parameters/0/required", true],
    ["/paths/~1extras", { get: { operationId: "listExtras", tags: ["Things"], responses: {} } }],
  ]);
  const evolution = await evolve({ api: "things", base, head, witnesses: false });
  return released(first, { version, date: "2026-12-01", head, evolution });
}

describe("the history of an API", { timeout: 120_000 }, () => {
  it("begins with everything added in the first release", () => {
    expect(first.releases).toMatchObject([{ version: "0.1.0", lines: [{ why: "The first release." }] }]);
    expect(first.operations.listThings).toEqual({ added: "0.1.0" });
  });

  it("knows since when each operation is there and when it last changed, and forgets those that went", async () => {
    const { operations } = await next("0.2.0");
    expect(operations.listThings).toEqual({ added: "0.1.0", changed: "0.2.0" });
    expect(operations.listExtras).toEqual({ added: "0.2.0" });
    expect(operations.getThing).toEqual({ added: "0.1.0" });
    expect(operations.putShape).toBeUndefined();
  });

  it("gets an entry with a line for each change, newest first", async () => {
    const { releases } = await next("0.2.0");
    expect(releases.map(({ version }) => version)).toEqual(["0.2.0", "0.1.0"]);
    expect(releases[0]?.lines.map(({ why }) => why)).toContain("Path `/shapes` was removed.");
  });

  it("has one entry a version: what comes before the first release is out belongs to it", async () => {
    const { releases, operations } = await next("0.1.0");
    expect(releases).toEqual(first.releases);
    expect(operations.listThings).toEqual({ added: "0.1.0" });
  });

  it("adds nothing when nothing changed", async () => {
    const evolution = await evolve({ api: "things", base, head: base });
    const same = released(first, { version: "0.1.1", date: "2026-12-01", head: base, evolution });
    expect(same).toEqual(first);
  });

  it("reads what it wrote, and takes anything else for no history", () => {
    expect(historyFrom(JSON.parse(JSON.stringify(first)))).toEqual(first);
    expect(historyFrom("text")).toEqual(noHistory);
  });
});
