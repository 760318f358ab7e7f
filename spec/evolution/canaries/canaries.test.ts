import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { redoclyDiff } from "../redocly-diff.ts";
import { rules } from "../rules/index.ts";
import { canariesOf, pairOf } from "./canary.ts";
import { type CanaryVerdict, verdictPage, verdictsOn } from "./verdicts.ts";

const folder = mkdtempSync(join(tmpdir(), "canaries-"));
afterAll(() => rmSync(folder, { recursive: true }));

const names = ["known", "own"] as const;
const verdicts = new Map<string, readonly CanaryVerdict[]>();
beforeAll(async () => {
  for (const name of names) verdicts.set(name, await verdictsOn(canariesOf(name)));
}, 240_000);

describe.each(names)("the canaries of %s.yaml, with the real configuration", (name) => {
  it.each(canariesOf(name))("$id: wire $wire, types $types", ({ id, wire, types, lifecycle }) => {
    const found = verdicts.get(name)?.find(({ canary }) => canary.id === id);
    const stops = (wire === "major" || types === "major") && lifecycle !== "allowed";
    expect(found).toMatchObject({ wire, types, stops });
  });

  it("have a witness for every break", () => {
    const bare = (verdicts.get(name) ?? []).flatMap(({ canary, findings }) =>
      findings
        .filter(
          (one) => (one.wire === "major" && !one.wireWitness) || (one.types === "major" && !one.typesWitness),
        )
        .map(({ rule }) => `${canary.id}: ${rule}`),
    );
    expect(bare).toEqual([]);
  });
});

// In one document a canary could lean on its neighbours; alone each takes a second, so this is for when rules or witnesses change.
if (process.env.CANARIES_ALONE) {
  describe("each canary alone", { timeout: 120_000 }, () => {
    const all = names.flatMap((name) => canariesOf(name).map((canary) => ({ ...canary, canary })));
    it.each(all)("$id: wire $wire, types $types", async ({ canary, wire, types }) => {
      const [alone] = await verdictsOn([canary]);
      expect(alone).toMatchObject({ wire, types });
    });
  });
}

describe("the gate", { timeout: 120_000 }, () => {
  it("has a canary for every rule but the one for what no rule knows", () => {
    const findings = [...verdicts.values()].flat().flatMap((one) => one.findings);
    const used = new Set(findings.map(({ rule }) => rule));
    const unused = Object.keys(rules).filter((rule) => !used.has(rule));
    expect(unused).toEqual(["rest"]);
  });

  it("would fail here if the configuration muted redocly diff", () => {
    const muted = join(folder, "muted.yaml");
    writeFileSync(muted, "extends: [recommended]\n");
    const pair = pairOf(canariesOf("known"));
    const silent = redoclyDiff(pair.base, pair.head, muted);
    expect(verdicts.get("known")?.filter(({ redocly }) => redocly === "major").length).toBeGreaterThan(25);
    expect(silent.filter(({ redocly }) => redocly.impact === "major")).toEqual([]);
  });

  it("has its verdicts in docs/evolution/verdicts.md; if not, run: pnpm spec:verdicts", () => {
    const [known = [], own = []] = names.map((name) => verdicts.get(name));
    const file = fileURLToPath(new URL("../../../docs/evolution/verdicts.md", import.meta.url));
    expect(readFileSync(file, "utf8")).toBe(verdictPage(known, own));
  });
});
