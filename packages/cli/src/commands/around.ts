import type { CommandDefinition } from "../command.ts";

const formats = ["text", "json", "yaml"] as const;

export const init: CommandDefinition = {
  name: "init",
  summary: "make a folder that can be planned and applied",
  arguments: { "[FOLDER]": "the folder (default: .)" },
  options: [
    { flags: "-n, --name <NAME>", summary: "the workspace's name (default: the folder's)" },
    {
      flags: "--api <API>",
      summary: "what the example is of: platform or control-plane (default: platform)",
    },
  ],
  formats,
  examples: ["kubiya init infra && kubiya plan infra"],
  notes: "What is there already is left as it is.",
  run: async (invocation) => (await import("../account/init.ts")).makeFolder(invocation),
};

export const doctor: CommandDefinition = {
  name: "doctor",
  summary: "look for what may be wrong, and say how to mend it",
  formats,
  notes: "Exit code 1 when something has to be mended.",
  run: async (invocation) => (await import("../account/doctor.ts")).examine(invocation),
};

export const completion: CommandDefinition = {
  name: "completion",
  summary: "print what makes a shell complete these commands",
  arguments: { "<SHELL>": "bash, zsh, fish or powershell" },
  formats,
  examples: [
    "kubiya completion bash >> ~/.bashrc",
    "kubiya completion zsh >> ~/.zshrc",
    "kubiya completion fish > ~/.config/fish/completions/kubiya.fish",
    "kubiya completion powershell >> $PROFILE",
  ],
  run: async (invocation) => (await import("../account/completion.ts")).scriptFor(invocation),
};

/** What the scripts of `completion` ask. */
export const complete: CommandDefinition = {
  name: "__complete",
  summary: "list what may stand next, for shells",
  hidden: true,
  arguments: { "[WORD...]": "the words so far, the last one unfinished" },
  formats,
  run: async (invocation) => (await import("../account/completion.ts")).candidates(invocation),
};

export const mock: CommandDefinition = {
  name: "mock",
  summary: "run the service's mock on this machine, to try things out",
  options: [
    { flags: "--port <N>", summary: "the port (default: any that is free)" },
    { flags: "--data <FILE>", summary: "keep its state in this file" },
  ],
  formats,
  examples: ["kubiya mock --port 4010"],
  notes: "It is a package of its own: npm install --global @kubiya-toolkit/mock",
  run: async (invocation) => (await import("../account/mock.ts")).runMock(invocation),
};

export const open: CommandDefinition = {
  name: "open",
  summary: "open the console, the documentation or the repository in the browser",
  arguments: { "[PLACE]": "console, docs or code (default: console)" },
  formats,
  notes: "Without a terminal the address is only printed.",
  run: async (invocation) => (await import("../account/open.ts")).openPlace(invocation),
};
