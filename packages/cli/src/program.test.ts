import { describe, expect, test } from "vitest";
import type { CommandDefinition, CommandGroup } from "./command.ts";
import { parse } from "./program.ts";

const command = (name: string, more: Partial<CommandDefinition> = {}): CommandDefinition => ({
  name,
  summary: `does ${name}`,
  formats: ["text", "json"],
  run: () => Promise.reject(new Error("not run")),
  ...more,
});

const root: CommandGroup = {
  name: "kubiya",
  summary: "All of it.",
  commands: [
    command("version"),
    command("plan", {
      arguments: { "[FOLDER]": "where" },
      options: [
        { flags: "--prune", summary: "prunes" },
        { flags: "--adopt <ADDRESS>", summary: "adopts", repeatable: true },
        { flags: "--old", summary: "goes", hidden: true },
      ],
    }),
    {
      name: "agent",
      aliases: ["agents"],
      summary: "agents",
      commands: [command("get", { aliases: ["show"], arguments: { "<NAME|ID>": "which" } })],
    },
  ],
};

describe("parse", () => {
  test("flags may stand before, between and after", async () => {
    expect(
      await parse(root, ["-o", "json", "plan", "--adopt", "a", "infra", "--quiet", "--adopt", "b"]),
    ).toMatchObject({
      command: { name: "plan" },
      arguments: ["infra"],
      flags: { output: "json", adopt: ["a", "b"], quiet: true, color: true },
    });
    expect(await parse(root, ["plan", "--no-color", "--base-url=http://x"])).toMatchObject({
      arguments: [],
      flags: { color: false, baseUrl: "http://x" },
    });
  });

  test("a noun is understood in the plural, a verb by its other name", async () => {
    expect(await parse(root, ["agents", "show", "x"])).toMatchObject({
      command: { name: "get" },
      arguments: ["x"],
    });
  });

  test.each([[["--version"]], [["-v"]]])("%j is the version", async (argv) => {
    expect(await parse(root, argv)).toMatchObject({ command: { name: "version" } });
  });

  test.each([[[]], [["--help"]], [["help"]], [["-h"]]])("%j is the help", async (argv) => {
    expect(await parse(root, argv)).toMatchObject({
      help: expect.stringContaining("Usage: kubiya [options]"),
    });
  });

  test.each([[["help", "plan"]], [["plan", "--help"]], [["plan", "x", "-h"]]])(
    "%j is plan's help",
    async (argv) => {
      const parsed = await parse(root, argv);
      expect(parsed).toMatchObject({
        help: expect.stringContaining("Usage: kubiya plan [options] [FOLDER]"),
      });
      expect(parsed).toMatchObject({ help: expect.not.stringContaining("--old") });
    },
  );

  test.each([
    [["plna"], "Unknown command 'plna'.", "Did you mean plan?"],
    [["agent"], "`kubiya agent` needs one more word: get.", "See `kubiya agent --help`."],
    [["agent", "gte", "x"], "Unknown command 'gte'.", "Did you mean get?"],
    [["agent", "get"], "Missing required argument 'NAME|ID'.", "See `kubiya agent get --help`."],
    [["plan", "--prone"], "Unknown option '--prone'.", "Did you mean --prune?"],
    [["plan", "--output"], "Option '-o, --output <FORMAT>' argument missing.", "See `kubiya plan --help`."],
    [
      ["plan", "a", "b"],
      "Too many arguments for 'plan'. Expected 1 argument but got 2.",
      "See `kubiya plan --help`.",
    ],
  ])("%j is refused", async (argv, message, mend) => {
    await expect(parse(root, argv)).rejects.toThrow(
      expect.objectContaining({ ending: "invalid-input", message, facts: expect.objectContaining({ mend }) }),
    );
  });
});
