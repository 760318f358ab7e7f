import type { Kubiya } from "@kubiya-toolkit/client";
import type { Good } from "./fault.ts";

/** A way of calling: what it sends, what a server in order answers, and which of its requests meets the fault. */
export interface CallKind {
  good(url: URL): Good;
  meant(url: URL): boolean;
  /** Makes the call and says in a word what came of it. */
  run(kubiya: Kubiya): Promise<string>;
}

const json = (value: unknown): Good => ({ type: "application/json", body: JSON.stringify(value) });
const agent = { id: "a1", name: "deployer", model_id: "kubiya/claude-sonnet-4" };
const one = { good: () => json(agent), meant: () => true };
const said = (value: { name?: string | null } | undefined) =>
  value?.name === agent.name ? "answer" : "no answer";

/** Each page holds one agent, and there are five. */
const skipOf = (url: URL) => Number(url.searchParams.get("skip") ?? 0);
const events = ["one", "two", "three"]
  .map((content, id) => `id: ${id}\nevent: message\ndata: ${JSON.stringify({ content })}\n\n`)
  .join("");

/** By the names of the columns in docs/client/faults.md. */
export const callKinds: Readonly<Record<string, CallKind>> = {
  GET: { ...one, run: async ({ controlPlane }) => said(await controlPlane.agents.get("a1")) },
  "idempotent write": {
    ...one,
    run: async ({ controlPlane }) => said(await controlPlane.agents.update("a1", { description: "d" })),
  },
  "plain write": {
    ...one,
    run: async ({ controlPlane }) =>
      said(await controlPlane.agents.create({ name: agent.name, model_id: agent.model_id })),
  },
  "page 3 of 5": {
    good: (url) => json(skipOf(url) < 5 ? [{ ...agent, id: `a${skipOf(url)}` }] : []),
    meant: (url) => skipOf(url) === 2,
    run: async ({ controlPlane }) => {
      const agents = await controlPlane.agents.list({ limit: 1 }).toArray();
      return agents.length === 5 ? "answer" : `${agents.length} of 5 items`;
    },
  },
  stream: {
    good: () => ({ type: "text/event-stream", body: events }),
    meant: () => true,
    run: async ({ controlPlane }) => {
      let count = 0;
      for await (const _ of controlPlane.executions.stream("e1")) count += 1;
      return count === 3 ? "answer" : `${count} of 3 events`;
    },
  },
};
