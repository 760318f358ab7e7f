import { typedCalls } from "../../tests/client/budgets/program.ts";

const peer = (head: string, call: string) => (count: number) =>
  `${head}\n${Array.from({ length: count }, (_, index) => `export const answer${index} = await ${call};`).join("\n")}\n`;

/** Typed programs with a number of calls, by the client that they use. */
export const typePrograms: Readonly<Record<string, (count: number) => string>> = {
  "this client": typedCalls,
  "this client, one resource": peer(
    'import { agents, createConnection } from "@kubiya-toolkit/client/control-plane/agents";\nconst client = agents(createConnection());',
    'client.get("id")',
  ),
  "openapi-fetch, the same API": peer(
    'import createClient from "openapi-fetch";\nimport type { paths } from "@kubiya-toolkit/spec/types/control-plane";\nconst client = createClient<paths>();',
    'client.GET("/api/v1/agents/{agent_id}", { params: { path: { agent_id: "id" } } })',
  ),
  openai: peer('import OpenAI from "openai";\nconst client = new OpenAI();', 'client.models.retrieve("id")'),
  stripe: peer(
    'import Stripe from "stripe";\nconst client = new Stripe("key");',
    'client.customers.retrieve("id")',
  ),
  ky: peer('import ky from "ky";', 'ky.get("https://api.example.com").json<{ id: string }>()'),
  "@octokit/core": peer(
    'import { Octokit } from "@octokit/core";\nconst client = new Octokit();',
    'client.request("GET /repos/{owner}/{repo}", { owner: "o", repo: "r" })',
  ),
};
