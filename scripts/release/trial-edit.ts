import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { isNode, listOf, nodeOf } from "../../spec/rules/json.ts";

/** An edit of the real specs, and what it should come to. */
export interface Trial {
  readonly title: string;
  readonly breaking: boolean;
  readonly api?: string;
  readonly edits: readonly Readonly<Record<string, string>>[];
  /** What each package has to raise from 1.0.0 on, by short name. */
  readonly expect: Readonly<Record<string, string>>;
}

/** The edits of `edits.yaml`. */
export function trials(): Trial[] {
  const list: unknown = parse(readFileSync(new URL("./edits.yaml", import.meta.url), "utf8"));
  return listOf(list).map((raw) => {
    const { title, breaking, api, edits, expect } = nodeOf(raw);
    return {
      title: String(title),
      breaking: breaking === true,
      ...(typeof api === "string" ? { api } : {}),
      edits: listOf(edits).map(texts),
      expect: texts(expect),
    };
  });
}

function texts(value: unknown): Record<string, string> {
  const entries = isNode(value) ? Object.entries(value) : [];
  return Object.fromEntries(entries.map(([key, text]) => [key, String(text)]));
}

/** Makes an edit in a checkout. */
export function make({ title, edits }: Trial, root: string): void {
  for (const { file = "", from, find = "", replace = "" } of edits) {
    const at = join(root, "spec/openapi", file);
    if (from !== undefined) {
      copyFileSync(join(root, "spec/openapi", from), at);
      continue;
    }
    const parts = readFileSync(at, "utf8").split(find);
    if (parts.length !== 2) throw new Error(`${title}: ${file} has ${parts.length - 1} times ${find}`);
    writeFileSync(at, parts.join(replace));
  }
}
