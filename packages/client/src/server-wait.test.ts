import { expect, test } from "vitest";
import { serverWait } from "./server-wait.ts";

const now = Date.parse("2026-11-25T12:00:00Z");
const unix = now / 1000;

test.each<[Record<string, string>, number, number | undefined]>([
  [{}, 503, undefined],
  [{ "retry-after": "5" }, 503, 5000],
  [{ "retry-after": "0" }, 503, 0],
  [{ "retry-after": "1.5" }, 503, 1500],
  [{ "retry-after": " 7 " }, 503, 7000],
  [{ "retry-after": "86400" }, 503, 86_400_000],
  [{ "retry-after": "2147484" }, 503, 2_147_484_000],
  [{ "retry-after": "99999999999999999999" }, 503, 1e23],
  [{ "retry-after": "-5" }, 503, undefined],
  [{ "retry-after": "soon" }, 503, undefined],
  [{ "retry-after": "NaN" }, 503, undefined],
  [{ "retry-after": "1e9" }, 503, undefined],
  [{ "retry-after": "" }, 503, undefined],
  [{ "retry-after": "Wed, 25 Nov 2026 12:00:30 GMT" }, 503, 30_000],
  [{ "retry-after": "Wed, 25 Nov 2026 11:00:00 GMT" }, 503, 0],
  [{ "retry-after": "Wednesday, 25-Nov-26 12:00:30 GMT" }, 503, 30_000],
  [{ "retry-after": "Wed Nov 25 12:00:30 2026" }, 503, 30_000],
  [{ "retry-after": "Sat Dec  5 12:00:00 2026" }, 503, 864_000_000],
  [{ "retry-after": "Wed, 25 Nov 2026 12:00:30" }, 503, undefined],
  [{ "retry-after": "Wed, 25 Nov 2026 12:00:30 +0100" }, 503, undefined],
  [{ "retry-after": "Monday" }, 503, undefined],
  [{ "retry-after": `2${"0".repeat(400)}` }, 503, Infinity],
  [{ "retry-after": "2026-11-25" }, 503, undefined],
  [{ "retry-after": "Wed, 99 Nov 2026 12:00:30 GMT" }, 503, undefined],
  [{ "retry-after-ms": "250" }, 503, 250],
  [{ "retry-after-ms": "250", "retry-after": "9" }, 503, 250],
  [{ "retry-after-ms": "no", "retry-after": "9" }, 503, 9000],
  [{ "x-ratelimit-reset": String(unix + 40) }, 429, 40_000],
  [{ "x-ratelimit-reset": String(unix + 40) }, 503, undefined],
  [{ "x-ratelimit-reset": String(unix - 40) }, 429, undefined],
  [{ "x-ratelimit-reset": "30" }, 429, undefined],
  [{ "x-ratelimit-reset": String(unix + 40), "retry-after": "2" }, 429, 2000],
])("%j with %i asks for %s ms", (headers, status, ms) => {
  expect(serverWait(new Headers(headers), status, "", now)).toBe(ms);
});
