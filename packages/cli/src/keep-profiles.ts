import { chmod, mkdir, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { Failure } from "./failure.ts";
import { type Profiles, profilesPath } from "./profile.ts";

/** Writes the profiles, for their owner's eyes alone. Whoever reads meanwhile sees the old file or the new one. */
export async function keepProfiles(
  profiles: Profiles,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const path = profilesPath(env);
  if (path === undefined)
    throw new Failure("failed", "There is no home folder to keep a profile in.", {
      mend: "Set HOME, or KUBIYA_API_KEY.",
    });
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeFile(`${path}.new`, `${JSON.stringify(profiles, null, 2)}\n`, { mode: 0o600 });
  await chmod(`${path}.new`, 0o600);
  await rename(`${path}.new`, path);
  return path;
}
