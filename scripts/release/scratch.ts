import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";

/** A command that ended otherwise than it should, with what it said. */
export class CommandError extends Error {}

/** Runs a command in a folder and gives what it printed. */
export function run(cwd: string, command: string, args: readonly string[]): string {
  const bin = join(cwd, "node_modules", ".bin");
  const env = {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env.PATH}`,
    TURBO_TELEMETRY_DISABLED: "1",
    NO_COLOR: "1",
    CI: "1",
  };
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    env,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (error) throw error;
  if (status !== 0)
    throw new CommandError(`${command} ${args.join(" ")} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}

/**
 * A clone of the checkout as it is on disk, changes that are not committed included, in a folder of its own: what is done there
 * touches nothing here.
 */
export function scratchClone(root: string): string {
  const folder = mkdtempSync(join(tmpdir(), "release-dry-"));
  const files = run(root, "git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"]).split(
    "\0",
  );
  for (const file of new Set(files.filter(Boolean))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    try {
      cpSync(join(root, file), join(folder, file));
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    }
  }
  run(folder, "git", ["init", "--quiet", "--initial-branch=main"]);
  commit(folder, "as it is");
  return folder;
}

/** Commits everything in a scratch clone, so that what comes next can be told apart. */
export function commit(folder: string, message: string): void {
  run(folder, "git", ["add", "--all"]);
  const who = ["-c", "user.name=release-dry", "-c", "user.email=release-dry@localhost"];
  run(folder, "git", [...who, "commit", "--quiet", "--allow-empty", "--no-verify", "-m", message]);
}
