import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { createMock } from "./create-mock.ts";
import { main } from "./main.ts";
import { hostNotice } from "./mock-settings.ts";

async function run(args: readonly string[], during: (url: string) => Promise<void> = async () => undefined) {
  const said = { out: [] as string[], err: [] as string[] };
  const code = await main(args, {
    out: (line) => said.out.push(line),
    err: (line) => said.err.push(line),
    stopped: () => during(said.out[0] ?? ""),
  });
  return { code, ...said };
}

test("it says its base URL in one line, answers, and ends with 0", async () => {
  const { code, out, err } = await run(["--", "--port", "0", "--api", "control-plane"], async (url) => {
    const response = await fetch(`${url}/api/v1/agents`, { headers: { authorization: "UserKey K" } });
    expect(response.headers.get("x-mock-operation")).toBe("listAgents");
  });
  expect([code, err]).toEqual([0, []]);
  expect(out).toEqual([expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/)]);
});

test("--quirks plays the seen faults", async () => {
  await run(["--port", "0", "--quirks"], async (url) => {
    const response = await fetch(`${url}/api/v1/teams/no-uuid`, { headers: { authorization: "Bearer K" } });
    expect([response.status, await response.text()]).toEqual([500, "Internal Server Error"]);
  });
});

test.each(["127.0.0.1", "127.9.9.9", "::1", "localhost"])("%s is nothing to speak of", (host) => {
  expect(hostNotice("mock", host)).toBeUndefined();
});

test.each(["0.0.0.0", "::", "192.0.2.1"])("an address that others can reach is told: %s", (host) => {
  expect(hostNotice("mock", host)).toBe(
    `The mock listens on ${host}: everybody who reaches this machine can use it.`,
  );
});

test("--seed begins with the state of a folder, for the key of --seed-key", async () => {
  const folder = mkdtempSync(join(tmpdir(), "mock-main-"));
  const manifest = "apiVersion: control-plane/v1\nkind: Environment\nmetadata: { name: seeded }\n";
  const standing = "---\napiVersion: control-plane/v1\nkind: OrganizationSettings\nmetadata: { name: own }\n";
  writeFileSync(join(folder, "a.yaml"), manifest + standing);
  const args = ["--port", "0", "--seed", folder, "--seed-key", "K"];
  const { code, err } = await run(args, async (url) => {
    const response = await fetch(`${url}/api/v1/environments`, { headers: { authorization: "Bearer K" } });
    expect(await response.text()).toContain('"name":"seeded"');
  });
  expect([code, err]).toEqual([
    0,
    ["Not seeded, since no call makes it: control-plane OrganizationSettings/own"],
  ]);
  writeFileSync(join(folder, "b.yaml"), "a: [");
  const broken = await run(args);
  expect([broken.code, broken.err]).toEqual([1, [expect.stringContaining("b.yaml: ")]]);
  rmSync(folder, { recursive: true });
});

test("a port in use is one clear line and exit code 1", async () => {
  const other = await createMock().listen();
  const { port } = new URL(other.url);
  const { code, out, err } = await run(["--port", port]);
  expect([code, out]).toEqual([1, []]);
  expect(err).toEqual([
    `Port ${port} on 127.0.0.1 is in use; choose another with --port, or 0 for a free one.`,
  ]);
  await other.close();
});

test.each([[["--port", "many"]], [["--port", "70000"]], [["--api", "nope"]], [["--unknown"]]])(
  "%j is refused with 2",
  async (args) => {
    const { code, out, err } = await run(args);
    expect([code, out, err.length]).toEqual([2, [], 1]);
  },
);

test("the process ends with 0 on SIGTERM and writes nothing else to stdout", async () => {
  const bin = fileURLToPath(new URL("bin.ts", import.meta.url));
  const child = spawn(process.execPath, ["--conditions=@kubiya-toolkit/source", bin, "--port", "0"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  while (!out.includes("\n")) await once(child.stdout, "data");
  const response = await fetch(`${out.trim()}/api/v1/agents`, { headers: { authorization: "Bearer K" } });
  expect(response.status).toBe(200);
  child.kill("SIGTERM");
  const [code, signal] = await once(child, "exit");
  expect([code, signal]).toEqual([0, null]);
  expect(out).toMatch(/^http:\/\/127\.0\.0\.1:\d+\n$/);
});

test("as a script of a package manager it ends with its parent", async () => {
  const bin = fileURLToPath(new URL("bin.ts", import.meta.url));
  const command = `"${process.execPath}" --conditions=@kubiya-toolkit/source "${bin}" --port 0; true`;
  const env = { ...process.env, npm_lifecycle_event: "mock" };
  const shell = spawn("sh", ["-c", command], { stdio: ["ignore", "pipe", "ignore"], env });
  const [url] = await once(shell.stdout, "data");
  shell.kill("SIGKILL");
  const ended = once(shell.stdout, "close").then(() => "ended");
  expect(await Promise.race([ended, delay(10_000, "still there")])).toBe("ended");
  await expect(fetch(String(url).trim())).rejects.toThrow("fetch failed");
});
