import { createKubiya } from "@kubiya-toolkit/client";
import {
  type Kind,
  kindPath,
  kinds,
  type ManifestField,
  manifestFields,
  manifestSchemaFor,
} from "@kubiya-toolkit/kinds";
import { createMock } from "@kubiya-toolkit/mock";
import {
  carryOut,
  type Json,
  type JsonObject,
  type Ledger,
  newLedger,
  preview,
  pull,
  type SourceFile,
  validate,
  type Workspace,
} from "@kubiya-toolkit/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { exampleSecrets, isOf, manifestsFor } from "./example-manifests.ts";
import { keptKinds } from "./kept-kinds.ts";

// Somebody else changes what is live; a pull brings the files there in place. KUBIYA_PULL_RUNS=50 for a long run.

const runs = Number(process.env.KUBIYA_PULL_RUNS ?? 1);
const workspace: Workspace = {
  name: "in-place",
  apis: {},
  manifests: ["**"],
  external: [],
  adopt: [],
  limits: { deletes: 100, deleteShare: 1 },
};
const secrets = { env: (name: string) => exampleSecrets[name], file: async () => undefined };
const kept = await keptKinds(createMock());
const testable = kinds.filter(
  (kind) =>
    changeable(kind).length > 0 &&
    manifestsFor(kind).every((one) => kinds.some((other) => isOf(one, other) && kept.has(other))),
);

/** What the published server, as it was seen, cannot hold: it needs an enforcer or a Temporal behind it, or answers 500 to the list. */
const notHeld = /"kind":"(Policy|CustomIntegration|DataIngestionSource|Job)"/;

describe.each([false, true])("with quirks %s", (quirks) => {
  const mock = createMock({ quirks });
  const here = testable.filter((kind) => !quirks || !notHeld.test(JSON.stringify(manifestsFor(kind))));

  test.each(here.map((kind) => [kindPath(kind), kind] as const))(
    "%s: whatever was changed, a pull brings it home, comments stay, and the plan is empty",
    async (path, kind) => {
      let organisation = 0;
      await fc.assert(
        fc.asyncProperty(fc.infiniteStream(fc.nat()), async (choices) => {
          const client = createKubiya({
            apiKey: `in-place-${quirks}-${path}-${organisation++}`,
            baseUrl: "http://mock.test",
            controlPlaneBaseUrl: "http://mock.test",
            fetch: mock.fetch,
            retry: { attempts: 6, baseDelay: 1, maxDelay: 5 },
          });
          const manifests = manifestsFor(kind);
          const ours = manifests.map((one, at) => ({ file: `${at}.yaml`, text: commented(stringify(one)) }));
          const theirs = await accepted(
            manifests.map((one) => stringify(one)),
            manifests.map((one) => stringify(isOf(one, kind) ? changed(one, kind, choices) : one)),
          );
          const ledger = await applied(client, theirs, await applied(client, ours, newLedger()));
          const files = await pulled(client, ours, ledger);
          for (const [at, { text }] of ours.entries())
            for (const line of text.split("\n").filter((one) => one.includes("# about")))
              expect(files[at]?.text).toContain(/# .*/.exec(line)?.[0]);
          expect(await pulled(client, files, ledger)).toEqual(files);
          const { plan, problems } = await preview({ workspace, sources: files, client, secrets, ledger });
          expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
          expect(plan?.changes).toEqual([]);
        }),
        { numRuns: runs, ...(process.env.KUBIYA_PULL_RUNS ? {} : { seed: 7 }) },
      );
    },
  );
});

/** The changed files, where they are as the kind's schema has it; else those that are not changed. */
async function accepted(plain: readonly string[], texts: readonly string[]): Promise<SourceFile[]> {
  const [before, after] = [plain, texts].map((all) => all.map((text, at) => ({ file: `${at}.yaml`, text })));
  const { problems } = await validate({ workspace, sources: after ?? [], secrets });
  return (problems.length ? before : after) ?? [];
}

/** A comment above each field, and one behind the last line. */
function commented(text: string): string {
  const lines = text.split("\n");
  return lines
    .flatMap((line, at) => (/^ {2}\w+:/.test(line) ? [`  # about ${at}`, line] : [line]))
    .join("\n");
}

/** Fields of the example that may take any text, and lists and objects of such. */
function changeable(kind: Kind): ManifestField[] {
  const spec = manifestsFor(kind).at(-1)?.spec as JsonObject | undefined;
  const schema = manifestSchemaFor(kind) as {
    properties: { spec: { properties: Record<string, JsonObject> } };
  };
  return [...manifestFields(kind).values()].filter((field) => {
    const { enum: choice, pattern, format, anyOf } = schema.properties.spec.properties[field.name] ?? {};
    const free = !choice && !pattern && !format && !anyOf && !field.ref && !field.while && !field.loose;
    const fixed =
      field.immutable || field.writeOnly || field.whenPresent || field.sensitive || field.compare === "json";
    return (
      free &&
      !fixed &&
      !field.switch &&
      !field.name.startsWith("cron_") &&
      spec?.[field.name] !== undefined &&
      field.name !== kind.key
    );
  });
}

const oddTexts = [
  "other",
  "two\nlines\n",
  "a: b # c",
  "- x",
  "yes",
  "1.10",
  "é ✓",
  "'q' \"d\"",
  "${env:NOT_ONE}",
  "x".repeat(300),
];

function changed(manifest: JsonObject, kind: Kind, choices: Iterator<number>): JsonObject {
  const spec: Record<string, Json> = { ...(manifest.spec as JsonObject) };
  const pick = (): number => choices.next().value ?? 0;
  for (const { name } of changeable(kind)) if (pick() % 3) spec[name] = otherThan(spec[name] ?? null, pick);
  return { ...manifest, spec };
}

function otherThan(value: Json, pick: () => number): Json {
  if (typeof value === "string")
    return (oddTexts[pick() % oddTexts.length] ?? "").replaceAll("${", () => "$${");
  if (Array.isArray(value))
    return value.every((one) => typeof one === "string") ? otherList(value, pick) : value;
  if (typeof value !== "object" || value === null) return value;
  const [first, ...rest] = Object.entries(value);
  return first ? Object.fromEntries([[first[0], otherThan(first[1], pick)], ...rest]) : value;
}

/** Some go, some come, and the order is another. */
function otherList(list: readonly string[], pick: () => number): string[] {
  const left = list.filter(() => pick() % 3);
  const more = pick() % 2 || !left.length ? ["new one"] : [];
  return pick() % 2 ? [...more, ...left] : [...left, ...more];
}

type Client = ReturnType<typeof createKubiya>;

async function applied(client: Client, sources: readonly SourceFile[], ledger: Ledger): Promise<Ledger> {
  const { plan, problems } = await preview({ workspace, sources, client, secrets, ledger });
  if (!plan) throw new Error(problems.map(({ title }) => title).join("; "));
  const { outcomes, ledger: after } = await carryOut(plan, { client, secrets, ledger });
  expect(outcomes.filter(({ status }) => status !== "done" && status !== "settled")).toEqual([]);
  return after ?? ledger;
}

async function pulled(client: Client, sources: readonly SourceFile[], ledger: Ledger): Promise<SourceFile[]> {
  const { files, problems, notes } = await pull({ workspace, sources, client, secrets, ledger });
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(notes).toEqual([]);
  const texts = new Map([...sources, ...files].map(({ file, text }) => [file, text]));
  return [...texts].map(([file, text]) => ({ file, text }));
}
