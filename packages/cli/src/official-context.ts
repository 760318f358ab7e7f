import { isFound } from "./rows.ts";

/** What the context file of the official program gives: a key, and the Control Plane's address where it names one. */
export function contextIn(file: unknown, asked: string | undefined): Readonly<Record<string, string>> {
  if (!isFound(file)) return {};
  const name = asked ?? file["current-context"];
  const context = named(file.contexts, name, "context");
  const user = named(file.users, context.user, "user");
  const url = context["api-url"];
  return {
    ...(typeof user.token === "string" && user.token && { KUBIYA_API_KEY: user.token }),
    ...(typeof url === "string" && /^https?:/.test(url) && { KUBIYA_CONTROL_PLANE_BASE_URL: url }),
  };
}

function named(list: unknown, name: unknown, part: string): Readonly<Record<string, unknown>> {
  const entries: readonly unknown[] = Array.isArray(list) ? list : [];
  const entry = entries.find((one) => isFound(one) && one.name === name);
  const inner = isFound(entry) ? entry[part] : undefined;
  return isFound(inner) ? inner : {};
}
