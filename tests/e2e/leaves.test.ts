import { createServer } from "node:http";
import { commands, type Leaf, leavesOf } from "@kubiya-toolkit/cli";
import { kinds } from "@kubiya-toolkit/kinds";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { exampleSecrets, manifestsFor } from "../example-manifests.ts";
import { type Ended, openPlace, type Place } from "./in-process.ts";

const leaves = await leavesOf(commands);
const nameOf = ({ path }: Leaf) => path.join(" ");
/** These ask no service, or ask it only what needs no answer. */
const local =
  /^(__complete|version|validate|completion|config|init|mock|open|doctor|logout|whoami|login|explain|help)\b/;

/** One word for every argument that a command cannot do without. */
function withWords({ path, command }: Leaf, word: string): string {
  const needed = Object.keys(command.arguments ?? {}).filter((usage) => usage.startsWith("<"));
  return ["kubiya", ...path, ...needed.map(() => word)].join(" ");
}

function valueIn({ stdout }: Ended): unknown {
  return JSON.parse(stdout);
}

function errorIn(ended: Ended): unknown {
  const value = valueIn(ended);
  return typeof value === "object" && value !== null && "error" in value ? value.error : undefined;
}

const told = { code: expect.any(String), message: expect.stringMatching(/./) };

describe("every command with --output json gives one JSON value", () => {
  let place: Place;
  let refusing: string;
  const server = createServer((request, answer) => {
    request.resume();
    answer.writeHead(418, { "content-type": "application/json" });
    answer.end(`{"error":{"code":"teapot","message":"I am a teapot"}}`);
  });

  beforeAll(async () => {
    place = await openPlace({ "kubiya.yaml": "workspace: leaves\n" });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const address = server.address();
    refusing = typeof address === "object" && address ? `http://127.0.0.1:${address.port}` : "";
  });
  afterAll(async () => {
    server.close();
    await place.close();
  });

  test("there are many", () => {
    expect(leaves.length).toBeGreaterThan(200);
  });

  test.each(leaves.map(nameOf))("%s: what it cannot read", async (name) => {
    const ended = await place.kubiya(`kubiya ${name} --no-such-flag --output json`);
    expect(ended).toMatchObject({ code: 6, wire: [] });
    expect(errorIn(ended)).toMatchObject({ ...told, code: "invalid-input", mend: expect.any(String) });
  });

  const asking = leaves.filter((leaf) => !local.test(nameOf(leaf)));

  test.each(asking.map((leaf) => [nameOf(leaf), leaf] as const))("%s: a refusal", async (_, leaf) => {
    const flags = `--base-url ${refusing} --control-plane-base-url ${refusing} --retries 0`;
    const ended = await place.kubiya(`${withWords(leaf, "some-name")} ${flags} --output json`);
    expect(ended.code === 0 ? valueIn(ended) : errorIn(ended)).toMatchObject(ended.code === 0 ? {} : told);
    if (!/^(plan|apply|drift|pull|adopt|api)\b/.test(nameOf(leaf))) expect(ended.code).not.toBe(0);
  });

  test.each(asking.map((leaf) => [nameOf(leaf), leaf] as const))("%s: nobody there", async (_, leaf) => {
    const flags = "--base-url http://127.0.0.1:9 --control-plane-base-url http://127.0.0.1:9 --retries 0";
    const ended = await place.kubiya(`${withWords(leaf, "some-name")} ${flags} --output json`);
    expect(ended.code === 0 ? valueIn(ended) : errorIn(ended)).toMatchObject(ended.code === 0 ? {} : told);
  });
});

describe("no command writes unasked: it has --dry-run, or it does not write", () => {
  let place: Place;
  beforeAll(async () => {
    place = await openPlace({ "kubiya.yaml": "workspace: leaves\n" });
  });
  afterAll(() => place.close());

  /** `plan` is the dry run of `apply`. */
  const all = leaves.filter((leaf) => !/^(apply|mock|open|login|adopt)\b/.test(nameOf(leaf)));
  const search = /^POST \S*(search|query|evaluate|validate|classify|load|list)/;

  test.each(all.map((leaf) => [nameOf(leaf), leaf] as const))("%s", async (_, leaf) => {
    const dry = leaf.command.options?.some(({ flags }) => flags === "--dry-run") ? " --dry-run" : "";
    const { wire } = await place.kubiya(`${withWords(leaf, "3fa85f64-5717-4562-b3fc-2c963f66afa6")}${dry}`);
    expect(wire.filter((line) => !/^(GET|HEAD) /.test(line) && !search.test(line))).toEqual([]);
  });
});

describe("every command that reads, and every other as a dry run, succeeds with one JSON value", () => {
  let place: Place;
  const ofKinds = kinds.filter(({ operations }) => operations.list && operations.create);
  beforeAll(async () => {
    const manifests = ofKinds.flatMap((kind) => manifestsFor(kind));
    const once = new Map(
      manifests.map((one) => [JSON.stringify([one.apiVersion, one.kind, one.metadata]), one]),
    );
    const text = [...once.values()].map((one) => stringify(one)).join("---\n");
    place = await openPlace({ "kubiya.yaml": "workspace: leaves\n", "all.yaml": text });
    Object.assign(place.env, exampleSecrets);
    const applied = await place.kubiya("kubiya apply --yes --quiet --output json");
    expect(applied.stderr).toBe("");
  }, 60_000);
  afterAll(() => place.close());

  test.each(ofKinds.toReversed().map((kind) => [`${kind.apiVersion} ${kind.kind}`, kind] as const))(
    "%s",
    async (_, kind) => {
      const api = kind.apiVersion === "platform/v1" ? "platform" : "control-plane";
      const noun = kind.kind.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
      const listed = await place.json(`kubiya ${api} ${noun} list`);
      if (!Array.isArray(listed)) throw new Error("no list");
      const first = listed.at(-1);
      const name = String(first[kind.id]);
      for (const verb of ["get", "describe"])
        expect(await place.json(`kubiya ${api} ${noun} ${verb} ${name}`)).toBeTypeOf("object");
      expect(await place.json(`kubiya ${api} ${noun} delete ${name} --dry-run`)).toMatchObject({
        dry_run: true,
      });
      if (kind.operations.update) {
        const sent = await place.json(
          `kubiya ${api} ${noun} update ${name} --dry-run --body '{"description":"x"}' --value v`.replace(
            kind.kind === "Secret" ? "" : " --value v",
            "",
          ),
        );
        expect(sent).toMatchObject({ dry_run: true });
      }
      expect(await place.json(`kubiya ${api} ${noun} delete ${name} --yes`)).toMatchObject({ deleted: true });
    },
    20_000,
  );
});
