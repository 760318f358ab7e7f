import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The globals that make Node load its HTTP client when they are first touched. */
const costly = ["fetch", "Request", "Response", "Headers", "FormData", "WebSocket", "EventSource"];

/** Which of them a module touches by being imported from a program in `folder`. */
export async function touchedGlobals(folder: string, module: string): Promise<string[]> {
  const program = `
const touched = [];
for (const name of ${JSON.stringify(costly)})
  Object.defineProperty(globalThis, name, { get: () => void touched.push(name), configurable: true });
await import(${JSON.stringify(module)});
console.log(JSON.stringify(touched));
`;
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", program], { cwd: folder });
  return JSON.parse(stdout);
}
