/** What a scheduler must know of a task. */
export interface Task {
  readonly id: string;
  readonly dependsOn: readonly string[];
}

export interface Schedule<Item extends Task, Result> {
  /** Tasks at work at once. */
  readonly concurrency: number;
  /** Must not reject. */
  run(task: Item): Promise<Result>;
  /** Whether what hangs on this result may begin. */
  isGood(result: Result): boolean;
  /** The result of a task that is not begun: because of another's result, or because the run was broken off. */
  notBegun(task: Item, because: Result | undefined): Result;
  /** No task is begun once this is aborted; those at work come to their end. */
  readonly signal?: AbortSignal | undefined;
}

/** Runs tasks, each as soon as its own dependencies are done. Results stand in the order of the tasks. */
export function inSchedule<Item extends Task, Result>(
  tasks: readonly Item[],
  schedule: Schedule<Item, Result>,
): Promise<Result[]> {
  const results = new Map<string, Result>();
  const { ready, waiting, dependents } = graph(tasks);

  const finish = (task: Item, result: Result): void => {
    if (results.has(task.id)) return;
    results.set(task.id, result);
    for (const after of dependents.get(task.id) ?? []) {
      const left = (waiting.get(after.id) ?? 1) - 1;
      waiting.set(after.id, left);
      if (!schedule.isGood(result)) finish(after, schedule.notBegun(after, result));
      else if (left === 0) ready.push(after);
    }
  };

  /** The next task that may begin; those that may not any more are finished on the way. */
  const next = (): Item | undefined => {
    for (let task = ready.shift(); task; task = ready.shift()) {
      if (results.has(task.id)) continue;
      if (!schedule.signal?.aborted) return task;
      finish(task, schedule.notBegun(task, undefined));
    }
    return undefined;
  };

  return new Promise((resolve, reject) => {
    let running = 0;
    const end = (task: Item, result: Result): void => {
      running--;
      finish(task, result);
      pump();
    };
    const pump = (): void => {
      while (running < schedule.concurrency) {
        const task = next();
        if (!task) break;
        running++;
        schedule.run(task).then((result) => end(task, result), reject);
      }
      if (!running) resolve(tasks.flatMap((task) => results.get(task.id) ?? []));
    };
    pump();
  });
}

function graph<Item extends Task>(tasks: readonly Item[]) {
  const known = new Set(tasks.map((task) => task.id));
  const dependents = new Map<string, Item[]>();
  const waiting = new Map<string, number>();
  const ready: Item[] = [];
  for (const task of tasks) {
    const needs = task.dependsOn.filter((id) => known.has(id));
    waiting.set(task.id, needs.length);
    if (!needs.length) ready.push(task);
    for (const id of needs) {
      const others = dependents.get(id);
      if (others) others.push(task);
      else dependents.set(id, [task]);
    }
  }
  return { ready, waiting, dependents };
}
