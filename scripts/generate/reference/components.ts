import type { Answer, OpenApiDocument, Schema } from "../document.ts";
import { anchor, schemaLink } from "./anchor.ts";
import { answerContent } from "./bodies.ts";
import { exampleBlocks } from "./examples.ts";
import { type Html, html, joined } from "./html.ts";
import type { PageContext } from "./page-context.ts";
import { prose } from "./prose.ts";
import { openTree, smallFacts, treeOf } from "./schema-tree.ts";
import { refOf, typeWords } from "./schema-words.ts";
import type { Names } from "./uses.ts";

/** The answers that operations share, nearly all of them errors. */
export function sharedAnswersSection({ document }: PageContext): Html {
  const responses = Object.entries(document.components.responses ?? {}) as [string, Answer][];
  if (!responses.length) return html``;
  return html`
    <section id="errors"><h2>Errors</h2><p>Answers that many operations share, described once.</p>
    ${responses.map(([name, answer]) => sharedAnswer(document, name, answer))}</section>`;
}

function sharedAnswer(document: OpenApiDocument, name: string, answer: Answer): Html {
  return html`
    <article class="op" id="${anchor.response(name)}"><header><h3><a href="#${anchor.response(name)}">${name}</a></h3></header>
    <div class="words">${prose(answer.description)}${answerContent(document, answer)}</div>
    <aside>${exampleBlocks(document, answer.content ?? {}, "Example")}</aside></article>`;
}

/** Every schema by name, with what uses it. */
export function schemasSection(page: PageContext): Html {
  const schemas = Object.entries(page.document.components.schemas ?? {});
  if (!schemas.length) return html``;
  const sorted = schemas.sort(([a], [b]) => (a < b ? -1 : 1));
  return html`
    <section id="schemas"><h2>Schemas</h2>${sorted.map(([name, schema]) => schemaArticle(page, name, schema))}</section>`;
}

function schemaArticle(page: PageContext, name: string, schema: Schema): Html {
  const { description } = schema;
  const tree = refOf(schema) ? treeOf(page.document, schema) : openTree(page.document, schema);
  return html`
    <article class="schema" id="${anchor.schema(name)}"><h3><a href="#${anchor.schema(name)}">${name}</a></h3>
    <p class="media">${typeWords(schema)} ${smallFacts(page.document, schema)}</p>${typeof description === "string" && prose(description)}
    <div class="tree">${tree}</div>${usedBy(page, name)}</article>`;
}

const mostLinks = 12;

function usedBy({ uses }: PageContext, name: string): Html {
  const links = [
    ...users(uses.operations, name).map((id) => html`<a href="#${id}">${id}</a>`),
    ...users(uses.webhooks, name).map((id) => html`<a href="#${anchor.webhook(id)}">${id}</a>`),
    ...users(uses.responses, name).map((id) => html`<a href="#${anchor.response(id)}">${id}</a>`),
    ...users(uses.schemas, name)
      .filter((id) => id !== name)
      .map(schemaLink),
  ];
  if (!links.length) return html`<p class="used">Used by nothing on this page.</p>`;
  if (links.length <= mostLinks) return html`<p class="used">Used by ${joined(links, ", ")}.</p>`;
  return html`<details class="used"><summary>Used in ${links.length} places</summary><p>${joined(links, ", ")}.</p></details>`;
}

function users(names: ReadonlyMap<string, Names>, schema: string): string[] {
  return [...names].filter(([, { schemas }]) => schemas.has(schema)).map(([id]) => id);
}
