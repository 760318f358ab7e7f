import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { type Context, exitCode, run } from "@kubiya-toolkit/cli";
import { createMock, type Mock } from "@kubiya-toolkit/mock";
import { wordsOf } from "./script.ts";

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What came over the wire: `GET /api/v1/agents 200`. */
  readonly wire: readonly string[];
}

/** A folder, an organisation and a mock, in which commands are run without a process each. */
export interface Place {
  readonly mock: Mock;
  readonly url: string;
  readonly folder: string;
  readonly env: Record<string, string>;
  kubiya(line: string, stdin?: string, interrupted?: AbortSignal): Promise<Ended>;
  /** As `kubiya`, and the JSON it printed. Throws where the command failed. */
  json(line: string): Promise<unknown>;
  close(): Promise<void>;
}

export async function openPlace(files: Readonly<Record<string, string>> = {}): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), "kubiya-place-"));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const mock = createMock();
  const { url, close } = await mock.listen();
  const env: Record<string, string> = {
    HOME: folder,
    KUBIYA_API_KEY: `key-${crypto.randomUUID()}`,
    KUBIYA_BASE_URL: url,
    KUBIYA_CONTROL_PLANE_BASE_URL: url,
  };
  const kubiya: Place["kubiya"] = async (line, stdin = "", interrupted = new AbortController().signal) => {
    const written = { stdout: "", stderr: "" };
    const sink = (name: keyof typeof written) => ({
      write(text: string) {
        written[name] += text;
      },
    });
    const context: Context = {
      argv: wordsOf(line).slice(1),
      env,
      cwd: folder,
      stdin: Readable.from(stdin ? [Buffer.from(stdin)] : []),
      stdout: sink("stdout"),
      stderr: sink("stderr"),
      interrupted,
    };
    const before = mock.requests.length;
    const code = exitCode[await run(context)];
    const wire = mock.requests.slice(before).map(({ method, path, status }) => `${method} ${path} ${status}`);
    return { code, ...written, wire };
  };
  return {
    mock,
    url,
    folder,
    env,
    kubiya,
    async json(line) {
      const ended = await kubiya(`${line} --output json`);
      if (ended.code !== 0) throw new Error(`${line} ended with ${ended.code}: ${ended.stderr}`);
      return JSON.parse(ended.stdout);
    },
    async close() {
      await close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
