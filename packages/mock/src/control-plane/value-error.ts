import type { Json } from "../json.ts";
import { Refusal } from "../refusal.ts";

/** A value that has the right form and makes no sense, told as the service tells it. `way` leads to it in the body. */
export function valueError(way: readonly string[], message: string, input: Json): Refusal {
  return new Refusal(422, "invalid_request", message, {
    detail: [
      {
        type: "value_error",
        loc: ["body", ...way],
        msg: `Value error, ${message}`,
        input,
        ctx: { error: {} },
      },
    ],
    details: { [way.join(".") || "body"]: message },
  });
}
