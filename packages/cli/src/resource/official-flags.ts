import type { FieldFlag } from "./field-flag.ts";

type Row = Omit<FieldFlag, "summary"> & { readonly summary?: string };

const text = (flags: string, to: string, more: Partial<Row> = {}): Row => ({
  flags,
  to,
  form: "text",
  ...more,
});
const list = (flags: string, to: string, more: Partial<Row> = {}): Row => ({
  flags,
  to,
  form: "list",
  ...more,
});
const file = (flags: string, to: string, more: Partial<Row> = {}): Row => ({
  flags,
  to,
  form: "file",
  ...more,
});
const description = text("--desc <TEXT>", "description", { hidden: true });

/** Flags that the official program has for a kind where the field's own name gives another, by the kind's path. */
export const officialFlags: Readonly<Record<string, readonly Row[]>> = {
  "platform/Agent": [
    description,
    text("--llm <MODEL>", "llm_model", { summary: "the model it thinks with" }),
    text("--type <TYPE>", "instruction_type", { hidden: true }),
    text("--instructions <TEXT>", "ai_instructions", { summary: "what it is told to be" }),
    file("--instructions-file <FILE>", "ai_instructions", { summary: "the same, from a file" }),
    { flags: "--env <NAME=VALUE>", to: "environment_variables", form: "pairs", summary: "a variable" },
  ],
  "platform/Source": [
    text("-r, --runner <RUNNER>", "runner", { summary: "the runner that reads it" }),
    {
      flags: "-c, --config <FILE>",
      to: "dynamic_config",
      form: "data",
      summary: "configuration, JSON or YAML",
    },
    { flags: "--inline <FILE>", to: "inline_tools", form: "data", summary: "tools of its own, JSON or YAML" },
  ],
  "platform/Knowledge": [
    description,
    list("-l, --labels <LABELS>", "labels", { commas: true, summary: "labels, between commas" }),
    list("-g, --groups <GROUPS>", "groups", { commas: true, summary: "groups that may see it" }),
    file("-f, --content-file <FILE>", "content", { summary: "its text, from a file" }),
  ],
  "platform/Policy": [
    list("-e, --env <RUNNERS>", "env", { commas: true, summary: "runners that it holds on" }),
    text("-p, --policy <REGO>", "policy", { summary: "its text" }),
    file("-f, --file <FILE>", "policy", { summary: "its text, from a file" }),
  ],
  "platform/Secret": [
    text("-v, --value <VALUE>", "value", {
      summary: "its value; better let yourself be asked, or use stdin",
    }),
    file("--from-file <FILE>", "value", { summary: "its value, from a file" }),
  ],
  "platform/Webhook": [
    text("-s, --source <SOURCE>", "source", { summary: "where the events come from, such as github" }),
    text("-a, --agent-id <NAME|ID>", "agent", { summary: "the agent that is given the event" }),
    text("-m, --method <METHOD>", "communication.method", { summary: "Slack, Teams or http" }),
    text("-d, --destination <PLACE>", "communication.destination", { summary: "where the answer goes" }),
    text("-f, --filter <EXPRESSION>", "filter", { summary: "a JMESPath expression events must meet" }),
    text("-p, --prompt <TEXT>", "prompt", { summary: "what the agent is told" }),
    text("-r, --runner <RUNNER>", "runner", { summary: "the runner of a workflow" }),
    { flags: "--hide-headers", to: "hide_webhook_headers", form: "switch", hidden: true },
    { flags: "-w, --workflow <FILE>", to: "workflow", form: "file", summary: "start this workflow instead" },
  ],
  "control-plane/Agent": [
    description,
    text("--llm <MODEL>", "model", { hidden: true }),
    text("--instructions <TEXT>", "system_prompt", { hidden: true }),
    file("--instructions-file <FILE>", "system_prompt", { hidden: true }),
    {
      flags: "--env <NAME=VALUE>",
      to: "execution_environment.env_vars",
      form: "pairs",
      summary: "a variable",
    },
  ],
  "control-plane/Environment": [
    description,
    {
      flags: "--var <NAME=VALUE>",
      to: "execution_environment.env_vars",
      form: "pairs",
      summary: "a variable",
    },
    list("--secret <NAME>", "execution_environment.secrets", { summary: "a secret by its name" }),
    list("--integration <ID>", "execution_environment.integration_ids", {
      summary: "an integration by its id",
    }),
  ],
  "control-plane/Team": [
    description,
    list("--member <AGENT>", "members", { commas: true, summary: "an agent of it" }),
  ],
  "control-plane/Skill": [
    description,
    { flags: "--config <FILE>", to: "configuration", form: "data", summary: "configuration, JSON or YAML" },
    { flags: "--config-json <JSON>", to: "configuration", form: "json", summary: "the same, as JSON" },
  ],
  "control-plane/Policy": [
    description,
    file("-f, --file <FILE>", "policy_content", { summary: "its Rego text, from a file" }),
  ],
  "control-plane/Job": [
    description,
    text("--schedule <CRON>", "cron_schedule", {
      implies: { trigger_type: "cron" },
      summary: "when, as cron",
    }),
    text("--timezone <ZONE>", "cron_timezone", { summary: "the time zone of the schedule" }),
    text("--prompt <TEXT>", "prompt_template", { summary: "what is to be done" }),
  ],
  "control-plane/Project": [description],
};
