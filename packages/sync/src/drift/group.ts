import { recordOf } from "../object/record.ts";
import type { Change, FieldChange, Manifest } from "../types.ts";
import { canonical, isBlank } from "../value/json.ts";
import { type AppliedMemory, remembered } from "./memory.ts";

/** One difference between the files and what is live. */
export interface DriftItem {
  readonly address: string;
  readonly what: /** A file describes it, and it is not there. */
    | "absent"
    /** It carries our mark and no file describes it. */
    | "orphan"
    /** A field is not as written. */
    | "differs"
    /** A file describes it, and it belongs to another or to nobody. */
    | "foreign";
  readonly field?: FieldChange;
  /** What else is known, in words. */
  readonly detail?: string;
}

/** Whose doing the differences of a change are. */
export interface Grouped {
  readonly ours: DriftItem[];
  readonly others: DriftItem[];
}

export interface Knowledge {
  readonly memory: AppliedMemory | undefined;
  /** Whether the object was known as ours before, whatever else is forgotten. */
  wasThere(address: string): boolean;
  /** Names of the fields that were ours when the object was last applied; undefined where nobody noted them. */
  recordOf(change: Change): readonly string[] | undefined;
}

/** The differences of one change, each to whom it is owed. */
export function grouped(change: Change, known: Knowledge): Grouped {
  const { action, address, manifest } = change;
  if (action === "keep" || !manifest) return { ours: [], others: [] };
  if (action === "create") {
    const item: DriftItem = { address, what: "absent" };
    return known.wasThere(address)
      ? { ours: [], others: [{ ...item, detail: "it was there, and is gone" }] }
      : { ours: [item], others: [] };
  }
  const ours: DriftItem[] = [];
  const others: DriftItem[] = [];
  for (const field of change.fields) {
    const item: DriftItem = { address, what: "differs", field };
    const whose = whoseIs(change, manifest, field, known);
    if (whose === "both") others.push({ ...item, detail: "changed in the file, too" });
    else (whose === "ours" ? ours : others).push(item);
  }
  return { ours, others };
}

/** With the memory of the last apply this is certain; without it, a field that was ours and differs counts as another's doing. */
function whoseIs(
  change: Change,
  manifest: Manifest,
  { path, from }: FieldChange,
  known: Knowledge,
): "ours" | "others" | "both" {
  if (path === "metadata.name") return "others";
  const [top = ""] = path.split(".");
  const { kind, spec, address } = manifest;
  const written = spec[top];
  if (written === undefined) return "ours";
  const { memory } = known;
  const before = memory?.objects[address];
  if (!before || !memory) return isNew(top, manifest, known.recordOf(change)) ? "ours" : "others";
  const digest = before[top];
  if (digest === undefined) return "ours";
  if (remembered(memory, kind, top, written) === digest) return "others";
  const comparable = path === top && from !== undefined && !isBlank(from) && !isHidden(from);
  return comparable && remembered(memory, kind, top, from) !== digest ? "both" : "ours";
}

/** Whether the object's own note of fields lacks one that it would have had, had it been written when it was applied. */
function isNew(top: string, manifest: Manifest, record: readonly string[] | undefined): boolean {
  const names = (list: readonly string[]): boolean =>
    list.some((name) => name === top || name.startsWith(`${top}.`));
  return record !== undefined && !names(record) && names(recordOf(manifest));
}

function isHidden(value: FieldChange["from"]): boolean {
  return canonical(value ?? null).includes("(hidden)");
}
