import type { Handler } from "../road/exchange.ts";
import type { Route } from "../spec/route.ts";
import { routeKey } from "../spec/route.ts";
import { crudOf } from "../state/crud.ts";
import { platformAgents } from "./agents.ts";
import { conversationHandlers } from "./conversations.ts";
import { declaredKinds } from "./declared.ts";
import { type Kind, kindHandlers, kindOf } from "./inferred/kind-handlers.ts";
import { type PathKind, pathKinds } from "./inferred/kinds.ts";
import { integrationHandlers } from "./integrations.ts";
import { knowledge } from "./knowledge.ts";
import { knowledgeHandlers } from "./knowledge-search.ts";
import { runnerHandlers } from "./runners.ts";
import { createSecrets, secretHandlers } from "./secrets.ts";
import { sourceDiscovery } from "./source-discovery.ts";
import { sourceActions, sources } from "./sources.ts";
import { taskProjectHandlers } from "./task-projects.ts";
import { taskHandlers } from "./tasks.ts";
import { toolRunHandlers } from "./tools.ts";
import { userHandlers } from "./users.ts";
import { subscriptionHandlers } from "./webhooks.ts";
import { workflowExecutionHandlers } from "./workflow-executions.ts";
import { workflowOperationHandlers } from "./workflow-operations.ts";

/** Kinds with more to say than can be inferred: each has a declaration of its own. */
const declared = [platformAgents, sources, knowledge];

/** What of the Platform has a state: declared kinds, those that follow from the paths, and actions with a life. */
export function platform(routes: readonly Route[]): [string, Handler][] {
  const own = declared.flatMap((resource) => resource.collections);
  const inferred = pathKinds(routes).filter(
    ({ collections }) => !collections.some((one) => own.includes(one)),
  );
  return [
    ...inferred.flatMap((path) => kindHandlers(path, declaredKinds[path.name])),
    ...declared.flatMap(crudOf),
    ...inferred.flatMap(actionsOf),
    ...conversationHandlers,
    ...sourceActions,
    ...sourceDiscovery,
    ...knowledgeHandlers,
    ...runnerHandlers,
    ...taskProjectHandlers,
    ...toolRunHandlers,
    ...userHandlers,
    ...workflowExecutionHandlers,
    ...workflowOperationHandlers,
  ];
}

const actions: Readonly<Record<string, (kind: Kind) => [string, Handler][]>> = {
  integrations: integrationHandlers,
  secrets: secretHandlers,
  tasks: taskHandlers,
  webhooks: subscriptionHandlers,
};

/** The actions of an inferred kind, read with their first call like the kind itself. */
function actionsOf(path: PathKind): [string, Handler][] {
  const make = actions[path.name];
  if (!make) return [];
  let kind: Kind | undefined;
  const lazy: Kind = {
    get resource() {
      kind ??= kindOf(path, declaredKinds[path.name]);
      return kind.resource;
    },
    show(call, row) {
      kind ??= kindOf(path, declaredKinds[path.name]);
      return kind.show(call, row);
    },
  };
  const own = make(lazy);
  if (path.name !== "secrets") return own;
  return [...own, ...path.creates.map((route): [string, Handler] => createOne(path, route, lazy))];
}

/** The first generation also takes several secrets in one body. */
function createOne(path: PathKind, route: Route, kind: Kind): [string, Handler] {
  const key = routeKey(route);
  const one = new Map(kindHandlers(path, declaredKinds[path.name])).get(key);
  return [key, (call) => createSecrets(kind, call) ?? one?.(call) ?? { status: 501 }];
}
