/** Flags that an earlier row has taken are left out, or lose their short form. */
export function unclashing<Row extends { readonly flags: string }>(rows: readonly Row[]): Row[] {
  const taken = new Set<string>();
  return rows.flatMap((row) => {
    const parts = row.flags.split(", ").filter((part) => !taken.has(wordOf(part)));
    if (!parts.some((part) => part.startsWith("--"))) return [];
    for (const part of parts) taken.add(wordOf(part));
    return [{ ...row, flags: parts.join(", ") }];
  });
}

/** A flag without what stands behind it. */
function wordOf(part: string): string {
  return part.split(" ")[0] ?? "";
}
