import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { root } from "../files.ts";

/** A fault that the published server was seen to have. */
interface Quirk {
  readonly summary: string;
  /** What a client does about it. */
  readonly asks?: string;
}

export type Quirks = Readonly<Record<string, Quirk>>;

/** The descriptions of the names that operations list under `x-quirks`. */
export async function readQuirks(): Promise<Quirks> {
  return parse(await readFile(join(root, "spec/quirks.yaml"), "utf8"));
}
