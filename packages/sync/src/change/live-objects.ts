import type { Ledger } from "../ledger/ledger.ts";
import { addressOf } from "../object/address.ts";
import type { Found, FoundObject, Manifest, Wanted } from "../types.ts";

/** What is live, to be looked up by what a manifest says. */
export interface LiveObjects {
  /** Those that a manifest may mean: one, or none, or several of its key. */
  of(manifest: Manifest): FoundObject[];
  /** Those under an address by key. */
  at(address: string): FoundObject[];
}

export function liveObjects(wanted: Wanted, found: Found, ledger: Ledger | undefined): LiveObjects {
  const byKey = new Map<string, FoundObject[]>();
  for (const object of found.objects) {
    const at = addressOf(object.kind, object.key);
    const others = byKey.get(at);
    if (others) others.push(object);
    else byKey.set(at, [object]);
  }
  const byName = nameless(wanted, found, byKey);
  const byId = new Map(found.objects.map((object) => [`${object.kind.kind} ${object.id}`, object]));
  return {
    of(manifest: Manifest): FoundObject[] {
      const { kind, key, address } = manifest;
      const noted = kind.likeness && byId.get(`${kind.kind} ${ledger?.objects[address]?.id}`);
      const named = byName.get(address);
      return noted ? [noted] : (byKey.get(addressOf(kind, key)) ?? (named ? [named] : []));
    },
    at: (address: string): FoundObject[] => byKey.get(address) ?? [],
  };
}

/** Objects whose key no manifest has, by address: where the name is unique too, such a one has only changed its key. */
function nameless(wanted: Wanted, found: Found, byKey: ReadonlyMap<string, unknown>) {
  const keyed = wanted.manifests.filter(({ kind }) => kind.key !== kind.name && !kind.likeness);
  if (!keyed.length) return new Map<string, FoundObject>();
  const keys = new Set(keyed.map(({ kind, key }) => addressOf(kind, key)));
  const lost = new Set(
    keyed.filter(({ kind, key }) => !byKey.has(addressOf(kind, key))).map((one) => one.address),
  );
  const others = found.objects.filter(
    ({ address, kind, key }) => lost.has(address) && !keys.has(addressOf(kind, key)),
  );
  return new Map(others.map((object) => [object.address, object]));
}
