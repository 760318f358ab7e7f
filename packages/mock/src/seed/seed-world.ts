import type { MockFetch } from "../http/fetch.ts";
import type { World } from "../road/world.ts";
import type { Manifest } from "./manifest.ts";
import { manifestRequests } from "./manifest-requests.ts";
import { playSeed, type SeedRequest } from "./seed.ts";
import type { SeedEntry } from "./seed-folder.ts";

/** Makes the objects of manifests first, then plays requests. Gives the addresses of what has no call that makes it. */
export async function seedWorld(
  world: World,
  fetch: MockFetch,
  entries: readonly SeedEntry[],
  key: string,
): Promise<readonly string[]> {
  const manifests: Manifest[] = [];
  const plain: SeedRequest[] = [];
  for (const entry of entries) {
    if ("path" in entry) plain.push(entry);
    else manifests.push(entry);
  }
  const { requests, skipped } = manifestRequests(manifests, world.routes);
  await playSeed([...requests, ...plain], key, fetch);
  return skipped;
}
