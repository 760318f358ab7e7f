import type { Json } from "../json.ts";

/** Takes a stream of server-sent events apart as it passes, and gives the data of each event once it is complete. */
export function createEventReader(found: (data: Json) => void): { push(chunk: Buffer): void } {
  const decoder = new TextDecoder();
  let rest = "";
  return {
    push(chunk) {
      rest += decoder.decode(chunk, { stream: true }).replaceAll("\r\n", "\n");
      const events = rest.split("\n\n");
      rest = events.pop() ?? "";
      for (const event of events) {
        const lines = event.split("\n").filter((line) => line.startsWith("data:"));
        if (lines.length > 0) found(parsed(lines.map((line) => line.slice(5).replace(/^ /, "")).join("\n")));
      }
    },
  };
}

function parsed(text: string): Json {
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch {
    return text;
  }
}
