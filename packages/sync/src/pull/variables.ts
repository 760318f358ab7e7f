import type { FoundObject, Wanted } from "../types.ts";
import { type Hiding, variableName } from "./hidden-value.ts";

/** A variable that a new reference names. Its value stands on the server and must be given to later runs. */
export interface Variable {
  readonly name: string;
  readonly address: string;
  readonly field: string;
}

/** Names variables for values that no file may hold, each place by one name, and keeps the list. */
export function createVariables(wanted: Wanted) {
  const byName = new Map<string, Variable>();
  return {
    hidingOf(found: FoundObject): Hiding {
      return {
        secrets: wanted.secrets,
        reference(keys) {
          const one = { address: found.address, field: keys.join(".") };
          const names = [found.name, found.address].map((start) => variableName(start, keys));
          const name = names.find((text) => isFree(byName.get(text), one)) ?? `${names[1]}_${keys.length}`;
          byName.set(name, { name, ...one });
          return name;
        },
      };
    },
    /** Those that are named in these texts. */
    usedIn(texts: readonly string[]): Variable[] {
      const named = new Set(
        texts.flatMap((text) => [...text.matchAll(/\$\{env:(\w+)\}/g)].map(([, name]) => name)),
      );
      return [...byName.values()]
        .filter(({ name }) => named.has(name))
        .sort((one, other) => (one.name < other.name ? -1 : 1));
    },
  };
}

function isFree(taken: Variable | undefined, one: Omit<Variable, "name">): boolean {
  return !taken || (taken.address === one.address && taken.field === one.field);
}
