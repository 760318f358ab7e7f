import type { OpenApiDocument, OperationObject } from "../document.ts";
import { about } from "./about.ts";
import { anchor } from "./anchor.ts";
import { badges } from "./badges.ts";
import { answers, requestBody } from "./bodies.ts";
import { exampleBlocks } from "./examples.ts";
import { type Html, html } from "./html.ts";
import { bodyOf } from "./operation-body.ts";
import type { PageContext } from "./page-context.ts";
import { prose } from "./prose.ts";
import type { Quirks } from "./quirks.ts";

/** What the API sends to servers of the user's own; nothing when the document has no webhooks. */
export function webhooksSection({ document, quirks }: PageContext): Html {
  const webhooks = Object.entries(document.webhooks ?? {});
  if (!webhooks.length) return html``;
  const articles = webhooks.flatMap(([name, item]) =>
    Object.entries(item).map(([method, operation]) => webhook(document, quirks, name, method, operation)),
  );
  return html`
    <section id="webhooks"><h2>Webhooks</h2><p>Requests that the API sends to you.</p>${articles}</section>`;
}

function webhook(
  document: OpenApiDocument,
  quirks: Quirks,
  name: string,
  method: string,
  operation: OperationObject,
): Html {
  const body = bodyOf(document, operation);
  const verb = method.toUpperCase();
  return html`
    <article class="op" id="${anchor.webhook(name)}">
    <header><h3><a href="#${anchor.webhook(name)}">${operation.summary ?? name}</a></h3>
    <p class="route"><span class="method ${verb}">${verb}</span> <code class="path">your server</code> <code class="id">${name}</code></p>
    ${badges(operation)}</header>
    <div class="words">${prose(operation.description)}${about(operation, quirks)}
    ${requestBody(document, body)}${answers(document, operation)}</div>
    <aside>${body && exampleBlocks(document, body.content, "Sent to you")}</aside></article>`;
}
