/** The beginning of a text on one line, for a message. */
export function plainBeginning(text: string, length = 120): string {
  const line = text
    .slice(0, length * 2)
    .replace(/\s+/g, " ")
    .trim();
  return line.length > length || text.length > length * 2 ? `${line.slice(0, length)}…` : line;
}
