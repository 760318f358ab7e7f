import { expect, test } from "vitest";
import { createSession } from "../test/session.ts";
import { manifest } from "../test/setting.ts";
import { preview } from "./index.ts";
import type { Selection } from "./select.ts";

const labelled = (kind: string, name: string, label: string, spec = ""): string =>
  manifest(kind, name, spec).replace(`name: ${name}`, `name: ${name}\n  labels: {team: ${label}}`);

const files: Record<string, string> = {
  "teams/sre.yaml": labelled("Team", "sre", "sre"),
  "teams/dev.yaml": labelled("Team", "dev", "dev"),
  "skills.yaml": manifest("Skill", "shell", "type: shell") + manifest("Environment", "prod"),
  "queues.yaml": manifest("WorkerQueue", "fast", "environment: prod"),
};

async function created(selection: Selection): Promise<string[]> {
  const { server } = createSession();
  const { workspace, secretsOf } = await import("../test/setting.ts");
  const sources = Object.entries(files).map(([file, text]) => ({ file, text }));
  const { plan, problems } = await preview({
    workspace,
    sources,
    client: server.client,
    secrets: secretsOf({}),
    ...selection,
  });
  return [
    ...(plan?.changes.map(({ address }) => address.replace("control-plane/", "")) ?? []),
    ...problems.map(({ code, title }) => `${code}: ${title}`),
  ];
}

test.each<[Selection, string[]]>([
  [{ only: ["Team"] }, ["Team/dev", "Team/sre"]],
  [{ only: ["control-plane/Team/s*"] }, ["Team/sre"]],
  [{ only: ["Team/sre", "Skill"] }, ["Skill/shell", "Team/sre"]],
  [{ only: ["platform/Agent"] }, []],
  [{ only: ["file:teams/**"] }, ["Team/dev", "Team/sre"]],
  [{ only: ["label:team=sre"] }, ["Team/sre"]],
  [{ only: ["label:team"], except: ["*/sre"] }, ["Team/dev"]],
  [{ except: ["Team", "WorkerQueue", "Environment"] }, ["Skill/shell"]],
  [{ only: ["WorkerQueue/prod/*", "Environment"] }, ["Environment/prod", "WorkerQueue/prod/fast"]],
  [
    { only: ["WorkerQueue"] },
    ["live.missing: control-plane/Environment/prod is listed as external, and the server has no such object"],
  ],
  [{ only: ["team"] }, ['select.invalid: "team" selects nothing']],
])("%j", async (selection, want) => {
  const got = await created(selection);
  expect(got.sort()).toEqual([...want].sort());
});

test("only what is meant is pruned, by kind and name", async () => {
  const session = createSession();
  await session.apply(manifest("Team", "a") + manifest("Team", "b") + manifest("Skill", "s", "type: shell"));
  const keep = manifest("Environment", "prod");
  const lines = (selection: Selection) => session.lines(keep, { prune: true, ...selection });
  expect(await lines({ only: ["Team/a"] })).toEqual(["delete control-plane/Team/a"]);
  expect(await lines({ except: ["Team"] })).toEqual([
    "create control-plane/Environment/prod",
    "delete control-plane/Skill/s",
  ]);
  expect(await lines({ only: ["label:team"] })).toEqual([]);
});
