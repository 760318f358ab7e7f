import { Document, isScalar, Scalar, visit } from "yaml";
import type { Json } from "../value/json.ts";

/** How a value is to stand in a file. */
export interface Manner {
  /** Spaces before the lines of a block inside it. */
  readonly indent: number;
  /** It stands inside `[…]` or `{…}`. */
  readonly inFlow: boolean;
  /** The way a text was written before, kept where it can be. */
  readonly style?: Scalar.Type | undefined;
  /** All has to stand on the line where it begins. */
  readonly oneLine?: boolean;
}

const longTexts = { lineWidth: 0, minContentWidth: 0 } as const;

/** A value as YAML, as it stands behind `key:`, without a line end after it: ` text`, or a line end and an indented block. */
export function valueText(value: Json, manner: Manner): string {
  if (manner.inFlow) return ` ${flowText(value, manner.style)}`;
  const document = new Document({ k: value }, { aliasDuplicateObjects: false });
  readable(document, manner);
  const [first = "", ...rest] = document.toString(longTexts).replace(/\n$/, "").split("\n");
  const pad = " ".repeat(manner.indent);
  const lines = rest.map((line) => (line === "" ? "" : pad + line.slice(2)));
  return [first.slice("k:".length), ...lines].join("\n");
}

/** A value on one line. */
export function flowText(value: Json, style?: Scalar.Type): string {
  const document = new Document([value], { aliasDuplicateObjects: false });
  readable(document, { indent: 0, inFlow: true, style, oneLine: true });
  const text = document.toString({ ...longTexts, collectionStyle: "flow", flowCollectionPadding: false });
  return text.trim().slice(1, -1);
}

/** A key as it stands in a mapping. */
export function keyText(key: string): string {
  const text = valueText(key, { indent: 0, inFlow: false, oneLine: true }).trim();
  return /^[\w.-]+$/.test(text) ? text : JSON.stringify(key);
}

/** Texts of several lines stand line by line; a text keeps the quotes that it had. */
export function readable(document: Document, { style, oneLine }: Partial<Manner>): void {
  visit(document, {
    Scalar(key, node) {
      if (key === "key" || typeof node.value !== "string") return;
      if (oneLine && node.value.includes("\n")) node.type = Scalar.QUOTE_DOUBLE;
      else if (node.value.includes("\n")) node.type = Scalar.BLOCK_LITERAL;
      else if (style === Scalar.QUOTE_DOUBLE || style === Scalar.QUOTE_SINGLE) node.type = style;
    },
  });
}

/** The style of a node that holds a text. */
export function styleOf(node: unknown): Scalar.Type | undefined {
  return isScalar(node) && node.type !== undefined && node.type in styles ? styles[node.type] : undefined;
}

const styles: Readonly<Record<string, Scalar.Type>> = {
  [Scalar.QUOTE_DOUBLE]: Scalar.QUOTE_DOUBLE,
  [Scalar.QUOTE_SINGLE]: Scalar.QUOTE_SINGLE,
};
