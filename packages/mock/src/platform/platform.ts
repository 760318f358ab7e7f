import type { Handler } from "../road/exchange.ts";
import { crudOf } from "../state/crud.ts";
import { platformAgents } from "./agents.ts";
import { knowledge } from "./knowledge.ts";
import { runnerHandlers } from "./runners.ts";
import { sourceActions, sources } from "./sources.ts";

/** What of the Platform has a state. */
export const platform: [string, Handler][] = [
  ...[platformAgents, sources, knowledge].flatMap(crudOf),
  ...sourceActions,
  ...runnerHandlers,
];
