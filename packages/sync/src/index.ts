// The three things one does, in the order one does them.

export type { Allowance } from "./change/guard.ts";
export type { Folder } from "./load.ts";
// From a folder to their input.
export { folderSecrets, load } from "./load.ts";
// Addresses and marks.
export { addressOf, readAddress } from "./object/address.ts";
export { markOf } from "./object/mark.ts";
export type { Place, Problem, ProblemCode } from "./problem.ts";
// Problems.
export { hasErrors, placeText, problemCodes, sortProblems } from "./problem.ts";
export type { Paint, Report } from "./report.ts";
// From their results to words.
export {
  noPaint,
  outcomeSummary,
  outcomesText,
  outcomeText,
  planText,
  problemsText,
  reportJson,
  summary,
} from "./report.ts";
export type { CarriedOut, CarryOutOptions, Input, Preview, PreviewOptions } from "./sync.ts";
export { carryOut, preview, validate } from "./sync.ts";
// Shapes.
export type {
  CallInput,
  Counts,
  FieldChange,
  Limits,
  Manifest,
  Outcome,
  OutcomeStatus,
  Plan,
  PlannedChange,
  Refusal,
  SourceFile,
  Step,
  StepAction,
  SyncClient,
  Verdict,
  Wanted,
  Workspace,
} from "./types.ts";
export type { Json, JsonObject } from "./value/json.ts";
export type { SecretResolver } from "./value/secrets.ts";
