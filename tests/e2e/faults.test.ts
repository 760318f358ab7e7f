import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { workFaults } from "./faults.ts";
import { openPlace, type Place } from "./in-process.ts";
import { mannerFaults } from "./manner-faults.ts";

const faults = [...workFaults, ...mannerFaults];
const page = readFileSync(new URL("../../docs/cli/faults.md", import.meta.url), "utf8");

describe("what the official program does wrong is done right", () => {
  let place: Place;
  beforeAll(async () => {
    place = await openPlace({
      "broken.yaml": "name: fail-broken\nsteps:\n  - name: fail-build\n    command: exit 1\n",
      "tools.yaml": "- name: disk\n  type: docker\n  content: df\n  description: Free space\n",
    });
    for (const line of [
      "environment create house",
      "worker-queue create queue --environment house",
      "cp agent create greeter --model m",
      "agent create helper --llm m",
      "team create crew",
      "skill create sh --type shell",
      "runner create edge",
      "source create ops --inline tools.yaml",
    ])
      await place.json(`kubiya ${line}`);
  }, 60_000);
  afterAll(() => place.close());

  test.each(faults.map((fault) => [fault.theirs, fault] as const))(
    "%s",
    async (_, { shown }) => await shown(place),
    30_000,
  );

  test("the page tells of each", () => {
    const rows = faults.map(({ theirs, ours }) => `| ${theirs} | ${ours} |`);
    expect(rows.filter((row) => !page.includes(row))).toEqual([]);
  });
});
