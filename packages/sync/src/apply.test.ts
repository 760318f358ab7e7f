import { describe, expect, test } from "vitest";
import { createFakeServer, type FakeServer } from "../test/fake-server.ts";
import {
  applied,
  manifest,
  mark,
  markWith,
  platformManifest,
  previewOf,
  secretsOf,
} from "../test/setting.ts";
import { carryOut } from "./index.ts";

const team = manifest("Team", "t", "description: d");
const agent = manifest("Agent", "a", "model: m\nteam: t");

async function linesOf(server: FakeServer, text: string): Promise<string[]> {
  const { outcomes } = await applied(server, text);
  return outcomes.map(({ step, status, detail, because, didNotStick }) =>
    [
      status,
      step,
      detail && `(${detail})`,
      because && `because ${because}`,
      didNotStick && `lost ${didNotStick}`,
    ]
      .filter((part) => part !== undefined)
      .join(" "),
  );
}

function writesTo(server: FakeServer, operation: string): number {
  return server.calls.filter((call) => call.id === operation).length;
}

test("names become ids at the last moment, and a second run writes nothing", async () => {
  const server = createFakeServer();
  const text =
    manifest("Team", "t", "members: [a]\nskills: [s]") +
    manifest("Agent", "a", "model: m\nteam: t\nskills: [s]\nenvironments: [prod]\nsystem_prompt: p") +
    manifest("Skill", "s", "type: shell") +
    manifest("Environment", "prod", "skills: [s]") +
    manifest("Project", "P", "key: PP\nagents: [a]\nteams: [t]");
  expect((await linesOf(server, text)).filter((line) => !line.startsWith("done"))).toEqual([]);
  const [made] = server.rows("control-plane/Agent");
  const [ids] = server.rows("control-plane/Team");
  expect(made).toMatchObject({
    team_id: ids?.id,
    environment_ids: [server.rows("control-plane/Environment")[0]?.id],
  });
  expect(ids?.configuration).toEqual({
    member_ids: [made?.id],
    metadata: { managed_by: markWith("members", "skills") },
  });
  server.calls.length = 0;
  const { plan } = await previewOf(server, text);
  expect(plan?.steps).toEqual([]);
  expect(server.calls.every((call) => call.id.startsWith("list"))).toBe(true);
});

test("a failed step is told, what hangs on it is skipped naming the culprit, and the rest is done", async () => {
  const server = createFakeServer();
  server.fail("createTeam", { status: 400, message: "no" });
  const text =
    team + agent + manifest("Skill", "s", "type: shell") + manifest("Project", "P", "key: PP\nagents: [a]");
  expect(await linesOf(server, text)).toEqual([
    "failed create control-plane/Team/t (no)",
    "done create control-plane/Skill/s",
    "skipped create control-plane/Agent/a because create control-plane/Team/t",
    "done create control-plane/Project/P",
    "skipped add control-plane/Project/P agents a because create control-plane/Team/t",
  ]);
  expect(writesTo(server, "createAgent")).toBe(0);
});

describe("a create whose outcome is not known", () => {
  test("is settled by looking: found, it is adopted, and what hangs on it goes on", async () => {
    const server = createFakeServer();
    server.fail("createTeam", { stored: true });
    expect(await linesOf(server, team + agent)).toEqual([
      "settled create control-plane/Team/t (the answer was an error; the object is there)",
      "done create control-plane/Agent/a",
    ]);
    expect(writesTo(server, "createTeam")).toBe(1);
    expect(server.rows("control-plane/Agent")[0]?.team_id).toBe(server.rows("control-plane/Team")[0]?.id);
  });

  test("found otherwise than it was sent, it is brought into shape", async () => {
    const server = createFakeServer();
    server.fail("createTeam", { stored: true });
    server.onBody = (id, body) => (id === "createTeam" ? { ...body, description: "half" } : body);
    expect((await linesOf(server, team))[0]).toContain("settled create");
    expect(writesTo(server, "updateTeam")).toBe(1);
    expect(server.rows("control-plane/Team")[0]?.description).toBe("d");
  });

  test("not found, it is tried once more", async () => {
    const server = createFakeServer();
    server.fail("createTeam", {});
    expect(await linesOf(server, team)).toEqual(["done create control-plane/Team/t"]);
    expect(server.rows("control-plane/Team")).toHaveLength(1);
  });

  test("not found twice, it failed", async () => {
    const server = createFakeServer();
    server.fail("createTeam", { times: 9 });
    expect(await linesOf(server, team)).toEqual(["failed create control-plane/Team/t (answered 500)"]);
    expect(writesTo(server, "createTeam")).toBe(2);
  });

  test("when looking fails, too, it failed and is not tried again", async () => {
    const server = createFakeServer();
    const { plan } = await previewOf(server, team);
    server.fail("createTeam", {});
    server.fail("listTeams", { times: 9, message: "list broken" });
    const { outcomes } = plan
      ? await carryOut(plan, { client: server.client, secrets: secretsOf({}), verify: false })
      : { outcomes: [] };
    expect(outcomes).toMatchObject([{ status: "failed", detail: "list broken" }]);
    expect(writesTo(server, "createTeam")).toBe(1);
  });

  test("found with another's mark, it is left alone", async () => {
    const server = createFakeServer();
    server.fail("createTeam", {});
    server.onCall = (id) => {
      if (id === "createTeam")
        server.put("control-plane/Team", {
          name: "t",
          configuration: { metadata: { managed_by: "kubiya-toolkit/other" } },
        });
    };
    expect((await linesOf(server, team))[0]).toMatch(
      /^failed .*the mark "kubiya-toolkit\/other" appeared meanwhile/,
    );
    expect(writesTo(server, "createTeam")).toBe(1);
  });

  test("a clear refusal is no unknown outcome", async () => {
    const server = createFakeServer();
    server.fail("createTeam", { status: 409, message: "exists" });
    expect(await linesOf(server, team)).toEqual(["failed create control-plane/Team/t (exists)"]);
    expect(writesTo(server, "listTeams")).toBe(2);
  });
});

test("an update that answers 500 and is stored is done", async () => {
  const server = createFakeServer();
  server.put("control-plane/Team", {
    name: "t",
    description: "old",
    configuration: { metadata: { managed_by: mark } },
  });
  server.fail("updateTeam", { stored: true, times: 9 });
  expect(await linesOf(server, team)).toEqual([
    "settled update control-plane/Team/t (the answer was an error; the change is there)",
  ]);
  expect(writesTo(server, "updateTeam")).toBe(1);
});

test("an update that answers 500 and is not stored is tried once more", async () => {
  const server = createFakeServer();
  server.put("control-plane/Team", {
    name: "t",
    description: "old",
    configuration: { metadata: { managed_by: mark } },
  });
  server.fail("updateTeam", {});
  expect(await linesOf(server, team)).toEqual(["done update control-plane/Team/t"]);
  expect(server.rows("control-plane/Team")[0]?.description).toBe("d");
});

test("an association that answers 500 is looked at from the end that shows it", async () => {
  const server = createFakeServer();
  server.fail("addProjectAgent", { stored: true });
  const text = manifest("Project", "P", "key: PP\nagents: [a]") + manifest("Agent", "a", "model: m");
  expect((await linesOf(server, text)).at(-1)).toBe(
    "settled add control-plane/Project/P agents a (the answer was an error; it is as it should be)",
  );
  expect(writesTo(server, "addProjectAgent")).toBe(1);
});

test("a deletion of what is gone already is done, and one of unknown outcome is looked at", async () => {
  const outcomeOf = async (fault: Parameters<FakeServer["fail"]>[1]) => {
    const server = createFakeServer();
    server.put("control-plane/Team", { name: "t", configuration: { metadata: { managed_by: mark } } });
    const { plan } = await previewOf(server, manifest("Skill", "s", "type: shell"), { prune: true });
    server.fail("deleteTeam", fault);
    const done = plan && (await carryOut(plan, { client: server.client, secrets: secretsOf({}) }));
    return done?.outcomes.at(-1);
  };
  expect(await outcomeOf({ status: 404 })).toMatchObject({ status: "done", detail: "it was gone already" });
  expect(await outcomeOf({ stored: true })).toMatchObject({ status: "settled" });
  expect(await outcomeOf({ status: 400 })).toMatchObject({ status: "failed", httpStatus: 400 });
});

test("what did not stick is told by its name in the manifest", async () => {
  const server = createFakeServer();
  server.onBody = (id, body) =>
    id === "createAgent"
      ? { ...body, team_id: null, configuration: { ...(body.configuration as object), k: 2 } }
      : body;
  expect(
    (await linesOf(server, team + manifest("Agent", "a", "model: m\nteam: t\nconfiguration:\n  k: 1"))).at(
      -1,
    ),
  ).toBe("done create control-plane/Agent/a lost team,configuration.k");
});

test("values that the plan must not hold are read just before the call", async () => {
  const server = createFakeServer();
  server.put("platform/Agent", {
    name: "a",
    description: "old",
    environment_variables: { T: "theirs" },
    managed_by: mark,
  });
  const text = platformManifest("Agent", "a", "description: new");
  const { plan } = await previewOf(server, text);
  const [row] = server.rows("platform/Agent");
  if (row) row.environment_variables = { T: "newer" };
  if (plan) await carryOut(plan, { client: server.client, secrets: secretsOf({}), verify: false });
  expect(server.rows("platform/Agent")[0]).toMatchObject({
    description: "new",
    environment_variables: { T: "newer" },
  });
});

test("an answer that tells little is completed by reading", async () => {
  const server = createFakeServer();
  const send = server.client.send;
  const client = {
    ...server.client,
    send: async (...given: Parameters<typeof send>) => {
      const answer = await send(...given);
      return given[0].id === "createSourceV1" ? { uuid: (answer as { uuid: string }).uuid } : answer;
    },
  };
  const { plan } = await previewOf(server, platformManifest("Source", "s", "url: https://x"));
  const done = plan && (await carryOut(plan, { client, secrets: secretsOf({}) }));
  expect(done?.outcomes).toMatchObject([{ status: "done", id: "source-1" }]);
  expect(server.calls.at(-1)?.id).toBe("getSourceV1");
});

test("broken off, a run ends what it began and tells what it did not begin", async () => {
  const server = createFakeServer();
  const { plan } = await previewOf(server, team + agent);
  const controller = new AbortController();
  server.onCall = (id) => id.startsWith("create") && controller.abort();
  const done =
    plan &&
    (await carryOut(plan, { client: server.client, secrets: secretsOf({}), signal: controller.signal }));
  expect(done?.outcomes.map((one) => one.status)).toEqual(["done", "stopped"]);
});

test("each outcome is told as it comes", async () => {
  const server = createFakeServer();
  const { plan } = await previewOf(server, team + agent);
  const told: string[] = [];
  if (plan)
    await carryOut(plan, {
      client: server.client,
      secrets: secretsOf({}),
      onOutcome: (one) => told.push(one.step),
    });
  expect(told).toEqual(["create control-plane/Team/t", "create control-plane/Agent/a"]);
});
