import { expect, test } from "vitest";
import { createFakeServer } from "../test/fake-server.ts";
import { manifest, mark, previewOf, workspace } from "../test/setting.ts";
import type { Outcome } from "./index.ts";
import { noPaint, outcomesText, planText, problemsText, reportJson } from "./report.ts";

test("a plan reads field by field and ends with its numbers", async () => {
  const server = createFakeServer();
  server.put("control-plane/Environment", {
    name: "prod",
    description: "old",
    tags: ["a", "b"],
    execution_environment: { env_vars: { A: "1", B: "2", C: "3" } },
    settings: { managed_by: mark },
  });
  server.put("control-plane/Team", { name: "gone", configuration: { metadata: { managed_by: mark } } });
  const text =
    manifest(
      "Environment",
      "prod",
      'description: ""\ntags: [b, c]\nexecution_environment:\n  env_vars: {A: "1", B: "9", D: "4"}',
    ) + manifest("Skill", "s", "type: shell\nconfiguration:\n  timeout: 5");
  const { plan } = await previewOf(server, text, { prune: true });
  expect(plan && planText(plan)).toBe(
    `~ control-plane/Environment/prod
    - description: "old"
    ~ tags: - "a", + "c"
    ~ execution_environment.env_vars.B: "(hidden)" → "9"
    - execution_environment.env_vars.C: "(hidden)"
    + execution_environment.env_vars.D: "4"
+ control-plane/Skill/s
    + type: "shell"
    + configuration.timeout: 5
- control-plane/Team/gone
1 to create, 1 to change, 1 to delete`,
  );
});

test("with nothing to do it says 0 changes, and how many objects are left that no file describes", async () => {
  const server = createFakeServer();
  server.put("control-plane/Team", { name: "t", configuration: { metadata: { managed_by: mark } } });
  server.put("control-plane/Team", { name: "old", configuration: { metadata: { managed_by: mark } } });
  const { plan } = await previewOf(server, manifest("Team", "t"));
  expect(plan && planText(plan)).toBe(
    `1 object of this workspace is in no file any more and left alone; delete with --prune: control-plane/Team/old
0 changes: 1 object is as written`,
  );
});

test("a refusal says the numbers and the word that overcomes it", async () => {
  const server = createFakeServer();
  server.put("control-plane/Team", { name: "old", configuration: { metadata: { managed_by: mark } } });
  const strict = { ...workspace, limits: { deletes: 0, deleteShare: 1 } };
  const { plan } = await previewOf(server, manifest("Team", "t"), { prune: true, workspace: strict });
  expect(plan && planText(plan)).toContain(
    "refused: deletes 1 object, more than 0; allow it with --allow-deletes 1",
  );
});

test("problems are sorted by place and say what to do", () => {
  const problems = [
    { code: "read.failed", severity: "error", title: "no place" },
    {
      code: "field.type",
      severity: "error",
      title: "second",
      place: { file: "a.yaml", line: 10, column: 1 },
      mend: "do this",
    },
    {
      code: "field.type",
      severity: "warning",
      title: "first",
      place: { file: "a.yaml", line: 9, column: 5 },
      detail: "more",
    },
  ] as const;
  expect(problemsText(problems)).toBe(
    `a.yaml:9:5 warning first [field.type]
    more
a.yaml:10:1 error second [field.type]
    do this
error no place [read.failed]`,
  );
});

const outcomes: Outcome[] = [
  { step: "create x/A/a", action: "create", address: "x/A/a", status: "done", didNotStick: ["team"] },
  { step: "create x/B/b", action: "create", address: "x/B/b", status: "failed", detail: "no" },
  { step: "create x/C/c", action: "create", address: "x/C/c", status: "skipped", because: "create x/B/b" },
  { step: "create x/D/d", action: "create", address: "x/D/d", status: "stopped" },
];

test("outcomes tell what was done, what failed and why", () => {
  expect(outcomesText(outcomes)).toBe(
    `done create x/A/a
    did not stick: team
failed create x/B/b: no
skipped create x/C/c because "create x/B/b" failed
not begun create x/D/d
4 steps: 1 done, 1 failed, 1 skipped, 1 not begun, 1 with fields that did not stick`,
  );
});

test("colours are the caller's", () => {
  const paint = { ...noPaint, bad: (text: string) => `<${text}>` };
  expect(outcomesText(outcomes.slice(1, 2), paint)).toContain("<failed> create x/B/b: no");
});

test("as JSON a run is one value with the same summary", () => {
  const report = reportJson({ outcomes });
  expect(report.summary).toBe(
    "4 steps: 1 done, 1 failed, 1 skipped, 1 not begun, 1 with fields that did not stick",
  );
  expect(JSON.parse(JSON.stringify(report))).toEqual({ ...report });
});
