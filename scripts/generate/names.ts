/** `Worker queues` → `workerQueues`. */
export function camelCase(words: string): string {
  const pascal = pascalCase(words);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}

/** `Worker queues` → `WorkerQueues`. */
export function pascalCase(words: string): string {
  return words
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

/** `Policies` → `Policy`, `Agents` → `Agent`. */
function singular(noun: string): string {
  if (noun.endsWith("ies")) return `${noun.slice(0, -3)}y`;
  if (/(ss|us)es$/.test(noun)) return noun.slice(0, -2);
  return noun.endsWith("s") && !noun.endsWith("ss") ? noun.slice(0, -1) : noun;
}

/** The client's method for an operation: its id without the generation and without the resource's noun. */
export function methodName(operationId: string, tag: string): string {
  const id = operationId.replace(/V\d+$/, "");
  const plural = pascalCase(tag);
  const nouns = [plural, singular(plural)];
  for (const noun of nouns) {
    const cut = id.replace(new RegExp(`${noun}(?=[A-Z]|$)`), "");
    if (cut !== id && cut !== "") return cut;
  }
  return id;
}

/** The generation an operation belongs to: 2 for `listAgentsV2`, 0 when its id names none. */
export function generationOf(operationId: string): number {
  return Number(/V(\d+)$/.exec(operationId)?.[1] ?? 0);
}

/** A property name as TypeScript writes it: quoted only when it must be. */
export function propertyKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
