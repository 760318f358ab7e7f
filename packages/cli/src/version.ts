import { readFile } from "node:fs/promises";

export interface Versions {
  readonly kubiya: string;
  readonly node: string;
  readonly system: string;
}

/** What a report of a fault must name. */
export async function versions(): Promise<Versions> {
  const manifest: { version: string } = JSON.parse(
    await readFile(new URL("../package.json", import.meta.url), "utf8"),
  );
  return { kubiya: manifest.version, node: process.version, system: `${process.platform} ${process.arch}` };
}
