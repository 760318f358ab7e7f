import { createKubiya } from "@kubiya-toolkit/client";
import { type Kind, kindPath, kinds } from "@kubiya-toolkit/kinds";
import { createMock } from "@kubiya-toolkit/mock";
import { carryOut, type JsonObject, preview, type Workspace } from "@kubiya-toolkit/sync";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { isOf, manifestsFor } from "./example-manifests.ts";

const mock = createMock();
const workspace: Workspace = {
  name: "round-trip",
  apis: {},
  manifests: ["**"],
  external: [],
  adopt: [],
  limits: { deletes: 100, deleteShare: 1 },
};
const secrets = { env: () => undefined, file: async () => undefined };

describe.each(kinds.map((kind) => [kindPath(kind), kind] as const))("%s", (_path, kind) => {
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
  const lists = new Set<string>(kinds.map((one) => one.operations.list));
  expect(
    sent.filter(({ operationId }) => !lists.has(operationId ?? "")).map(({ operationId }) => operationId),
  ).toEqual(sync.detailReads);
}

/** plan and apply in an organisation of its own. */
function reconciler(apiKey: string, manifests: JsonObject[]) {
  const client = createKubiya({
    apiKey: apiKey.replaceAll("/", "-"),
    baseUrl: "http://mock.test",
    controlPlaneBaseUrl: "http://mock.test",
    fetch: (url, init) => mock.fetch(new Request(url, init)),
  });
  const sources = manifests.map((manifest, at) => ({ file: `${at}.yaml`, text: stringify(manifest) }));
  const plan = () => preview({ workspace, sources, client, secrets });
  return {
    plan,
    detailReads: kinds
      .filter((kind) => kind.detail && manifests.some((one) => isOf(one, kind) && writesDetail(one, kind)))
      .map((kind) => kind.detail?.operation),
    async apply() {
      const made = await plan();
      if (!made.plan) return made.problems.map(({ title }) => title);
      const { outcomes, problems } = await carryOut(made.plan, { client, secrets });
      const bad = outcomes.filter((one) => one.status !== "done" || one.didNotStick);
      return [...problems.map(({ title }) => title), ...bad];
    },
  };
}

function writesDetail(manifest: JsonObject, kind: Kind): boolean {
  return Object.keys(kind.detail?.fields ?? {}).some((field) => field in (manifest.spec as JsonObject));
}
