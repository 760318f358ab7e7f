import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPlace, type Place } from "./in-process.ts";

const page = readFileSync(new URL("../../docs/cli/migrating.md", import.meta.url), "utf8");
const agent = "3f2a9c10-1111-4222-8333-444455556666";
const source = "7c1d0e22-aaaa-4bbb-8ccc-ddddeeee0001";
const knowledge = "9b8a7c60-0000-4000-8000-000000000042";
const webhook = "wh-0042";
const execution = "5d6e7f80-2222-4333-8444-555566667777";

interface Row {
  readonly line: string;
  /** What came over the wire. */
  readonly wire?: RegExp;
  readonly stdout?: RegExp;
  readonly stdin?: string;
  /** It does not run as it stands; the error names the way on. */
  readonly instead?: RegExp;
}

/** Forty lines that people have in scripts for the official program, of whatever year, as they stand. Ids are those of the place. */
const rows: Readonly<Record<number, Row>> = {
  1: { line: "kubiya agent list -o json", wire: /^GET \/api\/v1\/agents 200$/m, stdout: /^\[/ },
  2: { line: "kubiya agent list --filter billing --sort updated --limit 5", stdout: /billing/ },
  3: { line: `kubiya agent get ${agent} -o json`, stdout: /"name": "night-watch"/ },
  4: {
    line: `kubiya agent create --name "second-watch" --desc "Looks after the night jobs" --llm azure/gpt-4 --source ${source} --secret PAGER_TOKEN --env LOG_LEVEL=info`,
    wire: /^POST \/api\/v1\/agents 20\d$/m,
  },
  5: {
    line: "kubiya agent create --file night-watch.yaml --format yaml",
    wire: /^POST \/api\/v1\/agents 20\d$/m,
  },
  6: {
    line: `kubiya agent edit ${agent} --add-secret GRAFANA_KEY --remove-env LOG_LEVEL --yes`,
    wire: /^PUT \/api\/v1\/agents\/\S+ 200$/m,
  },
  7: {
    line: `kubiya agent prompt set ${agent} --file prompt.md --yes`,
    wire: /^PUT \/api\/v1\/agents\/\S+ 200$/m,
  },
  8: {
    line: `kubiya agent env set ${agent} --env REGION=eu-west-1 --yes`,
    wire: /^PUT \/api\/v1\/agents\/\S+ 200$/m,
  },
  9: { line: `kubiya agent runner ${agent} edge-runner-2 --yes`, wire: /^PUT \/api\/v1\/agents\/\S+ 200$/m },
  11: {
    line: `kubiya chat -n "night-watch" -m "Which jobs failed last night?" --silent`,
    stdout: /^Which jobs failed last night\?\n$/,
  },
  12: {
    line: `kubiya chat -n "night-watch" --stdin --context "conf/*.yaml"`,
    stdin: "the log",
    stdout: /the log/,
  },
  13: { line: "kubiya source list -o json", stdout: /^\[/ },
  14: {
    line: "kubiya source scan https://github.com/example-org/ops-tools --branch main --runner edge-runner-2 -o json",
    wire: /^POST \/api\/v1\/sources\/scan 200$/m,
  },
  15: {
    line: `kubiya source add https://github.com/example-org/ops-tools --name "Ops tools" --runner edge-runner-2 --yes`,
    wire: /^POST \/api\/v1\/sources 20\d$/,
  },
  16: {
    line: `kubiya source add --inline tools.yaml --name "Small helpers" --runner edge-runner-2 --yes`,
    wire: /^POST \/api\/v1\/sources 20\d$/,
  },
  17: {
    line: `kubiya source sync ${source} --mode ci --force`,
    wire: /^POST \/api\/v1\/sources\/\S+\/sync 200$/m,
  },
  18: { line: `kubiya source describe ${source} -o json`, stdout: /"name": "ops"/ },
  20: { line: `kubiya tool list --source ${source} -o json`, stdout: /"name": "rotate_certs"/ },
  21: { line: "kubiya tool search certs --non-interactive -o json", stdout: /"name": "rotate_certs"/ },
  22: { line: "kubiya tool describe rotate_certs -o json", stdout: /^\{\n {2}"name": "rotate_certs"/ },
  23: {
    line: `kubiya tool exec --source-uuid ${source} --name rotate_certs --args '{"host":"db1.example.test"}' --runner edge-runner-2`,
    wire: /^POST \/api\/v1\/tools\/exec 200$/m,
  },
  24: {
    line: `kubiya tool exec --name disk --type docker --image alpine:3.20 --content "df -h" --timeout 120 --output stream-json`,
    stdout: /^(\{.*\}\n)+$/,
  },
  25: { line: "kubiya knowledge list -o json", stdout: /^\[/ },
  26: {
    line: `kubiya knowledge create -n "Rollback steps" -d "For the shop" -l shop,oncall -f rollback.md`,
    wire: /^POST \/api\/v1\/knowledge 20\d$/m,
  },
  27: {
    line: `kubiya knowledge update ${knowledge} -f rollback.md --yes`,
    wire: /^PUT \/api\/v1\/knowledge\/\S+ 200$/m,
  },
  28: {
    line: `kubiya knowledge query "How do we roll back the shop?" --stream=false -o json`,
    wire: /^GET \/api\/v1\/knowledge\/search 200$/m,
  },
  29: { line: "kubiya runner list -o json", stdout: /^\[/ },
  30: {
    line: "kubiya runner install edge-runner-3 --namespace kubiya --deploy --wait --timeout 10m --yes",
    instead: /^Two steps: `kubiya runner create NAME`, then `kubiya runner helm NAME`/m,
  },
  31: { line: "kubiya secret list -o json", stdout: /^\[/ },
  32: {
    line: `kubiya secret create PAGER_TOKEN --from-file pager.txt --description "On-call pager"`,
    wire: /^POST \/api\/v1\/secrets 20\d$/m,
  },
  33: { line: "kubiya secret value PAGER_TOKEN -o json", stdout: /^\{\n {2}"value": "pg-12345"\n\}$/m },
  34: {
    line: "kubiya secret delete PAGER_TOKEN --force",
    wire: /^DELETE \/api\/v1\/secrets\/PAGER_TOKEN 20\d$/m,
  },
  35: { line: "kubiya webhook list -o json", stdout: /"webhook_url"/ },
  36: {
    line: `kubiya webhook create --name "PR review" --source github --agent-id ${agent} --method Slack --destination "#reviews" --prompt "Review {{.event.pull_request.title}}" --filter "event.action == 'opened'"`,
    wire: /^POST \/api\/v1\/event 20\d$/m,
  },
  37: {
    line: `kubiya webhook test --id ${webhook} --data '{"event.pull_request.title":"Tidy up"}'`,
    wire: /^POST \/api\/v1\/webhook\/test 200$/m,
  },
  38: {
    line: "kubiya workflow execute deploy.yaml --var env=staging --var version=1.4.2 --runner edge-runner-2",
    wire: /^POST \/api\/v1\/workflow 200$/m,
    stdout: /^build: finished$/m,
  },
  39: {
    line: "kubiya workflow executions --from 12h --status failed --json",
    wire: /^GET \/api\/v1\/workflows\/executions 200$/m,
    stdout: /^\[/,
  },
  40: { line: `kubiya execution logs ${execution}`, stdout: /^Done: Hello/ },
  // What takes away what others need comes last.
  10: { line: `kubiya agent delete ${agent} --force`, wire: /^DELETE \/api\/v1\/agents\/\S+ 20\d$/m },
  19: { line: `kubiya source delete ${source} --force`, wire: /^DELETE \/api\/v1\/sources\/\S+ 20\d$/m },
};

const last = [10, 19];
const order = [
  ...Object.keys(rows)
    .map(Number)
    .filter((n) => !last.includes(n)),
  ...last,
];

const files = {
  "night-watch.yaml":
    "name: third-watch\ndescription: From a file\nllmmodel: azure/gpt-4\naiinstructions: Watch.\n",
  "prompt.md": "Watch the night jobs.\n",
  "tools.yaml":
    "- name: disk\n  description: Free space\n  type: docker\n  image: alpine:3.20\n  content: df -h\n",
  "ops.yaml":
    "- name: rotate_certs\n  description: Rotates certs\n  type: docker\n  image: alpine\n  content: echo\n",
  "rollback.md": "Roll it back.\n",
  "pager.txt": "pg-12345\n",
  "deploy.yaml": "name: deploy\nsteps:\n  - name: build\n    command: make\n",
};

describe("the forty invocations of cli-surface.md, section 5", () => {
  let place: Place;
  const ids = new Map<string, string>();

  beforeAll(async () => {
    place = await openPlace(files);
    const made = async (line: string, key: string) => {
      const object = await place.json(line);
      return String(typeof object === "object" && object !== null ? Reflect.get(object, key) : "");
    };
    ids.set(source, await made("kubiya source create ops --inline ops.yaml", "uuid"));
    ids.set(agent, await made("kubiya agent create night-watch --llm m --env LOG_LEVEL=info", "uuid"));
    await place.json("kubiya agent create billing --llm m");
    await place.json("kubiya runner create edge-runner-2");
    ids.set(knowledge, await made("kubiya knowledge create rollback --content x --description y", "uuid"));
    ids.set(
      webhook,
      await made(
        "kubiya webhook create w --source s --agent-id night-watch --method http --destination x --prompt p",
        "id",
      ),
    );
    await place.json("kubiya environment create default-env");
    await place.json("kubiya worker-queue create queue --environment default-env");
    await place.json("kubiya cp agent create greeter --llm claude");
    ids.set(execution, await made("kubiya agent exec greeter Hello --api cp --no-stream", "execution_id"));
  }, 60_000);
  afterAll(() => place.close());

  test("there are forty, and the page tells of each", () => {
    expect(order).toHaveLength(40);
    const told = order.filter((n) => {
      const { line = "", instead } = rows[n] ?? {};
      const shown = line.replaceAll("|", "\\|");
      return page.includes(`| ${n} | \`${shown}\` | ${instead ? "another spelling" : "as it stands"}`);
    });
    expect(told).toEqual(order);
  });

  test.each(order)(
    "line %i",
    async (n) => {
      const { line, stdin, wire = /./, stdout = /./, instead } = asHere(n);
      const ended = await place.kubiya(line, stdin);
      if (instead) {
        expect(ended.code).toBe(6);
        expect(ended.stderr).toMatch(instead);
        return;
      }
      expect(ended).toMatchObject({ code: 0 });
      expect(ended.wire.join("\n")).toMatch(wire);
      expect(ended.stdout).toMatch(stdout);
      if (/ -o json| --json/.test(line)) JSON.parse(ended.stdout);
    },
    20_000,
  );

  /** A row with the ids of this place. */
  function asHere(n: number): Row {
    const row = rows[n];
    if (!row) throw new Error("no such row");
    let { line } = row;
    for (const [example, id] of ids) line = line.replaceAll(example, id);
    return { ...row, line };
  }
});
