import type { Kind } from "@kubiya-toolkit/kinds";
import { namesIn } from "../object/references.ts";
import type { FieldChange, FoundObject, LinkChange, Manifest } from "../types.ts";

/** Associations whose live ends differ from the written ones, and those of `removed`, which are to have no end of ours any more. */
export function linkChanges(
  manifest: Manifest,
  found: FoundObject | undefined,
  removed: ReadonlySet<string>,
): LinkChange[] {
  const { kind, spec } = manifest;
  return Object.keys(kind.associations ?? {})
    .filter((association) => spec[association] !== undefined || removed.has(association))
    .map((association) => linkChange(kind, manifest, association, found))
    .filter(({ add, remove }) => add.length + remove.length > 0);
}

/** The same as a plan shows it. */
export function linkFieldChanges(
  manifest: Manifest,
  found: FoundObject | undefined,
  changes: readonly LinkChange[],
): FieldChange[] {
  return changes.map(({ association }) => {
    const before = found?.spec[association];
    const to = manifest.spec[association] ?? [];
    return { path: association, ...(before === undefined ? {} : { from: before }), to };
  });
}

function linkChange(
  kind: Kind,
  manifest: Manifest,
  association: string,
  found: FoundObject | undefined,
): LinkChange {
  const wanted = new Set(namesIn(manifest.spec[association]).map(({ name }) => name));
  const live = new Set(namesIn(found?.spec[association]).map(({ name }) => name));
  const keepsOthers = kind.associations?.[association]?.filledByServer === manifest.key;
  return {
    association,
    add: [...wanted].filter((name) => !live.has(name)),
    remove: keepsOthers ? [] : [...live].filter((name) => !wanted.has(name)),
  };
}
