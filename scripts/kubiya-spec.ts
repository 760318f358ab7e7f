#!/usr/bin/env -S node --conditions=@kubiya-toolkit/source
// `kubiya-spec diff | changeset | drift`: the commands for those who change the specs, under one name. Exit codes are theirs; 6 for anything else.
const commands: Readonly<Record<string, () => Promise<unknown>>> = {
  diff: () => import("./spec-diff.ts"),
  changeset: () => import("./spec-changeset.ts"),
  drift: () => import("./spec-drift.ts"),
};

const [node = "", script = "", name = "", ...rest] = process.argv;
const command = commands[name];
if (command) {
  process.argv = [node, script, ...rest];
  await command();
} else {
  console.error(`kubiya-spec ${Object.keys(commands).join(" | ")} [--help]`);
  process.exitCode = 6;
}
