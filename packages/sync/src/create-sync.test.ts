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

test("a program looks for drift, pulls and asks for reasons, and nothing is written by it", async () => {
  const { client, calls, rows } = createFakeServer();
  const text = manifest("Team", "t", "description: one");
  const sync = createSync({ client, workspace, sources: [{ file: "a.yaml", text }] });
  const { plan } = await sync.plan();
  if (plan) await sync.apply(plan);
  for (const row of rows("control-plane/Team")) row.description = "two";
  const before = calls.length;
  const { drift } = await sync.drift({ now: new Date(0) });
  expect(drift?.others.map(({ address }) => address)).toEqual(["control-plane/Team/t"]);
  expect((await sync.pull()).files).toEqual([{ file: "a.yaml", text: text.replace("one", "two") }]);
  const { explanation } = await sync.explain("Team/t", "description");
  expect(explanation?.fields[0]).toMatchObject({ written: "one", live: "two", standing: "differs" });
  expect(calls.slice(before).filter(({ id }) => !/^(list|get|resolve)/.test(id))).toEqual([]);
});
