import { anchor } from "./anchor.ts";
import { schemasSection, sharedAnswersSection } from "./components.ts";
import { type Html, html } from "./html.ts";
import { fieldWords, navigation, type Tag, tagsOf } from "./navigation.ts";
import { operationSection } from "./operation.ts";
import { overview } from "./overview.ts";
import type { PageContext } from "./page-context.ts";
import { prose } from "./prose.ts";
import { sheet } from "./shell.ts";
import { webhooksSection } from "./webhooks.ts";

/** The reference of one API. */
export function apiPage(page: PageContext): string {
  const { api, document, uses } = page;
  const main = html`${overview(page)}${tagsOf(page).map((tag) => tagSection(tag, page))}${webhooksSection(page)}${sharedAnswersSection(page)}${schemasSection(page)}`;
  return sheet({
    file: api,
    title: document.info.title,
    navigation: navigation(page),
    main,
    words: fieldWords(document, uses),
  });
}

function tagSection({ name, description, operations }: Tag, { quirks, history }: PageContext): Html {
  return html`
    <section id="${anchor.tag(name)}"><h2><a href="#${anchor.tag(name)}">${name}</a></h2>${prose(description)}
    ${operations.map((one) => operationSection(one, quirks, history))}</section>`;
}
