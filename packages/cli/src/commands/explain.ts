import type { CommandDefinition } from "../command.ts";
import { folderOptions, openFolder } from "../folder.ts";
import { endOnErrors, located } from "../problems.ts";
import { connect } from "../service.ts";
import { syncPaint } from "../voice.ts";

export const explain: CommandDefinition = {
  name: "explain",
  summary: "tell where an object and its values come from, and why it is in the plan",
  arguments: {
    "<ADDRESS>": "the object: control-plane/Agent/deployer, or Agent/deployer",
    "[FIELD]": "only this field",
    "[FOLDER]": "the folder with kubiya.yaml (default: .)",
  },
  options: folderOptions,
  formats: ["text", "json"],
  examples: ["kubiya explain Agent/deployer", "kubiya explain control-plane/Agent/deployer model"],
  async run(invocation) {
    const { explain: find, explanationText, loadDriftFiles } = await import("@kubiya-toolkit/sync");
    const { context, voice, paint } = invocation;
    const [address = "", field, name = "."] = invocation.arguments;
    const folder = await openFolder(name, invocation);
    const { memory } = await loadDriftFiles(folder.path, folder.environment);
    const client = await connect(folder.settings, voice, { readOnly: true });
    const signal = context.interrupted;
    const { explanation, problems } = await find({ ...folder, client, address, field, memory, signal });
    await endOnErrors(located(problems, name), invocation);
    if (!explanation) throw new Error("there is neither an explanation nor an error");
    const value = { explanation, problems };
    return { ending: "clean", value, text: () => explanationText(explanation, syncPaint(paint)) };
  },
};
