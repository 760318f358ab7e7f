import { type Kind, kindOf, type ManifestField, manifestFields } from "@kubiya-toolkit/kinds";
import { digestOf, type Ledger, usesLedger } from "../ledger/ledger.ts";
import { addressOf } from "../object/address.ts";
import type { Unseen } from "../object/unseen.ts";
import type { FieldChange, FoundObject, Manifest, Wanted } from "../types.ts";
import { differences } from "../value/equal.ts";
import { isList, type Json, mapText } from "../value/json.ts";
import { shown } from "./shown.ts";

/** Fields of a manifest that differ from what is live, as a plan shows them. A field that it does not write is never looked at. */
export function fieldChanges(
  manifest: Manifest,
  found: FoundObject | undefined,
  wanted: Wanted,
  { ledger, unseen, adopts }: { ledger: Ledger | undefined; unseen?: Unseen; adopts: boolean },
): FieldChange[] {
  const { kind, spec, name } = manifest;
  const known = manifestFields(kind);
  const changes = Object.entries(spec).flatMap(([field, value]) => {
    const rules = known.get(field);
    if (!rules) return [];
    const revealed = mapText(value, wanted.secrets.reveal);
    if (found && rules.writeOnly) {
      const differs = !rules.immutable && (adopts || rotates(manifest, field, revealed, ledger));
      return differs ? [{ path: field, from: hidden, to: mapText(value, wanted.secrets.mask) }] : [];
    }
    const live = found && seenValue(found, rules, value, unseen);
    if (found && rules.whenPresent && live === undefined) return [];
    return differences(rules, [field], revealed, live).map((one) => shown(one, value, rules, wanted.secrets));
  });
  const renames = found && !kind.likeness && !kind.standing && found.name !== name;
  return [...(renames ? [{ path: "metadata.name", from: found.name, to: name }] : []), ...changes];
}

/** What the object has itself, as far as that can be seen. */
function seenValue(found: FoundObject, rules: ManifestField, wanted: Json, unseen: Unseen | undefined) {
  const live = ownValue(found, rules.name, wanted);
  return rules.hides ? withUnseen(live, wanted, namesUnseen(rules, found.kind, unseen)) : live;
}

/** Whether a name stands for an object that does not show in lists. */
function namesUnseen({ ref }: ManifestField, kind: Kind, unseen: Unseen | undefined) {
  const other = kindOf(kind.apiVersion, ref ?? "");
  return (name: Json): boolean =>
    other !== undefined && unseen?.always.has(addressOf(other, String(name))) === true;
}

/** What cannot be seen is taken to be as wanted. */
function withUnseen(
  live: Json | undefined,
  wanted: Json,
  isUnseen: (name: Json) => boolean,
): Json | undefined {
  if (!isList(live) || !isList(wanted)) return live;
  return [...live, ...wanted.filter((name) => isUnseen(name) && !live.includes(name))];
}

const hidden = "(hidden)";

/** Whether a value that the API never shows is another one than the ledger's digest tells; without a digest that is not known. */
function rotates(manifest: Manifest, field: string, value: Json, ledger: Ledger | undefined): boolean {
  if (!ledger) return false;
  const digest = ledger.objects[manifest.address]?.digests?.[field];
  if (digest === undefined) return usesLedger(manifest.kind) && !ledger.fresh;
  return digestOf(ledger.salt, value) !== digest;
}

/** What the object has itself: names that it may have through another only are left out, unless they are wanted. */
export function ownValue(found: FoundObject, field: string, wanted: Json): Json | undefined {
  const live = found.spec[field];
  const inherited = found.inherited[field];
  if (!inherited || !isList(live)) return live;
  const asked = isList(wanted) ? wanted : [];
  return live.filter((item) => asked.includes(item) || !inherited.includes(String(item)));
}
