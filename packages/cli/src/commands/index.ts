import type { CommandGroup } from "../command.ts";
import { adopt } from "./adopt.ts";
import { api } from "./api.ts";
import { apply } from "./apply.ts";
import { complete, completion, doctor, init, mock, open } from "./around.ts";
import { chat } from "./chat.ts";
import { drift } from "./drift.ts";
import { explain } from "./explain.ts";
import { config, login, logout, whoami } from "./login.ts";
import { nounGroups } from "./nouns.ts";
import { plan } from "./plan.ts";
import { pull } from "./pull.ts";
import { validate } from "./validate.ts";
import { version } from "./version.ts";

/** Everything that `kubiya` can do. */
export const commands: CommandGroup = {
  name: "kubiya",
  summary: "Keeps Kubiya as a folder of YAML says, and shows and changes what is there.",
  commands: [
    validate,
    plan,
    apply,
    drift,
    pull,
    adopt,
    explain,
    api,
    chat,
    init,
    login,
    logout,
    whoami,
    config,
    doctor,
    completion,
    complete,
    mock,
    open,
    version,
    ...nounGroups(),
    {
      name: "platform",
      summary: "the nouns of the platform API, named outright: `kubiya platform agent list`",
      commands: async () => nounGroups("platform"),
    },
    {
      name: "control-plane",
      aliases: ["cp"],
      summary: "the nouns of the Control Plane, named outright: `kubiya cp agent list`",
      commands: async () => nounGroups("control-plane"),
    },
  ],
};
