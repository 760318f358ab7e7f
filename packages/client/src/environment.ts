/** Value of an environment variable; undefined where there is none or no environment (browsers, Workers, Deno without leave). */
export function environment(name: string): string | undefined {
  try {
    return globalThis.process?.env?.[name] || undefined;
  } catch {
    return undefined;
  }
}
