import type { History } from "../../../spec/evolution/release/history.ts";
import type { OperationObject } from "../document.ts";
import { anchor } from "./anchor.ts";
import { type Evidence, evidenceOf } from "./badges.ts";
import { type Html, html, joined } from "./html.ts";
import { confidences } from "./meanings.ts";
import { inline } from "./prose.ts";
import type { Quirks } from "./quirks.ts";

/** How we know, how it pages, and where the published server does otherwise. */
export function about(operation: OperationObject, known: Quirks, history?: History): Html {
  const evidence = evidenceOf(operation);
  const paging = operation["x-pagination"] as Paging | undefined;
  const quirks = (operation["x-quirks"] ?? []) as string[];
  const sunset = operation["x-sunset"];
  return html`<dl class="about">
    ${evidence && entry("Evidence", evidenceWords(evidence))}
    ${paging && entry("Paging", pagingWords(paging))}
    ${history && entry("Since", sinceWords(operation.operationId, history))}
    ${sunset !== undefined && entry("Goes away", html`on ${String(sunset)}.`)}
    ${quirks.length > 0 && entry("Quirks", quirkWords(quirks, known))}
  </dl>${disagreements(operation)}`;
}

/** `x-added-in` and `x-changed-in`, which nobody writes: they follow from what was released. */
function sinceWords(id: string, { operations }: History): Html {
  const known = operations[id];
  if (!known) return html`not released yet.`;
  return html`${known.added}${known.changed !== undefined && html`, changed in ${known.changed}`}.`;
}

function entry(term: string, words: Html): Html {
  return html`<dt>${term}</dt><dd>${words}</dd>`;
}

function evidenceWords({ confidence, sources, note }: Evidence): Html {
  const from = sources.map((source) => html`<code>${source}</code>`);
  return html`${confidence}: ${confidences[confidence] ?? ""}. From ${joined(from, ", ")}.${note && html` ${inline(note)}`}`;
}

interface Paging {
  readonly [key: string]: string | number | readonly string[] | undefined;
}

function pagingWords(paging: Paging): Html {
  if (paging.style === "none") return html`none, the whole list comes in one answer.`;
  const sent = ["offset", "page", "cursor", "limit"].flatMap((key) => named(paging[key]));
  const found = [
    ...told("the list is", paging.items),
    ...told("the number of all items is", paging.total),
    ...told("whether more follows is", paging.hasMore),
    ...told("the next cursor is", paging.nextCursor),
  ];
  const sizes = [
    ...(paging.defaultLimit ? [html`${String(paging.defaultLimit)} a page unless asked`] : []),
    ...(paging.maxLimit ? [html`at most ${String(paging.maxLimit)} a page`] : []),
  ];
  const bare = [paging.bareUnless ?? []].flat().flatMap(named);
  const parts = [
    html`send ${joined(sent, " and ")}`,
    ...sizes,
    ...(found.length ? [html`in the answer, ${joined(found, ", ")}`] : []),
  ];
  return html`${joined(parts, "; ")}.${bare.length > 0 && html` The answer is a bare list unless the request carries ${joined(bare, " or ")}.`}`;
}

function named(value: unknown): Html[] {
  return value === undefined ? [] : [html`<code>${String(value)}</code>`];
}

function told(words: string, value: unknown): Html[] {
  return named(value).map((name) => html`${words} ${name}`);
}

function quirkWords(quirks: string[], known: Quirks): Html {
  const links = quirks.map((quirk) => {
    const meaning = known[quirk]?.summary.replaceAll("`", "");
    return html`<a href="index.html#${anchor.quirk(quirk)}"${meaning && html` title="${meaning}"`}>${quirk}</a>`;
  });
  return html`seen faults of the published server: ${joined(links, ", ")}.`;
}

function disagreements(operation: OperationObject): Html {
  const list = (operation["x-disagrees"] ?? []) as { field: string; reason: string }[];
  if (!list.length) return html``;
  const rows = list.map(({ field, reason }) => html`<li><code>${field}</code>: ${inline(reason)}</li>`);
  return html`<div class="note"><h4>Where this differs from the server's own contract</h4><ul>${rows}</ul></div>`;
}
