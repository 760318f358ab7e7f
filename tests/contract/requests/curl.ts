import { type ContractRequest, wireOf } from "./request.ts";

/** A request as a line for a shell. */
export function curlOf(request: ContractRequest, baseUrl: string): string {
  const { method, target, headers, body } = wireOf(request);
  const words = ["curl", "-i", ...(method === "GET" ? [] : ["-X", method]), quoted(`${baseUrl}${target}`)];
  for (const [name, value] of Object.entries(headers)) words.push("-H", quoted(`${name}: ${value}`));
  if (typeof body === "string") words.push("-d", quoted(body));
  else
    for (const [name, value] of body ?? [])
      words.push("-F", quoted(`${name}=${typeof value === "string" ? value : "@file"}`));
  return words.join(" ");
}

/** One word for a shell; what has no printed form is written as the shell's own escape. */
function quoted(text: string): string {
  if (!/[^\x20-\x7e]/.test(text)) return `'${text.replaceAll("'", "'\\''")}'`;
  const escaped = [...text].map((letter) => {
    if (letter === "'" || letter === "\\") return `\\${letter}`;
    if (letter >= " " && letter <= "~") return letter;
    return [...new TextEncoder().encode(letter)]
      .map((byte) => `\\x${byte.toString(16).padStart(2, "0")}`)
      .join("");
  });
  return `$'${escaped.join("")}'`;
}
