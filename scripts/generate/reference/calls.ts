import { isPaged } from "../client-group.ts";
import type { Json, LocatedOperation, Parameter } from "../document.ts";
import { camelCase, propertyKey } from "../names.ts";
import type { Reduced } from "../reduce.ts";
import { examplesOf } from "./examples.ts";
import { type Html, html, preformatted } from "./html.ts";
import { bodyOf } from "./operation-body.ts";

/** The ways to call an operation; page.js shows one of them and remembers which. */
const ways = { client: "Typed client", cli: "Command line", curl: "curl" } as const;

/** How to call an operation with the typed client, the command line and curl. */
export function calls(one: Reduced): Html {
  const texts = { client: clientCall(one), cli: cliCall(one), curl: curlCall(one) };
  const tabs = Object.entries(ways).map(([way, words]) => html`<button data-way="${way}">${words}</button>`);
  const panes = Object.entries(texts).map(
    ([way, text]) => html`<pre data-way="${way}" tabindex="0">${preformatted(text)}</pre>`,
  );
  return html`<div class="call"><div class="ways">${tabs}<button class="copy">Copy</button></div>${panes}</div>`;
}

/** `kubiya.controlPlane.projects.get("6f1f…")`: ids of the path, then the body, then what goes into the query. */
function clientCall(one: Reduced): string {
  const { row, located } = one;
  const door = row.api === "control-plane" ? "kubiya.controlPlane" : "kubiya.platform";
  const ids = row.pathParameters.map((name) => JSON.stringify(pathValue(located, name)));
  const body = row.body && [bodyLiteral(one)?.replaceAll(/^(\s*)"([A-Za-z_$][\w$]*)":/gm, "$1$2:") ?? "body"];
  const query = sentQuery(located).map(([name, value]) => `${propertyKey(name)}: ${JSON.stringify(value)}`);
  const given = [...ids, ...(body ?? []), ...(query.length ? [`{ ${query.join(", ")} }`] : [])].join(", ");
  const call = `${door}.${row.group}.${row.name}(${given})`;
  const loop = (item: string) => `for await (const ${item} of ${call}) {\n  // …\n}`;
  if (isStream(one)) return loop("event");
  if (isPaged(one)) return loop("item");
  const isEmpty = Object.values(row.answers).every((kind) => kind === "empty");
  return isEmpty ? `await ${call};` : `const answer = await ${call};`;
}

function cliCall(one: Reduced): string {
  const { row, located } = one;
  const ids = row.pathParameters.map((name) => `${name}=${shellWord(pathValue(located, name))}`);
  const query = sentQuery(located).map(([name, value]) => `${name}=${shellWord(String(value))}`);
  return [`kubiya api ${row.id}`, ...ids, ...query, ...(row.body ? ["--body @body.json"] : [])].join(" ");
}

function curlCall(one: Reduced): string {
  const { row, located, document } = one;
  const path = row.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(pathValue(located, name)),
  );
  const query = sentQuery(located).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  const url = `${document.servers[0]?.url ?? ""}${path}${query.length ? `?${query.join("&")}` : ""}`;
  return [
    `curl ${isStream(one) ? "--no-buffer " : ""}${shellWord(url)}`,
    ...(row.method === "GET" ? [] : [`--request ${row.method}`]),
    ...(row.auth[0] ? [`--header "Authorization: ${row.auth[0]} $KUBIYA_API_KEY"`] : []),
    ...(row.body ? curlBody(row.body.mediaType, bodyLiteral(one)) : []),
  ].join(" \\\n  ");
}

function curlBody(type: string, literal: string | undefined): string[] {
  if (type === "multipart/form-data") return ['--form "file=@file"'];
  if (/[/+]json$/.test(type)) return [`--json ${literal ? shellWord(literal) : "@body.json"}`];
  return [`--header "Content-Type: ${type}"`, "--data-binary @body"];
}

const longestLiteral = 700;

/** The first JSON example of the body, when it is short enough to stand in a call. */
function bodyLiteral({ document, located }: Reduced): string | undefined {
  const [type, media] = Object.entries(bodyOf(document, located.operation)?.content ?? {})[0] ?? [];
  const example = examplesOf(document, media)[0];
  if (!type || !/[/+]json$/.test(type) || !example) return undefined;
  const text = JSON.stringify(example.value, null, 2);
  return text.length <= longestLiteral ? text : undefined;
}

function isStream({ row }: Reduced): boolean {
  return Object.values(row.answers).includes("event-stream");
}

function pathValue(located: LocatedOperation, name: string): string {
  const parameter = located.parameters.find((one) => one.in === "path" && one.name === name);
  return String(
    (parameter && exampleOf(parameter)) ??
      camelCase(name)
        .replaceAll(/([A-Z])/g, "_$1")
        .toUpperCase(),
  );
}

function sentQuery({ parameters }: LocatedOperation): [string, Json][] {
  const required = parameters.filter((one) => one.in === "query" && one.required);
  return required.map((one) => [one.name, exampleOf(one) ?? one.name.toUpperCase()]);
}

function exampleOf(parameter: Parameter): Json | undefined {
  const { example, schema } = parameter;
  return example ?? schema?.example ?? [schema?.examples ?? []].flat()[0];
}

function shellWord(text: string): string {
  return /^[\w./:@%,+=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
