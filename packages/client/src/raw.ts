import type { Operation } from "@kubiya-toolkit/spec/operation";
import type { paths as ControlPlanePaths } from "@kubiya-toolkit/spec/types/control-plane";
import type { paths as PlatformV1Paths } from "@kubiya-toolkit/spec/types/platform-v1";
import type { paths as PlatformV2Paths } from "@kubiya-toolkit/spec/types/platform-v2";
import type { paths as PlatformV3Paths } from "@kubiya-toolkit/spec/types/platform-v3";
import { newCall } from "./call.ts";
import { carry } from "./carry.ts";
import type { Configuration } from "./configuration.ts";
import type { Connection } from "./connection.ts";
import { InputError } from "./error.ts";
import { type RawClient, rawClient } from "./send.ts";

/**
 * The way to what has no method here: openapi-fetch with the same key, retry (GET only, for nothing is known of the operation)
 * and limits. It answers `{ data, error, response }` and does not throw on a status. Made when first touched.
 */
export interface Raw {
  readonly platformV1: RawClient<PlatformV1Paths>;
  readonly platformV2: RawClient<PlatformV2Paths>;
  readonly platformV3: RawClient<PlatformV3Paths>;
  readonly controlPlane: RawClient<ControlPlanePaths>;
}

/** The four doors of a connection, each opened when first asked for. */
export function raw(connection: Connection): Raw {
  const settled = connection.settled();
  const made: { -readonly [Door in keyof Raw]?: Raw[Door] } = {};
  return {
    get platformV1() {
      made.platformV1 ??= door<PlatformV1Paths>(settled, "platform-v1");
      return made.platformV1;
    },
    get platformV2() {
      made.platformV2 ??= door<PlatformV2Paths>(settled, "platform-v2");
      return made.platformV2;
    },
    get platformV3() {
      made.platformV3 ??= door<PlatformV3Paths>(settled, "platform-v3");
      return made.platformV3;
    },
    get controlPlane() {
      made.controlPlane ??= door<ControlPlanePaths>(settled, "control-plane");
      return made.controlPlane;
    },
  };
}

function door<Paths extends object>(settled: Configuration, api: Operation["api"]): RawClient<Paths> {
  return rawClient<Paths>(settled, settled.baseUrl(api), (request) => rawFetch(settled, api, request));
}

async function rawFetch(settled: Configuration, api: Operation["api"], request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (/%7B[^/]*%7D/i.test(pathname))
    throw new InputError(`a path parameter of ${decodeURIComponent(pathname)} is missing`, {
      code: "bad_path_parameter",
    });
  const operation = { api, method: methodOf(request.method), path: pathname };
  const reading = (type: string) => (type.startsWith("text/event-stream") ? "stream" : "bytes");
  const call = newCall(settled, operation, { signal: request.signal }, settled, reading);
  call.request = await wireRequest(request);
  const { response, stream, bytes, text } = await carry(call);
  const { status, statusText, headers } = response;
  if (stream) return response;
  const empty = [204, 205, 304].includes(status);
  return new Response(empty ? null : (bytes ?? text), { status, statusText, headers });
}

/** The bytes are taken out once, so that each attempt sends the same with a length, instead of a stream that can be read once. */
async function wireRequest(request: Request) {
  const body = request.method === "GET" ? undefined : await request.arrayBuffer();
  const headers = Object.fromEntries(request.headers);
  return { url: request.url, headers, ...(body?.byteLength ? { body } : {}) };
}

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"] as const;

/** OPTIONS and TRACE are no methods of the APIs. */
function methodOf(name: string): (typeof methods)[number] {
  const method = methods.find((one) => one === name);
  if (method) return method;
  throw new InputError(`${name} is no method of the APIs`, { code: "bad_method" });
}
