/** A test for paths (with `/`) by globs: `*` and `?` stay within a folder, `**` does not, `{a,b}` is a choice. */
export function globTest(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.map(patternOf);
  return (path) => patterns.some((pattern) => pattern.test(path));
}

function patternOf(glob: string): RegExp {
  const parts = glob.replace(/^\.\//, "").split(/(\*\*\/|\*\*|\*|\?|\{[^{}]*\})/);
  return new RegExp(`^${parts.map(partOf).join("")}$`);
}

function partOf(part: string): string {
  if (part === "**/") return "(?:[^/]+/)*";
  if (part === "**") return ".*";
  if (part === "*") return "[^/]*";
  if (part === "?") return "[^/]";
  if (/^\{.*\}$/.test(part)) return `(?:${part.slice(1, -1).split(",").map(escaped).join("|")})`;
  return escaped(part);
}

function escaped(text: string): string {
  return text.replaceAll(/[.+^$()|[\]\\{}]/g, "\\$&");
}
