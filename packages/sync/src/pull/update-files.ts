import { parse } from "../parse.ts";
import type { Problem } from "../problem.ts";
import type { FoundObject, Manifest, SourceFile, Wanted } from "../types.ts";
import { canonical } from "../value/json.ts";
import { type DocumentEdit, editDocuments } from "./edit-document.ts";
import type { Hiding } from "./hidden-value.ts";
import { targetOf } from "./target.ts";

export interface Updated {
  readonly sources: readonly SourceFile[];
  /** Manifests that a file could not be made to say, and so are as they were. */
  readonly failed: readonly string[];
  /** Objects that an overlay is laid over: which of the files is to say what cannot be known, so both are as they were. */
  readonly layered: readonly string[];
  /** Fields left as they are written, since a secret stands in them, by address. */
  readonly kept: ReadonlyMap<string, readonly string[]>;
}

interface Job {
  readonly live: ReadonlyMap<string, FoundObject>;
  readonly wanted: Wanted;
  hidingOf(found: FoundObject): Hiding;
}

/** An anchor that is changed changes what its aliases say; these are mended in the next pass. */
const passes = 4;

/** Files brought to what is live. Whatever cannot be brought in without touching something else is left, and named. */
export function updateFiles(sources: readonly SourceFile[], job: Job): Updated {
  const layered = layeredIn(sources, job.live);
  const failed = new Set<string>();
  for (;;) {
    const { updated, open, kept } = attempt(sources, job, new Set([...failed, ...layered]));
    if (!open.length) return { sources: updated, failed: [...failed].sort(), layered, kept };
    for (const address of open) failed.add(address);
  }
}

function attempt(sources: readonly SourceFile[], job: Job, failed: ReadonlySet<string>) {
  let updated = sources;
  let { manifests } = job.wanted;
  const kept = new Map<string, readonly string[]>();
  for (let pass = 0; pass < passes; pass++) {
    const edits = editsFor(manifests, job, failed, kept);
    if (!edits.size) return { updated, open: [], kept };
    const edited = updated.map((source) => editFile(source, edits.get(source.file) ?? []));
    const stuck = edited.flatMap((one) => one.stuck);
    if (stuck.length) return { updated, open: stuck.map(({ address }) => address), kept };
    updated = edited.map(({ source }) => source);
    manifests = edited.flatMap((one) => one.manifests);
  }
  const left = editsFor(manifests, job, failed, kept);
  return { updated, open: [...left.values()].flat().map(({ address }) => address), kept };
}

/** What an overlay is laid over is left alone anyway, so each file may be read by itself. */
function plain({ file, text }: SourceFile): SourceFile {
  return { file, text };
}

/** Live objects that both a manifest and an overlay describe. */
function layeredIn(sources: readonly SourceFile[], live: Job["live"]): string[] {
  const overlays = sources.filter(({ overlay }) => overlay);
  if (!overlays.length) return [];
  const [above, below] = [overlays, sources.filter(({ overlay }) => !overlay)].map(
    (some) => new Set(parse(some.map(plain)).manifests.map(({ address }) => address)),
  );
  return [...live.keys()].filter((address) => above?.has(address) && below?.has(address)).sort();
}

interface Edit extends DocumentEdit {
  readonly address: string;
}

function editsFor(
  manifests: readonly Manifest[],
  job: Job,
  failed: ReadonlySet<string>,
  kept: Map<string, readonly string[]>,
): Map<string, Edit[]> {
  const edits = new Map<string, Edit[]>();
  for (const manifest of manifests) {
    const { address, place } = manifest;
    const found = job.live.get(address);
    if (!found || failed.has(address)) continue;
    const target = targetOf(manifest, found, job.wanted, job.hidingOf(found));
    if (target.kept.length) kept.set(address, target.kept);
    const name = renamed(manifest, found);
    if (name === undefined && canonical(target.spec) === canonical(manifest.spec)) continue;
    const edit = { address, place, spec: target.spec, ...(name === undefined ? {} : { name }) };
    const list = edits.get(place.file) ?? [];
    list.push(edit);
    edits.set(place.file, list);
  }
  return edits;
}

/** An object that is known by another field than its name may have got another name. */
function renamed({ kind, name }: Manifest, found: FoundObject): string | undefined {
  return kind.likeness || kind.standing || found.name === name ? undefined : found.name;
}

interface Edited {
  readonly source: SourceFile;
  /** What the file says now, if it was edited. */
  readonly manifests: readonly Manifest[];
  /** Edits that cannot be made: then the file is as it was. */
  readonly stuck: readonly Edit[];
}

/** A file is read once for all its edits, however many, so that the time grows with its length alone. */
function editFile(source: SourceFile, edits: readonly Edit[]): Edited {
  if (!edits.length) return { source, manifests: [], stuck: [] };
  const { text, refused } = editDocuments(source, edits);
  if (refused.length) return { source, manifests: [], stuck: refused };
  const { manifests, problems } = parse([{ file: source.file, text }]);
  if (!isBroken(problems)) return { source: { ...source, text }, manifests, stuck: [] };
  const breaking = breakingIn(source, edits);
  return { source, manifests: [], stuck: breaking.length ? breaking : edits };
}

/** Edits after which the file is no YAML any more, found by halves. */
function breakingIn(source: SourceFile, edits: readonly Edit[]): readonly Edit[] {
  const { text } = editDocuments(source, edits);
  if (!isBroken(parse([{ file: source.file, text }]).problems)) return [];
  if (edits.length === 1) return edits;
  const half = Math.ceil(edits.length / 2);
  return [edits.slice(0, half), edits.slice(half)].flatMap((part) => breakingIn(source, part));
}

function isBroken(problems: readonly Problem[]): boolean {
  return problems.some(({ code }) => code.startsWith("yaml."));
}
