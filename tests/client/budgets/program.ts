/** Programs that are measured: here for the budgets, in bench/ beside those of other clients. */

/** As little as one can do: list one resource, by the narrowest subpath that the package has. */
export const oneResource = `
import { agents, createConnection } from "@kubiya-toolkit/client/control-plane/agents";
for await (const agent of agents(createConnection()).list()) console.log(agent.name);
`;

/** Everything, with nothing to shake off. */
export const wholeClient = `
import { createKubiya } from "@kubiya-toolkit/client";
globalThis.kubiya = createKubiya();
`;

/** A file with a number of calls, spread over what is mostly used. */
export function typedCalls(count: number): string {
  const calls = Array.from({ length: count }, (_, index) => callAt(index));
  return `
import { createKubiya } from "@kubiya-toolkit/client";
export const kubiya = createKubiya();
${calls.join("\n")}
`;
}

function callAt(index: number): string {
  const calls = [
    'kubiya.controlPlane.agents.get("id")',
    "kubiya.controlPlane.agents.list({ limit: 5 })",
    'kubiya.controlPlane.agents.create({ name: "a", model_id: "m" })',
    'kubiya.controlPlane.teams.update("id", { description: "d" })',
    'kubiya.controlPlane.skills.get("id")',
    "kubiya.controlPlane.projects.list()",
    'kubiya.platform.agents.get("id")',
    "kubiya.platform.sources.list()",
    "kubiya.platform.runners.list()",
    'kubiya.controlPlane.environments.delete("id")',
  ];
  return `export const answer${index} = await ${calls[index % calls.length]};`;
}
