import { expect, test } from "vitest";
import { createKubiya } from "./kubiya.ts";
import { json, stubFetch } from "./test-kit/stub-fetch.ts";

test("an operation that will go is told of once, and the response hook still sees all", async () => {
  const sunset = "Sat, 01 Jan 2028 00:00:00 GMT";
  const { fetch } = stubFetch(
    json({ id: "1" }, 200, { deprecation: "@1767225600", sunset, "set-cookie": "hush" }),
  );
  const seen: object[] = [];
  const told: object[] = [];
  const kubiya = createKubiya({
    apiKey: "k",
    fetch,
    hooks: { response: (event) => void seen.push(event), deprecation: (event) => void told.push(event) },
  });
  await kubiya.controlPlane.agents.get("1");
  await kubiya.controlPlane.agents.get("2");
  await kubiya.controlPlane.teams.get("1");
  expect(told).toMatchObject([
    { operationId: "getAgent", deprecation: "@1767225600", sunset },
    { operationId: "getTeam", sunset },
  ]);
  expect(seen).toHaveLength(3);
  expect(JSON.stringify(seen)).not.toContain("hush");
});
