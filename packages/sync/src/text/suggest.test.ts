import { expect, test } from "vitest";
import { suggestion } from "./suggest.ts";

test.each<[string, string[], string | undefined]>([
  ["Agnet", ["Agent", "Team"], "Agent"],
  ["worker-queue", ["workerQueue"], "workerQueue"],
  ["descripton", ["description", "goals"], "description"],
  ["xyz", ["description"], undefined],
  ["a", ["b"], "b"],
  ["", ["b"], undefined],
  ["b", [], undefined],
])("%s among %j", (written, known, want) => {
  expect(suggestion(written, known)).toBe(want);
});
