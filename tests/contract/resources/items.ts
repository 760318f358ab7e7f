import { isSchema } from "../values/forms.ts";

/** The items of a list, bare or in an envelope. */
export function itemsIn(answer: unknown): Record<string, unknown>[] {
  if (Array.isArray(answer)) return answer.filter(isSchema);
  if (!isSchema(answer)) return [];
  const lists = Object.values(answer).filter(Array.isArray);
  return (lists[0] ?? []).filter(isSchema);
}
