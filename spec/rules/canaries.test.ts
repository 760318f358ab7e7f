import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type Fault,
  faultsOf,
  type LintProblem,
  lint,
  majorChanges,
  plant,
  realConfig,
} from "./canaries/plant.ts";
import { rules } from "./plugin.ts";

interface Canary {
  readonly rule: string;
  readonly fault: Fault;
  readonly file: string;
}

const folder = mkdtempSync(join(tmpdir(), "canaries-"));
const clean = plant(join(folder, "clean"), []);
const canaries: readonly Canary[] = Object.keys(rules).flatMap((rule) =>
  faultsOf(rule).map((fault, index) => ({
    rule,
    fault,
    file: plant(join(folder, `${rule}-${index}`), [fault]),
  })),
);
const files = [clean, ...canaries.map(({ file }) => file)];

/** The rules of which at least one canary went unreported. */
function silent(reports: readonly LintProblem[][]): string[] {
  const isReported = ({ rule, fault }: Canary, problems: readonly LintProblem[] = []) =>
    problems.some(
      ({ ruleId, severity, message }) =>
        ruleId === `kubiya/${rule}` && severity === "error" && message.includes(fault.says),
    );
  return [
    ...new Set(
      canaries.filter((canary, index) => !isReported(canary, reports[index + 1])).map(({ rule }) => rule),
    ),
  ];
}

afterAll(() => rmSync(folder, { recursive: true }));

describe("our lint rules, with the real configuration", () => {
  let reports: LintProblem[][] = [];
  beforeAll(() => {
    reports = lint(files);
  });

  it("leave a clean document alone", () => {
    expect(reports).toHaveLength(files.length);
    expect(reports[0]).toEqual([]);
  });

  it.each(canaries.map((canary, index) => ({ ...canary, index })))(
    "$rule: $fault.says",
    ({ rule, fault, index }) => {
      const problems = reports[index + 1] ?? [];
      expect(problems.map(({ message }) => message).join("\n")).toContain(fault.says);
      expect(new Set(problems.map(({ ruleId }) => ruleId))).toEqual(
        new Set([`kubiya/${rule}`, ...(fault.and ? [fault.and] : [])]),
      );
    },
  );

  it("are all on", () => {
    expect(silent(reports)).toEqual([]);
  });

  it("would be missed if the configuration muted them", () => {
    const muted = lint(
      files,
      Object.keys(rules).map((rule) => `--skip-rule=kubiya/${rule}`),
    );
    expect(silent(muted)).toEqual(Object.keys(rules));
  });
});

describe("redocly diff", () => {
  const breaks = faultsOf("diff");
  const broken = plant(join(folder, "diff"), breaks);

  it("calls each known break major with the real configuration", () => {
    const majors = majorChanges(realConfig, clean, broken);
    for (const { says } of breaks) expect(majors.join("\n")).toContain(says);
  });

  it("would find none of them without diff-recommended, which is the trap the canary guards", () => {
    const trap = join(folder, "trap.yaml");
    writeFileSync(trap, "extends: [recommended]\n");
    expect(majorChanges(trap, clean, broken)).toEqual([]);
  });
});
