import type { CommandDefinition } from "../command.ts";

/** Talks with an agent of the platform: one message, or line by line. */
export const chat: CommandDefinition = {
  name: "chat",
  summary: "talk with an agent of the platform",
  arguments: { "[MESSAGE...]": "what to say; without it, line by line on a terminal" },
  options: [
    {
      flags: "-t, --agent <AGENT>",
      summary: "the agent, by name or id; left out: the one that suits the message",
    },
    { flags: "-n, --name <NAME>", summary: "the same", hidden: true },
    { flags: "--teammate <NAME>", summary: "the same", hidden: true },
    { flags: "--id <ID>", summary: "the same", hidden: true },
    { flags: "-m, --message <TEXT>", summary: "what to say" },
    { flags: "-f, --prompt-file <FILE>", summary: "the same, from a file" },
    { flags: "--stdin", summary: "with what comes on stdin" },
    { flags: "--context <GLOB>", summary: "with these files", repeatable: true },
    { flags: "-s, --session <ID>", summary: "go on with this conversation" },
    { flags: "--session-id <ID>", summary: "the same", hidden: true },
    { flags: "-i, --interactive", summary: "line by line, as without a message", hidden: true },
    { flags: "--silent", summary: "the answer alone, as it is anyway", hidden: true },
    { flags: "--stream", summary: "as it does anyway", hidden: true },
    { flags: "--no-classify", summary: "choose no agent", hidden: true },
    { flags: "--dry-run", summary: "show what would be sent, and send nothing that writes" },
  ],
  formats: ["text", "json", "jsonl", "yaml"],
  examples: [
    'kubiya chat --agent night-watch "Which jobs failed last night?"',
    'kubiya chat -n night-watch --stdin --context "conf/*.yaml" < error.log',
  ],
  run: async (invocation) => (await import("../action/chat.ts")).talk(invocation),
};
