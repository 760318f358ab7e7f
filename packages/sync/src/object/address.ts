import { type Kind, kindOf, kindPath } from "@kubiya-toolkit/kinds";

/** `control-plane/Agent/deployer`: the one way to name an object in plans, reports and options. */
export function addressOf(kind: Kind, name: string): string {
  return `${kindPath(kind)}/${name}`;
}

/** The name by which an object is told from all others of its kind: `production/default` for one inside another. */
export function wholeName(parent: string | undefined, name: string): string {
  return parent === undefined ? name : `${parent}/${name}`;
}

/** An address's kind and whole name; undefined for what is no address. */
export function readAddress(address: string): { kind: Kind; name: string } | undefined {
  const [api, kindName, ...rest] = address.split("/");
  const kind = kindOf(`${api}/v1`, kindName ?? "");
  return kind && rest.length ? { kind, name: rest.join("/") } : undefined;
}

/** Lists are long after `pull --all` and are asked once for each object, so each is looked up in as a set. */
const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Whether a list that a person wrote, and that nobody changes, names an address: in full, or as `Kind/name` for either API. */
export function namesAddress(written: readonly string[], address: string): boolean {
  const names = sets.get(written) ?? new Set(written);
  sets.set(written, names);
  return names.has(address) || names.has(address.slice(address.indexOf("/") + 1));
}
