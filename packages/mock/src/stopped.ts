import { once } from "node:events";

/** Taken at once: a parent can be gone before anyone waits. */
const parent = process.ppid;

/** How often it is looked whether the parent still lives, in milliseconds. */
const interval = 500;

/**
 * Resolves when the process is to end: on SIGTERM or SIGINT, and, as a script of a package manager, when that is gone,
 * since package managers do not always pass a signal on.
 */
export async function stopped(): Promise<void> {
  const ends: Promise<unknown>[] = [once(process, "SIGTERM"), once(process, "SIGINT")];
  if (process.env.npm_lifecycle_event) ends.push(orphaned());
  await Promise.race(ends);
}

function orphaned(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(timer);
      resolve();
    }, interval);
    timer.unref();
  });
}
