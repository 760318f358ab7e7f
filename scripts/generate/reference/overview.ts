import { deref, type OpenApiDocument, type Schema } from "../document.ts";
import { anchor } from "./anchor.ts";
import { type Html, html, preformatted } from "./html.ts";
import { confidences, idempotence, stabilities } from "./meanings.ts";
import type { PageContext } from "./page-context.ts";
import { inline, prose } from "./prose.ts";

/** The head of an API's page: what it is, where it runs, how to sign in, how to read the rest. */
export function overview({ api, document, operations, history }: PageContext): Html {
  const { info, servers } = document;
  const schemas = Object.keys(document.components.schemas ?? {}).length;
  return html`
    <section id="overview"><h1>${info.title}</h1>
    <p class="lead">${info.summary}</p>
    <p class="media">version ${info.version} · ${operations.length} operations · ${schemas} schemas · OpenAPI ${document.openapi}${history && html` · <a href="changes.html#${anchor.changes(api)}">changelog</a>`}</p>
    ${prose(info.description)}
    <h2>Servers</h2><ul class="servers">${servers.map(({ url, description }) => html`<li><code>${url}</code> ${description}`)}</ul>
    <h2>Authentication</h2>${authentication(document)}
    <h2>Ways to call</h2>${waysToCall()}
    ${legend()}</section>`;
}

const makeClient = `import { createKubiya } from "@kubiya-toolkit/client";

const kubiya = createKubiya(); // reads KUBIYA_API_KEY`;

function waysToCall(): Html {
  return html`<p>Each operation shows three ways: the typed client, the command line (<code>kubiya api</code> and the operation's id),
    and curl. All read the key from <code>KUBIYA_API_KEY</code>. The client is made once:</p>
    <pre tabindex="0">${preformatted(makeClient)}</pre>`;
}

function authentication(document: OpenApiDocument): Html {
  const schemes = Object.entries(document.components.securitySchemes ?? {});
  const accepted = (document.security ?? []).flatMap((one) => Object.keys(one));
  const ordered = schemes.sort(([a], [b]) => accepted.indexOf(a) - accepted.indexOf(b));
  return html`<p>Unless an operation says otherwise, send one of these; the client sends the first.</p>
    <dl class="about">${ordered.map(([name, scheme]) => schemeEntry(name, deref<Schema>(document, scheme)))}</dl>`;
}

function schemeEntry(name: string, scheme: Schema): Html {
  const prefix = String(scheme["x-scheme-prefix"] ?? name);
  return html`<dt>${name}</dt><dd><code>Authorization: ${prefix} $KUBIYA_API_KEY</code>
    <br>${inline(String(scheme.description ?? ""))}</dd>`;
}

/** What the badges mean. */
export function legend(): Html {
  const rows = (words: Readonly<Record<string, string>>) =>
    Object.entries(words).map(([word, meaning]) => html`<dt>${word}</dt><dd>${meaning}</dd>`);
  return html`<details class="legend"><summary>What the badges mean</summary>
    <h4>Stability</h4><dl class="about">${rows(stabilities)}</dl>
    <h4>Evidence: how we know</h4><dl class="about">${rows(confidences)}</dl>
    <h4>Safe to repeat</h4><dl class="about">${rows({ idempotent: idempotence.yes, "not idempotent": idempotence.no })}</dl></details>`;
}
