/** Text that is HTML already. Whatever else a template takes in is escaped. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Piece = Html | string | number | false | undefined | readonly Piece[];

const statics = new WeakMap<TemplateStringsArray, string[]>();

/** Template tag: values are escaped, lists joined, `false` and `undefined` left out, indentation dropped. */
export function html(strings: TemplateStringsArray, ...values: Piece[]): Html {
  const parts = statics.get(strings) ?? strings.map((part) => part.replaceAll(/\n\s*/g, "\n"));
  statics.set(strings, parts);
  return new Html(parts.reduce((text, part, at) => text + textOf(values[at - 1]) + part));
}

/** Joins pieces with some HTML between them. */
export function joined(pieces: readonly Html[], between: string): Html {
  return new Html(pieces.map((piece) => piece.text).join(between));
}

/** Text for the inside of an element: quotes stay as they are, which keeps JSON readable and small. */
export function preformatted(text: string): Html {
  return new Html(text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"));
}

function textOf(value: Piece): string {
  if (value === undefined || value === false) return "";
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(textOf).join("");
  return preformatted(String(value)).text.replaceAll('"', "&quot;");
}
