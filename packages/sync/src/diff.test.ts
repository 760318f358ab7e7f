import { expect, test } from "vitest";
import { createFakeServer, type FakeServer } from "../test/fake-server.ts";
import { manifest, mark, platformManifest, previewOf } from "../test/setting.ts";
import type { PreviewOptions } from "./index.ts";

const ours = { settings: { managed_by: mark } };

async function linesOf(
  server: FakeServer,
  text: string,
  more: Partial<PreviewOptions> = {},
): Promise<string[]> {
  const { plan, problems } = await previewOf(server, text, more);
  const changes = plan?.changes.map(({ action, address, fields, adopts }) => {
    const parts = fields.map(({ path, from, to }) => `${path} ${JSON.stringify(from)}>${JSON.stringify(to)}`);
    return [action, address, ...(adopts ? ["adopts"] : []), ...parts].join(" ");
  });
  return [
    ...problems.map((one) => `${one.severity} ${one.code}: ${one.title} / ${one.mend}`),
    ...(changes ?? []),
  ];
}

const environment = (spec = ""): string => manifest("Environment", "prod", spec);

test("what is not there is created, with all that is written and not empty", async () => {
  expect(await linesOf(createFakeServer(), environment("description: x\ntags: []\ndisplay_name: P"))).toEqual(
    ['create control-plane/Environment/prod description undefined>"x" display_name undefined>"P"'],
  );
});

test("a field that no manifest writes is never drift", async () => {
  const server = createFakeServer();
  server.put("control-plane/Environment", { name: "prod", description: "theirs", tags: ["x"], ...ours });
  expect(await linesOf(server, environment())).toEqual([]);
});

test("fields differ by their rule, and a key that others keep is left alone", async () => {
  const server = createFakeServer();
  server.put("control-plane/Environment", {
    name: "prod",
    description: "old",
    tags: ["b", "a"],
    settings: { tier: 1, theirs: true, managed_by: mark },
  });
  const text = environment("description: new\ntags: [a, b]\nsettings:\n  tier: 2\n  size: 3");
  expect(await linesOf(server, text)).toEqual([
    'update control-plane/Environment/prod description "old">"new" settings.tier 1>2 settings.size undefined>3',
  ]);
});

test.each([
  [
    "none",
    undefined,
    "error owner.none: control-plane/Environment/prod is there already and was not made by this toolkit",
  ],
  [
    "another",
    "kubiya-toolkit/other",
    'error owner.other: control-plane/Environment/prod is there already and carries the mark "kubiya-toolkit/other"',
  ],
])(
  "an object with %s of our mark is refused, and adopted when its address is given",
  async (_, managed_by, title) => {
    const server = createFakeServer();
    server.put("control-plane/Environment", { name: "prod", settings: { managed_by } });
    const mend =
      "to take it over, adopt it: --adopt control-plane/Environment/prod, or `adopt` in kubiya.yaml";
    expect(await linesOf(server, environment())).toEqual([`${title} / ${mend}`]);
    for (const adopt of [["control-plane/Environment/prod"], ["Environment/prod"]]) {
      expect(await linesOf(server, environment(), { adopt })).toEqual([
        "update control-plane/Environment/prod adopts",
      ]);
    }
  },
);

test("a runner cannot be marked later: adopted, it is taken as it is, and noted in the ledger", async () => {
  const server = createFakeServer();
  server.put("platform/Runner", { name: "r", description: "d" });
  const text = platformManifest("Runner", "r", "description: d");
  expect(await linesOf(server, text, { adopt: ["Runner/r"] })).toEqual(["update platform/Runner/r adopts"]);
});

test("two live objects of one key are refused, naming both ids", async () => {
  const server = createFakeServer();
  const ids = [1, 2].map(() => server.put("control-plane/Environment", { name: "prod", ...ours }).id);
  expect(await linesOf(server, environment())).toEqual([
    `error live.duplicate: the server has 2 objects of the name "prod": ${ids.join(" and ")} / delete or rename all but one`,
  ]);
});

test("what cannot change in place is a problem", async () => {
  const server = createFakeServer();
  server.put("control-plane/Skill", {
    name: "s",
    type: "shell",
    configuration: { custom_config: { managed_by: mark } },
  });
  expect(await linesOf(server, manifest("Skill", "s", "type: python"))).toEqual([
    'error field.immutable: type cannot change once control-plane/Skill/s exists: "shell" → "python" / delete the object, or give the manifest another name',
  ]);
});

test("only with prune is anything deleted, and only what carries our mark", async () => {
  const server = createFakeServer();
  server.put("control-plane/Environment", { name: "old", ...ours });
  server.put("control-plane/Environment", {
    name: "theirs",
    settings: { managed_by: "kubiya-toolkit/other" },
  });
  server.put("control-plane/Environment", { name: "default" });
  const kept = await previewOf(server, environment());
  expect(kept.plan?.orphans).toEqual(["control-plane/Environment/old"]);
  expect(kept.plan?.counts.delete).toBe(0);
  expect(await linesOf(server, environment(), { prune: true })).toEqual([
    "create control-plane/Environment/prod",
    "delete control-plane/Environment/old",
  ]);
});

test("a project is known by its key: another name is a change", async () => {
  const server = createFakeServer();
  server.put("control-plane/Project", { name: "Old", key: "KEY", ...ours });
  expect(await linesOf(server, manifest("Project", "New", "key: KEY"))).toEqual([
    'update control-plane/Project/New metadata.name "Old">"New"',
  ]);
});

test("associations differ by what is to be added and removed, but the server's own project is only added to", async () => {
  const server = createFakeServer();
  const [one, two] = ["ONE", "DEFAULT"].map((key) =>
    server.put("control-plane/Project", { name: key, key, ...ours }),
  );
  for (const name of ["a", "b"]) {
    const projects = [{ id: one?.id }, { id: two?.id }];
    server.put("control-plane/Agent", { name, model_id: "m", configuration: { managed_by: mark }, projects });
  }
  const agents = manifest("Agent", "a", "model: m") + manifest("Agent", "c", "model: m");
  const text =
    agents +
    manifest("Project", "ONE", "key: ONE\nagents: [a, c]") +
    manifest("Project", "DEFAULT", "key: DEFAULT\nagents: [a]");
  const { plan } = await previewOf(server, text, {
    workspace: {
      name: "test",
      apis: {},
      manifests: [],
      external: [],
      adopt: [],
      limits: { deletes: 0, deleteShare: 1 },
    },
  });
  expect(plan?.steps.map((step) => step.id)).toEqual([
    "create control-plane/Agent/c",
    "remove control-plane/Project/ONE agents b",
    "add control-plane/Project/ONE agents c",
  ]);
});

test("an external object must be there", async () => {
  const workspace = {
    name: "test",
    apis: {},
    manifests: [],
    external: ["Team/blue"],
    adopt: [],
    limits: { deletes: 0, deleteShare: 1 },
  };
  const text = manifest("Agent", "a", "model: m\nteam: blue");
  expect(await linesOf(createFakeServer(), text, { workspace })).toEqual([
    "error live.missing: control-plane/Team/blue is listed as external, and the server has no such object / create it, or correct the name",
  ]);
});
