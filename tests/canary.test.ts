import { createKubiya } from "@kubiya-toolkit/client";
import { type Kind, kindPath, kinds, manifestFields } from "@kubiya-toolkit/kinds";
import { createMock } from "@kubiya-toolkit/mock";
import {
  carryOut,
  drift,
  driftMarkdown,
  driftText,
  explain,
  explanationText,
  type Json,
  type JsonObject,
  type Ledger,
  newLedger,
  newMemory,
  outcomesText,
  planHtml,
  planMarkdown,
  planText,
  preview,
  pull,
  rememberApplied,
  runEvents,
  type SourceFile,
  validate,
  type Workspace,
} from "@kubiya-toolkit/sync";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { isOf, manifestsFor } from "./example-manifests.ts";
import { keptKinds } from "./kept-kinds.ts";

// Every text of every field that may hold a secret is one, in every kind that has such a field. None may be in anything that is
// printed or kept, neither the old value nor the new one, in whatever form.

const workspace: Workspace = {
  name: "canary",
  apis: {},
  manifests: ["**"],
  external: [],
  adopt: [],
  limits: { deletes: 100, deleteShare: 1 },
};

const values = { old: 'canary-0ld/+="1', now: 'canary-n3w/+="2' };
const resolver = (value: string) => ({ env: () => value, file: async () => undefined });
const kept = await keptKinds(createMock());
const withSecrets = kinds.filter(
  (kind) =>
    kept.has(kind) &&
    [...manifestFields(kind).values()].some(({ sensitive, name }) => sensitive && name in specOf(kind)),
);

function specOf(kind: Kind): JsonObject {
  return (manifestsFor(kind).at(-1)?.spec ?? {}) as JsonObject;
}

test("there are kinds with secrets on both APIs", () => {
  expect(new Set(withSecrets.map(({ apiVersion }) => apiVersion)).size).toBe(2);
});

test.each(withSecrets.map((kind) => [kindPath(kind), kind] as const))("%s", async (path, kind) => {
  const mock = createMock();
  const baseUrl = "http://mock.test";
  const client = createKubiya({ apiKey: path, baseUrl, controlPlaneBaseUrl: baseUrl, fetch: mock.fetch });
  const manifests = manifestsFor(kind).map((one) => (isOf(one, kind) ? withCanaries(one, kind) : one));
  const sources = manifests.map((one, at) => ({ file: `${at}.yaml`, text: stringify(one) }));
  const metadata = manifests.at(-1)?.metadata as JsonObject | undefined;
  const address = `${path}/${metadata?.name}`;
  const said: string[] = [];
  let ledger: Ledger = newLedger();
  let memory = newMemory();
  const all = { workspace, client };
  for (const value of [values.old, values.now]) {
    const secrets = resolver(value);
    const { plan, problems } = await preview({ ...all, sources, secrets, ledger });
    if (!plan) throw new Error(problems.map(({ title }) => title).join("; "));
    const found = await drift({ ...all, sources, secrets, ledger, memory, now: new Date(0) });
    const why = await explain({ ...all, sources, secrets, ledger, memory, address });
    said.push(
      planText(plan),
      planMarkdown(plan),
      planHtml(plan),
      JSON.stringify([plan, problems, found, why]),
    );
    if (found.drift) said.push(driftText(found.drift), driftMarkdown(found.drift));
    if (why.explanation) said.push(explanationText(why.explanation));
    const journal = { write: async (...lines: unknown[]) => void said.push(JSON.stringify(lines)) };
    const events = runEvents(plan, journal, (event) => void said.push(JSON.stringify(event)));
    const done = await carryOut(plan, { client, secrets, ledger, ...events });
    ledger = done.ledger ?? ledger;
    const { wanted } = await validate({ workspace, sources });
    memory = rememberApplied(memory, wanted, plan, done.outcomes);
    said.push(JSON.stringify([done, ledger, memory]), outcomesText(done.outcomes));
    said.push(JSON.stringify(await pull({ ...all, sources, secrets, ledger })));
    const none: SourceFile[] = [];
    said.push(JSON.stringify(await pull({ ...all, sources: none, secrets, ledger, all: true })));
  }
  const out = said.join("\n");
  expect(out).toContain("${env:");
  for (const form of Object.values(values).flatMap(formsOf)) expect(out.includes(form), form).toBe(false);
});

function withCanaries(manifest: JsonObject, kind: Kind): JsonObject {
  const spec: Record<string, Json> = { ...(manifest.spec as JsonObject) };
  for (const { name, sensitive } of manifestFields(kind).values()) {
    const value = spec[name];
    if (value === undefined || !sensitive) continue;
    const filled = JSON.stringify(value) === "{}" ? { TOKEN: "any" } : value;
    spec[name] = sensitive === true ? secret(filled) : inKeys(filled, sensitive);
  }
  return { ...manifest, spec };
}

function inKeys(value: Json, keys: readonly string[]): Json {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, keys.includes(key) ? secret(inner) : inner]),
  );
}

/** Every text but the names by which items are told apart. */
function secret(value: Json): Json {
  if (typeof value === "string") return "${env:CANARY}";
  if (Array.isArray(value)) return value.map(secret);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      /^(name|is_default)$/.test(key) ? inner : secret(inner),
    ]),
  );
}

function formsOf(value: string): string[] {
  const bytes = Buffer.from(value);
  return [
    value,
    JSON.stringify(value).slice(1, -1),
    encodeURIComponent(value),
    bytes.toString("base64").replace(/=+$/, ""),
    bytes.toString("base64url"),
    bytes.toString("hex"),
    value.replaceAll('"', "&quot;"),
    value.slice(0, 10),
  ];
}
