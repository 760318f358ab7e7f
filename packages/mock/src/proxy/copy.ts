/** Remembers what passes, up to a size; beyond it there is nothing to look at. */
export interface Copy {
  push(chunk: Buffer): void;
  /** The whole, or nothing when it was too large. */
  text(): string | undefined;
}

export function createCopy(limit: number): Copy {
  let chunks: Buffer[] = [];
  let size = 0;
  return {
    push(chunk) {
      size += chunk.length;
      if (size > limit) chunks = [];
      else chunks.push(chunk);
    },
    text: () => (size > limit ? undefined : Buffer.concat(chunks).toString("utf8")),
  };
}
