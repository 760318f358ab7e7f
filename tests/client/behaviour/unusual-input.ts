import { createConnection, type Input } from "@kubiya-toolkit/client";
import type { Operation } from "@kubiya-toolkit/spec";
import { operationWith } from "./operation-with.ts";
import { ok, probe, thrownBy } from "./probe.ts";

const named = operationWith({ path: "/things/{id}" });
const writing = operationWith({ method: "POST", body: { mediaType: "application/json", required: true } });

/** What was put behind the path, or the class of the error. */
async function sentFor(operation: Operation, input: Input): Promise<string> {
  const { connection, sent } = probe([ok]);
  const thrown = await thrownBy(() => connection.send(operation, input));
  return thrown === "no error" ? `\`${sent[0]?.url.replace("http://localhost/things", "")}\`` : thrown;
}

async function bodyFor(body: unknown, mediaType = "application/json"): Promise<string> {
  const { connection, sent } = probe([ok]);
  const operation = { ...writing, body: { mediaType, required: true } };
  const thrown = await thrownBy(() => connection.send(operation, { body }));
  if (thrown !== "no error") return thrown;
  const type = new Headers(sent[0]?.init.headers).get("content-type");
  return `\`${await new Response(sent[0]?.init.body).text()}\` as ${type}`;
}

/** What is sent for it, by the rows of docs/client/behaviour.md. */
export const unusualInput: Readonly<Record<string, () => Promise<string>>> = {
  "path value `..`": () => sentFor(named, { path: { id: ".." } }),
  "path value `%2e%2e`": () => sentFor(named, { path: { id: "%2e%2e" } }),
  'path value `""`': () => sentFor(named, { path: { id: "" } }),
  "path value missing": () => sentFor(named, {}),
  "`Date` in the query": () => sentFor(operationWith(), { query: { since: new Date(0) } }),
  "list with `null` in the query": () => sentFor(operationWith(), { query: { ids: ["a", null] } }),
  "`undefined` in the query": () => sentFor(operationWith(), { query: { a: undefined, b: 1 } }),
  "object in an object in the query": () => sentFor(operationWith(), { query: { a: { b: { c: 1 } } } }),
  "list of objects in the query": () => sentFor(operationWith(), { query: { a: [{ b: 1 }] } }),
  "name of a query parameter `a&b`": () => sentFor(operationWith(), { query: { "a&b": 1 } }),
  "`Uint8Array` where JSON is due": () => bodyFor(new Uint8Array([0, 1])),
  "`Blob` where JSON is due": () => bodyFor(new Blob(["x"])),
  "`URLSearchParams` where JSON is due": () => bodyFor(new URLSearchParams("a=1")),
  "`Uint8Array` where bytes are due": () => bodyFor(new Uint8Array([65]), "application/octet-stream"),
  "object where a form is due": () => bodyFor({ a: "1 2" }, "application/x-www-form-urlencoded"),
  "relative base URL": () => thrownBy(() => createConnection({ baseUrl: "/api" })),
  "base URL with a query": () => thrownBy(() => createConnection({ baseUrl: "http://localhost/?a=1" })),
  "base URL that ends in `//`": async () => {
    const { connection, sent } = probe([ok], { controlPlaneBaseUrl: "http://localhost//" });
    await connection.send(operationWith());
    return `\`${sent[0]?.url}\``;
  },
};
