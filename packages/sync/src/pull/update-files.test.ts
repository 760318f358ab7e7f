import { expect, test } from "vitest";
import { createSession } from "../../test/session.ts";
import { manifest, secretsOf, workspace } from "../../test/setting.ts";
import { pull } from "./pull.ts";

/** Of so many agents in one file all have changed, and one of them cannot be edited in place. */
async function pulledOf(count: number) {
  const session = createSession();
  const names = Array.from({ length: count }, (_, at) => `a${at}`);
  const specOf = (name: string) =>
    name === "a1" ? "model: m\n<<: { description: one }" : "model: m\ndescription: one";
  const text = names.map((name) => manifest("Agent", name, specOf(name))).join("---\n");
  await session.apply(text);
  for (const row of session.server.rows("control-plane/Agent"))
    row.description = row.name === "a1" ? null : "two";
  let reads = 0;
  const source = {
    file: "a.yaml",
    get text() {
      reads++;
      return text;
    },
  };
  const { server, ledger } = session;
  const options = { workspace, sources: [source], client: server.client, secrets: secretsOf({}), ledger };
  return { pulled: await pull(options), text, reads };
}

test("of a file's many changes one that cannot be made in place is left out and named, alone", async () => {
  const { pulled, text } = await pulledOf(3);
  expect(pulled.files).toEqual([
    { file: "a.yaml", text: text.replaceAll("\n  description: one", "\n  description: two") },
  ]);
  expect(pulled.notes).toEqual([
    "control-plane/Agent/a1 stays unchanged: its file cannot be edited in place without changing more",
  ]);
});

test("how often a file is read does not grow with the changes in it", async () => {
  const [few, many] = [await pulledOf(3), await pulledOf(30)];
  expect(many.pulled.notes).toEqual(few.pulled.notes);
  expect(many.reads).toBe(few.reads);
});
