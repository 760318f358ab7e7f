import { describe, expect, test } from "vitest";
import { documentedTable } from "./documented-table.ts";
import { callKinds } from "./faults/call-kind.ts";
import { faults } from "./faults/fault.ts";
import { runCell } from "./faults/run-cell.ts";

/** docs/client/faults.md says what each call comes to; here each cell of it is made to happen. */
const tables = [
  { heading: "A fault that lasts", times: Infinity },
  { heading: "A fault that strikes once", times: 1 },
];

describe.each(tables)("$heading", ({ heading, times }) => {
  const table = documentedTable("faults.md", heading);

  test("every fault and every way of calling is in the table", () => {
    expect([...table.rows].sort()).toEqual(Object.keys(faults).sort());
    expect(table.columns).toEqual(Object.keys(callKinds));
  });

  const cells = table.rows.flatMap((row) => table.columns.map((column) => ({ row, column })));
  test.concurrent.each(cells)("$row × $column", async ({ row, column }) => {
    const kind = callKinds[column];
    if (!kind) throw new Error(`no such way of calling: ${column}`);
    const happened = await runCell(kind, { fault: faults[row], slow: row.startsWith("slow") }, times);
    expect(happened).toBe(table.cell(row, column));
  });
});
