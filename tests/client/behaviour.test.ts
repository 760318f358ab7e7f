import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { answers, now, random, waitFor } from "./behaviour/asked-wait.ts";
import { cutStreams, eventsOf } from "./behaviour/cut-stream.ts";
import { timings } from "./behaviour/timing.ts";
import { unusualAnswer } from "./behaviour/unusual-answer.ts";
import { unusualInput } from "./behaviour/unusual-input.ts";
import { documentedTable } from "./documented-table.ts";

/** docs/client/behaviour.md has a column for us in each of its tables; here each cell of that column is made to happen. */
const checked = {
  "What is sent": unusualInput,
  "What is made of an answer": unusualAnswer,
  "How a stream is read": Object.fromEntries(
    Object.entries(cutStreams).map(([row, pieces]) => [row, () => eventsOf(pieces)]),
  ),
};

for (const [heading, rows] of Object.entries(checked)) describe(heading, () => checkTable(heading, rows));

describe("How long a server may make us wait", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["Date"], now });
    vi.spyOn(Math, "random").mockReturnValue(random);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
  const rows = Object.entries(answers).map(([row, answer]) => [row, () => waitFor(answer)]);
  checkTable("How long a server may make us wait", Object.fromEntries(rows));
});

describe("When a call ends", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  checkTable("When a call ends", timings);
});

function checkTable(heading: string, rows: Readonly<Record<string, () => Promise<string>>>): void {
  const table = documentedTable("behaviour.md", heading);
  test("every row is tried", () => expect([...table.rows].sort()).toEqual(Object.keys(rows).sort()));
  for (const [row, happens] of Object.entries(rows)) {
    test(row, async () => expect(await happens()).toBe(table.cell(row, "this client")));
  }
}
