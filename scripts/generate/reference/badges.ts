import type { OperationObject } from "../document.ts";
import { type Html, html } from "./html.ts";
import { confidences, idempotence, rateLimitClasses, stabilities } from "./meanings.ts";

export interface Evidence {
  readonly sources: readonly string[];
  readonly confidence: string;
  readonly note?: string;
}

/** `x-evidence` of an operation, when it has one. */
export function evidenceOf(operation: OperationObject): Evidence | undefined {
  return operation["x-evidence"] as Evidence | undefined;
}

/** What one must know of an operation at a glance. */
export function badges(operation: OperationObject): Html {
  const evidence = evidenceOf(operation);
  const stability = wordOf(operation, "x-stability");
  const limit = wordOf(operation, "x-rate-limit-class");
  const idempotent = operation["x-idempotent"];
  const open = operation.security?.length === 0;
  return html`<p class="badges">
    ${operation.deprecated && badge("deprecated", "deprecated", "kept for those who use it; use something else")}
    ${stability && badge(`stability ${stability}`, stability, stabilities[stability])}
    ${evidence && badge(`evidence ${evidence.confidence}`, `evidence: ${evidence.confidence}`, confidences[evidence.confidence])}
    ${limit && badge("limit", `${limit} limit`, rateLimitClasses[limit])}
    ${idempotent === true && badge("idempotent", "idempotent", idempotence.yes)}
    ${idempotent === false && badge("idempotent", "not idempotent", idempotence.no)}
    ${paged(operation) && badge("paging", `pages by ${paged(operation)}`, "the answer comes in pages")}
    ${open && badge("open", "no key needed", "this operation takes no key")}</p>`;
}

function badge(kind: string, word: string, meaning: string | undefined): Html {
  return html`<span class="${kind}"${meaning && html` title="${meaning}"`}>${word}</span>`;
}

function wordOf(operation: OperationObject, key: `x-${string}`): string | undefined {
  const word = operation[key];
  return typeof word === "string" ? word : undefined;
}

function paged(operation: OperationObject): string | undefined {
  const style = (operation["x-pagination"] as { style?: string } | undefined)?.style;
  return style === "none" ? undefined : style;
}
