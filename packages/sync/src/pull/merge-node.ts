import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { canonical, isList, isObject, type Json, type JsonObject } from "../value/json.ts";
import { aligned } from "./align.ts";
import { CannotEdit, type Dash, dashOf, endOf, keyOffset, tokenItem } from "./extent.ts";
import { isFirstOnLine, lineStart, type Splice } from "./splice.ts";
import { flowText, keyText, styleOf, valueText } from "./value-text.ts";

/** A text being changed, with the changes so far. */
export interface Editing {
  readonly text: string;
  readonly splices: Splice[];
}

/** Changes that turn a node which says `from` into one that says `to`, and touch nothing that need not change. */
export function mergeNode(editing: Editing, node: Node, from: Json, to: Json, inFlow = false): void {
  if (canonical(from) === canonical(to)) return;
  if (isMap(node) && isObject(from) && isObject(to)) mergeMap(editing, node, from, to, inFlow);
  else if (isSeq(node) && isList(from) && isList(to)) mergeSeq(editing, node, from, to, inFlow);
  else replaceNode(editing, node, to, inFlow);
}

function mergeMap(editing: Editing, node: YAMLMap, from: JsonObject, to: JsonObject, inFlow: boolean): void {
  const flow = inFlow || node.flow === true;
  const gone = Object.keys(from).filter((key) => !(key in to));
  const come = Object.keys(to).filter((key) => !(key in from));
  if (!Object.keys(to).length || (flow && gone.length + come.length > 0)) {
    replaceNode(editing, node, to, inFlow);
    return;
  }
  const own = new Map(node.items.map((pair) => [String(scalarOf(pair.key)), pair]));
  for (const key of gone) removePair(editing, node, own.get(key));
  const added: string[] = [];
  for (const [key, value] of Object.entries(to)) {
    const before = from[key];
    if (before !== undefined && canonical(before) === canonical(value)) continue;
    const pair = own.get(key);
    if (pair) mergePair(editing, node, pair, before ?? null, value, flow);
    else added.push(pairText(key, value, indentOf(editing, node)));
  }
  if (added.length) insertPairs(editing, node, added);
}

function pairText(key: string, value: Json, indent: number): string {
  return `${keyText(key)}:${valueText(value, { indent: indent + 2, inFlow: false })}`;
}

function mergePair(editing: Editing, node: YAMLMap, pair: Pair, from: Json, to: Json, flow: boolean): void {
  const { value } = pair;
  const isEmpty = isScalar(value) && value.range?.[0] === value.range?.[1];
  if (isNode(value) && !isEmpty) mergeNode(editing, value, from, to, flow);
  else fillPair(editing, node, pair, to);
}

function scalarOf(key: unknown): unknown {
  return isScalar(key) ? key.value : key;
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isCollection(value) || isAlias(value);
}

/** `key:` without a value gets one. */
function fillPair(editing: Editing, node: YAMLMap, pair: Pair, value: Json): void {
  const item = tokenItem(node, pair);
  const colon = item.sep?.find((token) => token.type === "map-value-ind");
  if (!colon) throw new CannotEdit("a key without a value");
  const at = colon.offset + 1;
  const text = valueText(value, { indent: indentOf(editing, node) + 2, inFlow: false });
  editing.splices.push({ start: at, end: at, text });
}

function insertPairs(editing: Editing, node: YAMLMap, lines: readonly string[]): void {
  const last = node.items.at(-1);
  if (!last) throw new CannotEdit("an empty mapping");
  insertLines(editing, endOf(tokenItem(node, last), keyOffset(last)), indentOf(editing, node), lines);
}

function insertLines(editing: Editing, at: number, indent: number, lines: readonly string[]): void {
  const pad = " ".repeat(indent);
  const text = lines.map((line) => pad + line).join("\n");
  const onNewLine = at === 0 || editing.text[at - 1] === "\n";
  editing.splices.push({ start: at, end: at, text: onNewLine ? `${text}\n` : `\n${text}` });
}

function removePair(editing: Editing, node: YAMLMap, pair: Pair | undefined): void {
  if (!pair) throw new CannotEdit("a key that comes from elsewhere in the file");
  const start = keyOffset(pair);
  const end = endOf(tokenItem(node, pair), start);
  if (isFirstOnLine(editing.text, start)) {
    editing.splices.push({ start: lineStart(editing.text, start), end, text: "" });
    return;
  }
  const next = node.items[node.items.indexOf(pair) + 1];
  if (!next) throw new CannotEdit("the only key of an item");
  editing.splices.push({ start, end: keyOffset(next), text: "" });
}

/** Column of a block's keys or dashes. */
function indentOf({ text }: Editing, node: YAMLMap | YAMLSeq): number {
  const token = node.srcToken;
  if (token && "indent" in token && (token.type === "block-map" || token.type === "block-seq")) {
    const first = isMap(node) ? node.items[0] : undefined;
    const at = first && keyOffset(first);
    return at === undefined ? token.indent : at - lineStart(text, at);
  }
  return 0;
}

function mergeSeq(
  editing: Editing,
  node: YAMLSeq,
  from: readonly Json[],
  to: readonly Json[],
  inFlow: boolean,
): void {
  const token = node.srcToken;
  if (!to.length || !from.length || node.flow || inFlow || token?.type !== "block-seq") {
    mergeFlowSeq(editing, node, from, to, inFlow || node.flow === true);
    return;
  }
  const dashes = token.items.flatMap((item) => dashOf(item) ?? []);
  if (dashes.length !== from.length) throw new CannotEdit("a list with items that are no values");
  let at = lineStart(editing.text, dashes[0]?.start ?? 0);
  for (const row of aligned(from, to)) {
    const index = row.at ?? -1;
    const dash = dashes[index];
    if (dash) mergeItem(editing, dash, node.items[index], from[index] ?? null, row.to);
    else insertLines(editing, at, token.indent, [itemText(row.to ?? null, token.indent)]);
    if (dash) at = dash.end;
  }
}

function mergeItem(editing: Editing, dash: Dash, item: unknown, from: Json, to: Json | undefined): void {
  if (to === undefined) removeItem(editing, dash);
  else if (isNode(item)) mergeNode(editing, item, from, to);
}

function mergeFlowSeq(
  editing: Editing,
  node: YAMLSeq,
  from: readonly Json[],
  to: readonly Json[],
  inFlow: boolean,
): void {
  if (from.length !== to.length || !from.length) {
    replaceNode(editing, node, to, inFlow);
    return;
  }
  for (const [index, item] of node.items.entries())
    if (isNode(item)) mergeNode(editing, item, from[index] ?? null, to[index] ?? null, true);
}

function removeItem(editing: Editing, { start, end }: Dash): void {
  if (!isFirstOnLine(editing.text, start)) throw new CannotEdit("a list inside a line of another");
  editing.splices.push({ start: lineStart(editing.text, start), end, text: "" });
}

/** An item as it stands behind its dash; the keys of a mapping begin on the dash's own line. */
function itemText(value: Json, indent: number): string {
  const text = valueText(value, { indent: indent + 2, inFlow: false });
  return `-${text.startsWith("\n") ? ` ${text.slice(1).trimStart()}` : text}`;
}

/** The whole node anew, on its own place. What follows it on its line stays. */
function replaceNode(editing: Editing, node: Node, to: Json, inFlow: boolean): void {
  const [start, valueEnd] = node.range ?? [0, 0];
  const { text } = editing;
  const old = text.slice(start, valueEnd);
  const end = start + old.trimEnd().length;
  const rest = text.slice(end, lineEnd(text, end)).trim();
  const parentIndent = text.slice(lineStart(text, start)).search(/[^ -]/);
  const manner = { indent: Math.max(0, parentIndent) + 2, inFlow, style: styleOf(node) };
  const nested = isCollection(node) && !node.flow;
  const oneLine = inFlow || rest !== "" || (nested && !isEmpty(to));
  const body = oneLine ? ` ${flowText(to, manner.style)}` : valueText(to, manner);
  if (nested && isEmpty(to)) {
    replaceBlock(editing, start, end, body);
    return;
  }
  if (body.startsWith("\n")) replaceBlock(editing, start, end, body);
  else editing.splices.push({ start, end, text: body.slice(1) });
}

/** With the blanks before it, up to the key; where a comment stands between, on a line of its own. */
function replaceBlock(editing: Editing, start: number, end: number, text: string): void {
  const before = editing.text.slice(0, start).trimEnd().length;
  const line = editing.text.slice(lineStart(editing.text, before), before);
  const moves = text.startsWith("\n") || (/[:-]$/.test(line) && !line.includes(" #"));
  if (moves) editing.splices.push({ start: before, end, text });
  else editing.splices.push({ start, end, text: text.trimStart() });
}

function isEmpty(value: Json): boolean {
  return isList(value) ? !value.length : isObject(value) && !Object.keys(value).length;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}
