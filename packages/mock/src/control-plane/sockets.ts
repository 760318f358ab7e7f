import type { Handler } from "../road/exchange.ts";
import { handlersAt } from "../state/handlers.ts";

const none = { total_connections: 0, active_connections: 0, messages_sent: 0, errors: 0 };

/** How many sockets are open: none, for the mock has none. */
export const sockets: [string, Handler][] = handlersAt("control-plane", {
  "GET /ws/stats": () => ({ status: 200, body: { ...none } }),
});
