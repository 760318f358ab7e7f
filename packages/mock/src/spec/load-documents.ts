import { createRequire } from "node:module";
import type { Api } from "@kubiya-toolkit/spec";
import type { OpenApiDocument } from "./document.ts";

export type Documents = Partial<Record<Api, OpenApiDocument>>;

const require = createRequire(import.meta.url);

/** Reads the published contract of each API named. */
export function loadDocuments(apis: readonly Api[]): Documents {
  const documents: Documents = {};
  for (const api of apis) {
    const document: OpenApiDocument = require(`@kubiya-toolkit/spec/bundled/${api}.json`);
    documents[api] = document;
  }
  return documents;
}
