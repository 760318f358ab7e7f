import { addressOf } from "../object/address.ts";
import type { Change, Manifest, Step } from "../types.ts";
import type { JsonObject } from "../value/json.ts";
import { refTo } from "../value/placeholder.ts";

/** The calls that tie an object to others and untie it. */
export function linkSteps(
  change: Change,
  manifest: Manifest,
  creates: ReadonlySet<string>,
  before: readonly string[],
): Step[] {
  const { kind, address, found, action } = change;
  return change.links.flatMap(({ association, add, remove }) => {
    const link = kind.associations?.[association];
    if (!link) return [];
    const own = found && action !== "replace" ? found.id : refTo(address);
    const one = (action: "add" | "remove", name: string): Step => {
      const to = addressOf({ ...kind, kind: link.ref }, name);
      const base = { ...link.parameters, [link.ownParameter]: own };
      const path: JsonObject = action === "add" ? base : { ...base, [link.otherParameter]: refTo(to) };
      const needed = action === "add" && creates.has(to) ? [`create ${to}`] : [];
      return {
        id: `${action} ${address} ${association} ${name}`,
        action,
        address,
        link: { association, other: to },
        key: manifest.key,
        operation: action === "add" ? link.add : link.remove,
        path,
        ...(action === "add" ? { body: { [link.bodyField]: refTo(to) } } : {}),
        dependsOn: [...new Set([...before, ...needed])],
      };
    };
    return [...add.map((name) => one("add", name)), ...remove.map((name) => one("remove", name))];
  });
}
