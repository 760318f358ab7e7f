import { expect, test } from "vitest";
import { curlLine } from "./curl-line.ts";
import { redacted } from "./redacted.ts";

test("a request is a line for a shell, without the key", () => {
  const headers = { Authorization: "UserKey key-1", "content-type": "application/json", "x-other": "1" };
  const init = { method: "POST", headers, body: JSON.stringify({ name: "it's", token: "t" }) };
  expect(curlLine("http://x/api/v1/agents?limit=2&access_token=abc", init)).toBe(
    `curl -X POST 'http://x/api/v1/agents?limit=2&access_token=***' -H "authorization: UserKey $KUBIYA_API_KEY" ` +
      `-H 'content-type: application/json' --data '{"name":"it'\\''s","token":"***"}'`,
  );
});

test("the value of a secret is starred out by where it goes, a body by wish", () => {
  const init = { method: "POST", body: JSON.stringify({ name: "A", value: "v" }) };
  expect(curlLine("http://x/api/v1/secrets", init)).toContain(`{"name":"A","value":"***"}`);
  expect(curlLine("http://x/api/v1/agents", init)).toContain(`"value":"v"`);
  expect(curlLine("http://x/api/v1/agents", init, false)).toMatch(/--data '…'$/);
});

test("names of variables stay, values go; lists of names of secrets stay", () => {
  expect(
    redacted({
      env_vars: { A: "1" },
      secrets: ["NAME"],
      api_key: "k",
      has_token: true,
      n: [{ password: "p" }],
    }),
  ).toEqual({
    env_vars: { A: "***" },
    secrets: ["NAME"],
    api_key: "***",
    has_token: true,
    n: [{ password: "***" }],
  });
});
