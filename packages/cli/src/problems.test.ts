import type { Problem } from "@kubiya-toolkit/sync";
import { expect, test } from "vitest";
import type { Invocation } from "./command.ts";
import { fakeContext } from "./fake-context.ts";
import { endOnErrors, failureFor, located } from "./problems.ts";
import { createVoice } from "./voice.ts";

const { context } = fakeContext();
const invocation: Invocation = {
  context,
  arguments: [],
  flags: {},
  format: "text",
  voice: createVoice(context, {}),
  live: () => {},
  root: { name: "kubiya", summary: "", commands: [] },
  paint: (_, text) => text,
};

const error = (code: Problem["code"], status?: number): Problem => ({
  code,
  severity: "error",
  title: "wrong",
  ...(status === undefined ? {} : { status }),
});

test.each([
  [[error("access.denied", 401), error("access.denied", 403)], "not-signed-in"],
  [[error("access.denied", 403)], "failed"],
  [[error("read.failed", 500)], "failed"],
  [[error("owner.other"), error("owner.none")], "guard-refused"],
  [[error("guard.refused")], "guard-refused"],
  [[error("owner.other"), error("field.immutable")], "invalid-input"],
  [[error("yaml.syntax")], "invalid-input"],
])("%j ends as %s", async (problems, ending) => {
  expect((await failureFor(problems, invocation)).ending).toBe(ending);
});

test("a service that nobody reached is mended by the address", async () => {
  const { facts } = await failureFor([error("read.failed")], invocation);
  expect(facts.mend).toContain("kubiya mock");
  expect((await failureFor([error("read.failed", 500)], invocation)).facts.mend).toBeUndefined();
});

test("warnings end nothing", async () => {
  await endOnErrors([{ ...error("folder.empty"), severity: "warning" }], invocation);
  await expect(endOnErrors([error("folder.empty")], invocation)).rejects.toThrow("1 problem to mend first.");
});

test("places lead from where the reader stands", () => {
  const place = { file: "team.yaml", line: 1, column: 2 };
  expect(located([{ ...error("yaml.syntax"), place }, error("folder.missing")], "infra")).toMatchObject([
    { place: { file: "infra/team.yaml", line: 1 } },
    { code: "folder.missing" },
  ]);
  expect(located([{ ...error("yaml.syntax"), place }], ".")).toMatchObject([
    { place: { file: "team.yaml" } },
  ]);
});
