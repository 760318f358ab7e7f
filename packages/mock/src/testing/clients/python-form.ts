import type { Json } from "../../json.ts";
import { type ClientRequest, type Need, text } from "./client-request.ts";

/** The Python packages raise on every status of 400 and above, and read an answer as JSON whatever it is. */
const fine: Need = { says: "status below 400", holds: (answer) => answer.status < 400 };
export const json: Need = { says: "a JSON body", holds: (answer) => answer.json !== undefined };

/** A stream is read line by line: `data:` lines are parsed where they are JSON. */
export const events: Need = {
  says: "data lines up to an end",
  holds: ({ text: body }) => /^data: ?(\[DONE\]|\{.*"(end|finishReason|done)":.*\})$/m.test(body),
};

export const streams = { accept: "text/event-stream" };

/** One call: `METHOD path`, what it sends, what it needs beside success. */
export function python(by: string, call: string, body?: Json, ...needs: Need[]): ClientRequest {
  const [method = "", path = ""] = call.split(" ");
  return { by, method, path, ...(body === undefined ? {} : { body }), needs: [fine, ...needs] };
}

export function keeping(request: ClientRequest, name: string, field: string): ClientRequest {
  return {
    ...request,
    needs: [...request.needs, ...(field.includes(".") ? [] : [text(field)])],
    keep: { [name]: field },
  };
}
