import { isMap, parseDocument } from "yaml";
import { isList, isObject, type Json } from "../value/json.ts";
import { CannotEdit } from "./extent.ts";
import { mergeNode } from "./merge-node.ts";
import { type Splice, spliced } from "./splice.ts";

/** `kubiya.yaml` with addresses added to its lists; everything else in it stays byte for byte. */
export function withAddresses(
  text: string,
  added: Readonly<Partial<Record<"external" | "adopt", readonly string[]>>>,
): string {
  const document = parseDocument(text, { merge: true, keepSourceTokens: true });
  const value: Json = document.toJS();
  if (!isMap(document.contents) || !isObject(value)) throw new CannotEdit("kubiya.yaml is no mapping");
  const to: Record<string, Json> = { ...value };
  for (const [list, addresses] of Object.entries(added)) {
    const before = value[list];
    const old = isList(before) ? before : [];
    const listed = new Set(old);
    const more = addresses.filter((one) => !listed.has(one)).sort();
    if (more.length) to[list] = [...old, ...more];
  }
  const splices: Splice[] = [];
  mergeNode({ text, splices }, document.contents, value, to);
  return spliced(text, splices);
}
