import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { type Document, isMap, isScalar, LineCounter, parseDocument } from "yaml";
import type { Place } from "./change.ts";
import { partsOf } from "./pointer.ts";

/** Finds the line of the source that a place of a bundle came from. */
export type Locate = (place: Place) => Place;

interface Source {
  readonly file: string;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

const folders = ["schemas", "responses", "parameters", "headers", "security", "examples"];

/** For a bundle that was made from the multi-file source below `root`: follows a pointer through its files. */
export function sourceLocator(root: string, rootFile: string): Locate {
  const sources = new Map<string, Source>();

  function open(file: string): Source {
    const known = sources.get(file);
    if (known) return known;
    const lines = new LineCounter();
    const source = {
      file,
      lines,
      document: parseDocument(readFileSync(file, "utf8"), { lineCounter: lines }),
    };
    sources.set(file, source);
    return source;
  }

  /** A component is a file of its name, in the folder of its kind: the API's own, or the shared one. */
  function componentFile(name: string): string | undefined {
    const places = [dirname(rootFile), join(dirname(dirname(rootFile)), "shared")];
    return places
      .flatMap((place) => folders.map((folder) => join(place, folder, `${name}.yaml`)))
      .find((file) => existsSync(file));
  }

  function start(parts: readonly string[]): { source: Source; rest: readonly string[] } | undefined {
    if (parts[0] !== "components") return { source: open(rootFile), rest: parts };
    const file = parts.length >= 3 ? componentFile(parts[2] ?? "") : undefined;
    return file ? { source: open(file), rest: parts.slice(3) } : undefined;
  }

  return (place) => {
    const from = start(partsOf(place.pointer));
    if (!from) return place;
    let { source } = from;
    let path: string[] = [];
    for (const part of from.rest) {
      const ref = refAt(source.document, path);
      if (ref?.includes(".yaml")) {
        const [file = "", pointer = ""] = ref.split("#");
        source = open(resolve(dirname(source.file), file));
        path = partsOf(pointer);
      }
      if (!source.document.hasIn([...path, part])) break;
      path.push(part);
    }
    return { ...place, file: relative(root, source.file), line: lineOf(source, path) };
  };
}

function refAt(document: Document.Parsed, path: readonly string[]): string | undefined {
  const ref = document.getIn([...path, "$ref"]);
  return typeof ref === "string" ? ref : undefined;
}

function lineOf({ document, lines }: Source, path: readonly string[]): number {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === path.at(-1))
    : undefined;
  const node = pair && isScalar(pair.key) ? pair.key : document.getIn(path, true);
  const range =
    typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range)
      ? node.range
      : [0];
  return lines.linePos(Number(range[0])).line;
}

/** For a bundle that is a JSON file itself, two spaces to a level, as ours are printed. */
export function fileLocator(file: string, text: string): Locate {
  const lines = text.split("\n");
  return (place) => ({ ...place, file, line: place.line || lineIn(lines, partsOf(place.pointer)) });
}

function lineIn(lines: readonly string[], parts: readonly string[]): number {
  let line = 0;
  for (const [depth, part] of parts.entries()) {
    const indent = " ".repeat(2 * (depth + 1));
    const key = `${indent}${JSON.stringify(part)}:`;
    const isItem = (text: string) => text.startsWith(indent) && !/^[\s}\]]/.test(text.slice(indent.length));
    let index = /^\d+$/.test(part) ? Number(part) : -1;
    const next = lines.findIndex(
      (text, at) => at > line && (text.startsWith(key) || (isItem(text) && index-- === 0)),
    );
    if (next === -1) break;
    line = next;
  }
  return line + 1;
}
