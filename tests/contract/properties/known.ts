/** A property that does not hold for an operation, and why that is let stand. */
interface Known {
  readonly operations: readonly string[];
  /** Part of what is wrong with the answer. */
  readonly fault: RegExp;
  readonly because: string;
}

const known: readonly Known[] = [
  {
    operations: ["startDynamicExecution"],
    fault: /at body \/entity\/subagents\/0\//,
    because: "Prism does not look into a schema that contains itself a second time.",
  },
  {
    operations: ["createJob", "updateJob"],
    fault: /is required for such a job|A timetable has|That is no timetable/,
    because:
      "Which fields a job needs beside others, and how a timetable is written, the contract says in words; the service and the mock hold to it.",
  },
  {
    operations: ["updateLegacySecretV1"],
    fault: /Say the name of the secret/,
    because: "The contract allows an empty name, which names no secret.",
  },
];

/** Whether a fault is known of an operation. */
export function isKnown(operation: string, fault: string): boolean {
  return known.some((one) => one.operations.includes(operation) && one.fault.test(fault));
}
