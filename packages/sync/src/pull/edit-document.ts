import { type Document, isMap, isNode, LineCounter, parseAllDocuments } from "yaml";
import type { Place } from "../problem.ts";
import type { SourceFile } from "../types.ts";
import { canonical, type Json, type JsonObject } from "../value/json.ts";
import { CannotEdit } from "./extent.ts";
import { type Editing, mergeNode } from "./merge-node.ts";
import { type Splice, spliced } from "./splice.ts";

/** What one document of a file is to say: keys of its `spec`, and its name where that has changed. */
export interface DocumentEdit {
  /** Where the manifest stands, as parsing it told. */
  readonly place: Place;
  readonly spec: JsonObject;
  readonly name?: string;
}

/** A file's text with documents edited in its YAML tree, and the edits left out since they would change something else. */
export function editDocuments<Edit extends DocumentEdit>(
  source: SourceFile,
  edits: readonly Edit[],
): { text: string; refused: Edit[] } {
  const { text } = source;
  const lines = new LineCounter();
  const parsed = parseAllDocuments(text, { lineCounter: lines, merge: true, keepSourceTokens: true });
  const documents = Array.isArray(parsed) ? parsed : [];
  const splices: Splice[] = [];
  const byPlace = new Map(
    documents.map((document) => {
      const { line, col } = lines.linePos(document.contents?.range?.[0] ?? document.range[0]);
      return [`${Math.max(1, line)}:${Math.max(1, col)}`, document] as const;
    }),
  );
  const refused = edits.filter((edit) => {
    const document = byPlace.get(`${edit.place.line}:${edit.place.column}`);
    const own = document ? splicesFor(text, document, edit) : [];
    if (own) for (const one of own) splices.push(one);
    return !own;
  });
  return { text: spliced(text, splices), refused };
}

/** Undefined where the edit would change something else. */
function splicesFor(text: string, document: Document.Parsed, edit: DocumentEdit): Splice[] | undefined {
  const splices: Splice[] = [];
  try {
    editDocument({ text, splices }, document, edit);
    return splices;
  } catch (cause) {
    if (cause instanceof CannotEdit) return undefined;
    throw cause;
  }
}

function editDocument(editing: Editing, document: Document.Parsed, { spec, name }: DocumentEdit): void {
  const root = document.contents;
  if (!isMap(root)) return;
  const value: Json = document.toJS();
  const from = isRecord(value) ? value : {};
  const to: Record<string, Json> = { ...from };
  if (Object.keys(spec).length) to.spec = spec;
  else delete to.spec;
  const metadata = from.metadata ?? null;
  if (name !== undefined) to.metadata = { ...(isRecord(metadata) ? metadata : {}), name };
  if (canonical(from) !== canonical(to) && isNode(root)) mergeNode(editing, root, from, to);
}

function isRecord(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
