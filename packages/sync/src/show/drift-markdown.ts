import { type Drift, hasDrift } from "../drift/drift.ts";
import { driftSummary, driftText } from "../drift/drift-text.ts";
import { bounded, commentLimit, folded } from "./markdown.ts";

const none = { ours: [], others: [], noise: [], acknowledged: [], expired: [], unused: [] };

/** Drift as one comment or the body of an issue; empty when nothing has drifted that nobody has acknowledged. */
export function driftMarkdown(drift: Drift, limit: number = commentLimit): string {
  if (!hasDrift(drift)) return "";
  const { ours, others, acknowledged, expired } = drift;
  const part = (title: string, some: Partial<Drift>): { head: string; text: string }[] => {
    const lines = driftText({ ...drift, ...none, ...some })
      .split("\n")
      .slice(1, -1);
    return lines.length
      ? [folded(title, lines.map((line) => line.trim().replace(/^~/, "!")).join("\n"), true)]
      : [];
  };
  const each = (title: string, key: "ours" | "others", items: Drift["ours"]) =>
    inParts(items).flatMap((some, index) =>
      part(index ? `${title}, part ${index + 1}` : title, { [key]: some }),
    );
  const blocks = [
    ...each(`changed by others: ${others.length}`, "others", others),
    ...each(`ours, not applied yet: ${ours.length}`, "ours", ours),
    ...(acknowledged.length ? part(`acknowledged: ${acknowledged.length}`, { acknowledged }) : []),
  ];
  const over = expired.map(({ address, field, author, expires }) => {
    const what = [address, ...(field === undefined ? [] : [field])].join(" ");
    return `- the acknowledgement of \`${what.replaceAll("`", "'")}\` by ${author} expired on ${expires}\n`;
  });
  const start = `### kubiya drift: ${driftSummary(drift)}\n\n${over.slice(0, 20).join("")}\n`;
  return bounded(
    start,
    blocks,
    limit,
    (left) => `\n… and ${left} more parts. \`kubiya drift\` shows them all.\n`,
  );
}

/** So many lines that a part always fits. */
function inParts<Item>(items: readonly Item[]): Item[][] {
  const size = 100;
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
