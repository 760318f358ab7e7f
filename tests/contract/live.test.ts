import { expect, test } from "vitest";
import { contracts } from "./documented.ts";
import { embeddedServer } from "./embedded.ts";
import { optionsOf } from "./live/options.ts";
import { quirkOf } from "./live/quirk-of.ts";
import { printed, reportOf } from "./live/report.ts";
import { type TravelOptions, travel } from "./live/travel.ts";
import type { Server } from "./requests/send.ts";

const [contract] = contracts.filter(({ api }) => api === "control-plane");
if (!contract) throw new Error("there is no Control Plane");

/** A whole run compiles the schemas of every operation: seconds, and more where many tests share a processor. */
const long = 120_000;

const everything: Omit<TravelOptions, "server"> = {
  contract,
  key: "live",
  write: true,
  actions: true,
  breaks: false,
  prefix: "live",
  patience: 10_000,
  stopping: () => false,
};

/** Names of the agents, teams and projects of an organisation. */
async function namesAt(server: Server): Promise<string[]> {
  const names = await Promise.all(
    ["agents", "teams", "projects", "skills", "environments"].map(async (kind) => {
      const answer = await server.fetch(`${server.baseUrl}/api/v1/${kind}`, {
        headers: { authorization: "Bearer live" },
      });
      const items: { name: string }[] = await answer.json();
      return items.map(({ name }) => name);
    }),
  );
  return names.flat();
}

test.each(contracts.filter((one) => one !== contract).map((one) => [one.api, one] as const))(
  "a whole run of %s finds nothing that disagrees",
  { timeout: long },
  async (_api, one) => {
    const { findings, left } = await travel({
      ...everything,
      contract: one,
      server: embeddedServer("platform"),
    });
    const report = reportOf("mock", one.operations.length, findings, left);
    expect(report.disagreements).toEqual([]);
    expect(report.failures).toEqual([]);
    expect(report.left).toEqual([]);
    expect(report.operations.tried).toBe(one.operations.length);
  },
);

test("a whole run against the embedded mock finds nothing that disagrees, and leaves nothing behind", {
  timeout: long,
}, async () => {
  const server = embeddedServer("control-plane");
  const { findings, left } = await travel({ ...everything, server });
  const report = reportOf("mock", contract.operations.length, findings, left);
  expect(report.disagreements).toEqual([]);
  expect(report.failures).toEqual([]);
  expect(report.left).toEqual([]);
  expect(report.operations.tried).toBe(contract.operations.length);
  expect((await namesAt(server)).filter((name) => name.startsWith("live"))).toEqual([]);
});

test("without --write nothing but reads is sent", async () => {
  const methods = new Set<string>();
  const mock = embeddedServer("control-plane");
  const server: Server = {
    ...mock,
    fetch(url, init) {
      methods.add(init.method ?? "GET");
      return mock.fetch(url, init);
    },
  };
  await travel({ ...everything, server, write: false, actions: false });
  expect([...methods].sort()).toEqual(["GET"]);
});

test("what was made is taken away when the run breaks off", async () => {
  const mock = embeddedServer("control-plane");
  let calls = 0;
  await expect(
    travel({
      ...everything,
      server: mock,
      stopping() {
        calls += 1;
        if (calls > 12) throw new Error("the run breaks off");
        return false;
      },
    }),
  ).rejects.toThrow("breaks off");
  expect((await namesAt(mock)).filter((name) => name.startsWith("live"))).toEqual([]);
});

test("with the quirks played, each is called by its name", { timeout: long }, async () => {
  const server = embeddedServer("control-plane", { quirks: true });
  const { findings, left } = await travel({ ...everything, server });
  const { quirks } = reportOf("mock", 0, findings, left);
  expect(Object.keys(quirks)).toEqual(
    expect.arrayContaining(["duplicate-name-500", "duplicate-association-500", "id-not-uuid-500"]),
  );
});

test("a quirk is named only for the operation that has it", () => {
  const seen = { step: "duplicate", status: 500, inBody: false } as const;
  expect(quirkOf(["duplicate-name-500"], seen)).toBe("duplicate-name-500");
  expect(quirkOf(["duplicate-name-400"], seen)).toBeUndefined();
  expect(quirkOf(["not-implemented-501"], { ...seen, status: 501 })).toBe("not-implemented-501");
});

test("an answer that is not as the contract has it is told with its field, and without its texts", async () => {
  const mock = embeddedServer("control-plane");
  const server: Server = {
    ...mock,
    async fetch(url, init) {
      const answer = await mock.fetch(url, init);
      if (!url.endsWith("/api/v1/agents") || init.method !== "GET") return answer;
      return Response.json([{ id: 7, name: "a secret text" }]);
    },
  };
  const { findings, left } = await travel({ ...everything, server, write: false, actions: false });
  const report = reportOf("a server", 1, findings, left);
  expect(report.disagreements).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ operation: "listAgents", status: 200, field: "/0/id", theirs: "7" }),
    ]),
  );
  expect(printed(report)).toContain("listAgents");
  expect(printed(report)).not.toContain("a secret text");
});

test.each([
  [["--target", "nowhere"], "--target takes a URL"],
  [["--target", "http://127.0.0.1:1", "--write"], "--write needs --prefix"],
  [["--target", "http://127.0.0.1:1", "--actions"], "need --write"],
  [["--api", "none"], "--api knows"],
  [["--output", "xml"], "--output knows json"],
  [["--runs", "many"], "--runs takes a number"],
  [["--target", "http://127.0.0.1:1", "--runs", "9"], "not for a --target"],
  [["--sample", "some"], "--sample takes a number or all"],
  [["--except", "listNothing"], "--except knows no listNothing"],
])("%j is refused", (args, message) => {
  expect(optionsOf(args)).toContain(message);
});

test("the API of a target is told by its host name", () => {
  expect(optionsOf(["--target", "https://api.kubiya.ai"])).toMatchObject({
    apis: ["platform-v1", "platform-v2", "platform-v3"],
    write: false,
  });
  expect(optionsOf(["--target", "https://control-plane.kubiya.ai/"])).toMatchObject({
    apis: ["control-plane"],
  });
});
