/** Cuts a literal stream at its empty lines and hands it out event by event. */
export function paced(literal: string): (signal: AbortSignal) => AsyncIterable<string> {
  const events = literal
    .replaceAll("\r\n", "\n")
    .split(/\n\n+/)
    .filter((event) => event.trim() !== "");
  return async function* (signal) {
    for (const event of events) {
      if (signal.aborted) return;
      yield `${event}\n\n`;
    }
  };
}
