import type { Problem } from "../problem.ts";
import { changeText, noPaint, problemsText, refusalText, summary } from "../report.ts";
import type { Plan, PlannedChange } from "../types.ts";
import { graphOf } from "./graph.ts";
import { graphSvg } from "./graph-svg.ts";
import { escaped } from "./markdown.ts";
import { pageStyle } from "./page-style.ts";
import { durationText, type Prediction, type PredictOptions, predict } from "./prediction.ts";

export interface PageOptions extends PredictOptions {
  readonly problems?: readonly Problem[];
}

/** A plan as one page that needs nothing else: no script, no font, no request. It may be kept as an artifact of a run. */
export function planHtml(plan: Plan, options: PageOptions = {}): string {
  const { workspace, verdict, orphans, notes, changes } = plan;
  const problems = options.problems ?? [];
  const graph = graphOf(plan);
  const said = [
    ...verdict.refusals.map((refusal) => `<p class="bad">${escaped(refusalText(refusal))}</p>`),
    ...(problems.length ? [`<pre class="problems">${escaped(problemsText(problems))}</pre>`] : []),
    ...notes.map((note) => `<p class="note">${escaped(note)}</p>`),
  ];
  const picture = graph.nodes.length
    ? section(
        "What waits for what",
        `${graph.grouped ? '<p class="note">The steps are many: a box stands for all of one kind.</p>' : ""}<div class="graph">${graphSvg(graph)}</div>`,
      )
    : "";
  const left = orphans.length
    ? section(
        "In no file any more, and left alone",
        `<ul class="plain">${orphans.map((address) => `<li>${escaped(address)}</li>`).join("")}</ul>`,
      )
    : "";
  const body = [
    `<header><p class="kicker">kubiya plan</p><h1>${escaped(workspace)}</h1><p class="summary">${escaped(summary(plan))}</p></header>`,
    tiles(plan, predict(plan, options)),
    ...said,
    picture,
    changes.length
      ? section("Changes", changes.map((change) => changeHtml(change, changes.length)).join(""))
      : "",
    left,
    `<footer>digest ${escaped(plan.digest)}</footer>`,
  ].join("\n");
  return page(`Plan of ${workspace}`, body);
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

function section(title: string, body: string): string {
  return `<section><h2>${escaped(title)}</h2>${body}</section>`;
}

function tiles({ counts, verdict }: Plan, { requests, seconds, longestChain, rate }: Prediction): string {
  const tile = (label: string, value: string | number, kind: string, more = ""): string =>
    `<div class="tile ${kind}"><b>${value}</b><span>${label}</span>${more ? `<small>${more}</small>` : ""}</div>`;
  const { create, update, replace, delete: deletes, keep } = counts;
  return `<div class="tiles">${[
    tile("to create", create, "create"),
    tile("to change", update, "update"),
    ...(replace ? [tile("to make anew", replace, "delete")] : []),
    tile("to delete", deletes, "delete"),
    tile("unchanged", keep, "keep"),
    tile("requests", requests, "cost", `longest chain ${longestChain}`),
    tile("predicted", `≈ ${durationText(seconds)}`, "cost", `at ${rate} requests/s`),
    tile("limits", verdict.allowed ? "kept" : "exceeded", verdict.allowed ? "create" : "delete"),
  ].join("")}</div>`;
}

function changeHtml(change: PlannedChange, count: number): string {
  const [, ...lines] = changeText(change, noPaint).split("\n");
  const { action, address, adopts } = change;
  const words = { create: "create", update: "change", replace: "make anew", delete: "delete" }[action];
  const kind = action === "replace" ? "delete" : action;
  const head = `<span class="tag ${kind}">${words}</span> <code>${escaped(address)}</code>${adopts ? " <em>adopted</em>" : ""}`;
  if (!lines.length) return `<div class="change flat">${head}</div>`;
  const rows = lines.map((line) => {
    const text = line.replace(/^ {4}/, "");
    const mark = { "+": "add", "-": "del", "~": "mod" }[text[0] ?? ""] ?? "";
    return `<span class="${mark}">${escaped(text)}</span>`;
  });
  return `<details class="change"${count <= 20 ? " open" : ""}><summary>${head}<i>${change.fields.length} ${change.fields.length === 1 ? "field" : "fields"}</i></summary><pre>${rows.join("\n")}</pre></details>`;
}
