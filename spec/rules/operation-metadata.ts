import { isNode, listOf, type Node, nodeOf } from "./json.ts";
import { perOperation } from "./operation-of.ts";
import { type Context, complain, type Rule } from "./redocly.ts";

const sources = [
  "server",
  "contract",
  "docs",
  "seed-000",
  "seed-001",
  "seed-002",
  "seed-003",
  "go-cli",
  "terraform",
  "python-sdk",
];
const confidences = ["observed", "stated", "client", "documented", "assumed"];
const stabilities = ["draft", "alpha", "beta", "stable"];
const rateLimitClasses = ["read", "write", "delete", "execute", "search"];

type Complaint = [key: string, message: string];

function oneOf(operation: Node, key: string, allowed: readonly string[]): Complaint[] {
  const value = operation[key];
  return allowed.includes(value as string)
    ? []
    : [[key, `\`${key}\` is ${said(value)}; give one of: ${allowed.join(", ")}.`]];
}

function said(value: unknown): string {
  return value === undefined ? "missing" : `\`${JSON.stringify(value)}\``;
}

function evidence(operation: Node): Complaint[] {
  const key = "x-evidence";
  const value = operation[key];
  if (!isNode(value))
    return [
      [
        key,
        "`x-evidence` is missing; give `sources` and `confidence`: where the facts come from and how sure they are.",
      ],
    ];
  const named = listOf(value.sources);
  const unknown = named.filter((source) => !sources.includes(source as string));
  const strange = Object.keys(value).filter((name) => !["sources", "confidence", "note"].includes(name));
  const complaints: Complaint[] = [];
  if (named.length === 0)
    complaints.push([key, `\`x-evidence.sources\` is empty; name at least one of: ${sources.join(", ")}.`]);
  if (unknown.length > 0)
    complaints.push([
      key,
      `\`x-evidence.sources\` has ${unknown.join(", ")}; the known sources are: ${sources.join(", ")}.`,
    ]);
  if (!confidences.includes(value.confidence as string)) {
    complaints.push([
      key,
      `\`x-evidence.confidence\` is ${said(value.confidence)}; give one of: ${confidences.join(", ")}.`,
    ]);
  }
  if (strange.length > 0)
    complaints.push([
      key,
      `\`x-evidence\` has ${strange.join(", ")}; it knows only sources, confidence and note.`,
    ]);
  return complaints;
}

function disagreements(operation: Node): Complaint[] {
  const key = "x-disagrees";
  if (!(key in operation)) return [];
  const entries = listOf(operation[key]).map(nodeOf);
  const whole = entries.every((entry) => typeof entry.field === "string" && typeof entry.reason === "string");
  return entries.length > 0 && whole
    ? []
    : [[key, "`x-disagrees` is a list of `{ field, reason }`; both are text."]];
}

function words(operation: Node): Complaint[] {
  const { summary, description } = operation as { summary?: unknown; description?: unknown };
  const complaints: Complaint[] = [];
  if (typeof summary !== "string" || summary.trim() === "")
    complaints.push(["summary", "The operation has no summary; say in a few words what it does."]);
  else if (summary.trim().endsWith("."))
    complaints.push(["summary", "The summary ends in a full stop; leave it off, a summary is a title."]);
  else if (summary.length > 80)
    complaints.push([
      "summary",
      `The summary has ${summary.length} characters; 80 is the limit. Move the rest into the description.`,
    ]);
  if (typeof description !== "string" || description.trim() === "")
    complaints.push([
      "description",
      "The operation has no description; say what it does, and when it fails.",
    ]);
  return complaints;
}

function tag(operation: Node, root: Node): Complaint[] {
  const tags = listOf(operation.tags);
  if (tags.length !== 1)
    return [["tags", `The operation has ${tags.length} tags; give exactly one, the resource.`]];
  const declared = listOf(root.tags).map((entry) => nodeOf(entry).name);
  return declared.includes(tags[0])
    ? []
    : [
        [
          "tags",
          `The tag \`${tags[0]}\` is not declared; add it, with a description, to \`tags\` of openapi.yaml.`,
        ],
      ];
}

function flags(operation: Node): Complaint[] {
  const complaints: Complaint[] = [];
  if (typeof operation["x-idempotent"] !== "boolean") {
    complaints.push([
      "x-idempotent",
      `\`x-idempotent\` is ${said(operation["x-idempotent"])}; give true or false: does sending it twice leave what sending it once leaves?`,
    ]);
  }
  if ("x-preferred" in operation && operation["x-preferred"] !== true)
    complaints.push(["x-preferred", "`x-preferred` can only be true; leave it off otherwise."]);
  if ("x-method" in operation && !/^[a-z][a-zA-Z0-9]*$/.test(String(operation["x-method"]))) {
    complaints.push([
      "x-method",
      "`x-method` is the client's method name: camelCase, starting with a small letter.",
    ]);
  }
  return complaints;
}

/** What the client, the mock, the limits and the reference are derived from. `x-pagination` has a rule of its own. */
export const operationMetadata: Rule = () =>
  perOperation((operation: Node, ctx: Context, { root }) => {
    const complaints = [
      ...words(operation),
      ...tag(operation, root),
      ...evidence(operation),
      ...oneOf(operation, "x-stability", stabilities),
      ...oneOf(operation, "x-rate-limit-class", rateLimitClasses),
      ...flags(operation),
      ...disagreements(operation),
    ];
    for (const [key, message] of complaints) complain(ctx, operation, key, message);
  });
