import type { ClientRequest, Need } from "./client-request.ts";
import { status, times } from "./client-request.ts";

/** The official command line 2.5.9: JSON is claimed on every call, GET included; 200 is the only success. */
export const ok = status(200);
export const time = times("created_at", "updated_at");
export const never = "0001-01-01T00:00:00Z";

export const sendsStream = {
  "x-vercel-ai-data-stream": "v1",
  "cache-control": "no-cache",
  connection: "keep-alive",
};

export function get(by: string, path: string, ...needs: Need[]): ClientRequest {
  return { by, method: "GET", path, needs: [ok, ...needs] };
}

export function remove(by: string, path: string, ...needs: Need[]): ClientRequest {
  return { by, method: "DELETE", path, needs };
}
