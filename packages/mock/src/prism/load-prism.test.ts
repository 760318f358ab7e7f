import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { createMock } from "../create-mock.ts";
import { loadPrism } from "./load-prism.ts";

const require = createRequire(createRequire(import.meta.url).resolve("@stoplight/prism-http"));

test("Prism comes without its random examples, and whoever asks for their library later gets it", async () => {
  await loadPrism();
  const path = require.resolve("@faker-js/faker");
  expect(require.cache[path]).toBeUndefined();
  const headers = { authorization: "Bearer acme" };
  const answer = await createMock().fetch("https://control-plane.kubiya.ai/api/v1/skills", { headers });
  expect(await answer.json()).toEqual([]);
  expect(require("@faker-js/faker").faker.lorem.word()).toEqual(expect.any(String));
});
