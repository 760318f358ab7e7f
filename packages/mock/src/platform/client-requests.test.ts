import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMock } from "../create-mock.ts";
import type { Listening } from "../http/listen.ts";
import type { Json } from "../json.ts";
import type { ClientAnswer, ClientRequest } from "../testing/clients/client-request.ts";
import { commandLine } from "../testing/clients/command-line.ts";
import { commandLineControlPlane } from "../testing/clients/command-line-control-plane.ts";
import { pythonPackages } from "../testing/clients/python.ts";
import { terraform } from "../testing/clients/terraform.ts";
import { terraformControlPlane } from "../testing/clients/terraform-control-plane.ts";

// What shipped clients send, over a real socket and with their headers alone, and what they need of the answer.
const clients: [string, readonly ClientRequest[], Record<string, string>][] = [
  [
    "official command line 2.5.9",
    commandLine,
    { authorization: "UserKey cli", "content-type": "application/json", "user-agent": "Go-http-client/1.1" },
  ],
  [
    "official command line 6.3.10 on the Control Plane",
    commandLineControlPlane,
    { authorization: "Bearer cli-6", "content-type": "application/json", "user-agent": "Go-http-client/1.1" },
  ],
  [
    "Python packages kubiya_workflow_sdk and kubiya",
    pythonPackages,
    { authorization: "UserKey py", "content-type": "application/json", "user-agent": "kubiya@2.1" },
  ],
  [
    "Terraform provider of the Platform",
    terraform,
    { authorization: "UserKey tf", source: "terraform", "user-agent": "Go-http-client/1.1" },
  ],
  [
    "Terraform provider of the Control Plane",
    terraformControlPlane,
    { authorization: "Bearer tf", accept: "application/json", "content-type": "application/json" },
  ],
];

let listening: Listening;
beforeAll(async () => {
  listening = await createMock().listen();
});
afterAll(() => listening.close());

function send(method: string, path: string, headers: Record<string, string>, body: string | undefined) {
  return new Promise<ClientAnswer>((resolve, reject) => {
    const sending = request(`${listening.url}${path}`, { method, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () => {
        const type = response.headers["content-type"] ?? "";
        const json: Json | undefined = type.includes("json") && text !== "" ? JSON.parse(text) : undefined;
        resolve({ status: response.statusCode ?? 0, type, text, json });
      });
    });
    sending.on("error", reject).end(body);
  });
}

function at(value: Json | undefined, way: string): unknown {
  let here: unknown = value;
  for (const part of way.split(".")) here = Object(here)[part];
  return here;
}

/** The Go clients escape what a URL cannot hold. */
const escaped = (path: string) => path.replace(/[ "{}<>]/g, encodeURIComponent);

describe.each(clients)("%s", (_name, requests, common) => {
  const kept: Record<string, string> = {};
  const filled = (text: string) => text.replace(/\{(\w+)\}/g, (all, name) => kept[name] ?? all);

  test.each(requests.map((one) => [`${one.by}: ${one.method} ${one.path}`, one] as const))(
    "%s",
    async (_row, one) => {
      const body = one.raw ?? (one.body === undefined ? undefined : filled(JSON.stringify(one.body)));
      const answer = await send(one.method, escaped(filled(one.path)), { ...common, ...one.headers }, body);
      const unmet = one.needs.filter((need) => !need.holds(named(answer))).map((need) => need.says);
      expect([answer.status, answer.text, unmet]).toEqual([answer.status, answer.text, []]);
      for (const [name, field] of Object.entries(one.keep ?? {})) kept[name] = String(at(answer.json, field));
    },
  );

  /** Needs speak of kept values by their names. */
  function named(answer: ClientAnswer): ClientAnswer {
    let text = JSON.stringify(answer.json ?? null);
    for (const [name, value] of Object.entries(kept)) text = text.replaceAll(`"${value}"`, `"{${name}}"`);
    const json: Json = JSON.parse(text);
    return { ...answer, json };
  }
});

test("the page of client requests is this table", async () => {
  const rows = clients.flatMap(([name, requests]) => [
    `\n## ${name}\n`,
    "| command or call | request | needed of the answer |",
    "| -- | -- | -- |",
    ...requests.map(({ by, method, path, needs }) => {
      const needed = needs.map((need) => need.says).join("; ") || "nothing";
      return `| ${by} | \`${method} ${path}\` | ${needed} |`;
    }),
  ]);
  const count = clients.reduce((sum, [, requests]) => sum + requests.length, 0);
  const page = `${introduction(count)}\n${rows.join("\n")}\n`;
  await expect(page).toMatchFileSnapshot("../../../../docs/mock/client-requests.md");
});

function introduction(count: number): string {
  return `# What shipped clients send, and what they need

Written by \`vitest run packages/mock/src/platform/client-requests.test.ts -u\`, which sends each of these ${count} requests to the mock over a
real socket, with the client's own headers, and checks the answer.

The command line also sends calls that the service itself refuses (a policy's text under \`rego\`, \`job trigger\` without a body) and
calls to hosts outside the four contracts (composer, orchestrator, context graph); they are not here. Version 6.3.10 with
\`KUBIYA_CLI_USE_V1_API=true\` sends the same requests to the Platform as 2.5.9.`;
}
