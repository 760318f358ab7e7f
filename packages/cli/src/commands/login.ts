import type { CommandDefinition, CommandGroup } from "../command.ts";

const profileText = "the profile, by --profile; left out: the one in use";

/** Keys by name, so that none stands in a command line. */
export const login: CommandDefinition = {
  name: "login",
  summary: "keep an API key, and where it is good for, under a name",
  options: [
    {
      flags: "--api <API>",
      summary: "what a noun of both APIs means with this key: platform or control-plane",
    },
    { flags: "--no-check", summary: "keep the key without asking the service about it" },
  ],
  formats: ["text", "json", "yaml"],
  examples: ["kubiya login", "kubiya login --profile staging < key.txt"],
  notes: `The key is asked for on the terminal, or read from stdin. It is kept in a file that only you can read (${profileText}).`,
  run: async (invocation) => (await import("../account/login.ts")).signIn(invocation),
};

export const logout: CommandDefinition = {
  name: "logout",
  summary: "forget a key",
  formats: ["text", "json", "yaml"],
  examples: ["kubiya logout --profile staging"],
  run: async (invocation) => (await import("../account/login.ts")).signOut(invocation),
};

export const whoami: CommandDefinition = {
  name: "whoami",
  summary: "show who the key belongs to, and where it was found",
  formats: ["text", "json", "yaml"],
  run: async (invocation) => (await import("../account/whoami.ts")).callerOf(invocation),
};

const formats = ["text", "json", "yaml"] as const;

/** Profiles, under the official program's words, too. */
export const config: CommandGroup = {
  name: "config",
  summary: "the profiles that `kubiya login` keeps",
  commands: [
    {
      name: "list",
      aliases: ["ls", "get-contexts"],
      summary: "list the profiles",
      formats: ["table", "json", "yaml", "name"],
      run: async (invocation) => (await import("../account/profiles.ts")).listProfiles(invocation),
    },
    {
      name: "current",
      aliases: ["current-context"],
      summary: "print the name of the profile in use",
      formats,
      run: async (invocation) => (await import("../account/profiles.ts")).currentProfile(invocation),
    },
    {
      name: "use",
      aliases: ["use-context"],
      summary: "use this profile from now on",
      arguments: { "<NAME>": "its name" },
      formats,
      run: async (invocation) => (await import("../account/profiles.ts")).chooseProfile(invocation),
    },
    {
      name: "set",
      summary: "change a profile: base-url, control-plane-base-url or api",
      arguments: { "<SETTING>": "what to set", "<VALUE>": "to what; an empty text unsets it" },
      formats,
      examples: ["kubiya config set control-plane-base-url http://localhost:8001"],
      run: async (invocation) => (await import("../account/profiles.ts")).setInProfile(invocation),
    },
    {
      name: "view",
      summary: "show what is in force and where it comes from; keys are never shown",
      formats,
      run: async (invocation) => (await import("../account/profiles.ts")).viewSettings(invocation),
    },
  ],
};
