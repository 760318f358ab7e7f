/** How much a change asks of a version. */
export type Bump = "none" | "patch" | "minor" | "major";

const order: readonly Bump[] = ["none", "patch", "minor", "major"];

/** The greatest of some bumps; `none` when there are none. */
export function greatest(bumps: readonly Bump[]): Bump {
  return bumps.reduce<Bump>((most, bump) => (isLess(most, bump) ? bump : most), "none");
}

export function isLess(one: Bump, other: Bump): boolean {
  return order.indexOf(one) < order.indexOf(other);
}

/** Which way a described value travels. */
export type Direction = "request" | "answer";

/** Where a value stands in one of the two documents. */
export interface Place {
  readonly pointer: string;
  readonly file: string;
  readonly line: number;
  readonly value: unknown;
}

/** One difference between two bundles, not yet judged. */
export interface Change {
  readonly kind: "added" | "removed" | "modified" | "renamed";
  /** The OpenAPI object that changed: `Schema`, `Operation`, `PathItem`, … */
  readonly type: string;
  /** What the change is reported under: the road from the root to the first use. */
  readonly path: string;
  /** The changed keyword of a modified object. */
  readonly property?: string;
  readonly base?: Place;
  readonly head?: Place;
  /** What plain `redocly diff` says of it. */
  readonly redocly: { readonly impact: Bump; readonly rules: readonly string[]; readonly message: string };
}

/** What a rule says of a change. */
export interface Verdict {
  readonly wire: Bump;
  readonly types: Bump;
  readonly rule: string;
  /** One sentence for the author of the change. */
  readonly why: string;
}

export interface Rated extends Change, Verdict {
  /** Whether the schema was only said in other words, perhaps: then it breaks nothing unless a witness says so. */
  readonly inDoubt: boolean;
  readonly directions: readonly Direction[];
  /** Operations that the change reaches, by operationId. */
  readonly operations: readonly string[];
}

/** The proof that a change breaks HTTP clients. */
export type WireWitness =
  | {
      readonly kind: "request";
      readonly request: SampleRequest;
      readonly curl: string;
      readonly refused: string;
    }
  | {
      readonly kind: "answer";
      readonly operation: string;
      readonly answer: SampleAnswer;
      readonly unheld: string;
    };

export interface SampleRequest {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly pathParameters: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly server: string;
  /** How the key is sent: `header Authorization UserKey`. Empty where none is needed. */
  readonly credentials: readonly string[];
  readonly mediaType?: string;
  readonly body?: unknown;
}

export interface SampleAnswer {
  readonly status: string;
  readonly headers: readonly string[];
  readonly mediaType?: string;
  readonly body?: unknown;
}

/** A program that compiled against the old types and does not against the new ones. */
export interface TypesWitness {
  readonly program: string;
  readonly error: string;
}

export interface Finding extends Rated {
  readonly fingerprint: string;
  readonly wireWitness?: WireWitness;
  readonly typesWitness?: TypesWitness;
  /** What the search for witnesses, the allow-list or the lifecycle had to say. */
  readonly notes: readonly string[];
  /** Why a break is let through; absent when it is not, or nothing breaks. */
  readonly allowed?: string;
}

/** Whether a finding stops the gate. */
export function breaks(finding: Finding): boolean {
  return (finding.wire === "major" || finding.types === "major") && finding.allowed === undefined;
}
