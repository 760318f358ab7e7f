import type { Step } from "./finding.ts";

/** What of an exchange tells which fault it shows. */
interface Seen {
  readonly step: Step;
  readonly status: number;
  /** Whether it is the body that is otherwise, and not the status. */
  readonly inBody: boolean;
}

interface Sign {
  readonly quirks: readonly string[];
  readonly shows: (seen: Seen) => boolean;
}

const is = (step: Step, status: number) => (seen: Seen) => seen.step === step && seen.status === status;
const failed = (seen: Seen) => seen.status === 500;
const found = ({ step, status }: Seen) => (step === "gone" || step === "bad id") && status < 300;

/** The faults by name (`spec/quirks.yaml`), the more telling signs first. */
const signs: readonly Sign[] = [
  { quirks: ["duplicate-name-400"], shows: is("duplicate", 400) },
  {
    quirks: ["duplicate-name-500", "duplicate-association-500", "duplicate-id-500"],
    shows: (seen) => failed(seen) && ["duplicate", "change"].includes(seen.step),
  },
  { quirks: ["id-not-uuid-500"], shows: is("bad id", 500) },
  { quirks: ["missing-500", "poisonous-null"], shows: is("gone", 500) },
  { quirks: ["unknown-worker-204", "delete-missing-204"], shows: is("gone", 204) },
  { quirks: ["missing-403"], shows: is("gone", 403) },
  {
    quirks: [
      "unknown-parent-empty-list",
      "unknown-queue-unlocked",
      "unknown-execution-accepted",
      "failure-in-200",
      "empty-stream-in-200",
      "allowed-without-enforcer",
      "open-to-all",
    ],
    shows: found,
  },
  {
    quirks: ["invalid-value-accepted", "ignored-parameter"],
    shows: ({ step, status }) => step === "invalid" && status < 300,
  },
  { quirks: ["open-to-all"], shows: ({ step, status }) => step === "invalid" && status < 300 },
  {
    quirks: [
      "bad-paging-500",
      "invalid-value-500",
      "poisonous-value",
      "id-not-uuid-500",
      "duplicate-association-500",
    ],
    shows: is("invalid", 500),
  },
  { quirks: ["not-implemented-501"], shows: ({ status }) => status === 501 },
  { quirks: ["unknown-type-400"], shows: ({ status }) => status === 400 },
  {
    quirks: ["model-read-made-up"],
    shows: ({ status, inBody }) => inBody || status === 404 || status === 405,
  },
  {
    quirks: ["ignored-field", "null-ignored", "field-without-effect", "trigger-half-changed"],
    shows: ({ inBody, step }) => inBody && step === "change",
  },
  {
    quirks: [
      "always-500",
      "shadowed-route",
      "stored-then-500",
      "run-recorded-then-500",
      "refusal-wrapped-500",
      "data-ingestion-500",
      "stored-breaks-reads",
      "context-read-500",
      "lock-never-given",
      "foreign-webhook-500",
      "missing-500",
      "poisonous-null",
      "unknown-reference-500",
      "invalid-value-500",
    ],
    shows: failed,
  },
];

/** The fault that an operation is known for and that an exchange shows. */
export function quirkOf(known: readonly string[], seen: Seen): string | undefined {
  return signs
    .flatMap(({ quirks, shows }) => (shows(seen) ? quirks : []))
    .find((name) => known.includes(name));
}
