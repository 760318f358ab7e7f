import { expect, test } from "vitest";
import { documented } from "../documented.ts";
import { curlOf } from "./curl.ts";

const create = documented.find(({ row }) => row.id === "createAgent");
if (!create) throw new Error("createAgent is not documented");

test("a request is a line that a shell takes as it is", () => {
  const line = curlOf(
    {
      one: create,
      parameters: {},
      authorization: "Bearer acme",
      mediaType: "application/json",
      body: { name: "it's" },
    },
    "http://127.0.0.1:4010",
  );
  expect(line).toBe(
    `curl -i -X POST 'http://127.0.0.1:4010/api/v1/agents' -H 'authorization: Bearer acme' -H 'content-type: application/json' -d '{"name":"it'\\''s"}'`,
  );
});

test("letters that cannot be printed are written as bytes", () => {
  const line = curlOf(
    { one: create, parameters: {}, mediaType: "application/json", body: { name: "ü" } },
    "http://127.0.0.1:4010",
  );
  expect(line).toContain(`$'{"name":"\\xc3\\xbc"}'`);
});
