import { describe, expect, it } from "vitest";
import type { Node } from "../rules/json.ts";
import { AllowListError, allowancesFrom } from "./allow-list.ts";
import { canariesOf, edited, plainBase } from "./canaries/canary.ts";
import { type Evolution, type EvolveOptions, evolve, isBroken } from "./evolve.ts";
import { markdownReport } from "./report/markdown.ts";
import { jsonReport } from "./report/report.ts";
import { textReport } from "./report/text.ts";

const base = plainBase();
const withoutShapes = edited(base, [["/paths/~1shapes"]]);
const today = "2026-11-25";

function between(before: Node, after: Node, options: Partial<EvolveOptions> = {}) {
  return evolve({ api: "things", base: before, head: after, today, ...options });
}

describe("a removed path", { timeout: 120_000 }, () => {
  it("is shown with a request that was valid before and is refused now, and a program that stops compiling", async () => {
    const evolution = await between(base, withoutShapes);
    expect(isBroken(evolution)).toBe(true);
    const [found] = evolution.findings.filter(({ wire }) => wire === "major");
    expect(found?.wireWitness).toMatchObject({
      kind: "request",
      request: { method: "PUT", path: "/shapes" },
      curl: expect.stringContaining("curl -X PUT 'https://api.example/shapes'"),
    });
    expect(found?.typesWitness?.program.trim().split("\n").length).toBeLessThanOrEqual(3);
    const text = textReport([evolution]);
    expect(text).toContain("BREAKS wire major types major");
    expect(text).toContain("valid before, refused now");
    const markdown = markdownReport([evolution]);
    expect(markdown).toContain("### ⚠️ This breaks released clients");
    expect(markdown).toContain("```sh\n");
    expect(JSON.parse(jsonReport([evolution]))).toMatchObject({ breaks: true, apis: [{ wire: "major" }] });
  });

  it("is only a rule's word when no witness is asked for", async () => {
    const evolution = await between(base, withoutShapes, { witnesses: false });
    expect(evolution).toMatchObject({ wire: "major", types: "major" });
    expect(evolution.findings.some(({ wireWitness }) => wireWitness)).toBe(false);
  });
});

describe("the allow-list", { timeout: 120_000 }, () => {
  const entry = { reason: "Nobody calls it.", owner: "maintainers" };

  let found: Promise<Evolution> | undefined;
  async function fingerprints(): Promise<string[]> {
    found ??= between(base, withoutShapes, { witnesses: false });
    const { findings } = await found;
    return findings
      .filter(({ wire, types }) => wire === "major" || types === "major")
      .map(({ fingerprint }) => fingerprint);
  }

  it("lets a break through by its fingerprint until the last day, and says who decided", async () => {
    const allowed = (await fingerprints()).map((fingerprint) => ({ ...entry, fingerprint, expires: today }));
    const evolution = await between(base, withoutShapes, { witnesses: false, allowed });
    expect(isBroken(evolution)).toBe(false);
    expect(evolution.wire).toBe("major");
    expect(textReport([evolution])).toContain(
      "allowed: maintainers allowed it until 2026-11-25: Nobody calls it.",
    );
  });

  it("fails once an entry is past its day, and only tells of an entry that matches nothing", async () => {
    const [fingerprint = ""] = await fingerprints();
    const late = await between(base, withoutShapes, {
      witnesses: false,
      allowed: [{ ...entry, fingerprint, expires: "2026-11-24" }],
    });
    expect(late.expired).toEqual([`${fingerprint} (maintainers, 2026-11-24)`]);
    expect(
      isBroken(await between(base, base, { allowed: [{ ...entry, fingerprint, expires: "2026-01-01" }] })),
    ).toBe(true);
    const spare = await between(base, base, { allowed: [{ ...entry, fingerprint, expires: "2027-01-01" }] });
    expect([isBroken(spare), spare.unused]).toEqual([false, [`${fingerprint} (maintainers, 2027-01-01)`]]);
  });

  it("keeps fingerprints from run to run, and gives another break another one", async () => {
    const known = await fingerprints();
    expect(known).toEqual(["688c8de6299e"]);
    const other = await between(base, edited(base, [["/paths/~1things/post"]]), { witnesses: false });
    expect(other.findings.filter(({ fingerprint }) => known.includes(fingerprint))).toEqual([]);
  });

  it.each([
    [{ fingerprint: "abc", owner: "me", expires: "2027-01-01" }, "entry 1 has no `reason`"],
    [{ fingerprint: "abc", reason: "so", owner: "me", expires: "soon" }, "entry 1 expires on soon"],
  ])("refuses an entry that leaves something out", (raw, message) => {
    expect(() => allowancesFrom([raw], "allow.yaml")).toThrow(AllowListError);
    expect(() => allowancesFrom([raw], "allow.yaml")).toThrow(message);
  });
});

describe("a change of how one signs in", { timeout: 120_000 }, () => {
  it("reaches every operation that signs in so", async () => {
    const after = edited(base, [["/components/securitySchemes/Key/x-scheme-prefix", "ApiKey"]]);
    const { findings } = await between(base, after, { witnesses: false });
    expect(findings[0]?.operations).toEqual(
      expect.arrayContaining(["listThings", "putShape", "deleteThing"]),
    );
  });
});

describe("a change of where the API is", { timeout: 120_000 }, () => {
  it.each([
    ["major", { url: "https://other.example" }],
    ["patch", { url: "https://api.example", description: "The hosted service" }],
  ])("is %s when the servers are then %o", async (wire, server) => {
    const { findings } = await between(base, edited(base, [["/servers", [server]]]));
    expect(findings.map((found) => found.wire)).toContain(wire);
    expect(findings.some((found) => found.wire === "major")).toBe(wire === "major");
    expect(findings.some((found) => found.wireWitness)).toBe(wire === "major");
  });
});

describe("what cannot be proven", { timeout: 120_000 }, () => {
  it("is lowered where the schema may be the same in other words, and the report says so", async () => {
    const canary = canariesOf("own").find(({ id }) => id === "const-respelled-as-enum");
    const first = edited(base, canary?.first ?? []);
    const evolution = await between(first, edited(first, canary?.change ?? []));
    expect([evolution.redocly, evolution.wire, evolution.types]).toEqual(["major", "none", "none"]);
    const trusting = await between(first, edited(first, canary?.change ?? []), { witnesses: false });
    expect(trusting.wire).toBe("major");
  });
});
