import { execFile, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { promisify } from "node:util";
import { findChromium } from "../../../scripts/chromium.ts";
import { bundle } from "./bundle.ts";
import type { Runtime } from "./runtime.ts";

const flags = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--no-first-run",
];

/** Chromium without a window, on a page whose origin passes on to the mock. */
export const browser: Runtime = {
  name: "Chromium",
  command: "chromium --headless page.html",
  async version() {
    const { stdout } = await promisify(execFile)(chromium(), ["--version"]);
    return /\d+\.\d+\.\d+/.exec(stdout)?.[0] ?? stdout.trim();
  },
  async run(scene) {
    const program = await bundle(scene, "page.mjs");
    const options = { apiKey: "key-of-chromium" };
    const page = await pageServer(program, { options, nobody: scene.nobody }, scene.url);
    const profile = await mkdtemp(join(tmpdir(), "kubiya-chromium-"));
    const child = spawn(chromium(), [...flags, `--user-data-dir=${profile}`, page.url], { stdio: "ignore" });
    try {
      return await page.result;
    } finally {
      child.kill();
      await new Promise((done) => (child.exitCode === null ? child.on("exit", done) : done(undefined)));
      await page.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
};

function chromium(): string {
  const found = findChromium();
  if (found) return found;
  throw new Error("there is no Chromium here (set CHROMIUM)");
}

async function pageServer(program: string, options: object, mock: string) {
  let told: (lines: string[]) => void = () => {};
  const result = new Promise<string[]>((resolve, reject) => {
    told = resolve;
    setTimeout(() => reject(new Error("the page told nothing within 60 s")), 60_000).unref();
  });
  const answers: Record<string, (request: IncomingMessage) => Promise<Response>> = {
    "/": async () =>
      new Response(`<script type="module">${program.replaceAll("</script", "<\\/script")}</script>`, html),
    "/favicon.ico": async () => new Response(null, { status: 204 }),
    "/options": async () => Response.json(options),
    "/result": async (request) => {
      told(JSON.parse(await textOf(request)));
      return new Response(null, { status: 204 });
    },
  };
  const server = createServer(async (request, response) => {
    const url = request.url ?? "/";
    const left = new AbortController();
    response.on("close", () => left.abort());
    const answer = await (answers[url]?.(request) ?? passOn(request, mock + url, left.signal));
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    if (answer.body)
      Readable.fromWeb(answer.body as never)
        .on("error", () => {})
        .pipe(response);
    else response.end();
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("the page has no port");
  return {
    url: `http://127.0.0.1:${address.port}/`,
    result,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

const html = { headers: { "content-type": "text/html; charset=utf-8" } };

/** Passes a request on as it is; a stream is cut off at the mock when the page leaves it. */
async function passOn(request: IncomingMessage, url: string, signal: AbortSignal): Promise<Response> {
  const body = await textOf(request);
  const { authorization = "", accept = "*/*", "content-type": type } = request.headers;
  return fetch(url, {
    method: request.method ?? "GET",
    headers: { authorization, accept, ...(type ? { "content-type": type } : {}) },
    ...(body ? { body } : {}),
    signal,
  });
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const piece of request.setEncoding("utf8")) text += piece;
  return text;
}
