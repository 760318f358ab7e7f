import { anchor } from "./anchor.ts";
import { evidenceOf } from "./badges.ts";
import { type Html, html, joined } from "./html.ts";
import { foreignGroups } from "./navigation.ts";
import { legend } from "./overview.ts";
import type { PageContext } from "./page-context.ts";
import { prose } from "./prose.ts";
import { sheet } from "./shell.ts";

/** The page that leads to the others, with a search over all of them. */
export function indexPage(pages: readonly PageContext[]): string {
  const operations = pages.reduce((sum, page) => sum + page.operations.length, 0);
  const main = html`
    <section id="overview"><h1>Kubiya API reference</h1>
    <p class="lead">${operations} operations of four APIs, each with how to call it and how we know what it does.</p>
    <p>Press <kbd>/</kbd> to search all of them. Every page is one file that works offline. <a href="changes.html">What changed, and what is about to</a>.</p>
    <div class="cards">${pages.map(card)}</div>${legend()}</section>
    ${quirks(pages)}`;
  return sheet({
    file: "index",
    title: "Kubiya API reference",
    navigation: html`${pages.map(foreignGroups)}`,
    main,
    words: [],
  });
}

function card({ api, document, operations }: PageContext): Html {
  const { title, version, summary } = document.info;
  return html`
    <div class="card"><h2><a href="${api}.html">${title}</a></h2><p>${summary}</p>
    <p class="media">version ${version} · ${operations.length} operations</p>
    <dl class="about"><dt>Stability</dt><dd>${tally(operations.map(({ row }) => row.stability))}</dd>
    <dt>Evidence</dt><dd>${tally(operations.map(({ located }) => evidenceOf(located.operation)?.confidence ?? "not stated"))}</dd></dl></div>`;
}

function tally(words: string[]): Html {
  const counts = grouped(words, (word) => word);
  const sorted = [...counts].sort(([, a], [, b]) => b.length - a.length);
  return sorted.length
    ? joined(
        sorted.map(([word, all]) => html`${word} ${all.length}`),
        ", ",
      )
    : html`none yet`;
}

function quirks(pages: readonly PageContext[]): Html {
  const known = pages[0]?.quirks ?? {};
  const seen = pages.flatMap(({ api, operations }) =>
    operations.flatMap(({ row }) => (row.quirks ?? []).map((quirk) => ({ quirk, api, id: row.id }))),
  );
  const groups = [...grouped(seen, ({ quirk }) => quirk)].sort(([a], [b]) => (a < b ? -1 : 1));
  if (!groups.length) return html``;
  const entries = groups.map(([name, all]) => {
    const links = all.map(({ api, id }) => html`<a href="${api}.html#${id}">${id}</a>`);
    return html`
      <article class="schema" id="${anchor.quirk(name)}"><h3><a href="#${anchor.quirk(name)}">${name}</a></h3>
      ${prose(known[name]?.summary)}${prose(known[name]?.asks)}<p class="used">${count(links.length)}: ${joined(links, ", ")}.</p></article>`;
  });
  return html`
    <section id="quirks"><h2>Quirks</h2><p>Faults that the published server was seen to have, and the operations that have them.</p>${entries}</section>`;
}

function count(operations: number): string {
  return operations === 1 ? "One operation" : `${operations} operations`;
}

function grouped<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
}
