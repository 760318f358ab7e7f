/** Commands of the official program that this one has no part in: why, and the way on. */
const elsewhere: Readonly<Record<string, string>> = {
  worker:
    "Workers run on a machine of yours: `kubiya worker-queue command QUEUE` prints the line that starts one.",
  mcp: "There is no MCP server in here; the official program has one.",
  browse: "Nothing here takes over the screen. Try `kubiya source list` and `kubiya tool list`.",
  operator: "Try `kubiya runner helm NAME`, which prints the chart to install.",
  update: "This program comes from npm: `npm install -g @kubiya-toolkit/cli@latest`.",
  "generate-tool": "Try `kubiya api generateToolV1`, which streams what the service writes.",
  trigger: "Triggers of third parties are not Kubiya's to hold. Try `kubiya webhook create`.",
  documentation: "The documentation is at https://docs.kubiya.ai.",
  memory: "Memory lives in the context graph: `kubiya api --list graph` shows what can be called.",
  graph: "`kubiya api --list context-graph` shows the calls of the context graph.",
  exec: "Name who is to do it: `kubiya agent exec AGENT PROMPT` or `kubiya team exec TEAM PROMPT`.",
  run: "Name the tool: `kubiya tool exec --name NAME`.",
};

const further: Readonly<Record<string, string>> = {
  "runner install":
    "Two steps: `kubiya runner create NAME`, then `kubiya runner helm NAME` or `kubiya runner manifest NAME` for what the cluster needs.",
  "webhook wizard": "Give the answers as flags: `kubiya webhook create --help`.",
  "workflow compose": "Describe the task to an agent: `kubiya agent exec AGENT PROMPT`.",
  "workflow generate": "Describe the task to an agent: `kubiya agent exec AGENT PROMPT`.",
  "init tool": "Write the tool into a source: `kubiya source add --inline FILE`.",
  "init workflow": "Write the file by hand; `kubiya workflow execute FILE` runs it.",
};

/** What to tell somebody who types a command that only the official program has. */
export function elsewhereFor(path: readonly string[], word: string): string | undefined {
  return path.length ? further[[...path, word].join(" ")] : elsewhere[word];
}
