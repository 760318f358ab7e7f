import { readFileSync, rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { createServer, type RequestListener } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { createMock } from "../create-mock.ts";
import { main } from "../main.ts";
import { createProxy } from "./proxy.ts";

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function serviceOf(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
}

async function proxyTo(target: string) {
  const proxy = createProxy({ target, apis: ["control-plane"] });
  const { url, close } = await proxy.listen();
  closing.push(close);
  return { proxy, url };
}

const headers = { authorization: "Bearer very-secret-key", "content-type": "application/json" };
const answering = (status: number, body: unknown, type = "application/json"): RequestListener => {
  return (_request, response) => {
    response.writeHead(status, { "content-type": type });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  };
};

test("what agrees passes as it is, and nothing is reported", async () => {
  const target = await createMock().listen();
  closing.push(target.close);
  const { proxy, url } = await proxyTo(target.url);
  const body = JSON.stringify({ name: "sh", type: "shell" });
  const made = await fetch(`${url}/api/v1/skills`, { method: "POST", headers, body });
  expect(made.status).toBe(201);
  expect(made.headers.get("x-mock-operation")).toBe("createSkill");
  const { id } = await made.json();
  expect(await (await fetch(`${url}/api/v1/skills/${id}`, { headers })).json()).toMatchObject({ name: "sh" });
  expect((await fetch(`${url}/api/v1/skills/${id}`, { method: "DELETE", headers })).status).toBe(204);
  const report = await proxy.report();
  expect(report).toMatchObject({ requests: 3, checked: 3, disagreements: [] });
  expect(report.operations).toEqual({ createSkill: 1, getSkill: 1, deleteSkill: 1 });
});

test("undocumented field, wrong type, missing field: where, and how often, and no value of them", async () => {
  const skill = { id: 5, name: "sh", oddity: "very-secret-value" };
  const { proxy, url } = await proxyTo(await serviceOf(answering(200, [skill, skill])));
  await (await fetch(`${url}/api/v1/skills`, { headers })).text();
  const report = await proxy.report();
  const seen = report.disagreements.map(({ kind, side, operation, place, count }) => [
    kind,
    side,
    operation,
    place,
    count,
  ]);
  expect(seen).toContainEqual(["field", "answer", "listSkills", "/*/oddity", 1]);
  expect(seen).toContainEqual(["type", "answer", "listSkills", "/body/*/id", 1]);
  expect(seen.some(([kind]) => kind === "missing")).toBe(true);
  expect(JSON.stringify(report)).not.toContain("very-secret");
});

test("undocumented operation, status and media type", async () => {
  const { proxy, url } = await proxyTo(
    await serviceOf((request, response) => {
      if (request.url === "/api/v1/skills") answering(418, {})(request, response);
      else if (request.url === "/api/v1/teams") answering(200, "<p>", "text/html")(request, response);
      else answering(request.url?.startsWith("/nowhere") ? 404 : 200, {})(request, response);
    }),
  );
  for (const path of ["/api/v1/skills", "/api/v1/teams", "/odd/0123456789abcdef0123?token=t", "/nowhere"])
    await (await fetch(url + path, { headers })).text();
  const { disagreements } = await proxy.report();
  expect(disagreements.map(({ kind, method, path, status }) => [kind, method, path, status])).toEqual([
    ["status", "GET", "/api/v1/skills", 418],
    ["media type", "GET", "/api/v1/teams", 200],
    ["operation", "GET", "/odd/{}", 0],
  ]);
});

test("a request that the contract does not allow, though the service takes it", async () => {
  const { proxy, url } = await proxyTo(await serviceOf(answering(201, {})));
  const body = JSON.stringify({ name: 5, unheard: true });
  await (await fetch(`${url}/api/v1/skills`, { method: "POST", headers, body })).text();
  const { disagreements } = await proxy.report();
  const requests = disagreements
    .filter(({ side }) => side === "request")
    .map(({ kind, place }) => [kind, place]);
  expect(requests).toEqual(
    expect.arrayContaining([
      ["type", "/body/name"],
      ["missing", "/body"],
      ["field", "/unheard"],
    ]),
  );
});

test("a stream passes event by event, and each event is looked at", async () => {
  let next = () => {};
  const service = await serviceOf(async (_request, response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write('event: status\ndata: {"status":"running","execution_id":"e","source":"workflow"}\n\n');
    await new Promise<void>((resolve) => {
      next = resolve;
    });
    response.end("event: done\ndata: 5\n\n");
  });
  const { proxy, url } = await proxyTo(service);
  const id = "2d8a5f0e-8b0b-4f53-9d0a-6a7c5d1be0f4";
  const stream = await fetch(`${url}/api/v1/executions/${id}/stream`, { headers });
  const reader = (stream.body ?? new ReadableStream<Uint8Array>()).getReader();
  expect(new TextDecoder().decode((await reader.read()).value)).toContain("event: status");
  next();
  while (!(await reader.read()).done);
  const { disagreements } = await proxy.report();
  expect(disagreements.length).toBeGreaterThan(0);
  expect(
    disagreements.every(({ operation, side }) => operation === "streamExecution" && side === "answer"),
  ).toBe(true);
});

test("a target that cannot be reached is 502, one that breaks off breaks off", async () => {
  const gone = await proxyTo("http://127.0.0.1:9");
  expect((await fetch(`${gone.url}/api/v1/skills`, { headers })).status).toBe(502);
  const breaking = await serviceOf((_request, response) => {
    response.writeHead(200, { "content-length": "100" });
    response.write("half");
    setImmediate(() => response.destroy());
  });
  const { url } = await proxyTo(breaking);
  const half = await fetch(`${url}/api/v1/skills`, { headers });
  await expect(half.text()).rejects.toThrow("terminated");
});

test("the command writes JSON and a table, and ends with 1 when something disagrees", async () => {
  const folder = await mkdtemp(join(tmpdir(), "mock-proxy-"));
  closing.push(() => rmSync(folder, { recursive: true }));
  const target = await serviceOf(answering(200, { odd: 1 }));
  const report = join(folder, "report.json");
  const out: string[] = [];
  const code = await main(["proxy", "--target", target, "--port", "0", "--report", report], {
    out: (line) => out.push(line),
    err: (line) => out.push(line),
    stopped: async () => {
      await (await fetch(`${out[0]}/api/v1/teams`, { headers })).text();
    },
  });
  expect([code, out[1]]).toEqual([1, "1 of 1 requests held against the contracts."]);
  expect(out[2]).toMatch(/^SEEN +WHAT +WHERE +OPERATION +PLACE +MESSAGE\n1 .* answer 200 +listTeams /);
  const [first] = JSON.parse(readFileSync(report, "utf8")).disagreements;
  expect(first).toMatchObject({ operation: "listTeams", side: "answer", status: 200 });
});

test.each([
  [["proxy"]],
  [["proxy", "--target", "ftp://x"]],
  [["proxy", "--target", "http://x", "--port", "x"]],
])("%j is refused with 2", async (args) => {
  const err: string[] = [];
  const terminal = {
    out: () => undefined,
    err: (line: string) => err.push(line),
    stopped: async () => undefined,
  };
  expect(await main(args, terminal)).toBe(2);
  expect(err).toHaveLength(1);
});
