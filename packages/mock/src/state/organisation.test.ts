import { expect, test } from "vitest";
import { createMock } from "../create-mock.ts";
import { createClient } from "../testing/client.ts";

test("each key is an organisation of its own", async () => {
  const mock = createMock();
  const acme = createClient("control-plane.kubiya.ai", "Bearer acme", {}, mock);
  const other = createClient("control-plane.kubiya.ai", "Bearer other", {}, mock);
  const made = await acme("POST", "/api/v1/skills", { name: "shell", type: "shell" });
  expect(made.status).toBe(201);
  expect((await other("GET", "/api/v1/skills")).body).toEqual([]);
  expect((await other("GET", `/api/v1/skills/${made.body.id}`)).status).toBe(404);
  expect((await other("POST", "/api/v1/skills", { name: "shell", type: "shell" })).status).toBe(201);
  expect((await acme("GET", "/api/v1/skills")).body).toHaveLength(1);
});

test("the same key is the same organisation on both APIs and after a reset, but empty again", async () => {
  const mock = createMock();
  const acme = createClient("control-plane.kubiya.ai", "Bearer acme", {}, mock);
  const before = await acme("POST", "/api/v1/environments", { name: "prod" });
  mock.reset();
  expect(mock.requests).toEqual([]);
  const after = await acme("GET", "/api/v1/environments");
  expect(after.body).toHaveLength(1);
  expect(after.body[0]).toMatchObject({ name: "default", organization_id: before.body.organization_id });
});
