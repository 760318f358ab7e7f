import { createKubiya } from "@kubiya-toolkit/client";
import { expect, test } from "vitest";
import type { SyncClient } from "./index.ts";

test("the toolkit's own client fits", () => {
  const client: SyncClient = createKubiya({ apiKey: "none" });
  expect(typeof client.send).toBe("function");
  expect(typeof client.pages).toBe("function");
});
