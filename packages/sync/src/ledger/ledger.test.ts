import { expect, test } from "vitest";
import { createSession } from "../../test/session.ts";
import { manifest, platformManifest, secretsOf } from "../../test/setting.ts";
import { newLedger } from "./ledger.ts";

const rule = (name: string, spec = ""): string =>
  manifest("ApprovalRule", name, `scope_type: all\napprover_type: group\napprover_value: g\n${spec}`);

test("what carries no mark is ours by the ledger, and pruned by it alone", async () => {
  const session = createSession();
  await session.apply(rule("a") + rule("b"));
  session.server.put("control-plane/ApprovalRule", { name: "theirs" });
  expect(Object.keys(session.ledger.objects)).toEqual([
    "control-plane/ApprovalRule/a",
    "control-plane/ApprovalRule/b",
  ]);
  expect(await session.lines(rule("a") + rule("b"))).toEqual([]);
  expect((await session.plan(rule("a"))).orphans).toEqual(["control-plane/ApprovalRule/b"]);
  await session.apply(rule("a"), { prune: true });
  expect(session.server.rows("control-plane/ApprovalRule").map((row) => row.name)).toEqual(["a", "theirs"]);
  expect(Object.keys(session.ledger.objects)).toEqual(["control-plane/ApprovalRule/a"]);
});

test("without the ledger nothing of it is pruned, the plan says so, and each has to be adopted once", async () => {
  const session = createSession();
  await session.apply(rule("a") + rule("b"));
  session.ledger = newLedger();
  expect(await session.lines(rule("a"))).toEqual([
    "error owner.none: control-plane/ApprovalRule/a is there already and the ledger of this workspace does not have it",
  ]);
  const adopt = ["ApprovalRule/a"];
  const plan = await session.plan(rule("a"), { prune: true, adopt });
  expect(plan.notes).toEqual(["there is no ledger, so nothing of these kinds is pruned: ApprovalRule"]);
  expect(plan.steps.map((step) => step.id)).toEqual(["record control-plane/ApprovalRule/a"]);
  const calls = session.server.calls.length;
  await session.apply(rule("a"), { adopt });
  expect(session.server.calls.slice(calls).map((call) => call.id)).toEqual([
    "listApprovalRules",
    "listApprovalRules",
  ]);
  expect(await session.lines(rule("a"))).toEqual([]);
});

test("an address that kubiya.yaml adopts is ours without a ledger, and nothing is shown for ever", async () => {
  const session = createSession();
  session.server.put("control-plane/ApprovalRule", {
    name: "a",
    scope_type: "all",
    approver_type: "group",
    approver_value: "g",
  });
  const { workspace } = await import("../../test/setting.ts");
  const listed = { workspace: { ...workspace, adopt: ["ApprovalRule/a"] } };
  expect(await session.lines(rule("a"), listed)).toEqual([]);
  await session.apply(rule("a") + rule("b"), listed);
  expect(await session.lines(rule("a") + rule("b"))).toEqual([]);
});

test("a secret is sent again when its value is another one, and with every change", async () => {
  const session = createSession(undefined, { TOKEN: "canary-one" });
  const secret = (more = ""): string => platformManifest("Secret", "token", `value: \${env:TOKEN}${more}`);
  await session.apply(secret());
  expect(session.server.rows("platform/Secret")[0]?.value).toBe("canary-one");
  expect(await session.lines(secret())).toEqual([]);
  const other = { secrets: secretsOf({ TOKEN: "canary-two" }) };
  const plan = await session.plan(secret(), other);
  expect(plan.changes).toEqual([
    {
      action: "update",
      address: "platform/Secret/token",
      fields: [{ path: "value", from: "(hidden)", to: "${env:TOKEN}" }],
    },
  ]);
  await session.apply(secret(), other);
  expect(await session.lines(secret(), other)).toEqual([]);
  await session.apply(secret("\ndescription: d"), other);
  const { input } = session.server.calls.findLast((call) => call.id === "updateSecretV1") ?? {};
  expect(input?.body).toEqual({ value: "canary-two", description: "d" });
  expect(JSON.stringify([plan, session.ledger])).not.toContain("canary");
});

test("a value that cannot be compared is sent when a secret is adopted", async () => {
  const session = createSession(undefined, { TOKEN: "canary" });
  session.server.put("platform/Secret", { name: "token", value: "other" });
  const text = platformManifest("Secret", "token", "value: ${env:TOKEN}");
  await session.apply(text, { adopt: ["Secret/token"] });
  expect(session.server.rows("platform/Secret")[0]?.value).toBe("canary");
  expect(await session.lines(text)).toEqual([]);
});

test("a runner that was adopted is ours by the ledger", async () => {
  const session = createSession();
  session.server.put("platform/Runner", { name: "r", description: "d" });
  const text = platformManifest("Runner", "r", "description: d");
  await session.apply(text, { adopt: ["Runner/r"] });
  expect(await session.lines(text)).toEqual([]);
  await session.apply(platformManifest("Runner", "r"));
  expect(session.server.rows("platform/Runner")[0]?.description).toBe("");
});
