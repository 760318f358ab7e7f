import openapiTS, { astToString } from "openapi-typescript";
import type { Node } from "../../rules/json.ts";
import type { Rated, TypesWitness } from "../change.ts";
import { clientShape, type Namer } from "./client-shape.ts";
import { type Compile, compilerOf } from "./compile.ts";
import { excerptOf } from "./excerpt.ts";
import { programsFor } from "./programs.ts";
import type { Side } from "./side.ts";

/** How many calls of a changed component are laid out in the excerpt that types are made of. */
const callsEach = 4;

/** For each change a program that compiled against the old types and does not against the new ones, where there is one. */
export async function typesWitnesses(
  changes: readonly Rated[],
  base: Side,
  head: Side,
  namer: Namer,
): Promise<(TypesWitness | undefined)[]> {
  if (!changes.length) return [];
  const candidates = changes.map((change) => programsFor(change, base, head, namer));
  const programs = candidates.flat();
  const [before, after] = await Promise.all([base, head].map((side) => compilerFor(side, changes, namer)));
  const had = before?.(programs) ?? [];
  const has = after?.(programs) ?? [];
  let start = 0;
  return candidates.map((own) => {
    const found = own.findIndex(
      (_, index) => had[start + index] === undefined && has[start + index] !== undefined,
    );
    const witness =
      found === -1 ? undefined : { program: own[found] ?? "", error: shortened(has[start + found] ?? "") };
    start += own.length;
    return witness;
  });
}

async function compilerFor(side: Side, changes: readonly Rated[], namer: Namer): Promise<Compile> {
  const ids = new Set(changes.flatMap(({ operations }) => operations.slice(0, callsEach)));
  const pointers = changes.flatMap(({ base, head }) =>
    [base, head].flatMap((place) => (place ? [place.pointer] : [])),
  );
  return compilerOf(await typesOf(excerptOf(side, ids, pointers)), clientShape(side, namer));
}

/** The types of a document, with the options that the published ones are made with. */
async function typesOf(document: Node): Promise<string> {
  return astToString(
    await openapiTS(JSON.stringify(document), {
      defaultNonNullable: false,
      alphabetize: false,
      silent: true,
    }),
  );
}

function shortened(error: string): string {
  return error.length > 240 ? `${error.slice(0, 239)}…` : error;
}
