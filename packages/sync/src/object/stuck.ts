import { fieldOf, type Kind } from "@kubiya-toolkit/kinds";
import { differences } from "../value/equal.ts";
import { at, isList, isObject, type Json, type JsonObject } from "../value/json.ts";

/** Fields of a body that an answer shows and has otherwise, under their manifest names. What the answer leaves out says nothing. */
export function didNotStick(
  kind: Kind,
  sent: JsonObject,
  answer: JsonObject,
  unseen: ReadonlySet<Json> = new Set(),
): string[] {
  const dotted = Object.keys(kind.fields).filter((name) => name.includes("."));
  const names = [...Object.keys(sent), ...dotted].filter((name) => at(sent, name) !== undefined);
  return names.flatMap((name) => {
    const field = fieldOf(kind, name);
    const seen = <Value extends Json | undefined>(value: Value) =>
      field.hides && isList(value) ? value.filter((id) => !unseen.has(id)) : value;
    const found = seen(at(answer, field.readFrom ?? name));
    const wanted = seen(without(at(sent, name) ?? null, name, dotted));
    if (found === undefined || field.writeOnly) return [];
    if (field.inherited && isList(wanted) && isList(found) && wanted.every((item) => found.includes(item)))
      return [];
    return differences(field, [field.as ?? name], wanted, found).map((one) => one.keys.join("."));
  });
}

/** The value without what other fields declare inside it, which have their own rule. */
function without(value: Json, name: string, dotted: readonly string[]): Json {
  const inner = dotted.filter((one) => one.startsWith(`${name}.`)).map((one) => one.slice(name.length + 1));
  if (!isObject(value) || !inner.length) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !inner.includes(key)));
}

/** Whether an answer shows every field that was sent, so that it need not be read again. */
export function showsAll(kind: Kind, sent: JsonObject, answer: JsonObject): boolean {
  return Object.keys(sent).every((name) => {
    const field = fieldOf(kind, name);
    return field.writeOnly || field.whenPresent || at(answer, field.readFrom ?? name) !== undefined;
  });
}
