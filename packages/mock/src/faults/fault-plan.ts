/** A failure that a test orders in advance. */
export interface Fault {
  /** Operation whose next calls fail. */
  readonly operationId: string;
  /** How many calls fail. Default: 1. */
  readonly times?: number;
  /** Status of the answer, or `reset` to cut the connection, or `hang` to never answer. Default: 503. */
  readonly status?: number | "reset" | "hang";
  /**
   * `before` (the default): nothing is carried out. `after`: the call is carried out and the failure is
   * answered all the same, so that its outcome is unknown to the client.
   */
  readonly after?: "before" | "after";
}

export interface FaultPlan {
  add(fault: Fault): void;
  clear(): void;
  /** The fault that the next call of an operation meets, used up once. */
  take(operationId: string): Required<Fault> | undefined;
}

/** Keeps the faults that tests have ordered. */
export function createFaultPlan(): FaultPlan {
  let waiting: Required<Fault>[] = [];
  return {
    add: (fault) => {
      waiting.push({ times: 1, status: 503, after: "before", ...fault });
    },
    clear: () => {
      waiting = [];
    },
    take: (operationId) => {
      const fault = waiting.find((one) => one.operationId === operationId);
      if (!fault) return undefined;
      waiting = waiting.flatMap((one) =>
        one !== fault ? [one] : one.times > 1 ? [{ ...one, times: one.times - 1 }] : [],
      );
      return fault;
    },
  };
}
