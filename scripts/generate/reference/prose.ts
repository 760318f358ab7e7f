import { Html, html, joined, preformatted } from "./html.ts";

/** A description as HTML: paragraphs, lists whose lines begin with `- `, and `code` in back-ticks. */
export function prose(text: string | undefined): Html {
  const blocks = (text ?? "")
    .trim()
    .split(/\n{2,}/)
    .filter(Boolean);
  return joined(blocks.flatMap(blockOf), "\n");
}

/** One line of prose: only `code` is marked up. */
export function inline(text: string): Html {
  const parts = text.split(/`([^`]+)`/);
  return new Html(
    parts
      .map((part, at) => (at % 2 ? `<code>${preformatted(part).text}</code>` : preformatted(part).text))
      .join(""),
  );
}

function blockOf(block: string): Html[] {
  const lines = block.split("\n");
  const first = lines.findIndex(isItem);
  if (first === -1) return [html`<p>${inline(block)}</p>`];
  const before = lines.slice(0, first).join("\n");
  const list = html`<ul>${itemsOf(lines.slice(first)).map((item) => html`<li>${inline(item)}</li>`)}</ul>`;
  return before ? [html`<p>${inline(before)}</p>`, list] : [list];
}

function itemsOf(lines: string[]): string[] {
  const items: string[] = [];
  for (const line of lines) {
    if (isItem(line)) items.push(line.replace(/^\s*[-*] /, ""));
    else items.push(`${items.pop() ?? ""} ${line.trim()}`);
  }
  return items;
}

function isItem(line: string): boolean {
  return /^\s*[-*] /.test(line);
}
