import type { Json, JsonObject } from "./json.ts";

/** Why a request is not carried out, before it has the form of either API. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  /** One word for the reason, as the Platform's `error.code` has it. */
  readonly code: string;
  /** What the Control Plane puts under `detail` in place of the message. */
  readonly detail: Json | undefined;
  /** What the Platform puts under `error.details`. */
  readonly details: JsonObject | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: string,
    message: string,
    more: { detail?: Json; details?: JsonObject; headers?: Record<string, string> } = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.detail = more.detail;
    this.details = more.details;
    this.headers = more.headers ?? {};
  }
}

/** Nothing is stored under that id. */
export function notFound(noun: string): Refusal {
  return new Refusal(404, "not_found", `${noun} not found`);
}

/** A natural key is taken. */
export function taken(noun: string, field: string, value: string): Refusal {
  return new Refusal(409, "conflict", `${noun} with ${field} '${value}' already exists`, {
    details: { field },
  });
}
