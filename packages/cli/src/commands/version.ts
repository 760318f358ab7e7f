import type { CommandDefinition } from "../command.ts";
import { versions } from "../version.ts";

export const version: CommandDefinition = {
  name: "version",
  summary: "print the version",
  formats: ["text", "json", "yaml"],
  async run() {
    const value = await versions();
    return {
      ending: "clean",
      value,
      text: () => `kubiya ${value.kubiya} (node ${value.node}, ${value.system})`,
    };
  },
};
