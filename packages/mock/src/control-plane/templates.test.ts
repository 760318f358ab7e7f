import { expect, test } from "vitest";
import { controlPlaneClient } from "../testing/client.ts";

const call = controlPlaneClient();
const compiled = async (body: object) => (await call("POST", "/api/v1/templates/compile", body)).body;
const template = "hi {{name}}, {{.secret.TOKEN}} {{.env.HOME}}";

test("a template is filled in when everything is given", async () => {
  const context = { variables: { name: "n" }, secrets: { TOKEN: "t" }, env_vars: { HOME: "h" } };
  expect(await compiled({ template, context })).toMatchObject({ valid: true, compiled: "hi n, t h" });
  expect(await compiled({ template, context, validate_only: true })).toMatchObject({ compiled: null });
  expect(await compiled({ template, context: { variables: { name: "n" } } })).toMatchObject({
    valid: false,
    compiled: null,
    errors: [{ code: "MISSING_SECRET" }, { code: "MISSING_ENV_VAR" }],
  });
});

test("without a context its places are told, with where they are", async () => {
  const { variables } = await compiled({ template: "hi {{name}}" });
  expect(variables).toEqual([
    { name: "name", type: "simple", raw: "{{name}}", start: 3, end: 11, display_name: "name" },
  ]);
  expect(await compiled({ template: "{{ name }} {{a-b}}" })).toMatchObject({
    valid: false,
    errors: [{ code: "INVALID_SYNTAX", position: 0 }, { position: 11 }],
  });
  expect((await call("POST", "/api/v1/templates/extract-variables", { template })).body).toMatchObject({
    secrets: ["TOKEN"],
    env_vars: ["HOME"],
    simple_vars: ["name"],
  });
});

test("a runtime takes some models only, for agents too", async () => {
  const valid = async (runtime_type: string, model_id?: string) =>
    (await call("POST", "/api/v1/runtimes/validate", { runtime_type, model_id })).body.valid;
  expect(await valid("default", "gpt-4")).toBe(true);
  expect(await valid("claude_code", "gpt-4")).toBe(false);
  expect(await valid("claude_code", "claude-opus-4")).toBe(true);
  const agent = { name: "a", runtime: "claude_code", model_id: "gpt-4" };
  expect((await call("POST", "/api/v1/agents", agent)).status).toBe(400);
  expect((await call("GET", "/api/v1/runtimes/claude_code/requirements")).body).toMatchObject({
    max_history_length: 200,
  });
  expect((await call("GET", "/api/v1/runtimes/unknown/requirements")).status).toBe(404);
});
