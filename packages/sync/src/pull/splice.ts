/** Text that takes the place of a part of another. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with its parts replaced; what no splice touches stays byte for byte. Line ends are those of the text. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const crlf = text.includes("\r\n");
  const inOrder = splices
    .map((one, index) => ({ ...one, index }))
    .sort((one, other) => one.start - other.start || one.index - other.index);
  let out = "";
  let at = 0;
  for (const { start, end, text: own } of inOrder) {
    if (start < at) throw new Error("two changes of a file overlap");
    out += text.slice(at, start) + (crlf ? own.replaceAll(/\r?\n/g, "\r\n") : own);
    at = end;
  }
  return out + text.slice(at);
}

/** Where the line begins that a place is in. */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

/** Whether only blanks stand between the beginning of the line and a place in it. */
export function isFirstOnLine(text: string, at: number): boolean {
  return text.slice(lineStart(text, at), at).trim() === "";
}
