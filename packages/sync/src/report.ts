import { type Problem, placeText, sortProblems } from "./problem.ts";
import type { FieldChange, Move, Outcome, Plan, PlannedChange, Refusal } from "./types.ts";
import { canonical, isBlank, isList, isObject, type Json } from "./value/json.ts";

/** Colours the report's words; without one it is plain text. */
export interface Paint {
  add(text: string): string;
  change(text: string): string;
  remove(text: string): string;
  bad(text: string): string;
  dim(text: string): string;
  bold(text: string): string;
}

const same = (text: string): string => text;
export const noPaint: Paint = { add: same, change: same, remove: same, bad: same, dim: same, bold: same };

/** What a plan would do, field by field, ending with the summary. */
export function planText(plan: Plan, paint: Paint = noPaint): string {
  const blocks = plan.changes.map((change) => changeText(change, paint));
  const orphans = plan.orphans.length ? [orphanText(plan)] : [];
  const notes = plan.notes.map((note) => paint.dim(note));
  const moves = plan.likelyMoves?.length ? [movesText(plan.likelyMoves)] : [];
  return [...blocks, ...moves, ...orphans, ...notes, ...refusalLines(plan, paint), summary(plan)].join("\n");
}

/** `3 to create, 1 to change, 0 to delete`; with nothing to do, `0 changes`. */
export function summary(plan: Plan): string {
  const { create, update, replace, delete: deletes, keep } = plan.counts;
  if (create + update + replace + deletes === 0)
    return `0 changes: ${objects(keep)} ${keep === 1 ? "is" : "are"} as written`;
  const anew = replace ? `${replace} to make anew, ` : "";
  return `${create} to create, ${update} to change, ${anew}${deletes} to delete`;
}

/** One change with its fields, as a plan shows it. */
export function changeText(change: PlannedChange, paint: Paint): string {
  const { action, address, adopts, records, fields } = change;
  if (action === "delete") return paint.remove(`- ${address}`);
  const why = adopts ? " (adopted)" : records && !fields.length ? " (notes which fields are ours)" : "";
  const head =
    action === "create"
      ? paint.add(`+ ${address}`)
      : action === "replace"
        ? paint.remove(`-+ ${address} (deleted and made anew)`)
        : paint.change(`~ ${address}${why}`);
  return [
    head,
    ...fields.flatMap((field) => fieldLines(action, field, paint)).map((line) => `    ${line}`),
  ].join("\n");
}

function fieldLines(
  action: PlannedChange["action"],
  { path, from, to }: FieldChange,
  paint: Paint,
): string[] {
  if (action === "create" || from === undefined) return [`${paint.add("+")} ${path}: ${valueText(to)}`];
  if (isList(from) && isList(to) && [...from, ...to].every((item) => !isObject(item) && !isList(item))) {
    const before = new Set(from.map(canonical));
    const after = new Set(to.map(canonical));
    const gone = from
      .filter((item) => !after.has(canonical(item)))
      .map((item) => paint.remove(`- ${valueText(item)}`));
    const come = to
      .filter((item) => !before.has(canonical(item)))
      .map((item) => paint.add(`+ ${valueText(item)}`));
    if (gone.length + come.length) return [`${paint.change("~")} ${path}: ${[...gone, ...come].join(", ")}`];
  }
  if (isObject(from) && isObject(to)) return keyLines(path, from, to, paint);
  if (isBlank(to)) return [`${paint.remove("-")} ${path}: ${valueText(from)}`];
  return [`${paint.change("~")} ${path}: ${valueText(from)} → ${valueText(to)}`];
}

function keyLines(
  path: string,
  from: { readonly [key: string]: Json },
  to: { readonly [key: string]: Json },
  paint: Paint,
): string[] {
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  return keys.flatMap((key) => {
    const [before, after] = [from[key], to[key]];
    if (before !== undefined && after !== undefined && canonical(before) === canonical(after)) return [];
    return fieldLines(
      "update",
      { path: `${path}.${key}`, ...(before === undefined ? {} : { from: before }), to: after ?? null },
      paint,
    );
  });
}

const longest = 100;

function valueText(value: Json | undefined): string {
  if (value === undefined || value === null) return "nothing";
  const text = JSON.stringify(value);
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1)}… (${text.length} characters)`;
}

/** The lines that make renames of deletions and creations, ready to be copied. */
function movesText(moves: readonly Move[]): string {
  const entries = moves.map(
    ({ from, to }) => `  - { from: ${JSON.stringify(from)}, to: ${JSON.stringify(to)} }`,
  );
  return ["renamed? To keep the live object, put into kubiya.yaml:", "moved:", ...entries].join("\n");
}

function orphanText(plan: Plan): string {
  const { length } = plan.orphans;
  const are = length === 1 ? "object of this workspace is" : "objects of this workspace are";
  return `${length} ${are} in no file any more and left alone; delete with --prune: ${plan.orphans.slice(0, 5).join(", ")}${length > 5 ? ", …" : ""}`;
}

function refusalLines(plan: Plan, paint: Paint): string[] {
  return plan.verdict.refusals.map((refusal) => paint.bad(refusalText(refusal)));
}

/** A refusal in words, with the number that overcomes it. */
export function refusalText({
  limit,
  count,
  objects: several = count,
  allowed,
  kind,
  name = count,
}: Refusal): string {
  const what = limit === "updates" ? "changes" : "deletes";
  const of = kind === undefined ? "" : ` of ${kind}`;
  const as = several === count ? "" : `, which count ${count}`;
  const why = limit === "deleteShare" ? `${allowed}, by the share that may be deleted` : String(allowed);
  const flag = limit === "updates" ? "updates" : "deletes";
  return `refused: ${what} ${objects(several)}${of}${as}, more than ${why}; allow it with --allow-${flag} ${name}`;
}

/** Problems sorted by place, each with what to do about it. */
export function problemsText(problems: readonly Problem[], paint: Paint = noPaint): string {
  return sortProblems(problems)
    .map(({ place, code, severity, title, detail, mend }) => {
      const where = place ? `${placeText(place)} ` : "";
      const word = severity === "error" ? paint.bad(severity) : paint.change(severity);
      const more = [detail, mend].filter((text) => text !== undefined).map((text) => `\n    ${text}`);
      return `${where}${word} ${title} ${paint.dim(`[${code}]`)}${more.join("")}`;
    })
    .join("\n");
}

/** What was done, failures and all, ending with the numbers. */
export function outcomesText(outcomes: readonly Outcome[], paint: Paint = noPaint): string {
  const lines = outcomes.map((outcome) => outcomeText(outcome, paint));
  return [...lines, outcomeSummary(outcomes)].join("\n");
}

/** One outcome, as it may be printed while the run goes on. */
export function outcomeText(outcome: Outcome, paint: Paint = noPaint): string {
  const { step, status, detail, because, didNotStick } = outcome;
  const lost = didNotStick?.length ? `\n    ${paint.bad("did not stick")}: ${didNotStick.join(", ")}` : "";
  if (status === "done")
    return `${paint.add("done")} ${step}${detail ? paint.dim(` (${detail})`) : ""}${lost}`;
  if (status === "settled")
    return `${paint.change("settled")} ${step}${detail ? paint.dim(` (${detail})`) : ""}${lost}`;
  if (status === "skipped")
    return `${paint.dim("skipped")} ${step} because ${detail ?? `"${because}" failed`}`;
  if (status === "stopped") return `${paint.dim("not begun")} ${step}`;
  return `${paint.bad("failed")} ${step}${detail ? `: ${detail}` : ""}`;
}

/** `5 steps: 4 done, 1 failed, 0 skipped`. */
export function outcomeSummary(outcomes: readonly Outcome[]): string {
  const of = (...statuses: Outcome["status"][]): number =>
    outcomes.filter((one) => statuses.includes(one.status)).length;
  const stopped = of("stopped") ? `, ${of("stopped")} not begun` : "";
  const lost = outcomes.filter((one) => one.didNotStick?.length).length;
  const steps = outcomes.length === 1 ? "1 step" : `${outcomes.length} steps`;
  return `${steps}: ${of("done", "settled")} done, ${of("failed")} failed, ${of("skipped")} skipped${stopped}${lost ? `, ${lost} with fields that did not stick` : ""}`;
}

function objects(count: number): string {
  return count === 1 ? "1 object" : `${count} objects`;
}

/** All of a run as one JSON value. */
export interface Report {
  readonly summary: string;
  readonly problems: readonly Problem[];
  readonly plan?: Plan;
  readonly outcomes?: readonly Outcome[];
}

export function reportJson(parts: {
  plan?: Plan | undefined;
  problems?: readonly Problem[];
  outcomes?: readonly Outcome[] | undefined;
}): Report {
  const { plan, problems = [], outcomes } = parts;
  const words = outcomes ? outcomeSummary(outcomes) : plan ? summary(plan) : `${problems.length} problems`;
  return {
    summary: words,
    problems: sortProblems(problems),
    ...(plan ? { plan } : {}),
    ...(outcomes ? { outcomes } : {}),
  };
}
