import { createKubiya } from "@kubiya-toolkit/client";
import { type Kind, kindPath, kinds } from "@kubiya-toolkit/kinds";
import { createMock } from "@kubiya-toolkit/mock";
import {
  carryOut,
  type Ledger,
  newLedger,
  type Plan,
  preview,
  pull,
  type SourceFile,
  type Workspace,
} from "@kubiya-toolkit/sync";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { exampleSecrets, isOf, manifestsFor } from "./example-manifests.ts";
import { keptKinds } from "./kept-kinds.ts";

const workspace: Workspace = {
  name: "pulls",
  apis: {},
  manifests: ["**"],
  external: [],
  adopt: [],
  limits: { deletes: 100, deleteShare: 1 },
};

/** Every variable that a pull names has the value that was applied. */
const values = new Map<string, string>(Object.entries(exampleSecrets));
const secrets = { env: (name: string) => values.get(name), file: async () => undefined };
const kept = await keptKinds(createMock());
const testable = kinds.filter((kind) =>
  manifestsFor(kind).every((one) => kinds.some((other) => isOf(one, other) && kept.has(other))),
);
const writing = /^(POST|PUT|PATCH|DELETE)$/;

/** What the published server, as it was seen, cannot hold: it needs an enforcer or a Temporal behind it, or answers 500 to the list. */
const notHeld = /"kind":"(Policy|CustomIntegration|DataIngestionSource|Job)"/;

describe.each([false, true])("with quirks %s", (quirks) => {
  const mock = createMock({ quirks });

  const here = testable.filter((kind) => !quirks || !notHeld.test(JSON.stringify(manifestsFor(kind))));

  test.each(here.map((kind) => [kindPath(kind), kind] as const))(
    "%s: what was applied comes back from nothing, the plan is then empty, and a second pull changes nothing",
    async (_path, kind) => {
      const client = createKubiya({
        apiKey: `pull-${quirks}-${kindPath(kind)}`,
        baseUrl: "http://mock.test",
        controlPlaneBaseUrl: "http://mock.test",
        fetch: mock.fetch,
        retry: { attempts: 6, baseDelay: 1, maxDelay: 5 },
      });
      const sources = sourcesFor(kind);
      const ledger = await applied(client, sources);
      expect(await pulled(client, sources, ledger)).toEqual(sources);
      const before = mock.requests.length;
      const fresh = await pulled(client, standing(sources), ledger);
      const sent = mock.requests.slice(before).filter(({ method }) => writing.test(method));
      expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
      expect(fresh.length).toBeGreaterThanOrEqual(sources.length);
      expect(await pulled(client, fresh, ledger)).toEqual(fresh);
      const { changes } = await planned(client, fresh, ledger);
      expect(changes.filter(({ fields }) => fields.length > 0)).toEqual([]);
      if (!hasUnseen(kind)) expect(changes).toEqual([]);
    },
  );
});

/** A field that no answer shows cannot come back: the plan then notes that it is no longer written, and does nothing else. */
function hasUnseen(kind: Kind): boolean {
  const fields = Object.entries(kind.fields);
  return fields.some(([, { writeOnly, whenPresent, required }]) => !required && (writeOnly || whenPresent));
}

type Client = ReturnType<typeof createKubiya>;

/** The value that the example of a kind has at a path of its spec; items of lists go by their names. */
function appliedAt(address: string, path: readonly string[]): string {
  const kind = kinds.find((one) => address.startsWith(`${kindPath(one)}/`));
  const own = kind && manifestsFor(kind).at(-1)?.spec;
  const value = path.reduce<unknown>((here, key) => {
    if (Array.isArray(here)) return here.find((item, at) => item?.name === key || String(at + 1) === key);
    return typeof here === "object" && here !== null ? Reflect.get(here, key) : undefined;
  }, own);
  const text = typeof value === "string" ? value : "";
  return values.get(text.replace(/^\$\{env:(.*)\}$/, "$1")) ?? text;
}

function sourcesFor(kind: Kind): SourceFile[] {
  return manifestsFor(kind).map((manifest, at) => ({
    file: `${at}.yaml`,
    text: `# kept ${at}\n${stringify(manifest)}`,
  }));
}

/** What is there without being made has no manifest that could be found again, so its file stays. */
function standing(sources: readonly SourceFile[]): SourceFile[] {
  return sources.filter(({ text }) =>
    kinds.some((kind) => kind.standing && text.includes(`\nkind: ${kind.kind}\n`)),
  );
}

async function planned(client: Client, sources: readonly SourceFile[], ledger: Ledger): Promise<Plan> {
  const { plan, problems } = await preview({ workspace, sources, client, secrets, ledger, prune: true });
  if (!plan) throw new Error(problems.map(({ title }) => title).join("; "));
  return plan;
}

async function applied(client: Client, sources: readonly SourceFile[]): Promise<Ledger> {
  const ledger = newLedger();
  const plan = await planned(client, sources, ledger);
  const { outcomes, ledger: after } = await carryOut(plan, { client, secrets, ledger });
  expect(outcomes.filter(({ status }) => status !== "done" && status !== "settled")).toEqual([]);
  return after ?? ledger;
}

/** The files as they are after a pull. */
async function pulled(client: Client, sources: readonly SourceFile[], ledger: Ledger): Promise<SourceFile[]> {
  const { files, problems, variables } = await pull({ workspace, sources, client, secrets, ledger });
  for (const { name, address, field } of variables) values.set(name, appliedAt(address, field.split(".")));
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  const texts = new Map([...sources, ...files].map(({ file, text }) => [file, text]));
  return [...texts].map(([file, text]) => ({ file, text }));
}
