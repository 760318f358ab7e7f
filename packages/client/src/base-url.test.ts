import { expect, test } from "vitest";
import { baseUrl } from "./base-url.ts";

test.each([
  ["https://api.kubiya.ai", "https://api.kubiya.ai"],
  ["https://api.kubiya.ai/", "https://api.kubiya.ai"],
  ["https://api.kubiya.ai/api/v1", "https://api.kubiya.ai"],
  ["https://api.kubiya.ai/api/v1//", "https://api.kubiya.ai"],
  ["http://127.0.0.1:8001/api/v2/", "http://127.0.0.1:8001"],
  ["https://gateway.example/kubiya/api/v1", "https://gateway.example/kubiya"],
  ["https://gateway.example/api", "https://gateway.example/api"],
])("%s is used as %s", (given, used) => {
  expect(baseUrl(given, "baseUrl")).toBe(used);
});

test.each([
  "",
  "api.kubiya.ai",
  "/api",
  "ftp://x",
  "https://u:hush@x",
  "https://x?key=hush",
  "https://x#hush",
])("%j is refused", (given) => {
  const refused = () => baseUrl(given, "KUBIYA_BASE_URL");
  expect(refused).toThrow(/^KUBIYA_BASE_URL must/);
  expect(refused).not.toThrow(/hush/);
});
