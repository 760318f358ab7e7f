import type { Disagreement } from "../disagreements.ts";

/** For what an operation was called. */
export type Step =
  | "read"
  | "create"
  | "duplicate"
  | "invalid"
  | "list"
  | "change"
  | "bad id"
  | "remove"
  | "gone"
  | "action";

/** What came of one call. */
export interface Finding {
  readonly operation: string;
  readonly step: Step;
  /** How the request was broken, if it was. */
  readonly broken?: string;
  readonly method: string;
  /** Path and query, as they were sent. */
  readonly target: string;
  /** 0 when nothing came in time. */
  readonly status: number;
  /**
   * `agrees`: as the contract has it. `quirk`: otherwise, in a way that the contract names. `failed`: with
   * a 5xx that the contract allows for and no name is known for. `disagrees`: otherwise.
   */
  readonly verdict: "agrees" | "quirk" | "failed" | "disagrees";
  readonly quirk?: string;
  readonly disagreements: readonly Disagreement[];
}
