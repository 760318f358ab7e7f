import { type Answer, deref, type Json, type MediaType } from "../../../scripts/generate/document.ts";
import { bodiesOf, type Documented, examplesOf, statusesOf } from "../contract.ts";
import { eventsIn } from "../disagreements.ts";
import { everyWord, fullRequests } from "../requests/full.ts";
import { placeOf } from "../requests/request.ts";
import { type Coverage, createCoverage, note, show } from "./seen.ts";

/** What the tests show of one operation. */
export interface Covered {
  readonly id: string;
  readonly statuses: readonly number[];
  readonly mediaTypes: readonly string[];
  readonly coverage: Coverage;
}

/** Whether a status is a refusal or a failure: those of an API have few forms, which are counted once. */
const isError = (status: number) => status >= 400;

/** Holds what the sweep answers and what the properties send against all that an operation's schemas have. */
export function coverageOf(one: Documented, seed: number, errors: Coverage): Covered {
  const coverage = createCoverage();
  const mediaTypes = new Set<string>();
  for (const parameter of one.located.parameters)
    note(coverage, one.document, parameter.schema, placeOf(parameter));
  for (const [type, { schema }] of Object.entries(bodiesOf(one))) {
    mediaTypes.add(type);
    note(coverage, one.document, schema, "request");
  }
  showRequests(one, coverage, seed);
  for (const status of statusesOf(one))
    for (const [type, media] of contentsOf(one, status)) {
      mediaTypes.add(type);
      const [into, place] = isError(status) ? [errors, "error"] : [coverage, String(status)];
      note(into, one.document, media.schema, place);
      for (const value of payloadsOf(one, type, media)) show(into, one.document, media.schema, value, place);
    }
  return { id: one.row.id, statuses: statusesOf(one), mediaTypes: [...mediaTypes], coverage };
}

function showRequests(one: Documented, coverage: Coverage, seed: number): void {
  for (const { parameters, mediaType, body } of everyWord(fullRequests(one, seed))) {
    for (const parameter of one.located.parameters) {
      const value = parameters[placeOf(parameter)];
      if (value !== undefined) show(coverage, one.document, parameter.schema, value, placeOf(parameter));
    }
    const media = mediaType === undefined ? undefined : bodiesOf(one)[mediaType];
    if (body !== undefined) show(coverage, one.document, media?.schema, body, "request");
  }
  for (const media of Object.values(bodiesOf(one)))
    for (const value of examplesOf(one.document, media))
      show(coverage, one.document, media.schema, value, "request");
}

function contentsOf({ document, located }: Documented, status: number): [string, MediaType][] {
  const answer = located.operation.responses[status];
  return answer ? Object.entries(deref<Answer>(document, answer).content ?? {}) : [];
}

function payloadsOf({ document }: Documented, type: string, media: MediaType): Json[] {
  const examples = examplesOf(document, media);
  if (type !== "text/event-stream") return examples;
  return examples.flatMap((text) => (typeof text === "string" ? eventsIn(text) : []));
}
