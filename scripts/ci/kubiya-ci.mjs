#!/usr/bin/env node
// Runs `kubiya` in CI and tells what it found where people look: one comment on the pull request, updated in place and taken away
// when there is nothing to say; one issue for drift. Needs Node alone, so that a GitHub Action and a GitLab job share it.
//
// KUBIYA_CI_COMMAND   validate, plan, apply or drift
// KUBIYA_CI_FOLDER    folder of manifests (.)
// KUBIYA_CI_PLAN      file of the saved plan (kubiya-plan.json); beside it, the plan as a page
// KUBIYA_CI_ARGUMENTS further arguments, one a line
// KUBIYA_CI_VERSION   version of @kubiya-toolkit/cli (latest)
// KUBIYA_CI_PROGRAM   program to run instead of that package, words as a JSON list
// KUBIYA_CI_COMMENT   false: tell nothing outside the log
// KUBIYA_CI_TOKEN     token that may write comments and issues

import { spawn } from "node:child_process";
import { appendFileSync, existsSync, readFileSync } from "node:fs";

const { env } = process;
const command = env.KUBIYA_CI_COMMAND || "plan";
const folder = env.KUBIYA_CI_FOLDER || ".";
const planFile = env.KUBIYA_CI_PLAN || "kubiya-plan.json";
const more = (env.KUBIYA_CI_ARGUMENTS ?? "")
  .split("\n")
  .map((line) => line.trim())
  .filter(Boolean);
const marker = `<!-- kubiya-${command}:${folder.replaceAll("--", "- -")} -->`;

/** Exit codes of `kubiya` that are no failure of a command: 2 says that there is something to change. */
const good = { validate: [0], plan: [0, 2], apply: [0], drift: [0, 2] };

const lines = {
  validate: ["validate", folder],
  plan: ["plan", folder, "--out", planFile, "--page", pageOf(planFile), "--output", "markdown"],
  apply: ["apply", folder, "--yes", ...(existsSync(planFile) ? ["--plan", planFile] : [])],
  drift: ["drift", folder, "--output", "markdown"],
};

function pageOf(file) {
  return `${file.replace(/\.json$/, "")}.html`;
}

function run(args) {
  const version = env.KUBIYA_CI_VERSION || "latest";
  const [program, ...before] = env.KUBIYA_CI_PROGRAM
    ? JSON.parse(env.KUBIYA_CI_PROGRAM)
    : ["npx", "--yes", "--package", `@kubiya-toolkit/cli@${version}`, "kubiya"];
  const child = spawn(program, [...before, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    env: ownEnvironment(),
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk) => {
    stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
    process.stderr.write(chunk);
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 130, stdout, stderr }));
  });
}

/** The forge's token is none of the program's business. */
function ownEnvironment() {
  const { KUBIYA_CI_TOKEN: _token, ...rest } = env;
  return rest;
}

/** What people are to read; empty where there is nothing to say. */
function bodyFor({ code, stdout, stderr }) {
  if (good[command].includes(code)) return command === "plan" || command === "drift" ? stdout.trim() : "";
  const fence = "`".repeat(Math.max(3, ...[...stderr.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  const said = stderr.length > 20_000 ? `${stderr.slice(0, 20_000)}\n…` : stderr;
  return `### kubiya ${command} failed (exit code ${code})\n\n${fence}text\n${said.trim()}\n${fence}`;
}

async function call(forge, method, path, body) {
  const answer = await fetch(`${forge.api}${path}`, {
    method,
    headers: { ...forge.headers, "content-type": "application/json", "user-agent": "kubiya-ci" },
    signal: AbortSignal.timeout(30_000),
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (!answer.ok && !(method === "DELETE" && answer.status === 404))
    throw new Error(`${method} ${new URL(answer.url).pathname} answered ${answer.status}`);
  return answer.status === 204 ? undefined : await answer.json();
}

/** Where comments and issues are kept; undefined where this is no such place. */
function forgeOf() {
  const token = env.KUBIYA_CI_TOKEN;
  if (!token || env.KUBIYA_CI_COMMENT === "false") return undefined;
  if (env.GITHUB_REPOSITORY) {
    const repository = `/repos/${env.GITHUB_REPOSITORY}`;
    const number = pullRequestNumber();
    return {
      api: env.GITHUB_API_URL || "https://api.github.com",
      headers: { authorization: `Bearer ${token}`, accept: "application/vnd.github+json" },
      issues: `${repository}/issues`,
      openIssues: `${repository}/issues?state=open&`,
      issueAt: (issue) => `${repository}/issues/${issue.number}`,
      text: "body",
      closed: { state: "closed" },
      update: "PATCH",
      ...(number === undefined
        ? {}
        : {
            comments: `${repository}/issues/${number}/comments`,
            commentAt: (comment) => `${repository}/issues/comments/${comment.id}`,
          }),
    };
  }
  if (!env.CI_API_V4_URL || !env.CI_PROJECT_ID) return undefined;
  const project = `/projects/${encodeURIComponent(env.CI_PROJECT_ID)}`;
  const notes = `${project}/merge_requests/${env.CI_MERGE_REQUEST_IID}/notes`;
  return {
    api: env.CI_API_V4_URL,
    headers: { "private-token": token },
    issues: `${project}/issues`,
    openIssues: `${project}/issues?state=opened&`,
    issueAt: (issue) => `${project}/issues/${issue.iid}`,
    text: "description",
    closed: { state_event: "close" },
    update: "PUT",
    ...(env.CI_MERGE_REQUEST_IID ? { comments: notes, commentAt: (note) => `${notes}/${note.id}` } : {}),
  };
}

function pullRequestNumber() {
  if (!env.GITHUB_EVENT_PATH || !existsSync(env.GITHUB_EVENT_PATH)) return undefined;
  const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, "utf8"));
  return event.pull_request?.number ?? (event.issue?.pull_request ? event.issue.number : undefined);
}

/** The one that an earlier run of the same command on the same folder wrote. */
async function ours(forge, path, textOf) {
  for (let page = 1; page <= 20; page++) {
    const separator = path.includes("?") ? "" : "?";
    const list = await call(forge, "GET", `${path}${separator}per_page=100&page=${page}`);
    const found = list.find((one) => String(textOf(one) ?? "").includes(marker));
    if (found || list.length < 100) return found;
  }
  return undefined;
}

async function comment(forge, body) {
  const before = await ours(forge, forge.comments, (one) => one.body);
  const text = `${marker}\n${body}`;
  if (body === "") {
    if (before) await call(forge, "DELETE", forge.commentAt(before));
  } else if (!before) await call(forge, "POST", forge.comments, { body: text });
  else if (before.body !== text) await call(forge, forge.update, forge.commentAt(before), { body: text });
}

async function issue(forge, body) {
  const before = await ours(forge, forge.openIssues, (one) => one[forge.text]);
  const text = `${marker}\n${body}`;
  if (body === "") {
    if (before) await call(forge, forge.update, forge.issueAt(before), forge.closed);
  } else if (!before)
    await call(forge, "POST", forge.issues, { title: `Kubiya has drifted: ${folder}`, [forge.text]: text });
  else if (before[forge.text] !== text)
    await call(forge, forge.update, forge.issueAt(before), { [forge.text]: text });
}

async function tell(body) {
  const forge = forgeOf();
  if (!forge) return;
  try {
    if (command === "drift") await issue(forge, body);
    else if (forge.comments) await comment(forge, body);
  } catch (error) {
    process.stderr.write(
      `The ${command === "drift" ? "issue" : "comment"} could not be written: ${error.message}\n`,
    );
  }
}

function note(file, text) {
  if (file) appendFileSync(file, text);
}

if (!(command in good)) {
  process.stderr.write(`KUBIYA_CI_COMMAND is "${command}"; it is one of ${Object.keys(good).join(", ")}.\n`);
  process.exit(6);
}
const ended = await run([...lines[command], ...more]);
const body = bodyFor(ended);
process.stdout.write(ended.stdout);
note(env.GITHUB_STEP_SUMMARY, body === "" ? `kubiya ${command}: nothing to say\n` : `${body}\n`);
note(
  env.GITHUB_OUTPUT,
  `exit-code=${ended.code}\nchanges=${ended.code === 2}\nplan=${planFile}\npage=${pageOf(planFile)}\n`,
);
await tell(body);
// A plan with changes is what a pull request is for; drift is what a schedule is to be red for.
process.exitCode = command === "plan" && ended.code === 2 ? 0 : ended.code;
