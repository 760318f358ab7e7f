import { expect, test } from "vitest";
import { controlPlaneClient } from "../testing/client.ts";

const path = "/api/v1/environments";

test("an environment lives: made, read, changed, listed, gone", async () => {
  const call = controlPlaneClient();
  const made = await call("POST", path, { name: "staging", tags: ["a"], settings: { region: "eu" } });
  expect(made.status).toBe(201);
  expect(made.body).toMatchObject({
    display_name: "staging",
    status: "ready",
    tags: ["a"],
    execution_environment: {},
  });
  expect(made.body.worker_token).toMatch(/^[0-9a-f-]{36}$/);
  const item = `${path}/${made.body.id}`;
  expect((await call("GET", item)).body).toEqual(made.body);
  expect((await call("PATCH", item, { settings: { zone: 1 } })).body.settings).toEqual({ zone: 1 });
  expect((await call("PATCH", item, { tags: null, settings: null })).body).toMatchObject({
    tags: [],
    settings: {},
  });
  expect((await call("PATCH", item, { name: "stage" })).body).toMatchObject({
    name: "stage",
    display_name: "staging",
  });
  expect((await call("GET", path)).body.map((one: { name: string }) => one.name)).toEqual([
    "stage",
    "default",
  ]);
  expect(await call("DELETE", item)).toMatchObject({ status: 204, text: "" });
  expect((await call("DELETE", item)).status).toBe(404);
});

test("the default environment is there by itself and cannot go", async () => {
  const call = controlPlaneClient();
  const [only, ...others] = (await call("GET", path)).body;
  expect(others).toEqual([]);
  expect(only).toMatchObject({ name: "default", display_name: "Default Environment", status: "active" });
  expect((await call("DELETE", `${path}/${only.id}`)).status).toBe(400);
});

test("names are unique, on create and on change", async () => {
  const call = controlPlaneClient();
  await call("POST", path, { name: "one" });
  const two = await call("POST", path, { name: "two" });
  expect(await call("POST", path, { name: "one" })).toMatchObject({ status: 409 });
  expect((await call("PATCH", `${path}/${two.body.id}`, { name: "one" })).status).toBe(409);
  expect((await call("PATCH", `${path}/${two.body.id}`, { name: "two" })).status).toBe(200);
});
