import { deref, type Json, type MediaType, type OpenApiDocument } from "../document.ts";
import { type Html, html, preformatted } from "./html.ts";

export interface Example {
  readonly summary: string;
  readonly value: Json;
}

/** The examples of a media type, named ones by their summary. */
export function examplesOf(document: OpenApiDocument, media: MediaType | undefined): Example[] {
  return Object.entries(media?.examples ?? {}).map(([name, example]) => {
    const { summary, value } = deref(document, example);
    return { summary: summary ?? name, value };
  });
}

/** Examples to unfold: JSON set out in lines, a stream or a text as it travels. */
export function exampleBlocks(
  document: OpenApiDocument,
  content: Record<string, MediaType>,
  label: string,
): Html[] {
  return Object.values(content).flatMap((media) =>
    examplesOf(document, media).map(
      ({ summary, value }) =>
        html`<details class="example"><summary><span>${label}</span> ${summary}</summary><pre tabindex="0">${preformatted(written(value))}</pre></details>`,
    ),
  );
}

function written(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value, null, 2);
}
