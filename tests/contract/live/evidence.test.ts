import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { documented } from "../documented.ts";
import { writeEvidence } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import { isStated } from "./stated.ts";

const agreed: Finding = {
  operation: "listAgents",
  step: "read",
  method: "GET",
  target: "/api/v1/agents",
  status: 200,
  verdict: "agrees",
  disagreements: [],
};

test("an operation whose answers all agreed is verified today, and what others wrote stays", async () => {
  const file = join(await mkdtemp(join(tmpdir(), "evidence-")), "verified.json");
  await writeFile(file, '{"getTeam":{"on":"2020-01-01","statuses":[200]}}');
  const findings: Finding[] = [
    agreed,
    { ...agreed, status: 401 },
    { ...agreed, operation: "listTeams", verdict: "disagrees" },
    { ...agreed, operation: "listTeams" },
    { ...agreed, operation: "listJobs", status: 0 },
  ];
  expect(await writeEvidence(findings, new Date("2026-11-25T12:00:00Z"), file)).toBe(1);
  expect(JSON.parse(await readFile(file, "utf8"))).toEqual({
    getTeam: { on: "2020-01-01", statuses: [200] },
    listAgents: { on: "2026-11-25", statuses: [200, 401] },
  });
});

test.each([
  ["listApprovals", "bad enum at query status", true],
  ["listApprovals", "bad enum at query limit", false],
  ["createJob", "bad enum at body /trigger_type", true],
  ["createJob", undefined, false],
])("%s states that it is stricter with %s: %s", (id, broken, stated) => {
  const one = documented.find(({ row }) => row.id === id);
  expect(one && isStated(one, broken)).toBe(stated);
});
