import type { OpenApiDocument } from "../document.ts";
import type { Reduced } from "../reduce.ts";
import { anchor } from "./anchor.ts";
import { type Html, html } from "./html.ts";
import type { PageContext } from "./page-context.ts";
import { type Names, reach } from "./uses.ts";

/** The side navigation of one API's page: operations by tag, then what they share. */
export function navigation(page: PageContext): Html {
  const { document, uses } = page;
  const names = Object.keys(document.components.schemas ?? {});
  const responses = Object.keys(document.components.responses ?? {});
  const webhooks = Object.entries(document.webhooks ?? {});
  const schemaLinks = names.map((name, at) => ({ name, at })).sort((a, b) => (a.name < b.name ? -1 : 1));
  return html`
    <a class="top" href="#overview">Overview</a>
    ${tagsOf(page).map(({ name, operations }) =>
      group(
        name,
        operations.map((one) => operationLink(page, one, "")),
      ),
    )}
    ${
      webhooks.length > 0 &&
      group(
        "Webhooks",
        webhooks.map(([name, item]) => {
          const hidden = wordsOf(names, uses.webhooks.get(name), page);
          return html`<li><a href="#${anchor.webhook(name)}" title="${name}"${hidden}>${Object.values(item)[0]?.summary ?? name}</a>`;
        }),
      )
    }
    ${
      responses.length > 0 &&
      group(
        "Errors",
        responses.map((name) => html`<li><a href="#${anchor.response(name)}">${name}</a>`),
      )
    }
    ${
      names.length > 0 &&
      group(
        "Schemas",
        schemaLinks.map(
          ({ name, at }) => html`<li><a href="#${anchor.schema(name)}" data-s="${at}">${name}</a>`,
        ),
      )
    }`;
}

/** The operations of a page by tag, for the page that leads to the others. */
export function foreignGroups(page: PageContext): Html[] {
  const groups = tagsOf(page).map(({ name, operations }) =>
    group(
      name,
      operations.map((one) => operationLink(page, one, `${page.api}.html`)),
    ),
  );
  return [
    html`
    <a class="top" href="${page.api}.html">${page.document.info.title}</a>`,
    ...groups,
  ];
}

export interface Tag {
  readonly name: string;
  readonly description: string;
  readonly operations: readonly Reduced[];
}

/** Tags in the order of the document, with their operations in the order of the paths. */
export function tagsOf({ document, operations }: PageContext): Tag[] {
  const known = new Map(document.tags.map(({ name, description }) => [name, description ?? ""]));
  for (const { row } of operations) if (!known.has(row.tag)) known.set(row.tag, "");
  return [...known].map(([name, description]) => ({
    name,
    description,
    operations: operations.filter(({ row }) => row.tag === name),
  }));
}

/** The field names of every schema, which the search box reads; entries of the navigation point into it by position. */
export function fieldWords({ components }: OpenApiDocument, { schemas }: PageContext["uses"]): string[] {
  return Object.keys(components.schemas ?? {}).map((name) =>
    [...(schemas.get(name)?.fields ?? [])].join(" "),
  );
}

function group(name: string, links: Html[]): Html {
  return html`
    <details><summary>${name} <small>${links.length}</small></summary><ul>${links}</ul></details>`;
}

function operationLink(page: PageContext, { row }: Reduced, file: string): Html {
  const names = Object.keys(page.document.components.schemas ?? {});
  const hidden = wordsOf(file ? [] : names, page.uses.operations.get(row.id), page);
  const old = row.deprecated && html` class="old"`;
  return html`
    <li><a href="${file}#${row.id}"${old} title="${row.id} · ${row.method} ${row.path}"${hidden}><span class="method ${row.method}">${row.method}</span> ${row.summary}</a>`;
}

function wordsOf(schemas: string[], names: Names | undefined, { uses }: PageContext): Html {
  if (!names) return html``;
  const reached = reach(uses, names);
  const indexes = schemas.flatMap((name, at) => (reached.has(name) ? [at] : []));
  const own = [...names.fields].join(" ");
  return html`${own && html` data-w="${own}"`}${indexes.length > 0 && html` data-s="${indexes.join(" ")}"`}`;
}
