import { expect, test } from "vitest";
import { createFakeServer } from "../test/fake-server.ts";
import { manifest, secretsOf, workspace } from "../test/setting.ts";
import { createSync } from "./create-sync.ts";

const rule = manifest(
  "ApprovalRule",
  "r",
  "scope_type: all\napprover_type: group\napprover_value: ${env:GROUP}",
);
const sources = [{ file: "a.yaml", text: rule }];

test("a program validates, plans and applies, and what it noted is known to the next plan", async () => {
  const { client, calls } = createFakeServer();
  const sync = createSync({ client, workspace, sources, secrets: secretsOf({ GROUP: "g" }) });
  expect(await sync.validate()).toEqual([]);
  expect(calls).toEqual([]);
  const { plan } = await sync.plan();
  if (!plan) throw new Error("there is no plan");
  const { outcomes } = await sync.apply(plan, { concurrency: 1 });
  expect(outcomes.map(({ status }) => status)).toEqual(["done"]);
  expect(Object.keys(sync.ledger().objects)).toEqual(["control-plane/ApprovalRule/r"]);
  expect((await sync.plan({ prune: true })).plan?.changes).toEqual([]);
});

test("without a place for secrets each of them is a problem", async () => {
  const { client, calls } = createFakeServer();
  const sync = createSync({ client, workspace, sources });
  expect((await sync.validate()).map(({ code }) => code)).toEqual(["secret.missing"]);
  expect((await sync.plan()).plan).toBeUndefined();
  expect(calls).toEqual([]);
});
