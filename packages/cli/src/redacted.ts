const telling = /secret|token|password|passwd|credential|api_?key|authorization|private|cookie/i;
const bags = /^(env|env_vars|environment|environment_variables|secrets|headers|variables|mcp_servers)$/i;

/** A body as it may be shown: what may be a secret by its name, or lies among variables, is starred out. */
export function redacted(value: unknown, hidden: ReadonlySet<string> = new Set()): unknown {
  if (Array.isArray(value)) return value.map((one) => redacted(one, hidden));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      if (one === null || one === "" || typeof one === "boolean") return [key, one];
      if (bags.test(key) && !Array.isArray(one)) return [key, starred(one)];
      const secret = hidden.has(key) || (telling.test(key) && !Array.isArray(one));
      return [key, secret ? "***" : redacted(one, hidden)];
    }),
  );
}

/** Names stay, values go. */
function starred(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return "***";
  return Object.fromEntries(Object.keys(value).map((key) => [key, "***"]));
}
