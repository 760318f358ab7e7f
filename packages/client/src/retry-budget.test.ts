import { expect, test } from "vitest";
import { createConnection } from "./connection.ts";
import { RetryBudget } from "./retry-budget.ts";
import { operationWith } from "./test-kit/operation.ts";
import { json, stubFetch } from "./test-kit/stub-fetch.ts";

test("an outage is not met with four times the traffic", async () => {
  const { fetch, sent } = stubFetch(json({}, 503));
  const connection = createConnection({ apiKey: "k", fetch, retry: { baseDelay: 0, budget: 10 } });
  const calls = Array.from({ length: 100 }, () => connection.send(operationWith()).catch(() => {}));
  await Promise.all(calls);
  expect(sent).toHaveLength(110);
});

test("successes give tries back, up to the most there may be", () => {
  const budget = new RetryBudget(2);
  expect([budget.take(), budget.take(), budget.take()]).toEqual([true, true, false]);
  budget.refund(1);
  expect(budget.left).toBeCloseTo(0.2);
  budget.refund(2);
  expect(budget.left).toBeCloseTo(1.4);
  budget.refund(4);
  expect(budget.left).toBe(2);
});
