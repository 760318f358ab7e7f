import type { Json } from "../json.ts";
import { Refusal } from "../refusal.ts";
import type { Route } from "../spec/route.ts";
import type { Incoming } from "./exchange.ts";

/** Reads and parses the body of a request, within bounds; undefined when there is none. */
export async function readBody(incoming: Incoming, route: Route, limit: number): Promise<Json | undefined> {
  if (route.bodyTypes.length === 0 || !incoming.body) return undefined;
  const text = await readText(incoming.body, limit);
  if (text === "") return undefined;
  const given = incoming.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (given && !route.bodyTypes.some((type) => covers(type, given))) {
    const message = `Content type ${given} is not taken; send ${route.bodyTypes.join(" or ")}`;
    throw new Refusal(415, "unsupported_media_type", message);
  }
  return (given ?? route.bodyTypes[0] ?? "").includes("json") ? parsed(text) : text;
}

export async function readText(body: AsyncIterable<Uint8Array>, limit: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > limit) {
      const message = `The body is larger than ${limit} bytes`;
      throw new Refusal(413, "payload_too_large", message);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function covers(declared: string, given: string): boolean {
  const type = declared.split(";")[0]?.trim().toLowerCase() ?? "";
  if (type === given || type === "*/*") return true;
  if (type.endsWith("/*")) return given.startsWith(type.slice(0, -1));
  return type === "application/json" && given.endsWith("+json");
}

function parsed(text: string): Json {
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch (cause) {
    throw malformed(text, cause instanceof Error ? cause.message : "invalid JSON");
  }
}

function malformed(text: string, reason: string): Refusal {
  const position = Number(/position (\d+)/.exec(reason)?.[1] ?? text.length);
  const entry = {
    type: "json_invalid",
    loc: ["body", position],
    msg: "JSON decode error",
    input: {},
    ctx: { error: reason },
  };
  return new Refusal(422, "invalid_json", `The body is no JSON: ${reason}`, { detail: [entry] });
}
