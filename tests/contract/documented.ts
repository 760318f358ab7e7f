import { readFileSync } from "node:fs";
import type { Api } from "@kubiya-toolkit/spec";
import type { OpenApiDocument } from "../../scripts/generate/document.ts";
import { root } from "../../scripts/generate/files.ts";
import { bodiesOf, type Contract, contractOf, type Documented, examplesOf } from "./contract.ts";

export const apis: readonly Api[] = ["platform-v1", "platform-v2", "platform-v3", "control-plane"];

/** The bundle of an API, as published. */
function readDocument(api: Api): OpenApiDocument {
  const document: OpenApiDocument = JSON.parse(readFileSync(`${root}/spec/bundled/${api}.json`, "utf8"));
  return document;
}

export const contracts: readonly Contract[] = apis.map((api) => contractOf(api, readDocument(api)));

export const documented: readonly Documented[] = contracts.flatMap(({ operations }) => operations);

/** What a typed method is called with: path parameters, body and query as the document shows them. */
export function argumentsOf(one: Documented): unknown[] {
  const { row, located } = one;
  const parameter = (name: string) =>
    located.parameters.find((p) => p.name === name)?.example ?? `some-${name}`;
  const query = located.parameters
    .filter((p) => p.in === "query" && p.required)
    .map((p) => [p.name, p.example]);
  return [
    ...row.pathParameters.map(parameter),
    ...(row.body ? [bodyExample(one, row.body.mediaType)] : []),
    ...(row.query.length ? [Object.fromEntries(query)] : []),
  ];
}

function bodyExample(one: Documented, mediaType: string): unknown {
  return examplesOf(one.document, bodiesOf(one)[mediaType])[0];
}
