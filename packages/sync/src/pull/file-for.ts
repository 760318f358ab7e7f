import { createHash } from "node:crypto";
import type { Kind } from "@kubiya-toolkit/kinds";
import { globTest } from "../text/glob.ts";
import type { FoundObject, Manifest, Workspace } from "../types.ts";

/** Chooses files for new manifests. The same object gets the same file whatever else is pulled, and no file twice. */
export function fileChooser(manifests: readonly Manifest[], taken: Iterable<string>, workspace: Workspace) {
  const used = new Set([...taken].map((file) => file.toLowerCase()));
  const folders = foldersOf(manifests);
  const matches = globTest(workspace.manifests);
  const aside = globTest(Object.values(workspace.overlays ?? {}).flat());
  const isFree = (file: string): boolean => !used.has(file.toLowerCase()) && !aside(file);
  return (found: FoundObject): string => {
    const { kind } = found;
    const folder = folders.get(kind) ?? `${kind.apiVersion.split("/")[0]}/${plural(kind)}`;
    const name = slug(found.parent === undefined ? found.name : `${found.parent}-${found.name}`);
    const tail = createHash("sha256").update(found.address).digest("hex").slice(0, 6);
    const files = [`${folder}/${name}.yaml`, `${folder}/${name}-${tail}.yaml`];
    const file = files.find((one) => isFree(one) && matches(one)) ?? files.find(isFree) ?? `${tail}.yaml`;
    used.add(file.toLowerCase());
    return file;
  };
}

/** Where the folder keeps the manifests of a kind, if each has a file of its own there. */
function foldersOf(manifests: readonly Manifest[]): Map<Kind, string> {
  const files = new Map<string, number>();
  for (const { place } of manifests) files.set(place.file, (files.get(place.file) ?? 0) + 1);
  const folders = new Map<Kind, Set<string>>();
  for (const { kind, place } of manifests) {
    if (files.get(place.file) !== 1 || !place.file.includes("/")) continue;
    const folder = place.file.slice(0, place.file.lastIndexOf("/"));
    folders.set(kind, (folders.get(kind) ?? new Set()).add(folder));
  }
  return new Map([...folders].flatMap(([kind, all]) => (all.size === 1 ? [[kind, [...all].join("")]] : [])));
}

function plural({ kind }: Kind): string {
  const noun = kind.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "-").toLowerCase();
  if (noun.endsWith("s")) return noun;
  return noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** A name as a file may be called on every system; what is lost by it is told apart by a digest. */
function slug(name: string): string {
  const plain = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9._-]+/g, "-")
    .replaceAll(/^[-.]+|[-.]+$/g, "");
  if (plain === name && plain.length <= 100) return plain;
  const tail = createHash("sha256").update(name).digest("hex").slice(0, 6);
  return plain === "" ? tail : `${plain.slice(0, 100)}-${tail}`;
}
