import { spawn } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createMock, type Mock } from "@kubiya-toolkit/mock";
import { type Script, type Step, wordsOf } from "./script.ts";

interface Ended {
  readonly command: string;
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Stage {
  readonly folder: string;
  readonly env: Record<string, string>;
  readonly mock: Mock;
  readonly url: string;
  seen: number;
  ended: Ended | undefined;
  interruptAt: RegExp | undefined;
}

type Deed = (stage: Stage, step: Step) => void | Promise<void>;

const bin = fileURLToPath(new URL("../../packages/cli/src/bin.ts", import.meta.url));
const source = "--conditions=@kubiya-toolkit/source";

/** Runs a script in a folder, a home and a mock of its own. */
export async function runScript(script: Script): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), "kubiya-e2e-"));
  const folder = join(home, "work");
  const mock = createMock();
  const { url, close } = await mock.listen();
  const env = {
    PATH: process.env.PATH ?? "",
    HOME: home,
    KUBIYA_API_KEY: `key-${crypto.randomUUID()}`,
    KUBIYA_BASE_URL: url,
    KUBIYA_CONTROL_PLANE_BASE_URL: url,
  };
  try {
    await writeFiles(folder, script.files);
    await play(script, { folder, env, mock, url, seen: 0, ended: undefined, interruptAt: undefined });
  } finally {
    await close();
    await rm(home, { recursive: true, force: true });
  }
}

/** What came over the wire since the last command began. */
function wire({ mock, seen }: Stage): string {
  const requests = mock.requests.slice(seen);
  return requests.map(({ method, path, status }) => `${method} ${path} ${status}`).join("\n");
}

async function play(script: Script, stage: Stage): Promise<void> {
  for (const [index, step] of script.steps.entries()) {
    const deed = deeds[step.word];
    if (!deed) throw new Error(`line ${step.line}: there is no step "${step.word}"`);
    await deed(stage, step);
    const next = script.steps[index + 1];
    if (step.word === "$" && next?.word !== "exit") expectCode(stage, { ...step, rest: "0" });
  }
}

async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}

const deeds: Readonly<Record<string, Deed>> = {
  async $(stage, { rest }) {
    const [program = "", ...args] = wordsOf(
      rest.replaceAll("$MOCK", stage.url).replaceAll("$CLOSED", await closedUrl()),
    );
    if (program !== "kubiya") throw new Error(`only kubiya can be run, not ${program}`);
    stage.seen = stage.mock.requests.length;
    stage.ended = await kubiya(rest, args, stage);
    stage.interruptAt = undefined;
  },
  exit: (stage, step) => expectCode(stage, step),
  stdout: (stage, step) => expectText(stage, step, stage.ended?.stdout ?? ""),
  /** `prints LINE`: stdout is this line and nothing else. */
  prints: (stage, step) => {
    if (stage.ended?.stdout !== `${step.rest}\n`) fail(stage, step, "stdout is another");
  },
  stderr: (stage, step) => expectText(stage, step, stage.ended?.stderr ?? ""),
  wire: (stage, step) => expectText(stage, step, wire(stage)),
  file: async (stage, step) => {
    const [name = "", ...pattern] = step.rest.split(" ");
    expectText(stage, { ...step, rest: pattern.join(" ") }, await readFile(join(stage.folder, name), "utf8"));
  },
  json: (stage, step) => expectJson(stage, step),
  env: (stage, { rest }) => {
    const [name = "", value = ""] = rest.split(/=(.*)/s);
    stage.env[name] = value;
  },
  unset: (stage, { rest }) => void delete stage.env[rest],
  cp: async (stage, { rest }) => {
    const [from = "", to = ""] = wordsOf(rest);
    await copyFile(join(stage.folder, from), join(stage.folder, to));
  },
  rm: (stage, { rest }) => rm(join(stage.folder, rest), { recursive: true }),
  /** `fail OPERATION STATUS TIMES`: the next calls of an operation are refused before they do anything. */
  fail: (stage, { rest }) => {
    const [operationId = "", status = "", times = "1"] = rest.split(" ");
    stage.mock.fail({ operationId, status: Number(status), times: Number(times) });
  },
  /** `repeat COUNT FROM TO`: writes a file many times over, its N replaced by 1, 2, 3 … */
  repeat: async (stage, { rest }) => {
    const [count = "", from = "", to = ""] = rest.split(" ");
    const text = await readFile(join(stage.folder, from), "utf8");
    const copies = Array.from({ length: Number(count) }, (_, index) =>
      text.replaceAll("N", String(index + 1)),
    );
    await writeFile(join(stage.folder, to), copies.join(""));
  },
  /** Ctrl-C for the next command, as soon as it says this on stderr. */
  interrupt: (stage, { rest }) => {
    stage.interruptAt = new RegExp(rest, "m");
  },
};

function expectCode(stage: Stage, step: Step): void {
  if (stage.ended?.code !== Number(step.rest))
    fail(stage, step, `the exit code is ${stage.ended?.code}, not ${step.rest}`);
}

function expectText(stage: Stage, step: Step, text: string): void {
  const found = new RegExp(step.rest, "m").test(text);
  if (found === step.not)
    fail(stage, step, `${step.word} ${step.not ? "has" : "lacks"} /${step.rest}/ in:\n${text}`);
}

/** `json a.b.0 VALUE`: stdout is one JSON value, and this stands at the path. `json . VALUE` is the whole. */
function expectJson(stage: Stage, step: Step): void {
  const [path = ".", ...rest] = step.rest.split(" ");
  const wanted = rest.join(" ");
  let at: unknown = parseOne(stage, step);
  for (const key of path.split(".").filter(Boolean))
    at = typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined;
  const found = JSON.stringify(at) ?? "undefined";
  const same = wanted === "" ? at !== undefined : found === wanted || at === wanted;
  if (same === step.not) fail(stage, step, `${path} is ${found}`);
}

function parseOne(stage: Stage, step: Step): unknown {
  try {
    return JSON.parse(stage.ended?.stdout ?? "");
  } catch (cause) {
    return fail(stage, step, `stdout is not one JSON value: ${String(cause)}`);
  }
}

/** An address at which nobody answers. */
async function closedUrl(): Promise<string> {
  const { url, close } = await createMock().listen();
  await close();
  return url;
}

function fail(stage: Stage, step: Step, reason: string): never {
  const { command, code, stdout, stderr } = stage.ended ?? {};
  const parts = [`line ${step.line}: ${reason}`, `$ ${command}`, `[exit ${code}]`];
  throw new Error([...parts, "[stdout]", stdout, "[stderr]", stderr, "[wire]", wire(stage)].join("\n"));
}

function kubiya(command: string, args: readonly string[], stage: Stage): Promise<Ended> {
  const child = spawn(process.execPath, [source, bin, ...args], {
    cwd: stage.folder,
    env: stage.env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const { interruptAt } = stage;
  let stdout = "";
  let stderr = "";
  let interrupted = false;
  child.stdout.on("data", (chunk) => (stdout += chunk));
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
    if (interrupted || !interruptAt?.test(stderr)) return;
    interrupted = child.kill("SIGINT");
  });
  return new Promise((done, refuse) => {
    child.on("error", refuse);
    child.on("close", (code) => done({ command, code, stdout, stderr }));
  });
}
