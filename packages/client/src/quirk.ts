import { errorDetail } from "./error-detail.ts";

/** A known fault of the published server that an answer shows, and the status that the API's document gives instead. */
export interface Quirk {
  readonly name: string;
  readonly status: number;
}

const duplicate = /unique ?(constraint|violation)|duplicate key|already exists/i;

/** Faults by which a lasting refusal comes in the status that ends its name, each known by the words of the answer. */
const refusals: Readonly<Record<string, readonly [status: number, words: RegExp]>> = {
  "duplicate-name-400": [409, duplicate],
  "duplicate-name-500": [409, duplicate],
  "duplicate-association-500": [409, duplicate],
  "id-not-uuid-500": [422, /invalid input syntax for type uuid/i],
  "unknown-reference-500": [400, /foreign ?key/i],
  "invalid-value-500": [422, /check constraint|CheckViolation|value too long/i],
};

/** The quirks that change what the client does, or what an error is; rows of the client name no others. */
export const understoodQuirks = () => [
  ...Object.keys(refusals),
  "stored-then-500",
  "failure-in-200",
  "unframed-stream",
];

/** The quirk that an answer shows; only of those that the operation is known to have. */
export function quirkOf(known: readonly string[] = [], comesAs: number, text: string): Quirk | undefined {
  for (const name of known) {
    const [status, words] = refusals[name] ?? [];
    if (status && name.endsWith(`-${comesAs}`) && words?.test(text)) return { name, status };
  }
  return undefined;
}

/** The failure that a stream sends as an `error` event of a 200, where an operation is known to do so. */
export function eventFailure(known: readonly string[] = [], event: string, data: unknown) {
  if (event !== "error" || !known.includes("failure-in-200")) return undefined;
  const [, status, detail] = /^([45]\d\d): ?(.*)$/s.exec(errorDetail(data).detail ?? "") ?? [];
  return status === undefined ? undefined : { status: Number(status), detail: detail ?? "" };
}
