import { errorDetail } from "./error-detail.ts";

/** A known fault of the published server that an answer shows, and the status that the API's document gives instead. */
export interface Quirk {
  readonly name: string;
  readonly status: number;
}

const duplicate = /unique ?(constraint|violation)|duplicate key|already exists/i;

/** Faults by which a lasting refusal comes in the wrong status, each known by the words of the answer. */
const refusals: readonly (Quirk & { readonly comesAs: number; readonly words: RegExp })[] = [
  { name: "duplicate-name-400", comesAs: 400, status: 409, words: duplicate },
  { name: "duplicate-name-500", comesAs: 500, status: 409, words: duplicate },
  { name: "duplicate-association-500", comesAs: 500, status: 409, words: duplicate },
  { name: "id-not-uuid-500", comesAs: 500, status: 422, words: /invalid input syntax for type uuid/i },
  { name: "unknown-reference-500", comesAs: 500, status: 400, words: /foreign ?key/i },
  {
    name: "invalid-value-500",
    comesAs: 500,
    status: 422,
    words: /check constraint|CheckViolation|value too long/i,
  },
];

/** The quirk that an answer shows; only of those that the operation is known to have. */
export function quirkOf(known: readonly string[], status: number, text: string): Quirk | undefined {
  return refusals.find((one) => one.comesAs === status && known.includes(one.name) && one.words.test(text));
}

/** The failure that a stream sends as an `error` event of a 200, where an operation is known to do so. */
export function eventFailure(known: readonly string[], event: string, data: unknown) {
  if (event !== "error" || !known.includes("failure-in-200")) return undefined;
  const [, status, detail] = /^([45]\d\d): ?(.*)$/s.exec(errorDetail(data).detail ?? "") ?? [];
  return status === undefined ? undefined : { status: Number(status), detail: detail ?? "" };
}
