/** Faults that break an answer on its way. */
export type Delivery = "truncate" | "slow-body";

/** What a test asks for in the header `Prefer`. */
export interface Preference {
  /** Answer with this status, carrying nothing out. */
  readonly code?: number;
  readonly retryAfter?: string;
  /** Name of the example to answer with. */
  readonly example?: string;
  readonly fault?: "reset" | "hang" | Delivery;
  /** Milliseconds to wait before anything is done. */
  readonly delay?: number;
  /** From 0 to 1: how many of the requests fail. */
  readonly flaky?: number;
  /** Chooses which of them; the same number gives the same ones. */
  readonly seed: number;
  /** Milliseconds between the events of a stream. */
  readonly pace?: number;
  /** Milliseconds of silence after which a stream sends a comment. */
  readonly heartbeat?: number;
  /** How many events or pieces of an answer arrive before it is cut. */
  readonly after?: number;
  readonly quirks: boolean;
}

const deliveries = ["reset", "hang", "truncate", "slow-body"] as const;

/**
 * Reads `Prefer: code=429;retry-after=2`, `example=NAME`, `delay=MS`, `fault=reset|hang|truncate|slow-body|STATUS`,
 * `flaky=0.3`, `seed=N`, `pace=MS`, `heartbeat=MS`, `after=N`, `quirks`, in any order, after commas or semicolons.
 */
export function preferenceOf(headers: Headers): Preference {
  const words = wordsOf(headers.get("prefer") ?? "");
  const number = (name: string, from: number, to: number) => {
    const value = Number(words.get(name) || Number.NaN);
    return value >= from && value <= to ? { [name]: value } : {};
  };
  const status = Number(words.get("code") ?? words.get("fault"));
  const fault = deliveries.find((one) => one === words.get("fault"));
  const retryAfter = words.get("retry-after");
  const example = words.get("example");
  return {
    quirks: words.has("quirks"),
    seed: Number(words.get("seed") ?? 1) || 0,
    ...(Number.isInteger(status) && status >= 200 && status < 600 ? { code: status } : {}),
    ...(retryAfter ? { retryAfter } : {}),
    ...(example ? { example } : {}),
    ...(fault ? { fault } : {}),
    ...number("delay", 0, 600_000),
    ...number("flaky", 0, 1),
    ...number("pace", 0, 600_000),
    ...number("heartbeat", 1, 600_000),
    ...number("after", 0, 1_000_000),
  };
}

function wordsOf(header: string): Map<string, string> {
  const words = new Map<string, string>();
  for (const part of header.split(/[,;]/)) {
    const [name = "", value = ""] = part.split("=", 2).map((text) => text.trim().replace(/^"|"$/g, ""));
    if (name) words.set(name.toLowerCase(), value);
  }
  return words;
}
