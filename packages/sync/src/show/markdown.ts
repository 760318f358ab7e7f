/** Most characters of a text made for a comment: GitHub takes 65,536, and a script adds a line or two. */
export const commentLimit = 60_000;

/** A part of a comment that is shown whole or not at all. */
export interface Block {
  /** Whole, folded. */
  readonly text: string;
  /** One line, for where the whole is too long. */
  readonly head: string;
}

/** A folded part: a line that is always seen, and a fenced text below it. */
export function folded(head: string, body: string, open = false): Block {
  const line = `<code>${escaped(head)}</code>`;
  if (body === "") return { head: `- ${line}\n`, text: `- ${line}\n` };
  return {
    text: `<details${open ? " open" : ""}><summary>${line}</summary>\n\n${fenced(body)}\n</details>\n`,
    head: `- ${line} (${body.length} characters, too long to show here)\n`,
  };
}

/** A text between fences that nothing in it can close. */
export function fenced(text: string, language = "diff"): string {
  const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length);
  const fence = "`".repeat(Math.max(3, ...runs.map((length) => length + 1)));
  return `${fence}${language}\n${text}\n${fence}\n`;
}

/** A text in which nothing is markup. */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/**
 * The beginning, and as many blocks as fit below the limit, each whole; a block that alone is too long is shown by its head. What
 * is left out is told by `rest`.
 */
export function bounded(
  start: string,
  blocks: readonly Block[],
  limit: number,
  rest: (left: number) => string,
): string {
  const room = limit - rest(blocks.length).length;
  let text = start;
  for (const [index, block] of blocks.entries()) {
    const most = room - text.length;
    const part = block.text.length > room / 2 ? block.head : block.text;
    if (part.length > most) return text + rest(blocks.length - index);
    text += part;
  }
  return text;
}
