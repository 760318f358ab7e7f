import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { createMock } from "../create-mock.ts";
import { createClient, platformClient } from "../testing/client.ts";

const folder = mkdtempSync(join(tmpdir(), "mock-storage-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const clientOf = (mock: ReturnType<typeof createMock>) =>
  createClient("api.kubiya.ai", "UserKey acme", {}, mock);

test("a file keeps objects, their order, changes and removals beyond the mock", async () => {
  const data = join(folder, "kept.sqlite");
  const first = createMock({ data });
  const call = clientOf(first);
  const ids: string[] = [];
  for (const name of ["a", "b", "c"]) ids.push((await call("POST", "/api/v1/agents", { name })).body.uuid);
  await call("PUT", `/api/v1/agents/${ids[0]}`, { description: "changed" });
  await call("DELETE", `/api/v1/agents/${ids[1]}`);
  const before = (await call("GET", "/api/v1/agents")).body;
  expect(statSync(data).mode & 0o777).toBe(0o600);
  first.close();
  const second = createMock({ data });
  const again = clientOf(second);
  expect((await again("GET", "/api/v1/agents")).body).toEqual(before);
  expect(before).toMatchObject([{ name: "c" }, { name: "a", description: "changed" }]);
  expect((await again("POST", "/api/v1/agents", { name: "c" })).status).toBe(409);
  second.reset();
  await again("GET", "/api/v1/agents");
  second.close();
  const third = createMock({ data });
  expect(third.isEmpty()).toBe(true);
  third.close();
});

test("a file is used by one mock at a time, and says so", () => {
  const data = join(folder, "busy.sqlite");
  const mock = createMock({ data });
  expect(() => createMock({ data })).toThrow(`The state cannot be kept in ${data}: another process uses it`);
  mock.close();
  writeFileSync(join(folder, "text.sqlite"), "this is no database, whatever its name says");
  expect(() => createMock({ data: join(folder, "text.sqlite") })).toThrow("file is not a database");
});

test("a mock that is killed has lost nothing that it has answered", async () => {
  const data = join(folder, "killed.sqlite");
  const bin = fileURLToPath(new URL("../bin.ts", import.meta.url));
  const args = ["--conditions=@kubiya-toolkit/source", bin, "--port", "0", "--data", data];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "ignore"] });
  const [line] = await once(child.stdout, "data");
  const url = String(line).trim();
  const headers = { authorization: "UserKey acme", "content-type": "application/json" };
  const answered: string[] = [];
  let killed = false;
  const create = async (at: number) => {
    const body = JSON.stringify({ name: `agent-${at}` });
    const response = await fetch(`${url}/platform/api/v1/agents`, { method: "POST", headers, body });
    if (response.ok) answered.push((await response.json()).name);
  };
  const writing = (async () => {
    for (let at = 0; !killed; at += 4)
      await Promise.allSettled([create(at), create(at + 1), create(at + 2), create(at + 3)]);
  })();
  while (answered.length < 100) await new Promise(setImmediate);
  child.kill("SIGKILL");
  await once(child, "exit");
  killed = true;
  await writing;
  const mock = createMock({ data });
  const kept = (await clientOf(mock)("GET", "/api/v1/agents")).body.map((one: { name: string }) => one.name);
  expect(answered.filter((name) => !kept.includes(name))).toEqual([]);
  mock.close();
});

test.each([
  ["memory", {}],
  ["a file", { data: join(folder, "snapshots.sqlite") }],
])("snapshots in %s: kept, gone back to, listed, removed", async (_where, options) => {
  const mock = createMock(options);
  const call = clientOf(mock);
  await call("POST", "/api/v1/agents", { name: "before" });
  mock.snapshots.save("clean");
  await call("POST", "/api/v1/agents", { name: "after" });
  expect(mock.snapshots.list()).toEqual([{ name: "clean", rows: 1 }]);
  mock.snapshots.restore("clean");
  expect((await call("GET", "/api/v1/agents")).body).toMatchObject([{ name: "before" }]);
  expect(() => mock.snapshots.restore("other")).toThrow("There is no snapshot other");
  expect([mock.snapshots.remove("clean"), mock.snapshots.remove("clean")]).toEqual([true, false]);
  mock.close();
});

test("without a file nothing is kept", async () => {
  const call = platformClient();
  await call("POST", "/api/v1/agents", { name: "a" });
  expect(createMock().isEmpty()).toBe(true);
  expect(call.mock.isEmpty()).toBe(false);
});
