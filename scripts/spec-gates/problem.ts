import type { Node } from "../../spec/rules/json.ts";

/** What a gate found: in which spec, by which gate, where, and what to mend. */
export interface Problem {
  readonly api: string;
  readonly gate: string;
  readonly place: string;
  readonly message: string;
}

/** The parsed bundles by API: `{ "control-plane": …, "platform-v1": … }`. */
export type Bundles = Readonly<Record<string, Node>>;
