import { expect, test } from "vitest";
import { manifest } from "../../test/setting.ts";
import { parse } from "../parse.ts";
import { placeText } from "../problem.ts";

function laid(base: string, overlay: string) {
  return parse([
    { file: "base.yaml", text: base },
    { file: "over.yaml", text: overlay, overlay: true },
  ]);
}

test("an overlay changes fields key by key, replaces lists, and takes out what is null", () => {
  const { manifests, problems } = laid(
    manifest("Agent", "a", "model: m\ndescription: d\ncapabilities: [x]\nllm_config: {a: 1, b: 2}"),
    manifest("Agent", "a", "description: ~\ncapabilities: [y]\nllm_config: {b: 3}"),
  );
  expect(problems).toEqual([]);
  expect(manifests.map((one) => one.spec)).toEqual([
    { model: "m", capabilities: ["y"], llm_config: { a: 1, b: 3 } },
  ]);
});

test("what the folder has not is added", () => {
  const { manifests } = laid(manifest("Team", "a"), manifest("Team", "b"));
  expect(manifests.map((one) => one.address)).toEqual(["control-plane/Team/a", "control-plane/Team/b"]);
});

test("queues of one name are told apart by their environments", () => {
  const queue = (environment: string, more = ""): string =>
    manifest("WorkerQueue", "default", `environment: ${environment}${more}`);
  const { manifests } = laid(queue("prod") + queue("dev"), queue("dev", "\nmax_workers: 3"));
  expect(manifests.map((one) => one.spec)).toEqual([
    { environment: "prod" },
    { environment: "dev", max_workers: 3 },
  ]);
});

test("a problem has the place of the file that its value comes from", () => {
  const { problems } = laid(
    manifest("Agent", "a", "model: m\nruntime: wrong"),
    manifest("Agent", "a", "llm_config: text"),
  );
  expect(problems.map((one) => one.place && placeText(one.place)).sort()).toEqual([
    "base.yaml:7:12",
    "over.yaml:6:15",
  ]);
});
