import { everyOperation } from "@kubiya-toolkit/kinds";
import { expect, test } from "vitest";
import { createFakeServer } from "../../test/fake-server.ts";
import { readOnly, readOnlyFetch } from "./read-only.ts";

test("no operation that could write gets through", async () => {
  const server = createFakeServer();
  const client = readOnly(server.client);
  const writing = everyOperation().filter(({ method }) => method !== "GET" && method !== "HEAD");
  expect(writing.length).toBeGreaterThan(50);
  for (const operation of writing) {
    await expect(client.send(operation, {})).rejects.toThrow("can only read");
    expect(() => client.pages(operation, {})).toThrow("can only read");
  }
  expect(server.calls).toEqual([]);
});

test("no request that could write reaches the network, however its method is spelled", async () => {
  const sent: string[] = [];
  const fetch = readOnlyFetch(async (url, init) => {
    sent.push(`${init.method} ${url}`);
    return new Response("[]");
  });
  await fetch("http://api.test/a", { method: "GET" });
  await fetch("http://api.test/b", {});
  for (const method of ["POST", "post", "PUT", "PATCH", "DELETE", "QUERY"])
    await expect(fetch("http://api.test/c?key=1", { method })).rejects.toThrow(/ \/c was refused/);
  expect(sent).toEqual(["GET http://api.test/a", "undefined http://api.test/b"]);
});
