import { type Kind, kindOf, kinds } from "@kubiya-toolkit/kinds";
import type { Found, Wanted } from "../types.ts";
import { addressOf } from "./address.ts";

/** Objects that lists of references to them leave out, by address. */
export interface Unseen {
  /** Left out now, and still after what is wanted is done: whether they are in a list does not show. */
  readonly always: ReadonlySet<string>;
  /** Left out before or after: an answer without them says nothing. */
  readonly ever: ReadonlySet<string>;
}

interface Rule {
  readonly field: string;
  readonly value: boolean;
}

const rules = rulesByKind();

function rulesByKind(): ReadonlyMap<Kind, Rule> {
  const found = new Map<Kind, Rule>();
  for (const { apiVersion, fields } of kinds) {
    for (const { ref, hides } of Object.values(fields)) {
      const other = hides && kindOf(apiVersion, ref ?? "");
      if (other) found.set(other, hides);
    }
  }
  return found;
}

/** Which objects do not show in the lists that name them. */
export function unseenOf(wanted: Wanted, found: Found): Unseen {
  const [before, after] = [new Set<string>(), new Map<string, boolean>()];
  const ours = new Set<string>();
  for (const { kind, address, raw, record } of found.objects) {
    const rule = rules.get(kind);
    if (rule && raw[rule.field] === rule.value) before.add(address);
    if (rule && record?.includes(rule.field)) ours.add(address);
  }
  for (const { kind, name, spec } of wanted.manifests) {
    const rule = rules.get(kind);
    const [value, address] = [rule && spec[rule.field], addressOf(kind, name)];
    if (value !== undefined) after.set(address, value === rule?.value);
    // A field that was ours and is written no more is unset, and so hides nothing.
    else if (ours.has(address)) after.set(address, false);
  }
  const staying = [...before].filter((address) => after.get(address) ?? true);
  const coming = [...after].flatMap(([address, hidden]) => (hidden ? [address] : []));
  return { always: new Set(staying), ever: new Set([...before, ...coming]) };
}
