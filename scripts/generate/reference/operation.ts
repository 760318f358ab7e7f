import type { History } from "../../../spec/evolution/release/history.ts";
import type { Reduced } from "../reduce.ts";
import { about } from "./about.ts";
import { badges } from "./badges.ts";
import { answers, errorsTable, requestBody } from "./bodies.ts";
import { calls } from "./calls.ts";
import { exampleBlocks } from "./examples.ts";
import { type Html, html } from "./html.ts";
import { answersOf, bodyOf, isError } from "./operation-body.ts";
import { parametersTable } from "./parameters.ts";
import { prose } from "./prose.ts";
import type { Quirks } from "./quirks.ts";

/** Everything about one operation: words and shapes on the left, calls and examples on the right. */
export function operationSection(one: Reduced, quirks: Quirks, history?: History): Html {
  const { row, document, located } = one;
  const { operation } = located;
  const body = bodyOf(document, operation);
  return html`
    <article class="op" id="${row.id}">
    <header><h3><a href="#${row.id}">${row.summary}</a></h3>
    <p class="route"><span class="method ${row.method}">${row.method}</span> <code class="path">${route(row.path)}</code> <code class="id">${row.id}</code></p>
    ${badges(operation)}</header>
    <div class="words">${prose(operation.description)}
    ${about(operation, quirks, history)}
    ${parametersTable(document, located.parameters)}
    ${requestBody(document, body)}
    ${answers(document, operation)}
    ${errorsTable(document, operation)}</div>
    <aside>${calls(one)}
    ${body && exampleBlocks(document, body.content, "Request")}
    ${answerExamples(one)}</aside></article>`;
}

/** A path that may break after each of its parts. */
function route(path: string): Html[] {
  return path.split(/(?<=.)(?=\/)/).map((part) => html`<wbr>${part}`);
}

function answerExamples({ document, located }: Reduced): Html[] {
  const own = answersOf(document, located.operation).filter(
    ({ status, shared }) => !isError(status) || !shared,
  );
  return own.flatMap(({ status, answer }) => exampleBlocks(document, answer.content ?? {}, status));
}
