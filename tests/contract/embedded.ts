import { createMock, type MockOptions } from "@kubiya-toolkit/mock";
import type { Server } from "./requests/send.ts";

/** A mock in this process, under the prefix of one family, so that shared paths are never in doubt. */
export function embeddedServer(family: "platform" | "control-plane", options: MockOptions = {}): Server {
  const mock = createMock(options);
  return { fetch: (url, init) => mock.fetch(url, init), baseUrl: `http://mock.test/${family}` };
}
