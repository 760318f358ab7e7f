/** The contract with whoever started us. The words are `error.code` in JSON; the numbers are the process's exit code. */
export const exitCode = {
  clean: 0,
  failed: 1,
  "changes-pending": 2,
  "plan-stale": 3,
  "partly-done": 4,
  "guard-refused": 5,
  "invalid-input": 6,
  "not-signed-in": 7,
  "not-found": 8,
  interrupted: 130,
} as const;

/** How a run ended, in a word. */
export type Ending = keyof typeof exitCode;
