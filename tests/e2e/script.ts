/** One line of a script that does or expects something. */
export interface Step {
  readonly line: number;
  /** `!` stood before it: the pattern must not be found. */
  readonly not: boolean;
  readonly word: string;
  readonly rest: string;
}

export interface Script {
  readonly title: string;
  readonly steps: readonly Step[];
  readonly files: Readonly<Record<string, string>>;
}

const fileLine = /^-- (.+) --$/;
const stepLine = /^(! )?(\S+) ?(.*)$/;

/** Reads a script: comments, steps, and after them the files it starts with (the form is txtar's). */
export function scriptOf(text: string): Script {
  const lines = text.split("\n");
  const end = lines.findIndex((line) => fileLine.test(line));
  const head = end < 0 ? lines : lines.slice(0, end);
  const steps: Step[] = [];
  for (const [index, line] of head.entries()) {
    const match = stepLine.exec(line.trim());
    if (!match || line.startsWith("#")) continue;
    steps.push({ line: index + 1, not: match[1] !== undefined, word: match[2] ?? "", rest: match[3] ?? "" });
  }
  return { title: head[0]?.replace(/^# */, "") ?? "", steps, files: filesOf(lines.slice(head.length)) };
}

function filesOf(lines: readonly string[]): Record<string, string> {
  const files: Record<string, string> = {};
  let name = "";
  for (const line of lines) {
    const match = fileLine.exec(line);
    if (match) {
      name = match[1] ?? "";
      files[name] = "";
    } else files[name] += `${line}\n`;
  }
  return files;
}

/** Words of a command line; quotes keep words together. */
export function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? "",
  );
}
