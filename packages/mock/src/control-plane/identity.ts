import type { Call, Handler } from "../road/exchange.ts";
import { handlersAt } from "../state/handlers.ts";
import { callerEmail, callerName } from "./caller.ts";

/** Who a key belongs to: an organisation of its own, and the one person in it. */
export const identity: [string, Handler][] = handlersAt("control-plane", {
  "GET /api/v1/auth/validate": (call) => ({ status: 200, body: showCaller(call) }),
  "GET /api/v1/client/config": ({ organisation: { id } }) => ({
    status: 200,
    body: {
      context_graph_api_base: "https://graph.kubiya.ai",
      organization_id: id,
      organization_name: id,
    },
  }),
});

function showCaller({ organisation: { id } }: Call) {
  return {
    id,
    name: id,
    slug: id,
    user_id: null,
    user_email: callerEmail,
    user_name: callerName,
    user_avatar: null,
    user_status: null,
    user_groups: [],
    user_group_names: [],
  };
}
