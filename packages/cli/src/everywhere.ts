import type { OptionDefinition } from "./command.ts";

/** Options of every command. */
export const everywhere: readonly OptionDefinition[] = [
  {
    flags: "-o, --output <FORMAT>",
    summary: "how the result is printed; `json` is exactly one JSON value on every path",
  },
  { flags: "--json", summary: "the same as --output json", hidden: true },
  { flags: "--jq <EXPRESSION>", summary: "print what this jq expression selects from the JSON result" },
  { flags: "--profile <NAME>", summary: "a profile of `kubiya login` (KUBIYA_PROFILE)" },
  { flags: "--base-url <URL>", summary: "platform API, with or without /api/v1 (KUBIYA_BASE_URL)" },
  {
    flags: "--control-plane-base-url <URL>",
    summary: "Control Plane API (KUBIYA_CONTROL_PLANE_BASE_URL)",
  },
  { flags: "--timeout <SECONDS>", summary: "how long one request may last", standard: "60" },
  {
    flags: "--retries <N>",
    summary: "how often a request that failed on its way is sent again",
    standard: "3",
  },
  { flags: "-q, --quiet", summary: "say nothing on stderr but errors" },
  { flags: "--verbose", summary: "say on stderr which requests are sent, as curl lines without secrets" },
  { flags: "--no-color", summary: "no colours (NO_COLOR)" },
];
