import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contracts } from "./documented.ts";
import { embeddedServer } from "./embedded.ts";
import { createVisitor, type Visitor } from "./live/visit.ts";
import { bounds } from "./properties/bounds.ts";
import { type Resource, resourcesOf } from "./resources/resource.ts";
import { play, type Step, verbs } from "./sequences/play.ts";
import { furnished } from "./sequences/setting.ts";

/** Time stands still: a task that has begun to run by itself would refuse what the model expects of one that waits. */
const clock = { now: () => Date.UTC(2026, 0, 1), sleep: () => Promise.resolve() };
const servers = {
  platform: embeddedServer("platform", { clock }),
  "control-plane": embeddedServer("control-plane", { clock }),
};

/** A visitor in an organisation of its own. */
function visitorFor({ create }: Resource, organisation: string): Visitor {
  const server = servers[create.row.api === "control-plane" ? "control-plane" : "platform"];
  return createVisitor({
    server,
    key: `${create.row.id} ${organisation}`.replace(" ", "-"),
    patience: 10_000,
  });
}

/** Whether the mock keeps what is made, or answers with an example. */
async function isKept(resource: Resource): Promise<boolean> {
  const visitor = visitorFor(resource, "probe");
  const things = await furnished(resource.create.contract, visitor);
  await play(visitor, resource, things, [{ verb: "create", pick: 0 }]);
  return visitor.sources.at(-1) === "state";
}

const removable = contracts.flatMap(resourcesOf).filter(({ remove }) => remove !== undefined);
const kept: Resource[] = [];
for (const resource of removable) if (await isKept(resource)) kept.push(resource);

const steps = fc.array(fc.record({ verb: fc.constantFrom(...verbs), pick: fc.nat({ max: 7 }) }), {
  minLength: 4,
  maxLength: 16,
});

/** Once through a whole life, before chance chooses. */
const life: Step[] = [
  "create",
  "read",
  "list",
  "duplicate",
  "change",
  "read",
  "list",
  "create",
  "list",
  "remove",
  "use removed",
  "list",
  "create",
  "duplicate",
].flatMap((word) => verbs.filter((verb) => verb === word).map((verb) => ({ verb, pick: 0 })));

test("the resources that are known to be kept are among those tried", () => {
  const names = kept.map(({ create }) => create.row.id);
  expect(names).toEqual(
    expect.arrayContaining([
      "createAgentV1",
      "createSourceV1",
      "createAgent",
      "createTeam",
      "createSkill",
      "createProject",
      "createEnvironment",
    ]),
  );
});

describe.each(kept.map((resource) => [resource.create.row.id, resource] as const))("%s", (_id, resource) => {
  test("what is made, read, changed, listed and taken away is as a model of it says", {
    timeout: 60_000,
  }, async () => {
    let run = 0;
    const property = fc.asyncProperty(steps, async (sequence) => {
      run += 1;
      const visitor = visitorFor(resource, `run-${run}`);
      const things = await furnished(resource.create.contract, visitor);
      const wrong = await play(visitor, resource, things, sequence);
      if (wrong !== undefined) expect.fail(wrong);
    });
    await fc.assert(property, { seed: bounds.seed, numRuns: bounds.runs, examples: [[life]] });
  });
});
