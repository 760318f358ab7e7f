import { expect, test } from "vitest";
import { errorDetail, withoutSql } from "./error-detail.ts";

test.each<[string, unknown, string | undefined, string | undefined]>([
  [
    "nested",
    { error: { code: "not_found", message: "Agent not found", details: { agentId: "x-1" } } },
    "not_found",
    "Agent not found: agentId: x-1",
  ],
  [
    "nested, bare",
    { error: { code: "unauthorized", message: "Invalid API key" } },
    "unauthorized",
    "Invalid API key",
  ],
  [
    "flat",
    { error: "Invalid API Key", details: "The key is revoked", errorCode: "INVALID_API_KEY", status: 401 },
    "INVALID_API_KEY",
    "Invalid API Key: The key is revoked",
  ],
  ["code as a number", { code: 0, error: "error" }, "0", "error"],
  ["success flag", { success: false, error: "no" }, undefined, "no"],
  ["detail as text", { detail: "Agent not found" }, undefined, "Agent not found"],
  [
    "detail as an object",
    { detail: { error: "Unauthorized", message: "Invalid token", hint: "Get one" } },
    undefined,
    "Unauthorized: Invalid token: Get one",
  ],
  [
    "validation",
    {
      detail: [
        { type: "missing", loc: ["body", "name"], msg: "Field required", input: { key: "hush" } },
        { loc: ["query", "limit", 0], msg: "too large", input: "hush" },
      ],
    },
    undefined,
    "body.name: Field required; query.limit.0: too large",
  ],
  ["validation, odd", { detail: ["wrong", {}] }, undefined, "wrong; is not valid"],
  ["message", { message: "no" }, undefined, "no"],
  ["one text twice", { error: "no", message: "no" }, undefined, "no"],
  ["plain text", "Internal Server Error\n", undefined, "Internal Server Error"],
  [
    "HTML",
    "<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head>",
    undefined,
    'a page of HTML titled "502 Bad Gateway"',
  ],
  ["HTML without a title", "<html></html>", undefined, "a page of HTML"],
  ["nothing", undefined, undefined, undefined],
  ["an empty object", {}, undefined, undefined],
  ["null", null, undefined, undefined],
  ["a list", [1], undefined, undefined],
])("%s", (_, body, code, detail) => {
  expect(errorDetail(body)).toMatchObject({ code, detail });
});

test("request id and wait of the body", () => {
  expect(errorDetail({ error: { message: "x" }, request_id: "req-1" }).requestId).toBe("req-1");
  expect(errorDetail({ error: "x", retryAfter: 60 }).retryAfter).toBe(60);
  expect(errorDetail({ error: "x", retryAfter: -1 }).retryAfter).toBeUndefined();
});

test.each([
  [
    "(psycopg.errors.UniqueViolation) duplicate key value violates unique constraint \"agents_name_key\"\nDETAIL:  Key (organization_id, name)=(acme, hush) already exists.\n[SQL: INSERT INTO agents (name) VALUES (%(name)s)]\n[parameters: {'name': 'hush'}]\n(Background on this error at: https://sqlalche.me/e/20/gkpj)",
    '(psycopg.errors.UniqueViolation) duplicate key value violates unique constraint "agents_name_key" DETAIL: Key (organization_id, name) already exists.',
  ],
  [
    'null value in column "x"\nDETAIL:  Failing row contains (1, hush, null).',
    'null value in column "x" DETAIL:',
  ],
  ["error near SELECT name FROM agents WHERE name = 'hush'", "error near (statement left out)"],
  ["could not run INSERT INTO agents VALUES ('hush')", "could not run (statement left out)"],
  ["bad UPDATE agents SET name = 'hush'", "bad (statement left out)"],
  [
    "invalid input syntax for type uuid: \"hush\"\nCONTEXT:  unnamed portal parameter $1 = 'hush'",
    "invalid input syntax for type uuid",
  ],
  ["Select an agent from the list", "Select an agent from the list"],
])("SQL is cut from %j", (said, left) => {
  expect(withoutSql(said)).toBe(left);
  expect(errorDetail({ detail: said }).detail).not.toContain("hush");
});

test("a very long text is cut", () => {
  expect(errorDetail("x".repeat(10_000)).detail).toHaveLength(600);
});
