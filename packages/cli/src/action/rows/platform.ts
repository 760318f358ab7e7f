import { Failure } from "../../failure.ts";
import { isFound } from "../../rows.ts";
import type { Action } from "../action.ts";
import { platform } from "../kinds-named.ts";

const runner = { to: "path.runner", summary: "the runner's name" } as const;

export const runnerActions: readonly Action[] = [
  {
    name: "health",
    summary: "ask how a runner is",
    operation: "getRunnerHealthV3",
    arguments: { "<RUNNER>": runner },
    show: "detail",
  },
  {
    name: "manifest",
    aliases: ["m", "man"],
    summary: "print what a cluster needs to become this runner; makes nothing",
    operation: "getRunnerManifestV1",
    arguments: { "<RUNNER>": runner },
    show: { text: "manifest" },
    examples: ["kubiya runner manifest edge | kubectl apply -f -"],
  },
  {
    name: "helm",
    summary: "print the values of a runner's Helm chart",
    operation: "getRunnerHelmV3",
    arguments: { "<RUNNER>": runner },
    show: { text: "values" },
    examples: ["kubiya runner helm edge > values.yaml"],
  },
];

export const secretActions: readonly Action[] = [
  {
    name: "value",
    summary: "print the value of a secret, and nothing else",
    operation: "getSecretValueV1",
    arguments: { "<NAME>": { to: "path.name", summary: "the secret's name" } },
    show: { text: "value" },
    examples: ["kubiya secret value PAGER_TOKEN"],
  },
];

const source = {
  to: "path.sourceId",
  names: platform("Source"),
  summary: "the source, by name or id",
} as const;
const where = {
  flags: "-r, --runner <RUNNER>",
  to: "query.runner",
  summary: "the runner that reads it",
} as const;

export const sourceActions: readonly Action[] = [
  {
    name: "load",
    summary: "look at what a repository holds, without adding it",
    operation: "discoverSourceV1",
    arguments: { "<URL>": { to: "query.url", summary: "where it is" } },
    options: [where, { flags: "-b, --branch <BRANCH>", to: "query.branch", summary: "which branch" }],
    show: { table: ["name", "type", "description"], at: "tools" },
  },
  {
    name: "scan",
    summary: "let a runner look through a repository for tools",
    operation: "scanSourceV1",
    arguments: { "<URL>": { to: "body.url", summary: "where it is" } },
    options: [
      { flags: "-b, --branch <BRANCH>", to: "body.branch", summary: "which branch" },
      { flags: "-p, --path <PATH>", to: "body.path", summary: "which folder of it" },
      { flags: "-r, --runner <RUNNER>", to: "body.runner", summary: "the runner that does it" },
    ],
    show: "detail",
    examples: ["kubiya source scan https://github.com/example-org/ops-tools --branch main -o json"],
  },
  {
    name: "sync",
    summary: "read a source anew from git",
    operation: "syncSourceV1",
    arguments: { "<SOURCE>": source },
    options: [
      { flags: "-m, --mode <MODE>", to: "body.mode", summary: "interactive, non-interactive, ci or pull" },
      { flags: "-b, --branch <BRANCH>", to: "body.branch", summary: "which branch" },
      { flags: "-f, --force", to: "body.force", as: "switch", summary: "also over changes" },
      { flags: "--auto-commit", to: "body.auto_commit", as: "switch", summary: "commit what changes" },
      { flags: "--no-diff", to: "body.no_diff", as: "switch", summary: "without comparing first" },
      where,
    ],
    always: { body: {} },
    show: { say: "source {0} synced" },
  },
  {
    name: "tools",
    summary: "list the tools of a source",
    operation: "getSourceMetadataV1",
    arguments: { "<SOURCE>": source },
    show: { table: ["name", "type", "description"], at: "tools" },
  },
];

export const knowledgeActions: readonly Action[] = [
  {
    name: "search",
    aliases: ["query", "q", "ask"],
    summary: "search the knowledge base",
    operation: "searchKnowledgeV1",
    arguments: { "<WORDS...>": { to: "query.query", summary: "what to look for" } },
    options: [
      { flags: "--tags <TAGS>", to: "query.tags", summary: "only with these tags, between commas" },
      {
        flags: "--stream",
        to: "flag",
        as: "switch",
        summary: "the answer comes at once anyway",
        hidden: true,
      },
      { flags: "--no-stream", to: "flag", as: "switch", summary: "the same", hidden: true },
    ],
    show: { table: ["name", "relevance_score", "description"] },
    examples: ['kubiya knowledge search "roll back the shop" -o json'],
  },
  {
    name: "versions",
    summary: "list what a text said before",
    operation: "listKnowledgeVersionsV1",
    arguments: {
      "<KNOWLEDGE>": {
        to: "path.knowledgeId",
        names: platform("Knowledge"),
        summary: "the text, by name or id",
      },
    },
    show: { table: ["version", "title", "created_by", "created_at"] },
  },
];

export const policyActions: readonly Action[] = [
  {
    name: "validate",
    summary: "check a policy's text without keeping it",
    operation: "validatePolicyV1",
    options: [
      { flags: "-n, --name <NAME>", to: "body.name", summary: "its name" },
      {
        flags: "-e, --env <RUNNERS>",
        to: "body.env",
        as: "list",
        commas: true,
        summary: "runners it holds on",
      },
      { flags: "-f, --file <FILE>", to: "body.policy", as: "file", summary: "its text, from a file" },
      { flags: "-p, --policy <REGO>", to: "body.policy", summary: "its text" },
    ],
    always: { body: { name: "unnamed" } },
    before: (draft) => {
      if (isFound(draft.body) && draft.body.policy !== undefined) return;
      throw new Failure("invalid-input", "There is no policy to check.", {
        mend: "Give --file or --policy.",
      });
    },
    show: "detail",
  },
  {
    name: "evaluate",
    summary: "ask the policies about an input",
    operation: "evaluatePolicyV1",
    options: [
      { flags: "--input <JSON>", to: "body.input", as: "json", summary: "the input" },
      { flags: "--input-file <FILE>", to: "body.input", as: "data", summary: "the same, from a file" },
      { flags: "--policy <REGO>", to: "body.policy", summary: "a policy to ask instead" },
      { flags: "--policy-file <FILE>", to: "body.policy", as: "file", summary: "the same, from a file" },
      { flags: "--data <JSON>", to: "body.data", as: "json", summary: "what it may look up" },
      { flags: "-q, --query <QUERY>", to: "body.query", summary: "what is asked" },
    ],
    always: { body: { input: {} } },
    show: "detail",
  },
];
