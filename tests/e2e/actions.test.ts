import { afterAll, beforeAll, expect, test } from "vitest";
import { openPlace, type Place } from "./in-process.ts";

let place: Place;
beforeAll(async () => {
  place = await openPlace({
    "tools.yaml": "- name: disk\n  type: docker\n  content: df\n  description: Free space\n",
    "flow.yaml": "name: flow\nsteps:\n  - name: build\n    command: make\n",
  });
  for (const line of [
    "source create ops --inline tools.yaml",
    "agent create helper --llm m --secret ONE --env A=1",
    "cp agent create greeter --model m",
    "team create crew",
    "environment create house",
    "worker-queue create queue --environment house",
    "job create nightly --team crew --prompt go",
    "skill create sh --type shell",
    "knowledge create notes --content x --description y",
    "runner create edge",
    "cp policy create open --policy-content x",
  ])
    await place.json(`kubiya ${line}`);
}, 60_000);
afterAll(() => place.close());

// In this order: later rows stand on earlier ones. What is printed, for people.
const rows: readonly (readonly [line: string, stdout: RegExp])[] = [
  ["agent secrets list helper", /^ONE$/m],
  ["agent secrets add helper TWO THREE", /^agent helper changed/],
  ["agent secrets remove helper ONE TWO", /^agent helper changed/],
  ["agent secrets list helper -o name", /^THREE\n$/],
  ["agent env set helper B=2 C=3", /changed/],
  ["agent env unset helper A B", /changed/],
  ["agent env list helper", /^C: "?3"?\n$/],
  ["agent prompt set helper --content First.", /changed/],
  ["agent prompt append helper --content Second.", /changed/],
  ["agent prompt get helper", /^First\.\n\nSecond\.\n$/],
  ["agent prompt clear helper", /changed/],
  ["agent prompt get helper -o json", /^""$/m],
  ["agent model helper other", /changed/],
  ["agent runner helper edge", /changed/],
  ["agent get helper -o json --jq '.runners'", /"edge"/],
  ["agent exec helper Say this back", /^Say this back\n$/],
  ["cp agent exec greeter Hello", /^Done: Hello\n$/],
  ["cp agent exec greeter Hello -o json --jq '.status'", /completed/i],
  ["team exec crew Plan the release", /^Done: Plan the release\n$/],
  ["execution list -o name", /^[0-9a-f-]{36}$/m],
  ["job trigger nightly --var day=monday", /^execution \S+ started$/m],
  ["job disable nightly", /^job nightly disabled$/m],
  ["job get nightly -o json --jq '.enabled'", /^false$/m],
  ["job enable nightly", /^job nightly enabled$/m],
  ["job executions nightly", /^EXECUTION ID/],
  ["tool list", /^disk +docker +ops +Free space$/m],
  ["tool exec --name disk --source-uuid ops --runner edge", /./],
  ["source load https://github.com/example-org/ops", /^NAME/],
  ["source tools ops", /^disk/m],
  ["knowledge versions notes", /^VERSION/],
  ["knowledge search notes", /^notes/m],
  ["runner health edge", /./],
  ["runner helm edge", /./],
  ["skill associate agents greeter-id sh --dry-run", /^Would send POST/],
  ["skill definitions", /^TYPE/],
  ["worker-queue command queue", /^kubiya worker start/],
  ["policy validate --policy x", /^valid:/m],
  ["policy evaluate --input '{}'", /./],
  ["task create Check the backups", /^task \S+ created$/m],
  ["task list", /^ID /],
  ["workflow execute flow.yaml", /^build: finished$/m],
  ["workflow list", /flow/],
  ["model list", /^ID /],
  ["user groups", /^UUID/],
  ["audit list", /^TIMESTAMP/],
  ["api listTeams", /"crew"/],
  ['api createTeam --body \'{"name":"x"}\' --dry-run', /^Would send POST \/api\/v1\/teams$/m],
];

test.each(rows)("kubiya %s", async (line, stdout) => {
  const ended = await place.kubiya(`kubiya ${line}`);
  expect(ended).toMatchObject({ code: 0 });
  expect(ended.stdout).toMatch(stdout);
});

test("a task is looked at, read, ended and forgotten", async () => {
  const made = await place.json("kubiya task create Check --name check");
  const id = String(typeof made === "object" && made !== null && "id" in made ? made.id : "");
  expect(await place.kubiya("kubiya cp policy validate open")).toMatchObject({ code: 6 });
  // It may be over before it can be cancelled.
  expect((await place.kubiya(`kubiya task cancel ${id}`)).wire.join()).toMatch(/^PUT .*\/cancel (200|409)$/);
  for (const line of [`get ${id}`, `status ${id}`, `logs ${id}`, `delete ${id} --yes`])
    expect(await place.kubiya(`kubiya task ${line}`)).toMatchObject({ code: 0, stderr: "" });
});
