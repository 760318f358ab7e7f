import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";

const script = fileURLToPath(new URL("./kubiya-ci.mjs", import.meta.url));
const root = new URL("../../", import.meta.url);

interface Entry {
  id: number;
  body?: string;
  description?: string;
  title?: string;
}

let home: string;
let entries: Entry[];
let requests: string[];
let url: string;
let close: () => void;

/** A forge that keeps one list: of comments, or of issues. */
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "kubiya-ci-"));
  [entries, requests] = [[], []];
  const server = createServer((request, response) => {
    let text = "";
    request.on("data", (chunk) => {
      text += chunk;
    });
    request.on("end", () => {
      const { pathname, searchParams } = new URL(request.url ?? "", "http://forge.test");
      const { method = "" } = request;
      requests.push(`${method} ${pathname}`);
      keep(method, Number(pathname.split("/").at(-1)), text === "" ? {} : JSON.parse(text));
      response.statusCode = method === "DELETE" ? 204 : 200;
      response.end(method === "GET" ? rows(Number(searchParams.get("page") ?? 1)) : "{}");
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = () => server.close();
});

function keep(method: string, id: number, body: Record<string, string>): void {
  const found = entries.find((one) => one.id === id);
  const goes = method === "DELETE" || body.state !== undefined || body.state_event !== undefined;
  if (method === "POST") entries.push({ id: entries.length + 1, ...body });
  else if (goes) entries = entries.filter((one) => one !== found);
  else if (method !== "GET") Object.assign(found ?? {}, body);
}

function rows(page: number): string {
  const some = entries.slice((page - 1) * 100, page * 100);
  return JSON.stringify(some.map((one) => ({ number: one.id, iid: one.id, ...one })));
}

afterEach(async () => {
  close();
  await rm(home, { recursive: true, force: true });
});

/** Stands in for `kubiya`: prints this, ends so, and notes how it was called. */
function program(stdout: string, code: number, stderr = ""): string {
  const text = `require("fs").appendFileSync("called",JSON.stringify([process.argv.slice(1),process.env.KUBIYA_CI_TOKEN??null])+"\\n");process.stdout.write(${JSON.stringify(stdout)});process.stderr.write(${JSON.stringify(stderr)});process.exitCode=${code}`;
  return JSON.stringify([process.execPath, "-e", text, "--"]);
}

async function github(env: Record<string, string>): Promise<{ code: number | null; stderr: string }> {
  const event = join(home, "event.json");
  await writeFile(event, JSON.stringify({ pull_request: { number: 7 } }));
  return await runScript({
    GITHUB_REPOSITORY: "o/r",
    GITHUB_API_URL: url,
    GITHUB_EVENT_PATH: event,
    GITHUB_OUTPUT: join(home, "output"),
    GITHUB_STEP_SUMMARY: join(home, "summary"),
    ...env,
  });
}

function runScript(env: Record<string, string>): Promise<{ code: number | null; stderr: string }> {
  const base = { PATH: process.env.PATH ?? "", KUBIYA_CI_TOKEN: "token-canary" };
  const child = spawn(process.execPath, [script], { cwd: home, env: { ...base, ...env } });
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  return new Promise((done) => child.on("close", (code) => done({ code, stderr })));
}

test("a plan is one comment: made, left alone when it is the same, updated in place, taken away", async () => {
  const plan = (text: string, code: number) =>
    github({ KUBIYA_CI_COMMAND: "plan", KUBIYA_CI_FOLDER: "infra", KUBIYA_CI_PROGRAM: program(text, code) });
  entries.push({ id: 99, body: "somebody's" });
  expect((await plan("### one\n", 2)).code).toBe(0);
  expect(entries.map((one) => one.body)).toEqual(["somebody's", "<!-- kubiya-plan:infra -->\n### one"]);
  requests = [];
  await plan("### one\n", 2);
  expect(requests).toEqual(["GET /repos/o/r/issues/7/comments"]);
  await plan("### two\n", 2);
  expect(entries.map((one) => one.body)).toEqual(["somebody's", "<!-- kubiya-plan:infra -->\n### two"]);
  expect((await plan("", 0)).code).toBe(0);
  expect(entries.map((one) => one.body)).toEqual(["somebody's"]);
  const output = await readFile(join(home, "output"), "utf8");
  expect(output).toContain("exit-code=2\nchanges=true\nplan=kubiya-plan.json\npage=kubiya-plan.html\n");
  expect(output).toContain("exit-code=0\nchanges=false\n");
});

test("the program gets the arguments as they are, and never the forge's token", async () => {
  await github({
    KUBIYA_CI_COMMAND: "plan",
    KUBIYA_CI_FOLDER: "a b; $(touch x)",
    KUBIYA_CI_ARGUMENTS: "--prune\n--only Agent/*\n",
    KUBIYA_CI_PROGRAM: program("", 0),
  });
  const [called, token] = JSON.parse(await readFile(join(home, "called"), "utf8"));
  expect(called.slice(0, 2)).toEqual(["plan", "a b; $(touch x)"]);
  expect(called.slice(-2)).toEqual(["--prune", "--only Agent/*"]);
  expect(token).toBeNull();
});

test("a plan that fails says why in the comment, and fails the job with its own code", async () => {
  const failing = program("", 6, "a.yaml:1:1 error kind is missing\n```\n");
  expect((await github({ KUBIYA_CI_COMMAND: "plan", KUBIYA_CI_PROGRAM: failing })).code).toBe(6);
  expect(entries[0]?.body).toContain("### kubiya plan failed (exit code 6)\n\n````text\na.yaml:1:1 error");
});

test("apply carries out the saved plan where there is one", async () => {
  const apply = () => github({ KUBIYA_CI_COMMAND: "apply", KUBIYA_CI_PROGRAM: program("", 0) });
  await apply();
  await writeFile(join(home, "kubiya-plan.json"), "{}");
  await apply();
  const calls = (await readFile(join(home, "called"), "utf8")).trim().split("\n");
  expect(calls.map((line) => JSON.parse(line)[0])).toEqual([
    ["apply", ".", "--yes"],
    ["apply", ".", "--yes", "--plan", "kubiya-plan.json"],
  ]);
});

test("drift is one issue that is closed when it is over, and makes the job red", async () => {
  const drift = (text: string, code: number) =>
    github({ KUBIYA_CI_COMMAND: "drift", KUBIYA_CI_PROGRAM: program(text, code) });
  expect((await drift("### drift\n", 2)).code).toBe(2);
  expect(entries.map(({ title, body }) => [title, body])).toEqual([
    ["Kubiya has drifted: .", "<!-- kubiya-drift:. -->\n### drift"],
  ]);
  expect((await drift("", 0)).code).toBe(0);
  expect(entries).toEqual([]);
});

test("on GitLab the same is a note on the merge request", async () => {
  const env = { CI_API_V4_URL: url, CI_PROJECT_ID: "12", CI_MERGE_REQUEST_IID: "3" };
  await runScript({ ...env, KUBIYA_CI_COMMAND: "plan", KUBIYA_CI_PROGRAM: program("### one\n", 2) });
  await runScript({ ...env, KUBIYA_CI_COMMAND: "plan", KUBIYA_CI_PROGRAM: program("### two\n", 2) });
  expect(entries.map((one) => one.body)).toEqual(["<!-- kubiya-plan:. -->\n### two"]);
  expect(requests).toContain("PUT /projects/12/merge_requests/3/notes/1");
});

test("a forge that does not answer spoils no run, and its token is nowhere", async () => {
  close();
  const { code, stderr } = await github({
    KUBIYA_CI_COMMAND: "plan",
    KUBIYA_CI_PROGRAM: program("### one\n", 2),
  });
  expect(code).toBe(0);
  expect(stderr).toContain("The comment could not be written");
  expect(stderr).not.toContain("token-canary");
});

test("the action and the GitLab template are YAML, and hand over what the script reads", async () => {
  const action = parse(await readFile(new URL("action.yml", root), "utf8"));
  const [step] = action.runs.steps;
  const source = await readFile(script, "utf8");
  for (const name of Object.keys(step.env))
    if (name.startsWith("KUBIYA_CI_")) expect(source).toContain(`env.${name}`);
  expect(step.run).not.toContain("${{");
  for (const input of Object.keys(action.inputs))
    expect(JSON.stringify(step.env)).toContain(`inputs.${input} `);
  const template = parse(await readFile(new URL("examples/ci/gitlab/kubiya.gitlab-ci.yml", root), "utf8"));
  expect(Object.keys(template).sort()).toContain("kubiya-plan");
});
