import type { Bump, Change, Finding, Rated, TypesWitness, WireWitness } from "./change.ts";
import type { Namer } from "./witness/client-shape.ts";
import type { Side } from "./witness/side.ts";
import type { typesWitnesses } from "./witness/types.ts";
import { focusOf, wireWitness } from "./witness/wire.ts";

export type Proven = Omit<Finding, "fingerprint" | "allowed">;

/** Looks for a witness of each break, and lowers the verdicts that a search for one refutes. */
export async function prove(
  changes: readonly Rated[],
  base: Side,
  head: Side,
  namer: Namer,
): Promise<Proven[]> {
  const typeBreaks = changes.filter(({ types }) => types === "major");
  const programs = typeBreaks.length ? await compiled(typeBreaks, base, head, namer) : [];
  const proofs = new Map(typeBreaks.map((change, index) => [change, programs[index]]));
  return changes.map((change) => {
    const wire = onWire(change, base, head);
    const types = onTypes(change, proofs.get(change), wire.bump);
    return {
      ...change,
      wire: wire.bump,
      types: types.bump,
      ...(wire.witness ? { wireWitness: wire.witness } : {}),
      ...(types.witness ? { typesWitness: types.witness } : {}),
      notes: [...wire.notes, ...types.notes],
    };
  });
}

/** The compiler is loaded only when there is something to compile: most runs find no break. */
async function compiled(...args: Parameters<typeof typesWitnesses>): ReturnType<typeof typesWitnesses> {
  const { typesWitnesses: search } = await import("./witness/types.ts");
  return search(...args);
}

interface Proof<Witness> {
  readonly bump: Bump;
  readonly witness?: Witness;
  readonly notes: readonly string[];
}

function onWire(change: Rated, base: Side, head: Side): Proof<WireWitness> {
  if (change.wire !== "major" && !change.inDoubt) return { bump: change.wire, notes: [] };
  const witness = change.wire === "major" ? wireWitness(change, base, head) : undefined;
  if (witness) return { bump: "major", witness, notes: [] };
  if (!change.inDoubt) return { bump: "major", notes: ["No witness was found; the rule stands."] };
  if (!isKnowable(change, base, head))
    return {
      bump: change.wire,
      notes: ["The schema cannot be compiled, so no witness can be looked for; the rule stands."],
    };
  const isWider = wireWitness(turned(change), head, base) !== undefined;
  const bump = isWider ? "minor" : "none";
  if (change.wire !== "major") return { bump, notes: [] };
  return {
    bump,
    notes: [
      `Rated ${bump} instead of major: it may be the same schema in other words, and no witness was found.`,
    ],
  };
}

function onTypes(change: Rated, witness: TypesWitness | undefined, wire: Bump): Proof<TypesWitness> {
  if (change.types !== "major" && !change.inDoubt) return { bump: change.types, notes: [] };
  if (witness) return { bump: "major", witness, notes: [] };
  const bump = change.inDoubt && wire !== "minor" ? "none" : "minor";
  if (change.types !== "major") return { bump, notes: [] };
  return {
    bump,
    notes: [`Types rated ${bump} instead of major: no program was found that stops compiling.`],
  };
}

function isKnowable(change: Rated, base: Side, head: Side): boolean {
  const { before, after } = focusOf(change, base, head);
  return change.directions.every(
    (direction) =>
      base.valid(direction)(before, null) !== undefined && head.valid(direction)(after, null) !== undefined,
  );
}

/** The same change the other way round: what it refuses is what the change newly lets through. */
function turned({ base: before, head: after, kind, ...rest }: Rated): Rated {
  const kinds: Record<Change["kind"], Change["kind"]> = {
    added: "removed",
    removed: "added",
    modified: "modified",
    renamed: "renamed",
  };
  return {
    ...rest,
    kind: kinds[kind],
    ...(after ? { base: after } : {}),
    ...(before ? { head: before } : {}),
  };
}
