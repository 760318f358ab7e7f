import { statusError } from "./answer-error.ts";
import type { Call } from "./call.ts";
import type { Exchange } from "./exchange.ts";
import type { Guard } from "./guard.ts";
import { Limiter, type LimitSnapshot, laneOf } from "./limiter.ts";
import { serverWait } from "./server-wait.ts";
import { sleep } from "./sleep.ts";
import { tell } from "./tell.ts";

/** What holds calls back where answers have told of a limit. Clients that are given the same one share what they learn. */
export interface Gate {
  /** Waits until a call may be sent. A wait that does not fit the deadline or `maxRetryAfter` is not begun but thrown. */
  admit(call: Call, key: string | undefined, guard: Guard): Promise<void>;
  /** Learns from an answer. */
  learn(call: Call, exchange: Exchange): void;
  /** A line for each limit that answers have told of: host, class, what is left and until when calls are held back. */
  snapshot(): LimitSnapshot[];
}

/** Makes what holds calls back. It costs a look into a map as long as nothing is known of a limit, and holds no timer. */
export function createLimits(): Gate {
  const limiter = new Limiter();
  return {
    admit: (...given) => admit(limiter, ...given),
    learn(call, { response, text, key }) {
      const { status, headers } = response;
      const now = Date.now();
      limiter.learn(
        laneFor(call, key),
        status,
        headers,
        response.ok ? 0 : serverWait(headers, status, text, now),
        now,
      );
    },
    snapshot: () => limiter.snapshot(),
  };
}

function laneFor({ operation, configuration }: Call, key: string | undefined): string {
  return laneOf(operation, configuration.baseUrl(operation.api), key);
}

async function admit(limiter: Limiter, call: Call, key: string | undefined, guard: Guard) {
  const { configuration, limits, deadlineAt } = call;
  const lane = laneFor(call, key);
  let ms = limiter.take(lane, Date.now());
  if (!ms) return;
  limiter.queue(lane, 1);
  try {
    for (; ms > 0; ms = limiter.pause(lane, Date.now())) {
      const until = Date.now() + ms;
      if (ms > limits.retry.maxRetryAfter || until > deadlineAt) {
        call.attempts -= 1;
        const detail = "the server's limit is reached, and the wait would be too long; nothing was sent";
        throw statusError(call, 429, { status: 429, detail, body: undefined, retryAfter: ms / 1000 });
      }
      const wait = { cause: "limiter", ms, until } as const;
      call.waits.push(wait);
      tell(configuration.hooks.wait, call, wait);
      guard.arm("deadline");
      await guard.watch(sleep(ms, guard.signal));
    }
  } finally {
    limiter.queue(lane, -1);
  }
  guard.arm("timeout");
}
