import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPlace, type Place } from "./in-process.ts";

let place: Place;
beforeAll(async () => {
  place = await openPlace();
});
afterAll(() => place.close());

/** Runs something without the key in the environment. */
async function keyless<T>(work: () => Promise<T>): Promise<T> {
  const { KUBIYA_API_KEY = "" } = place.env;
  delete place.env.KUBIYA_API_KEY;
  try {
    return await work();
  } finally {
    place.env.KUBIYA_API_KEY = KUBIYA_API_KEY;
  }
}

test("init makes a folder that validates, plans, and is left alone the next time", async () => {
  expect(await place.kubiya("kubiya init infra")).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("Next: kubiya plan infra"),
  });
  expect(await place.kubiya("kubiya validate infra")).toMatchObject({ code: 0 });
  expect(await place.kubiya("kubiya plan infra")).toMatchObject({ code: 2 });
  expect(await place.kubiya("kubiya apply infra --yes")).toMatchObject({ code: 0 });
  expect(await place.kubiya("kubiya plan infra")).toMatchObject({ code: 0 });
  expect(await place.json("kubiya init infra")).toMatchObject({
    made: [],
    kept: ["kubiya.yaml", "first-agent.yaml", ".gitignore"],
  });
  expect(await place.kubiya("kubiya init other --api cp")).toMatchObject({ code: 0 });
  expect(await place.kubiya("kubiya validate other")).toMatchObject({ code: 0 });
});

describe("profiles", () => {
  test("a key is kept for its owner's eyes, used, chosen by name, and forgotten", async () => {
    const { KUBIYA_API_KEY: key = "" } = place.env;
    await keyless(async () => {
      expect(await place.kubiya("kubiya login --profile one", `${key}\n`)).toMatchObject({ code: 0 });
      expect(await place.kubiya("kubiya login --profile two --api cp", `${key}\n`)).toMatchObject({
        code: 0,
      });
      const file = join(place.folder, ".config", "kubiya-toolkit", "profiles.json");
      expect((await stat(file)).mode & 0o777).toBe(0o600);
      expect((await place.kubiya("kubiya config list -o name")).stdout).toBe("one\ntwo\n");
      expect((await place.kubiya("kubiya config current")).stdout).toBe("two\n");
      expect(await place.kubiya("kubiya agent list")).toMatchObject({ wire: ["GET /api/v1/agents 200"] });
      expect((await place.kubiya("kubiya whoami --profile one -o json")).stdout).toContain(
        '"api": "platform"',
      );
      expect(await place.kubiya("kubiya config use on")).toMatchObject({
        code: 8,
        stderr: expect.stringContaining("Did you mean one?"),
      });
      expect(await place.kubiya("kubiya config use one")).toMatchObject({ code: 0 });
      expect(await place.kubiya("kubiya config set api sideways")).toMatchObject({ code: 6 });
      expect(await place.kubiya("kubiya config set api control-plane")).toMatchObject({ code: 0 });
      expect(await place.kubiya("kubiya team list --profile three")).toMatchObject({ code: 6 });
      for (const profile of ["one", "two"]) await place.kubiya(`kubiya logout --profile ${profile}`);
      expect(await place.kubiya("kubiya team list")).toMatchObject({ code: 7, wire: [] });
    });
  });

  test("a key in the environment makes the profiles of no account, and with them their addresses", async () => {
    const { KUBIYA_API_KEY: key = "" } = place.env;
    await keyless(() => place.kubiya("kubiya login --no-check --base-url http://127.0.0.1:9", `${key}\n`));
    expect(await place.kubiya("kubiya runner list")).toMatchObject({ code: 0 });
    await place.kubiya("kubiya logout");
  });

  test("a key that no service knows is not kept", async () => {
    await keyless(async () => {
      expect(await place.kubiya("kubiya login", "two words\n")).toMatchObject({ code: 6, wire: [] });
      place.mock.fail({ operationId: "getCurrentUserV1", status: 401, times: 1 });
      place.mock.fail({ operationId: "validateToken", status: 401, times: 1 });
      expect(await place.kubiya("kubiya login", "unknown-key\n")).toMatchObject({ code: 7 });
      expect((await place.kubiya("kubiya config list -o json")).stdout).toBe("[]\n");
    });
  });

  test("the context file of the official program is read", async () => {
    const text = `apiVersion: v1\nkind: Config\ncurrent-context: main\ncontexts:\n  - name: main\n    context: { user: me, api-url: ${place.url} }\nusers:\n  - name: me\n    user: { token: key-of-the-context }\n`;
    await mkdir(join(place.folder, ".kubiya"));
    await writeFile(join(place.folder, ".kubiya", "config"), text);
    await keyless(async () => {
      expect(await place.kubiya("kubiya cp team list")).toMatchObject({ code: 0 });
      expect((await place.kubiya("kubiya config view")).stdout).toContain("key_from: the context file");
    });
  });
});

test("doctor says what is good and what is not, one line each with the mend", async () => {
  const well = await place.kubiya("kubiya doctor");
  expect(well).toMatchObject({ code: 0 });
  expect(well.stdout).toMatch(/^good {2}key of platform: known$/m);
  const ill = await place.kubiya(
    "kubiya doctor --base-url http://127.0.0.1:9 --control-plane-base-url http://127.0.0.1:9 -o json",
  );
  expect(ill).toMatchObject({ code: 1 });
  expect(JSON.parse(ill.stdout)).toMatchObject({ healthy: false });
});

test("completion knows commands, options, formats and operations", async () => {
  const next = async (words: string) =>
    (await place.kubiya(`kubiya __complete -- ${words}`)).stdout.trim().split("\n");
  expect(await next("age")).toEqual(["agent"]);
  expect(await next("agent des")).toEqual(["describe"]);
  expect(await next("agent list --fi")).toEqual(["--filter"]);
  expect(await next("agent list -o js")).toEqual(["json", "jsonl"]);
  expect(await next("api getAgentV")).toEqual(["getAgentV1", "getAgentV2"]);
  for (const shell of ["bash", "zsh", "fish", "powershell"])
    expect((await place.kubiya(`kubiya completion ${shell}`)).stdout).toContain("kubiya __complete");
  expect(await place.kubiya("kubiya completion tcsh")).toMatchObject({ code: 6 });
});

test.each([
  "workflow list --json",
  `workflow run "Nightly clean-up" --var days=30 --json`,
  "execution list --status running --limit 20",
  "audit list --category-type agents --start-time 12h -o json",
  "user list -o json",
  "teammate list --output json",
  "agents ls",
  "runner ls -o wide",
  "model default",
])("near miss: %s", async (line) => {
  expect(await place.kubiya(`kubiya ${line}`)).toMatchObject({ code: 0 });
});

test.each([
  ["memory recall x --top-k 5 -o json", "context graph"],
  [`exec "Run the smoke tests" --local --cwd . --yes`, "kubiya agent exec"],
  ["worker start --queue-id q", "kubiya worker-queue command"],
  ["mcp serve", "official program"],
])("not in here: %s says where to turn", async (line, mend) => {
  const ended = await place.kubiya(`kubiya ${line}`);
  expect(ended).toMatchObject({ code: 6, wire: [] });
  expect(ended.stderr).toContain(mend);
});

test.each(["agent list", "chat --agent x hello", "agent create x", "execution logs x"])(
  "Ctrl-C during %s ends with 130, in JSON, too",
  async (line) => {
    const ended = await place.kubiya(`kubiya ${line} -o json`, "", AbortSignal.abort());
    expect(ended).toMatchObject({ code: 130 });
    expect(JSON.parse(ended.stdout)).toMatchObject({ error: { code: "interrupted" } });
  },
);

test("--watch prints what has changed, and ends with Ctrl-C", async () => {
  const ended = await place.kubiya("kubiya runner list --watch 0.01", "", AbortSignal.timeout(400));
  expect(ended).toMatchObject({ code: 130 });
  expect(ended.stdout.match(/^NAME /gm)).toHaveLength(1);
  expect(ended.wire.length).toBeGreaterThan(1);
  expect(await place.kubiya("kubiya runner list --watch -o json")).toMatchObject({ code: 6 });
});

test("whoever stops reading causes no error", async () => {
  const bin = fileURLToPath(new URL("../../packages/cli/src/bin.ts", import.meta.url));
  const child = spawn(process.execPath, ["--conditions=@kubiya-toolkit/source", bin, "api", "--list"], {
    env: place.env,
  });
  let stderr = "";
  child.stderr.on("data", (chunk) => (stderr += chunk));
  child.stdout.once("data", () => child.stdout.destroy());
  const [code] = await once(child, "close");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
}, 30_000);
