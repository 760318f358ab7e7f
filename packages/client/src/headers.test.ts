import { expect, test } from "vitest";
import { createConnection } from "./connection.ts";
import { writeHeaders } from "./headers.ts";
import { operationWith } from "./test-kit/operation.ts";
import { json, stubFetch } from "./test-kit/stub-fetch.ts";

test("later layers win, whatever the case, and the key is the client's own", () => {
  expect(
    writeHeaders({ accept: "a", "X-One": "1" }, undefined, { Accept: "b", Authorization: "Bearer hush" }),
  ).toEqual({ accept: "b", "x-one": "1" });
});

test.each([
  { "x-a": "1\r\nx-b: 2" },
  { "x-a": "1\n" },
  { "x-a": "\0" },
  { "x-a": "€" },
  { "x a": "1" },
  { "": "1" },
  { "x-a:": "1" },
])("%j is refused before anything is sent", async (headers) => {
  const { fetch, sent } = stubFetch(json({}));
  const call = createConnection({ apiKey: "k", fetch }).send(operationWith(), {}, { headers });
  await expect(call).rejects.toMatchObject({
    name: "InputError",
    code: "bad_header",
    operationId: "testThing",
  });
  expect(sent).toHaveLength(0);
});

test.each(["", "a\tb", "grüße", "~!@#"])("the value %j may be sent", (value) => {
  expect(writeHeaders({ "x-a": value })).toEqual({ "x-a": value });
});
