import type { Problem } from "../problem.ts";
import { changeText, noPaint, problemsText, refusalText, summary } from "../report.ts";
import type { Plan, PlannedChange } from "../types.ts";
import { type Block, bounded, commentLimit, fenced, folded } from "./markdown.ts";
import { predict, predictionText } from "./prediction.ts";

export interface MarkdownOptions {
  readonly problems?: readonly Problem[];
  /** Most characters. Default 60,000: less than a comment on GitHub may have. */
  readonly limit?: number;
}

/** What goes and what comes anew is seen first. */
const order: readonly PlannedChange["action"][] = ["replace", "delete", "update", "create"];

/** A plan as one comment on a pull request: folded, never cut inside a change, and empty when there is nothing to say. */
export function planMarkdown(
  plan: Plan,
  { problems = [], limit = commentLimit }: MarkdownOptions = {},
): string {
  const { changes, verdict, orphans, notes } = plan;
  if (!changes.length && verdict.allowed && !problems.length) return "";
  const refused = verdict.refusals.map((refusal) => `> **${refusalText(refusal)}**\n\n`);
  const said = problems.length ? `${fenced(problemsText(problems), "text")}\n` : "";
  const left = orphans.length
    ? `${orphans.length} ${orphans.length === 1 ? "object is" : "objects are"} in no file any more and left alone.\n\n`
    : "";
  const more = notes.map((note) => `${note}\n\n`);
  const foot = changes.length ? `${predictionText(predict(plan))}\n\n` : "";
  const start = [`### kubiya plan: ${summary(plan)}\n\n`, ...refused, said, left, ...more, foot].join("");
  const sorted = order.flatMap((action) => changes.filter((change) => change.action === action));
  const blocks = sorted.map((change) => blockOf(change, changes.length <= 3));
  return bounded(within(start, limit), blocks, limit, (count) => restText(sorted.slice(-count)));
}

/** Problems may be so many that nothing else fits: then they are counted. */
function within(start: string, limit: number): string {
  if (start.length <= limit / 2) return start;
  const [title = ""] = start.split("\n");
  return `${title}\n\nThe problems are too many to show here; see the log of the run.\n\n`;
}

function blockOf(change: PlannedChange, open: boolean): Block {
  const [head = "", ...lines] = changeText(change, noPaint).split("\n");
  const body = lines.map((line) => line.replace(/^ {4}/, "").replace(/^~/, "!")).join("\n");
  const count = change.fields.length === 1 ? "1 field" : `${change.fields.length} fields`;
  return folded(body ? `${head}: ${count}` : head, body, open);
}

function restText(changes: readonly PlannedChange[]): string {
  const counts = order.flatMap((action) => {
    const { length } = changes.filter((change) => change.action === action);
    return length ? [`${length} to ${action}`] : [];
  });
  return `\n… and ${changes.length} more: ${counts.join(", ")}. The saved plan has them all.\n`;
}
