import type { Ledger } from "../ledger/ledger.ts";
import { usesLedger } from "../ledger/ledger.ts";
import { namesAddress } from "../object/address.ts";
import { markOf } from "../object/mark.ts";
import { type Problem, problem } from "../problem.ts";
import type { FoundObject, Manifest } from "../types.ts";

export interface OwnerOptions {
  readonly workspace: string;
  /** Addresses of live objects that this run may take over. */
  readonly adopt?: readonly string[] | undefined;
  /** Those that `kubiya.yaml` lists. */
  readonly adoptListed?: readonly string[] | undefined;
  readonly ledger?: Ledger | undefined;
}

/** Whether a live object is this workspace's: by its mark, by the ledger, or since it belongs to its owner as a part. */
export function isOurs(object: FoundObject, address: string, options: OwnerOptions): boolean {
  const { kind, id } = object;
  if (kind.standing || object.mark === markOf(options.workspace)) return true;
  if (object.mark !== undefined || !usesLedger(kind)) return false;
  return isNoted(address, id, options);
}

function isNoted(address: string, id: string, { ledger, adoptListed = [] }: OwnerOptions): boolean {
  if (!ledger) return false;
  if (ledger.objects[address]?.id === id || ledger.pending?.includes(address)) return true;
  return ledger.fresh === true && namesAddress(adoptListed, address);
}

/** Why a live object that a manifest describes must not be touched; nothing where it may. */
export function ownership(
  manifest: Manifest,
  object: FoundObject | undefined,
  options: OwnerOptions,
): Problem[] {
  const { address, place } = manifest;
  if (!object || isOurs(object, address, options) || mayAdopt(address, options)) return [];
  const mend = `to take it over, adopt it: --adopt ${address}, or \`adopt\` in kubiya.yaml`;
  const whose = object.mark === undefined ? unmarked(object) : `carries the mark "${object.mark}"`;
  return [
    problem(
      object.mark === undefined ? "owner.none" : "owner.other",
      `${address} is there already and ${whose}`,
      { place, address, mend, detail: `its id is ${object.id}` },
    ),
  ];
}

function unmarked(object: FoundObject): string {
  return usesLedger(object.kind)
    ? "the ledger of this workspace does not have it"
    : "was not made by this toolkit";
}

function mayAdopt(address: string, { adopt = [], adoptListed = [] }: OwnerOptions): boolean {
  return namesAddress(adopt, address) || namesAddress(adoptListed, address);
}
