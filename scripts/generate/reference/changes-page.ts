import type { History } from "../../../spec/evolution/release/history.ts";
import type { Api } from "../bundle.ts";
import { anchor } from "./anchor.ts";
import { type Html, html, joined } from "./html.ts";
import { foreignGroups } from "./navigation.ts";
import type { PageContext } from "./page-context.ts";
import type { Past, Upcoming } from "./past.ts";
import { inline, prose } from "./prose.ts";
import { sheet } from "./shell.ts";

/** What the next release will bring, as the waiting changesets tell it, and what each release did to each API. */
export function changesPage(pages: readonly PageContext[], { histories, upcoming }: Past): string {
  const changelogs = pages.flatMap(({ api, document }) => {
    const history = histories[api];
    return history ? [changelog(api, document.info.title, history)] : [];
  });
  const main = html`
    <section id="overview"><h1>Changes</h1>
    <p class="lead">What is about to change, and what releases changed in each API.</p></section>
    ${next(upcoming)}${changelogs}`;
  return sheet({
    file: "changes",
    title: "Changes of the Kubiya APIs",
    navigation: html`${pages.map(foreignGroups)}`,
    main,
    words: [],
  });
}

function next(upcoming: readonly Upcoming[]): Html {
  const names = new Map<string, Set<string>>();
  for (const { name, version } of upcoming.flatMap(({ packages }) => packages))
    names.set(version, (names.get(version) ?? new Set()).add(name));
  const rows = [...names].sort().map(([version, all]) => {
    const codes = [...all].sort().map((name) => html`<code>${name}</code>`);
    return html`<dt>${version}</dt><dd>${joined(codes, ", ")}</dd>`;
  });
  return html`
    <section id="upcoming"><h2><a href="#upcoming">Upcoming</a></h2>
    ${rows.length ? html`<p>Not released yet. Predicted from the changesets that wait:</p><dl class="about">${rows}</dl>` : html`<p>Nothing waits to be released.</p>`}
    ${upcoming.map(entry)}</section>`;
}

function entry({ packages, text }: Upcoming): Html {
  const names = packages.map(({ name, bump }) => html`<code>${name}</code> ${bump}`);
  return html`
    <article class="schema">${marked(text)}<p class="used">${joined(names, ", ")}.</p></article>`;
}

/** Text of a changeset: paragraphs that may begin with a heading in bold, and lists of two levels, which become one. */
function marked(text: string): Html {
  const plain = text.replaceAll(/^ {2,}- /gm, "- ").replaceAll(/\*\*(.+?)\*\*/g, "$1");
  return prose(plain);
}

function changelog(api: Api, title: string, { releases }: History): Html {
  return html`
    <section id="${anchor.changes(api)}"><h2><a href="${api}.html">${title}</a></h2>
    ${releases.map(
      ({ version, date, lines }) => html`
        <article class="schema"><h3>${version}</h3><p class="media">${date}</p><ul>${lines.map(
          ({ subject, why, wire, types }) =>
            html`<li>${subject !== "all" && html`<code>${subject}</code>: `}${inline(why)}${breaking(wire, types)}`,
        )}</ul></article>`,
    )}</section>`;
}

function breaking(wire: string, types: string): Html {
  const what = [
    ...(wire === "major" ? ["requests or answers"] : []),
    ...(types === "major" ? ["types"] : []),
  ];
  return what.length ? html` <strong>Breaks ${what.join(" and ")}.</strong>` : html``;
}
