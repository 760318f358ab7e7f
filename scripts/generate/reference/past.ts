import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type History, historyFrom } from "../../../spec/evolution/release/history.ts";
import { scope } from "../../layers.ts";
import { fixedGroups, readChangesets, versionsOf } from "../../release/changesets.ts";
import { predictVersions } from "../../release/predict.ts";
import { type Api, apis } from "../bundle.ts";
import { root } from "../files.ts";

/** One changeset that waits, with the versions it will come out in. */
export interface Upcoming {
  readonly packages: readonly { readonly name: string; readonly version: string; readonly bump: string }[];
  readonly text: string;
}

/** What was released, API by API, and what waits to be. */
export interface Past {
  readonly histories: Readonly<Partial<Record<Api, History>>>;
  readonly upcoming: readonly Upcoming[];
}

export const noPast: Past = { histories: {}, upcoming: [] };

/** Reads the histories beside the baselines, and the changesets that wait. */
export function readPast(): Past {
  const histories = apis.flatMap((api) => {
    const file = join(root, `spec/baseline/${api}.history.json`);
    return existsSync(file) ? [[api, historyFrom(JSON.parse(readFileSync(file, "utf8")))]] : [];
  });
  const changesets = readChangesets(root);
  const named = Object.entries(versionsOf(root)).map(([name, version]) => [`${scope}${name}`, version]);
  const versions = predictVersions(Object.fromEntries(named), changesets, fixedGroups(root));
  const upcoming = changesets.map(({ bumps, text }) => ({
    text,
    packages: Object.entries(bumps).map(([name, bump]) => ({ name, bump, version: versions[name] ?? "" })),
  }));
  return { histories: Object.fromEntries(histories), upcoming };
}
