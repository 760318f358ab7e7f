// Prints the microseconds of processor time that the limiter adds to a call while no limit is known: its two steps, a million times.
import { createConnection, createLimits } from "@kubiya-toolkit/client";

const limits = createLimits();
const { settled } = createConnection({ apiKey: "key" });
const call = {
  operation: { id: "listAgents", api: "control-plane", method: "GET", path: "/api/v1/agents" },
  configuration: settled(),
};
const exchange = { response: new Response("[]"), text: "[]", key: "key" };
const count = 200_000;
const times = [];
for (let round = 0; round < Number(process.argv[2]); round++) {
  const before = process.cpuUsage();
  for (let i = 0; i < count; i++) {
    await limits.admit(call, "key");
    limits.learn(call, exchange);
  }
  const { user, system } = process.cpuUsage(before);
  times.push((user + system) / count);
}
console.log(JSON.stringify(times));
