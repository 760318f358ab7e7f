import { isKubiyaError } from "@kubiya-toolkit/client";
import { vi } from "vitest";
import { operationWith } from "./operation-with.ts";
import { probe } from "./probe.ts";

const never = () => new Promise<Response>(() => {});
const stalled = () => new Response(new ReadableStream({ start: (c) => c.enqueue(new Uint8Array([91])) }));

/** What has become of a promise by now. */
function watched(work: Promise<unknown>): { state: string; error: unknown } {
  const watch: { state: string; error: unknown } = { state: "pending", error: undefined };
  work.then(
    () => (watch.state = "answer"),
    (error: unknown) => {
      watch.state = isKubiyaError(error) ? error.name : `not ours: ${error}`;
      watch.error = error;
    },
  );
  return watch;
}

/** When a call ends, in a clock that only moves when told, by the rows of docs/client/behaviour.md. Needs fake timers. */
export const timings: Readonly<Record<string, () => Promise<string>>> = {
  "abort 150 ms into a wait of 3 s": async () => {
    const cut = new AbortController();
    const { connection } = probe([
      () => new Response(null, { status: 503, headers: { "retry-after": "3" } }),
    ]);
    const call = watched(connection.send(operationWith(), {}, { signal: cut.signal }));
    await vi.advanceTimersByTimeAsync(150);
    cut.abort();
    await vi.advanceTimersByTimeAsync(0);
    return call.state === "pending" ? "waits on" : `${call.state}, 0 ms later`;
  },
  "the signal's reason": async () => {
    const reason = new Error("enough");
    const { connection } = probe([never]);
    const cut = new AbortController();
    const call = watched(connection.send(operationWith(), {}, { signal: cut.signal }));
    cut.abort(reason);
    await vi.advanceTimersByTimeAsync(0);
    return call.error instanceof Error && call.error.cause === reason ? "kept as `cause`" : "lost";
  },
  "a transport that ignores its signal": async () => {
    const cut = new AbortController();
    const { connection } = probe([never]);
    const call = watched(connection.send(operationWith(), {}, { signal: cut.signal }));
    await vi.advanceTimersByTimeAsync(150);
    cut.abort();
    await vi.advanceTimersByTimeAsync(0);
    return call.state === "pending" ? "waits on" : `${call.state}, 0 ms later`;
  },
  "body that stalls, `timeout: 300`": async () => {
    const { connection } = probe([stalled], { retry: false });
    const call = watched(connection.send(operationWith(), {}, { timeout: 300 }));
    await vi.advanceTimersByTimeAsync(299);
    if (call.state !== "pending") return `${call.state} too early`;
    await vi.advanceTimersByTimeAsync(1);
    return call.state === "pending" ? "hangs" : `${call.state} at 300 ms`;
  },
  "timers left after a call": async () => {
    const { connection } = probe([() => Response.json({})]);
    const call = watched(connection.send(operationWith(), {}, { timeout: 300 }));
    await vi.advanceTimersByTimeAsync(0);
    return `${call.state}, ${vi.getTimerCount()} left`;
  },
};
