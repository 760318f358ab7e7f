import { operationOf } from "@kubiya-toolkit/kinds";
import { createMock } from "@kubiya-toolkit/mock";
import { readAddress } from "@kubiya-toolkit/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type PlainManifest, someManifests, textsOf } from "./sync/arbitrary-manifests.ts";
import { type Bed, badOutcomes, createBed } from "./sync/bed.ts";

// What holds of every workspace and every state that the server may be in. KUBIYA_SYNC_RUNS=500 for the long run, which
// draws anew each time; the short one draws the same for everybody, so that it fails for a change only.

const numRuns = Number(process.env.KUBIYA_SYNC_RUNS ?? 6);
const bounds = { numRuns, ...(process.env.KUBIYA_SYNC_RUNS ? {} : { seed: 7 }) };
const timeout = 60_000 + 2000 * numRuns;
let organisations = 0;

/** What another hand does to an object: nothing, words of its own, or away with it. */
const meddling = fc.array(fc.constantFrom("leave", "leave", "describe", "empty", "delete"), {
  minLength: 30,
  maxLength: 30,
});

async function meddle(
  bed: Bed,
  manifests: readonly PlainManifest[],
  deeds: readonly string[],
): Promise<void> {
  const plan = await bed.plan(textsOf(manifests));
  const ids = new Map(Object.entries(plan.ids));
  for (const [at, { kind, name }] of manifests.entries()) {
    const known = readAddress(`control-plane/${kind}/${name}`)?.kind;
    const id = ids.get(`control-plane/${kind}/${name}`);
    const deed = deeds[at % deeds.length];
    if (!known || id === undefined || deed === "leave") continue;
    const operation = operationOf(
      (deed === "delete" ? known.operations.delete : known.operations.update) ?? "",
    );
    const path = { [operation.pathParameters[0] ?? ""]: id };
    const body = { description: deed === "empty" ? "" : "by another hand" };
    await bed.client.send(operation, deed === "delete" ? { path } : { path, body });
  }
}

describe.each([[false], [true]])("with quirks %s", (quirks) => {
  const mock = createMock({ quirks });
  const newBed = () =>
    createBed({ fetch: (request) => mock.fetch(request), apiKey: `laws-${organisations++}` });

  test("apply, then the plan is empty and reads lists only; from any state to any other", {
    timeout,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(someManifests, someManifests, meddling, async (first, second, deeds) => {
        const bed = newBed();
        expect(badOutcomes(await bed.apply(textsOf(first)))).toEqual([]);
        await meddle(bed, first, deeds);
        expect(badOutcomes(await bed.apply(textsOf(second), { prune: true }))).toEqual([]);
        const before = bed.sent.length;
        const { changes, orphans } = await bed.plan(textsOf(second), { prune: true });
        expect({ changes, orphans }).toEqual({ changes: [], orphans: [] });
        expect(
          bed.sent.slice(before).filter((request) => !/^GET \/api\/v\d\/[a-z/-]+$/.test(request)),
        ).toEqual([]);
      }),
      bounds,
    );
  });

  test("a plan writes nothing, and is the same whatever file comes first", { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(someManifests, someManifests, fc.nat(), async (first, second, seed) => {
        const bed = newBed();
        await bed.apply(textsOf(first));
        const before = bed.sent.length;
        const plan = await bed.plan(textsOf(second), { prune: true });
        const shuffled = textsOf([...second].sort((one, other) => hash(one, seed) - hash(other, seed)));
        const again = await bed.plan(shuffled, { prune: true });
        expect(again.digest).toBe(plan.digest);
        expect(bed.sent.slice(before).filter((request) => !request.startsWith("GET "))).toEqual([]);
      }),
      bounds,
    );
  });

  test("what is named is made before what names it, and goes after it", { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(someManifests, async (manifests) => {
        const bed = newBed();
        const made: string[] = [];
        const gone: string[] = [];
        await bed.carryOut(await bed.plan(textsOf(manifests)), ({ step }) => made.push(step));
        await bed.carryOut(await bed.plan([], { prune: true }), ({ step }) => gone.push(step));
        for (const [user, named] of namings(manifests)) {
          expect(made.indexOf(`create ${named}`)).toBeLessThan(made.indexOf(`create ${user}`));
          expect(gone.indexOf(`delete ${named}`)).toBeGreaterThan(gone.indexOf(`delete ${user}`));
        }
        expect(gone).toHaveLength(manifests.length);
      }),
      bounds,
    );
  });
});

/** Who names whom in a field that is sent when the object is made. */
function namings(manifests: readonly PlainManifest[]): [string, string][] {
  const address = (kind: string, spec: PlainManifest["spec"], name: string) =>
    `control-plane/${kind}/${kind === "WorkerQueue" ? `${spec.environment}/` : ""}${name}`;
  return manifests.flatMap(({ kind, name, spec }) =>
    [
      ["Team", spec.team],
      ["Environment", spec.environment],
      ...(kind === "Agent" && Array.isArray(spec.environments)
        ? spec.environments.map((one) => ["Environment", one])
        : []),
    ].flatMap(([to, named]): [string, string][] =>
      typeof named === "string" ? [[address(kind, spec, name), `control-plane/${to}/${named}`]] : [],
    ),
  );
}

function hash({ kind, name }: PlainManifest, seed: number): number {
  return [...`${kind}${name}${seed}`].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 65_521, 7);
}
