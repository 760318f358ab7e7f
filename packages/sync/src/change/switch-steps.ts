import { manifestFields } from "@kubiya-toolkit/kinds";
import { pathOf } from "../object/standing.ts";
import type { Change, FoundObject, Manifest, Step } from "../types.ts";

/** Booleans that have calls of their own. */
export function switchSteps(
  { address, kind, fields }: Change,
  manifest: Manifest,
  found: FoundObject,
): Step[] {
  return fields.flatMap(({ path, to }): Step[] => {
    const calls = manifestFields(kind).get(path)?.switch;
    if (!calls) return [];
    const operation = to === false ? calls.off : calls.on;
    return [
      {
        id: `update ${address} (${path})`,
        action: "update",
        address,
        fields: [path],
        key: manifest.key,
        operation,
        path: pathOf(kind, operation, found.id, manifest.name),
        dependsOn: [],
      },
    ];
  });
}
