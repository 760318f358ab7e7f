import { createKubiya } from "@kubiya-toolkit/client";
import { type Kind, kindPath, kinds } from "@kubiya-toolkit/kinds";
import { createMock } from "@kubiya-toolkit/mock";
import { carryOut, type JsonObject, newLedger, preview, type Workspace } from "@kubiya-toolkit/sync";
import { describe, expect, test as vitestTest } from "vitest";
import { stringify } from "yaml";
import { exampleSecrets, isOf, manifestsFor } from "./example-manifests.ts";
import { keptKinds } from "./kept-kinds.ts";

const mock = createMock();
const workspace: Workspace = {
  name: "round-trip",
  apis: {},
  manifests: ["**"],
  external: [],
  adopt: [],
  limits: { deletes: 100, deleteShare: 1 },
};
const secrets = { env: (name: string) => exampleSecrets[name], file: async () => undefined };
const withState = await keptKinds(mock);

describe.each(kinds.map((kind) => [kindPath(kind), kind] as const))("%s", (_path, kind) => {
  const uses = new Set(manifestsFor(kind).map((one) => kinds.find((other) => isOf(one, other))));
  const test = [...uses].every((one) => one && withState.has(one)) ? vitestTest : vitestTest.skip;

  test("the spec's own example, written as a manifest: apply, and the next plan is empty and writes nothing", async () => {
    const sync = reconciler(`example-${kind.apiVersion}-${kind.kind}`, manifestsFor(kind));
    expect(await sync.apply()).toEqual([]);
    await expectEmpty(sync);
  });

  test("required fields alone are enough", async () => {
    const sync = reconciler(`required-${kind.apiVersion}-${kind.kind}`, manifestsFor(kind, true));
    expect(await sync.apply()).toEqual([]);
    await expectEmpty(sync);
  });
});

async function expectEmpty(sync: ReturnType<typeof reconciler>): Promise<void> {
  const before = mock.requests.length;
  const { plan, problems } = await sync.plan();
  expect(problems).toEqual([]);
  expect(plan?.changes).toEqual([]);
  const sent = mock.requests.slice(before);
  expect(sent.filter(({ method }) => method !== "GET")).toEqual([]);
  const lists = new Set<string>(kinds.flatMap((one) => one.operations.list ?? one.operations.read ?? []));
  expect(
    sent.filter(({ operationId }) => !lists.has(operationId ?? "")).map(({ operationId }) => operationId),
  ).toEqual(sync.detailReads);
}

function clientOf(apiKey: string) {
  return createKubiya({
    apiKey: apiKey.replaceAll("/", "-"),
    baseUrl: "http://mock.test",
    controlPlaneBaseUrl: "http://mock.test",
    fetch: (url, init) => mock.fetch(new Request(url, init)),
  });
}

/** plan and apply in an organisation of its own. */
function reconciler(apiKey: string, manifests: JsonObject[]) {
  const client = clientOf(apiKey);
  let ledger = newLedger();
  const sources = manifests.map((manifest, at) => ({ file: `${at}.yaml`, text: stringify(manifest) }));
  const plan = () => preview({ workspace, sources, client, secrets, ledger });
  return {
    plan,
    detailReads: kinds
      .filter((kind) => kind.detail && manifests.some((one) => isOf(one, kind) && writesDetail(one, kind)))
      .map((kind) => kind.detail?.operation),
    async apply() {
      const made = await plan();
      if (!made.plan) return made.problems.map(({ title }) => title);
      const { outcomes, problems, ...after } = await carryOut(made.plan, { client, secrets, ledger });
      ledger = after.ledger ?? ledger;
      const bad = outcomes.filter((one) => one.status !== "done" || one.didNotStick);
      return [...problems.map(({ title }) => title), ...bad];
    },
  };
}

function writesDetail(manifest: JsonObject, kind: Kind): boolean {
  return Object.keys(kind.detail?.fields ?? {}).some((field) => field in (manifest.spec as JsonObject));
}
