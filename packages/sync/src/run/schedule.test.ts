import { expect, test } from "vitest";
import { inSchedule } from "./schedule.ts";

interface Job {
  id: string;
  dependsOn: string[];
}

const job = (id: string, ...dependsOn: string[]): Job => ({ id, dependsOn });
const tick = (ms = 1) => new Promise((resolve) => setTimeout(resolve, ms));

function record(
  jobs: Job[],
  more: { concurrency?: number; fails?: string[]; signal?: AbortSignal; slow?: string } = {},
) {
  const log: string[] = [];
  let running = 0;
  let most = 0;
  const results = inSchedule<Job, string>(jobs, {
    concurrency: more.concurrency ?? 4,
    signal: more.signal,
    isGood: (result) => result.endsWith("done"),
    notBegun: (task, because) => `${task.id} not: ${because ?? "stopped"}`,
    run: async (task) => {
      log.push(`begin ${task.id}`);
      most = Math.max(most, ++running);
      await tick(task.id === more.slow ? 20 : 1);
      running--;
      log.push(`end ${task.id}`);
      return more.fails?.includes(task.id) ? `${task.id} failed` : `${task.id} done`;
    },
  });
  return results.then((all) => ({ all, log, most }));
}

test("a task begins when its own dependencies are done, not when a level is", async () => {
  const { log } = await record([job("slow"), job("a"), job("b", "a"), job("c", "slow")], { slow: "slow" });
  expect(log.indexOf("begin b")).toBeGreaterThan(log.indexOf("end a"));
  expect(log.indexOf("begin b")).toBeLessThan(log.indexOf("end slow"));
  expect(log.indexOf("begin c")).toBeGreaterThan(log.indexOf("end slow"));
});

test("no more run at once than allowed", async () => {
  const jobs = Array.from({ length: 12 }, (_, at) => job(String(at)));
  expect((await record(jobs, { concurrency: 3 })).most).toBe(3);
});

test("what hangs on a failure is not begun, and results keep the order of the tasks", async () => {
  const jobs = [job("a"), job("b", "a"), job("c", "b"), job("d")];
  const { all, log } = await record(jobs, { fails: ["a"] });
  expect(all).toEqual(["a failed", "b not: a failed", "c not: b not: a failed", "d done"]);
  expect(log).not.toContain("begin b");
});

test("after an abort nothing begins, and what runs comes to its end", async () => {
  const controller = new AbortController();
  const run = record([job("a"), job("b"), job("c", "a")], { concurrency: 1, signal: controller.signal });
  controller.abort();
  const { all, log } = await run;
  expect(all).toEqual(["a done", "b not: stopped", "c not: stopped"]);
  expect(log).toEqual(["begin a", "end a"]);
});

test("dependencies that are no tasks are met, and no tasks are no matter", async () => {
  expect((await record([job("a", "elsewhere")])).all).toEqual(["a done"]);
  expect((await record([])).all).toEqual([]);
});
