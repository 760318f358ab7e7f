import { addressOf, namesAddress } from "../object/address.ts";
import { referencesIn } from "../object/references.ts";
import { parse } from "../parse.ts";
import { type Problem, sortProblems } from "../problem.ts";
import { isSelected } from "../select.ts";
import type { FoundObject, SourceFile } from "../types.ts";
import { withAddresses } from "./edit-workspace.ts";
import { fileChooser } from "./file-for.ts";
import { newManifest } from "./new-manifest.ts";
import { type Survey, type SurveyOptions, survey } from "./survey.ts";
import { type Updated, updateFiles } from "./update-files.ts";
import { createVariables, type Variable } from "./variables.ts";

export interface PullOptions extends SurveyOptions {
  /** Also write manifests for live objects that nobody has marked. Default false: only for what this workspace made. */
  readonly all?: boolean;
  /** `kubiya.yaml`, into which addresses go that pulled manifests need. Left out: they are only named. */
  readonly settings?: SourceFile | undefined;
}

/** A file that is not as it was. */
export interface PulledFile {
  readonly file: string;
  readonly text: string;
  /** There was no such file. */
  readonly isNew?: true;
}

/** What pulling comes to. Nothing has been written. Plain JSON, without a secret. */
export interface Pulled {
  /** Sorted by path; a file that stays as it is, is not among them. */
  readonly files: readonly PulledFile[];
  /** Variables that new references name. */
  readonly variables: readonly Variable[];
  /** Addresses of pulled objects that are not ours yet. */
  readonly toAdopt: readonly string[];
  /** Addresses that manifests describe and that are not live. They are left as they are. */
  readonly absent: readonly string[];
  /** What else one should know, in sentences. */
  readonly notes: readonly string[];
  /** Errors: then there are no files. */
  readonly problems: readonly Problem[];
}

/** Brings files to what is live: those there are in place, and new ones for what no file describes. Reads only. */
export async function pull(options: PullOptions): Promise<Pulled> {
  const looked = await survey(options);
  const problems = sortProblems(looked.problems);
  if (!looked.survey) return { files: [], variables: [], toAdopt: [], absent: [], notes: [], problems };
  const { wanted, pairs, orphans, unmarked, absent, recordOf } = looked.survey;
  const { hidingOf, usedIn } = createVariables(wanted);
  const isMeant = ({ address }: { address: string }): boolean => isSelected(options, { address });
  const selected = new Set(
    wanted.manifests.filter((one) => isSelected(options, one)).map(({ address }) => address),
  );
  const live = new Map([...pairs].filter(([address]) => selected.has(address)));
  const updated = updateFiles(options.sources, { live, wanted, hidingOf });
  const taken = options.all ? unmarked.filter(isMeant) : [];
  const fresh = unique([...orphans.filter(isMeant), ...taken]);
  const fileFor = fileChooser(
    wanted.manifests,
    options.sources.map(({ file }) => file),
    options.workspace,
  );
  const made = fresh.map((one) => ({
    file: fileFor(one),
    text: newManifest(one, recordOf(one), hidingOf(one)),
  }));
  const sources = [...updated.sources, ...made];
  const external = outside(sources, looked.survey, options);
  const toAdopt = taken.map(({ address }) => address).sort();
  const settings = settingsWith(options.settings, { external, adopt: toAdopt });
  const files = changedFiles([...sources, ...settings], options);
  return {
    files,
    variables: usedIn(files.map(({ text }) => text)),
    toAdopt,
    absent: absent.filter((address) => selected.has(address)).sort(),
    notes: [...notesOn(updated), ...externalNotes(external, settings)],
    problems,
  };
}

/** In one order whatever the server's; what is there twice cannot be told apart by a file and is left out. */
function unique(objects: readonly FoundObject[]): FoundObject[] {
  const keyOf = ({ kind, key }: FoundObject): string => addressOf(kind, key);
  const counts = new Map<string, number>();
  for (const one of objects)
    for (const claim of [one.address, `key ${keyOf(one)}`]) counts.set(claim, (counts.get(claim) ?? 0) + 1);
  return objects
    .filter((one) => counts.get(one.address) === 1 && counts.get(`key ${keyOf(one)}`) === 1)
    .sort((one, other) => (one.address < other.address ? -1 : 1));
}

/** Live objects that manifests name now, and that neither a file describes nor `external` lists. */
function outside(sources: readonly SourceFile[], { found, wanted }: Survey, options: PullOptions): string[] {
  const { workspace } = options;
  const before = new Map(options.sources.map(({ file, text }) => [file, text]));
  const moved = sources.filter(({ file, text }) => before.get(file) !== text);
  const files = new Set(moved.map(({ file }) => file));
  const kept = wanted.manifests.filter(({ place }) => !files.has(place.file));
  const manifests = [...kept, ...parse(moved.map(({ file, text }) => ({ file, text }))).manifests];
  const described = new Set(manifests.map(({ address }) => address));
  const named = manifests.flatMap((manifest) => referencesIn(manifest)).filter(({ loose }) => !loose);
  const lacking = named.filter(
    ({ to, kind, name }) =>
      found.idOf.has(to) &&
      !described.has(to) &&
      !namesAddress(workspace.external, to) &&
      !kind.builtIn?.includes(name),
  );
  return [...new Set(lacking.map(({ to }) => to))].sort();
}

function settingsWith(
  settings: SourceFile | undefined,
  added: { readonly external: readonly string[]; readonly adopt: readonly string[] },
): SourceFile[] {
  if (!settings || added.external.length + added.adopt.length === 0) return [];
  return [{ ...settings, text: withAddresses(settings.text, added) }];
}

function changedFiles(sources: readonly SourceFile[], options: PullOptions): PulledFile[] {
  const { settings } = options;
  const before = new Map(
    [...options.sources, ...(settings ? [settings] : [])].map(({ file, text }) => [file, text]),
  );
  return sources
    .filter(({ file, text }) => before.get(file) !== text)
    .map(({ file, text }): PulledFile => ({ file, text, ...(before.has(file) ? {} : { isNew: true }) }))
    .sort((one, other) => (one.file < other.file ? -1 : 1));
}

function notesOn({ failed, layered, kept }: Updated): string[] {
  return [
    ...layered.map((address) => `${address} stays unchanged: an overlay is laid over it, edit it by hand`),
    ...failed.map(
      (address) => `${address} stays unchanged: its file cannot be edited in place without changing more`,
    ),
    ...[...kept].map(
      ([address, fields]) =>
        `${address} stays unchanged in ${fields.join(", ")}: a secret stands there, and the live value is another`,
    ),
  ];
}

function externalNotes(external: readonly string[], settings: readonly SourceFile[]): string[] {
  if (!external.length || settings.length) return [];
  return [`list under \`external\` in kubiya.yaml: ${external.join(", ")}`];
}
