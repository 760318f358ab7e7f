import { expect } from "vitest";
import { ends, type Fault, oneValue } from "./fault.ts";

/** How it asks, prints and ends. */
export const mannerFaults: readonly Fault[] = [
  {
    theirs:
      "words stand on stdout before the JSON (`policy`, `project`, `team create`, `runner list`, `source list` …)",
    ours: "stdout is one JSON value, on every path",
    shown: async (place) => {
      for (const line of [
        "project list",
        "project create Words",
        "team create words",
        "runner list",
        "source list",
        "tool search x",
      ])
        await oneValue(place, `kubiya ${line}`);
    },
  },
  {
    theirs: "`execution list`, `job get`, `webhook create` … have no JSON",
    ours: "every command has it",
    shown: async (place) => void (await oneValue(place, "kubiya execution list")),
  },
  {
    theirs: "ids are cut in tables",
    ours: "never, and names never",
    shown: async (place) => {
      const { stdout } = await place.kubiya("kubiya execution list");
      expect(stdout).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27} /m);
    },
  },
  {
    theirs: "a name where an id is wanted is answered with 500 and SQL",
    ours: "names and ids are taken everywhere",
    shown: async (place) =>
      expect(await oneValue(place, "kubiya team get crew")).toMatchObject({ name: "crew" }),
  },
  {
    theirs: "`skill delete`, `team delete`, `environment delete`, `job delete` delete at once",
    ours: "the name has to be typed, or `--yes` given",
    shown: async (place) => {
      for (const line of ["skill delete sh", "team delete crew", "environment delete house"]) {
        const ended = await place.kubiya(`kubiya ${line}`);
        ends(ended, 5, /Give --yes/);
        expect(ended.wire.filter((one) => one.startsWith("DELETE"))).toEqual([]);
      }
    },
  },
  {
    theirs: "`webhook update` always asks, and cannot be told not to",
    ours: "changes do not ask",
    shown: async (place) => {
      await place.kubiya(
        "kubiya webhook create hook --source s --agent-id helper --method http --destination x --prompt p",
      );
      expect(await oneValue(place, "kubiya webhook update hook --prompt q")).toMatchObject({ prompt: "q" });
      await place.kubiya("kubiya webhook delete hook --yes");
    },
  },
  {
    theirs: "`runner manifest` makes a runner",
    ours: "only reads",
    shown: async (place) => {
      const { code, wire } = await place.kubiya("kubiya runner manifest edge");
      expect(code).toBe(0);
      expect(wire).toEqual([expect.stringMatching(/^GET /)]);
    },
  },
  {
    theirs: "`source add` makes the source before it asks, and again after",
    ours: "makes it once",
    shown: async (place) => {
      const { wire } = await place.kubiya("kubiya source add https://github.com/example-org/once --yes");
      expect(wire).toEqual([expect.stringMatching(/^POST \/api\/v1\/sources 20\d$/)]);
    },
  },
  {
    theirs: "`--var` splits values at commas",
    ours: "a value keeps its commas",
    shown: async (place) => {
      const made = await oneValue(place, "kubiya environment create commas --var LIST=a,b");
      expect(made.execution_environment.env_vars).toEqual({ LIST: "a,b" });
    },
  },
  {
    theirs: "a sub-command that is gone prints help and exits 0",
    ours: "exits 6 and says what was meant",
    shown: async (place) => ends(await place.kubiya("kubiya agent lsit"), 6, /^Did you mean list\?$/m),
  },
  {
    theirs: "every failure exits 1",
    ours: "a code for each: 1, 2, 5, 6, 7, 8, 130",
    shown: async (place) => {
      ends(await place.kubiya("kubiya team get nobody"), 8);
      ends(await place.kubiya("kubiya team get"), 6);
      const { KUBIYA_API_KEY = "" } = place.env;
      delete place.env.KUBIYA_API_KEY;
      ends(await place.kubiya("kubiya team list"), 7);
      place.env.KUBIYA_API_KEY = KUBIYA_API_KEY;
    },
  },
  {
    theirs: "an unknown `--output` quietly becomes text",
    ours: "is refused with the choices",
    shown: async (place) =>
      ends(await place.kubiya("kubiya team list -o xml"), 6, /^Choose one of: table, wide, json/m),
  },
  {
    theirs: "each error is printed twice, and never as JSON",
    ours: "once, and as JSON where that was asked for",
    shown: async (place) => {
      const { stdout, stderr } = await place.kubiya("kubiya team get nobody -o json");
      expect(stderr.match(/There is no Team/g)).toHaveLength(1);
      expect(JSON.parse(stdout)).toMatchObject({ error: { code: "not-found" } });
    },
  },
  {
    theirs: "`login` does not sign in the Control Plane's commands",
    ours: "one key for all, and `logout`",
    shown: async (place) => {
      const { KUBIYA_API_KEY = "" } = place.env;
      delete place.env.KUBIYA_API_KEY;
      expect(await place.kubiya("kubiya login", `${KUBIYA_API_KEY}\n`)).toMatchObject({ code: 0 });
      expect(await place.kubiya("kubiya cp team list")).toMatchObject({ code: 0 });
      const { stdout } = await place.kubiya("kubiya config view");
      expect(stdout).toMatch(/^key_from: profile default$/m);
      expect(stdout).not.toContain(KUBIYA_API_KEY);
      await place.kubiya("kubiya logout");
      ends(await place.kubiya("kubiya team list"), 7);
      place.env.KUBIYA_API_KEY = KUBIYA_API_KEY;
    },
  },
  {
    theirs: "`config view` and `mcp setup` print keys",
    ours: "no key is ever printed, not with `--verbose` either",
    shown: async (place) => {
      const { KUBIYA_API_KEY = "" } = place.env;
      const { stdout, stderr } = await place.kubiya("kubiya team list --verbose");
      expect(stdout + stderr).not.toContain(KUBIYA_API_KEY);
      expect(stderr).toMatch(/^curl -X GET '.*' .*-H "authorization: Bearer \$KUBIYA_API_KEY"/m);
    },
  },
  {
    theirs: "each run asks GitHub for a newer version and reports its arguments to a crash service",
    ours: "nothing is sent but what the command is for",
    shown: async (place) => {
      expect((await place.kubiya("kubiya version")).wire).toEqual([]);
      expect((await place.kubiya("kubiya runner list")).wire).toEqual(["GET /api/v3/runners 200"]);
    },
  },
  {
    theirs: "`skill definitions` and `environment worker-command` cannot read the answer",
    ours: "they can; the command is printed alone",
    shown: async (place) => {
      await oneValue(place, "kubiya skill definitions");
      const { stdout, code } = await place.kubiya("kubiya environment worker-command house");
      expect(code).toBe(0);
      expect(stdout.trim().split("\n")).toHaveLength(1);
    },
  },
];
