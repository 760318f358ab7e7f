import { type Hooks, notify, type ResponseEvent } from "./hooks.ts";

/** Hooks that tell by `deprecation` of each operation, once, which the server marks as one that will go. */
export function withDeprecation(hooks: Hooks): Hooks {
  if (!hooks.deprecation) return hooks;
  const told = new Set<string>();
  return {
    ...hooks,
    response(event) {
      notify(hooks.response, () => event);
      tellOnce(hooks, event, told);
    },
  };
}

function tellOnce(hooks: Hooks, event: ResponseEvent, told: Set<string>): void {
  const { deprecation, sunset } = event.headers;
  const name = event.operationId ?? event.url;
  if (!(deprecation || sunset) || told.has(name)) return;
  told.add(name);
  notify(hooks.deprecation, () => ({ ...event, deprecation, sunset }));
}
