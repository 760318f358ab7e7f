import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { kindOf, operationOf } from "@kubiya-toolkit/kinds";
import { createMock } from "@kubiya-toolkit/mock";
import {
  carryOut,
  drift,
  driftText,
  openRun,
  outcomesText,
  planHtml,
  planMarkdown,
  planText,
  predict,
  preview,
  problemsText,
  pull,
  reportJson,
} from "@kubiya-toolkit/sync";
import { expect, test } from "vitest";
import { createBed, settings } from "./sync/bed.ts";
import { canaries, secretManifests, sungIn } from "./sync/canaries.ts";

const workspace = { ...settings, apis: { "control-plane": "", platform: "" } };
const texts = secretManifests.map((one) => JSON.stringify(one));
const sources = texts.map((text, at) => ({ file: `${at}.yaml`, text }));
const secretsOf = (first: string) => ({
  env: (name: string) => (name === "FIRST" ? first : canaries[name]),
  file: () => undefined,
});

/** A server that refuses writes and tells in the error all that it was sent. */
async function blabbing(request: Request, status: number): Promise<Response> {
  const body = await request.text();
  const said = `cannot take ${body}`;
  if (status === 500) return new Response(`INSERT INTO t VALUES (${body})`, { status });
  return Response.json(
    { detail: status === 422 ? [{ loc: ["body", "x"], msg: said, type: "x", input: body }] : said },
    { status },
  );
}

test("the forms in which a secret travels are known", () => {
  const value = canaries.FIRST ?? "";
  for (const text of [
    value,
    JSON.stringify(value),
    encodeURIComponent(value),
    Buffer.from(`"${value}"`).toString("base64"),
  ])
    expect(sungIn(text)).toEqual(["FIRST"]);
  expect(sungIn(JSON.stringify(secretManifests))).toEqual([]);
});

test("no secret is in anything that a run shows or keeps", { timeout: 60_000 }, async () => {
  const mock = createMock();
  let refusing: number | undefined;
  const bed = createBed({
    fetch: (request) =>
      refusing && request.method !== "GET" ? blabbing(request, refusing) : mock.fetch(request),
  });
  const { client } = bed;
  const folder = await mkdtemp(join(tmpdir(), "kubiya-canary-"));
  const shown: [string, string][] = [];
  const show = (what: string, value: unknown) =>
    shown.push(
      [what, typeof value === "string" ? value : JSON.stringify(value)],
      [`${what}, inspected`, inspect(value, { depth: 20 })],
    );

  const run = async (what: string, first: string, kept = sources) => {
    const secrets = secretsOf(first);
    const { plan, problems } = await preview({
      workspace,
      sources: kept,
      client,
      secrets,
      ledger: bed.ledger,
      prune: true,
    });
    show(`${what}: problems`, problemsText(problems));
    if (!plan) throw new Error(problemsText(problems));
    show(`${what}: plan`, plan);
    show(`${what}: plan as text`, planText(plan));
    show(`${what}: plan as Markdown`, planMarkdown(plan, { problems }));
    show(`${what}: plan as a page`, planHtml(plan, { problems }));
    show(`${what}: prediction`, predict(plan));
    const { journal, close } = await openRun(folder, bed.ledger);
    const done = await carryOut(plan, { client, secrets, ledger: bed.ledger, journal });
    for (const file of await readdir(folder))
      show(`${what}: ${file}`, await readFile(join(folder, file), "utf8"));
    bed.ledger = done.ledger ?? bed.ledger;
    await close(done.ledger);
    for (const file of await readdir(folder))
      show(`${what}: ${file} after it`, await readFile(join(folder, file), "utf8"));
    show(`${what}: outcomes`, outcomesText(done.outcomes));
    show(`${what}: report`, reportJson({ plan, problems, outcomes: done.outcomes }));
    return { plan, outcomes: done.outcomes };
  };

  try {
    for (refusing of [422, 400, 500]) {
      const { outcomes } = await run(`refused with ${refusing}`, canaries.FIRST ?? "");
      expect(outcomes.filter(({ status }) => status === "failed").length).toBeGreaterThan(5);
    }
    refusing = undefined;
    const { outcomes } = await run("made", canaries.FIRST ?? "");
    expect(outcomes.filter(({ status }) => status !== "done")).toEqual([]);
    const rotated = await run("another value", canaries.SECOND ?? "");
    expect(rotated.plan.changes.length).toBeGreaterThan(5);
    await byAnotherHand(bed);
    const now = new Date(0);
    const secrets = secretsOf(canaries.SECOND ?? "");
    const found = await drift({ workspace, sources, client, secrets, ledger: bed.ledger, now });
    show("drift", found);
    if (found.drift) show("drift as text", driftText(found.drift));
    show("pulled", await pull({ workspace, sources, client, secrets, ledger: bed.ledger, all: true }));
    await run("changed by another hand", canaries.SECOND ?? "");
    await run("gone", canaries.SECOND ?? "", []);
    expect(shown.length).toBeGreaterThan(60);
    expect(shown.flatMap(([what, text]) => sungIn(text).map((name) => `${name} in ${what}`))).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

/** Puts a secret where nobody wrote one, as somebody does in the console. */
async function byAnotherHand({ client }: ReturnType<typeof createBed>): Promise<void> {
  for (const name of ["Environment", "Agent", "Job"]) {
    const { operations } = kindOf("control-plane/v1", name) ?? {};
    const list = client.pages<{ id: string; name: string }>(operationOf(operations?.list ?? ""));
    for await (const { id, name: called } of list) {
      if (called !== "kept") continue;
      const update = operationOf(operations?.update ?? "");
      const path = { [update.pathParameters[0] ?? ""]: id };
      const body = { execution_environment: { env_vars: { A: canaries.LIVE, NEW: canaries.LIVE } } };
      await client.send(update, { path, body });
    }
  }
}
