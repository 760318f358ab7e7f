import type { OpenApiDocument, Parameter } from "../document.ts";
import { factsBeside } from "./facts-beside.ts";
import { type Html, html, joined } from "./html.ts";
import { prose } from "./prose.ts";
import { resolved } from "./schema-resolve.ts";
import { literal, typeWords } from "./schema-words.ts";

/** The parameters of an operation as a table. */
export function parametersTable(document: OpenApiDocument, parameters: readonly Parameter[]): Html {
  if (!parameters.length) return html``;
  return html`<h4>Parameters</h4>
    <div class="scroll"><table class="parameters"><thead><tr><th>Name<th>In<th>Type<th>Default<th>Meaning</tr></thead><tbody>
    ${parameters.map((parameter) => row(document, parameter))}</tbody></table></div>`;
}

function row(document: OpenApiDocument, parameter: Parameter): Html {
  const schema = parameter.schema ?? {};
  const { default: fallback, ...bounds } = resolved(document, schema);
  return html`
    <tr><th scope="row"><code>${parameter.name}</code>${parameter.required && html` <b>required</b>`}<td>${parameter.in}
    <td>${typeWords(schema)}<td>${fallback === undefined ? "" : literal(fallback)}
    <td>${prose(parameter.description)}${facts([...factsBeside(document, bounds), ...writing(parameter)])}</tr>`;
}

function writing({ style, explode }: Parameter): Html[] {
  if (style && style !== "form" && style !== "simple") return [html`written as ${style}`];
  return explode === false ? [html`several values are joined by commas`] : [];
}

function facts(list: Html[]): Html {
  return list.length ? html`<small>${joined(list, "; ")}</small>` : html``;
}
