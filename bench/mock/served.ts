import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";

/** A mock that runs in a process of its own. */
export interface Subject {
  readonly name: string;
  /** Program and arguments that serve on a port. */
  command(port: number): readonly string[];
  readonly cwd?: string;
}

export interface Served extends AsyncDisposable {
  readonly url: string;
  /** Milliseconds until it answered its first call, by the clock and of its own processor time. */
  readonly start: { readonly wall: number; readonly cpu: number };
  /** Milliseconds of processor time so far. */
  cpu(): number;
  /** Megabytes of memory now. */
  memory(): number;
}

/** Starts a mock and waits until it answers a call. */
export async function serve(subject: Subject): Promise<Served> {
  const port = await freePort();
  const [program = "", ...args] = subject.command(port);
  const begun = performance.now();
  const child = spawn(program, args, { cwd: subject.cwd, stdio: "ignore" });
  child.on("error", () => undefined);
  const url = `http://127.0.0.1:${port}`;
  await answers(`${url}/api/v1/agents`, child, subject.name);
  const wall = performance.now() - begun;
  const pid = child.pid ?? 0;
  return {
    url,
    start: { wall, cpu: cpuOf(pid) },
    cpu: () => cpuOf(pid),
    memory: () => memoryOf(pid),
    async [Symbol.asyncDispose]() {
      const gone = once(child, "exit");
      child.kill("SIGKILL");
      await gone;
    },
  };
}

async function answers(url: string, child: ChildProcess, name: string): Promise<void> {
  for (let left = 60_000; left > 0; left -= 20) {
    if (child.exitCode !== null || child.pid === undefined) throw new Error(`${name} does not start`);
    const headers = { authorization: "Bearer bench", accept: "application/json" };
    const seen = await fetch(url, { headers }).catch(() => undefined);
    await seen?.arrayBuffer();
    if (seen) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${name} does not answer`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** Processor time of a process in milliseconds, as Linux counts it: in hundredths of a second. */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

function memoryOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1000;
}
