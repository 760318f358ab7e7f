declare module "@michaelhomer/jqjs" {
  /** Makes a filter from a jq program. Throws on what it cannot read. */
  export function compile(program: string): (input: unknown) => Iterable<unknown>;
}
