import { kinds } from "@kubiya-toolkit/kinds";
import type { CommandGroup } from "../command.ts";
import { apiOf } from "../noun.ts";
import { api } from "./api.ts";
import { apply } from "./apply.ts";
import { plan } from "./plan.ts";
import { resourceGroups } from "./resource.ts";
import { validate } from "./validate.ts";
import { version } from "./version.ts";

/** Everything that `kubiya` can do. */
export const commands: CommandGroup = {
  name: "kubiya",
  summary: "Keeps Kubiya as a folder of YAML says, and shows what is there.",
  commands: [
    validate,
    plan,
    apply,
    api,
    version,
    ...resourceGroups(kinds),
    {
      name: "platform",
      summary: "the kinds of the platform API, named outright: `kubiya platform agent list`",
      commands: resourceGroups(kinds.filter((kind) => apiOf(kind) === "platform")),
    },
    {
      name: "control-plane",
      aliases: ["cp"],
      summary: "the kinds of the Control Plane, named outright: `kubiya cp agent list`",
      commands: resourceGroups(kinds.filter((kind) => apiOf(kind) === "control-plane")),
    },
  ],
};
