import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseAllDocuments,
  type YAMLError,
} from "yaml";
import { type Place, type Problem, problem } from "../problem.ts";
import type { SourceFile } from "../types.ts";
import { isObject, type Json } from "../value/json.ts";
import { repeatedKeys } from "./repeated-keys.ts";

/** A document of a YAML file, with the way from a value back to its place. */
export interface YamlDocument {
  readonly value: Json;
  readonly place: Place;
  /** Place of the value at a path, or of the nearest thing above it. With `key`, of the key that holds it. */
  placeOf(path: readonly (string | number)[], what?: "key" | "value"): Place;
}

/** Documents of a file. With a syntax error there are none, since what follows it cannot be trusted. */
export function readYaml(source: SourceFile): { documents: YamlDocument[]; problems: Problem[] } {
  const { list, placeAt } = compose(source);
  const problems = list.flatMap((document) => [
    ...document.errors.map((error) => syntaxProblem(error, placeAt)),
    ...repeatedKeys(document.contents).map((offset) => repeatedKey(placeAt(offset))),
  ]);
  if (problems.length) return { documents: [], problems };
  const placeOf = lazyPlaces(source);
  const documents: YamlDocument[] = [];
  for (const [index, document] of list.entries()) {
    const place = placeAt(document.contents?.range?.[0] ?? document.range[0]);
    try {
      const value: unknown = document.toJS();
      if (value === null || value === undefined) continue;
      documents.push({
        value: isJson(value) ? value : jsonOf(value),
        place,
        placeOf: (path, what) => placeOf(index, path, what),
      });
    } catch (cause) {
      problems.push(unreadable(cause, place));
    }
  }
  return { documents, problems };
}

interface Composed {
  readonly list: readonly Document.Parsed[];
  placeAt(offset: number): Place;
}

function compose(source: SourceFile): Composed {
  const lines = new LineCounter();
  const options = {
    lineCounter: lines,
    logLevel: "error",
    prettyErrors: false,
    merge: true,
    uniqueKeys: false,
  } as const;
  const parsed = parseAllDocuments(source.text, options);
  return {
    list: Array.isArray(parsed) ? parsed : [],
    placeAt(offset) {
      const { line, col } = lines.linePos(offset);
      return { file: source.file, line: Math.max(1, line), column: Math.max(1, col) };
    },
  };
}

/** Places are asked for only when something is wrong: the file is then read again, so that no syntax tree is kept till then. */
function lazyPlaces(source: SourceFile) {
  let composed: Composed | undefined;
  return (index: number, path: readonly (string | number)[], what?: "key" | "value"): Place => {
    composed ??= compose(source);
    const document = composed.list[index];
    return composed.placeAt(document ? offsetOf(document, path, what) : 0);
  };
}

function repeatedKey(place: Place): Problem {
  const mend = "keep one of the two";
  return problem("yaml.duplicate-key", "a key stands here for the second time", { place, mend });
}

function unreadable(cause: unknown, place: Place): Problem {
  if (cause instanceof RangeError) return tooDeep(place);
  return problem("yaml.syntax", cause instanceof Error ? cause.message : "cannot be read", { place });
}

function tooDeep(place: Place): Problem {
  return problem("yaml.syntax", "this is nested too deeply, or holds itself", { place });
}

function syntaxProblem(error: YAMLError, placeAt: (offset: number) => Place): Problem {
  const place = placeAt(error.pos[0]);
  if (error.message.startsWith("Maximum call stack")) return tooDeep(place);
  const tab = error.code === "TAB_AS_INDENT" ? { mend: "indent with spaces" } : {};
  return problem("yaml.syntax", error.message, { place, ...tab });
}

/** Whether a value can stay as it is, which nearly all can. */
function isJson(value: unknown): value is Json {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value === "string" || typeof value === "boolean" || value === null) return true;
  if (Array.isArray(value)) return value.every(isJson);
  return (
    isObject(value) && Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isJson)
  );
}

/** YAML can say more than JSON: keys that are no text become text, infinities and NaN become text. */
function jsonOf(value: unknown): Json {
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value === "string" || typeof value === "boolean" || value === null) return value;
  if (Array.isArray(value)) return value.map(jsonOf);
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, jsonOf(inner)]));
  return String(value);
}

function offsetOf(
  document: Document.Parsed,
  path: readonly (string | number)[],
  what: "key" | "value" = "value",
): number {
  let node: Node | null = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const [index, part] of path.entries()) {
    const step = stepInto(document, node, part);
    if (!step) break;
    const key = what === "key" && index === path.length - 1;
    offset = (key ? step.key : step.value?.range?.[0]) ?? step.key ?? offset;
    node = step.value;
  }
  return offset;
}

function stepInto(
  document: Document.Parsed,
  node: Node | null,
  part: string | number,
): { key: number | undefined; value: Node | null } | undefined {
  const here = isAlias(node) ? (node.resolve(document) ?? null) : node;
  if (isSeq(here)) {
    const item = here.items[Number(part)];
    return isNode(item) ? { key: item.range?.[0], value: item } : undefined;
  }
  if (!isMap(here)) return undefined;
  const pair = here.items.find(
    (one) => isPair(one) && isScalar(one.key) && String(one.key.value) === String(part),
  );
  if (!pair) return undefined;
  return {
    key: isNode(pair.key) ? pair.key.range?.[0] : undefined,
    value: isNode(pair.value) ? pair.value : null,
  };
}
