export interface StreamEvent {
  readonly name: string;
  readonly data: string;
}

function field(lines: readonly string[], name: string): string[] {
  return lines
    .filter((line) => line.startsWith(`${name}:`))
    .map((line) => line.slice(name.length + 1).replace(/^ /, ""));
}

/** The events of a literal `text/event-stream`, in order. Comments and events without data are left out. */
export function streamEvents(text: string): StreamEvent[] {
  return text
    .split(/(?:\r?\n){2,}/)
    .map((block) => block.split(/\r?\n/))
    .map((lines) => ({
      name: field(lines, "event").at(-1) ?? "message",
      data: field(lines, "data").join("\n"),
    }))
    .filter(({ data }) => data !== "");
}
