import type { Answer, MediaType, OpenApiDocument, OperationObject } from "../document.ts";
import { anchor } from "./anchor.ts";
import { type Html, html, joined } from "./html.ts";
import { answersOf, type Body, isError, type LocatedAnswer } from "./operation-body.ts";
import { inline } from "./prose.ts";
import { openTree, smallFacts, treeOf } from "./schema-tree.ts";
import { typeWords } from "./schema-words.ts";

/** What is sent, laid open one level deep. */
export function requestBody(document: OpenApiDocument, body: Body | undefined): Html {
  if (!body) return html``;
  const content = Object.entries(body.content).map(([type, media]) =>
    mediaType(document, type, media, openTree),
  );
  return html`<h4>Request body${body.required ? html` <b>required</b>` : html` <small>optional</small>`}</h4>${content}`;
}

/** What comes back when it went well. */
export function answers(document: OpenApiDocument, operation: OperationObject): Html {
  const good = answersOf(document, operation).filter(({ status }) => !isError(status));
  return html`<h4>Answers</h4>${good.map(
    ({ status, answer }) => html`<div class="answer">
    <p><span class="status s${status.charAt(0)}">${status}</span> ${inline(answer.description)}</p>${answerContent(document, answer)}</div>`,
  )}`;
}

/** The content and headers of one answer. */
export function answerContent(document: OpenApiDocument, answer: Answer): Html {
  const content = Object.entries(answer.content ?? {}).map(([type, media]) =>
    mediaType(document, type, media, treeOf),
  );
  const headers = Object.keys(answer.headers ?? {}).map((name) => html`<code>${name}</code>`);
  return html`${content.length ? content : html`<p class="media">no content</p>`}
    ${headers.length > 0 && html`<p class="media">headers ${joined(headers, ", ")}</p>`}`;
}

/** The answers that tell of a failure, one row each; shared ones are described once, in their own section. */
export function errorsTable(document: OpenApiDocument, operation: OperationObject): Html {
  const bad = answersOf(document, operation).filter(({ status }) => isError(status));
  if (!bad.length) return html``;
  return html`<h4>Errors</h4><table class="errors"><tbody>${bad.map((one) => errorRow(document, one))}</tbody></table>`;
}

function errorRow(document: OpenApiDocument, { status, shared, answer }: LocatedAnswer): Html {
  const name = shared && html`<a href="#${anchor.response(shared)}">${shared}</a>`;
  return html`
    <tr><th class="status s${status.charAt(0)}">${status}<td>${name || answerContent(document, answer)}<td>${inline(answer.description)}</tr>`;
}

function mediaType(document: OpenApiDocument, type: string, media: MediaType, tree: typeof treeOf): Html {
  const stream = type === "text/event-stream" && html` <small>a stream of events, each as below</small>`;
  if (!media.schema) return html`<p class="media"><code>${type}</code>${stream}</p>`;
  return html`<p class="media"><code>${type}</code> ${typeWords(media.schema)}${stream} ${smallFacts(document, media.schema)}</p><div class="tree">${tree(document, media.schema)}</div>`;
}
