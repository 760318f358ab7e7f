import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const places = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** The browser for tests of pages; undefined where there is none. */
export function findChromium(): string | undefined {
  return places.find((path) => path !== undefined && existsSync(path));
}

/**
 * Sees to a browser where one may: in CI, as root, with Debian's packages. Anywhere else the machine is left alone and the
 * browser tests are skipped, which the returned sentence says.
 */
export function prepareChromium(): string {
  if (findChromium()) return `browser tests run in ${findChromium()}`;
  if (!process.env.CI || process.getuid?.() !== 0)
    return "browser tests are skipped: no Chromium here (set CHROMIUM)";
  const apt = (...args: string[]) => spawnSync("apt-get", ["-qq", ...args], { stdio: "ignore" }).status === 0;
  const installed = apt("update") && apt("install", "-y", "--no-install-recommends", "chromium");
  return installed
    ? "installed Debian's chromium for the browser tests"
    : "browser tests are skipped: Chromium cannot be had";
}
