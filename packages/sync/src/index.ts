// The three things one does, in the order one does them.

export type { Allowance } from "./change/guard.ts";
// What has drifted, found without being able to write.
export type {
  ApplyChoices,
  DriftChoices,
  PlanChoices,
  PullChoices,
  Sync,
  SyncOptions,
} from "./create-sync.ts";
export { createSync } from "./create-sync.ts";
export type { Acknowledgement } from "./drift/acknowledged.ts";
export type { Drift, Drifted, DriftOptions } from "./drift/drift.ts";
export { drift, hasDrift } from "./drift/drift.ts";
export { driftSummary, driftText } from "./drift/drift-text.ts";
export type { DriftItem } from "./drift/group.ts";
export type { DriftFiles } from "./drift/load.ts";
export { keepMemory, loadDriftFiles } from "./drift/load.ts";
export type { AppliedMemory } from "./drift/memory.ts";
export { newMemory, rememberApplied } from "./drift/memory.ts";
export type { Noise } from "./drift/noise.ts";
export { ReadOnlyError, readOnly, readOnlyFetch } from "./drift/read-only.ts";
// Why a plan is as it is.
export type { Explained, ExplainOptions, Explanation } from "./explain/explain.ts";
export { explain } from "./explain/explain.ts";
export type { FieldExplanation } from "./explain/explain-field.ts";
export { explanationText } from "./explain/explain-text.ts";
export type { Ledger, LedgerEntry } from "./ledger/ledger.ts";
// What is known of objects that carry no mark.
export { newLedger } from "./ledger/ledger.ts";
export type { RunFiles } from "./ledger/load.ts";
export { openRun } from "./ledger/load.ts";
export type { Folder, LoadOptions } from "./load.ts";
// From a folder to their input.
export { folderSecrets, load } from "./load.ts";
// Addresses and marks.
export { addressOf, readAddress } from "./object/address.ts";
export { markOf } from "./object/mark.ts";
export type { Place, Problem, ProblemCode } from "./problem.ts";
// Problems.
export { hasErrors, placeText, problemCodes, sortProblems } from "./problem.ts";
// Files brought to what is live.
export type { Pulled, PulledFile, PullOptions } from "./pull/pull.ts";
export { pull } from "./pull/pull.ts";
export type { Variable } from "./pull/variables.ts";
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
export type { Journal, JournalLine } from "./run/journal.ts";
// What part of a workspace is meant.
export type { Selection } from "./select.ts";
export { isSelected } from "./select.ts";
// What they come to, for other readers than a terminal's.
export { driftMarkdown } from "./show/drift-markdown.ts";
export type { PageOptions } from "./show/plan-html.ts";
export { planHtml } from "./show/plan-html.ts";
export type { MarkdownOptions } from "./show/plan-markdown.ts";
export { planMarkdown } from "./show/plan-markdown.ts";
export type { Prediction, PredictOptions } from "./show/prediction.ts";
export { predict, predictionText } from "./show/prediction.ts";
export type { EventSource, RunEvent } from "./show/run-events.ts";
export { runEvents } from "./show/run-events.ts";
export type { CarriedOut, CarryOutOptions, Input, Preview, PreviewOptions } from "./sync.ts";
export { carryOut, preview, validate } from "./sync.ts";
// Shapes.
export type {
  CallInput,
  Counts,
  FieldChange,
  Limits,
  Manifest,
  Move,
  Moved,
  Outcome,
  OutcomeStatus,
  Plan,
  PlannedChange,
  Refusal,
  Seal,
  SealedObject,
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
