import { InputError } from "./error.ts";

type Headers = Readonly<Record<string, string>>;

/** Lays headers over one another, the later ones winning, and refuses what no header can carry. `authorization` is the client's own. */
export function writeHeaders(...layers: readonly (Headers | undefined)[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of layers.flatMap((layer) => Object.entries(layer ?? {}))) {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) throw wrong(JSON.stringify(name), "is no name");
    if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
      throw wrong(name, "holds a line break or a character beyond Latin-1");
    headers[name.toLowerCase()] = value;
  }
  delete headers.authorization;
  return headers;
}

function wrong(name: string, why: string): InputError {
  return new InputError(`header ${name} ${why}`, { code: "bad_header" });
}
