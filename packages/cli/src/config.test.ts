import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { apiNameOf, apisOf, environmentOf, settingsOf } from "./config.ts";
import { fakeContext } from "./fake-context.ts";

const apis = { platform: "http://file", "control-plane": "http://file-cp" };

test("flags go before the environment, the environment before kubiya.yaml", () => {
  const env = { KUBIYA_API_KEY: " key ", KUBIYA_BASE_URL: "http://env/api/v1" };
  expect(settingsOf({ baseUrl: "http://flag" }, env, apis)).toEqual({
    apiKey: "key",
    baseUrl: "http://flag",
    controlPlaneBaseUrl: "http://file-cp",
  });
  expect(settingsOf({}, env, apis).baseUrl).toBe("http://env/api/v1");
  expect(settingsOf({}, {}, {})).toEqual({
    apiKey: undefined,
    baseUrl: undefined,
    controlPlaneBaseUrl: undefined,
  });
});

test("an empty variable is no variable", () => {
  expect(settingsOf({}, { KUBIYA_API_KEY: "", KUBIYA_BASE_URL: "" }, apis)).toMatchObject({
    apiKey: undefined,
    baseUrl: "http://file",
  });
});

test("what is no URL is refused with the name of where it was given", () => {
  expect(() => settingsOf({}, { KUBIYA_CONTROL_PLANE_BASE_URL: "localhost:80" }, {})).toThrow(
    /KUBIYA_CONTROL_PLANE_BASE_URL .*: localhost:80/,
  );
});

test("the API of a noun that lives on both", () => {
  expect(apiNameOf({}, {})).toBe("platform");
  expect(apiNameOf({}, { KUBIYA_API: "control-plane" })).toBe("control-plane");
  expect(apiNameOf({ api: "cp" }, { KUBIYA_API: "platform" })).toBe("control-plane");
  expect(() => apiNameOf({ api: "v1" }, {})).toThrow("--api names no API: v1");
});

test("--from-env-file fills what the environment lacks, and is named when it can't be read", async () => {
  const cwd = await mkdtemp(join(tmpdir(), "kubiya-cli-"));
  await writeFile(join(cwd, "secrets.env"), 'A=file\nB="two words"\n');
  const { context } = fakeContext({ cwd, env: { A: "process" } });
  expect(await environmentOf({ envFile: "secrets.env" }, context)).toEqual({ A: "process", B: "two words" });
  await expect(environmentOf({ fromEnvFile: "gone.env" }, context)).rejects.toThrow("gone.env");
});

test("kubiya.yaml of the working folder may be missing, but not broken", async () => {
  const cwd = await mkdtemp(join(tmpdir(), "kubiya-cli-"));
  const { context } = fakeContext({ cwd });
  expect(await apisOf(context)).toEqual({});
  await writeFile(join(cwd, "kubiya.yaml"), "workspace: a\napis:\n  platform: http://here\n");
  expect(await apisOf(context)).toEqual({ platform: "http://here" });
  await writeFile(join(cwd, "kubiya.yaml"), "apis: [");
  await expect(apisOf(context)).rejects.toThrow("kubiya.yaml can't be read");
});
