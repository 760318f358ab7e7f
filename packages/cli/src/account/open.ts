import { spawn } from "node:child_process";
import type { Invocation, Result } from "../command.ts";
import { Failure } from "../failure.ts";

const places: Readonly<Record<string, string>> = {
  console: "https://app.kubiya.ai",
  docs: "https://docs.kubiya.ai",
  code: "https://github.com/kubiya-toolkit/kubiya-toolkit",
};

/** Opens an address where somebody sits in front of a screen, and prints it in any case. */
export function openPlace({ arguments: [place = "console"], context }: Invocation): Result {
  const url = places[place];
  if (url === undefined)
    throw new Failure("invalid-input", `There is no place called "${place}".`, {
      mend: `Choose one of: ${Object.keys(places).join(", ")}.`,
    });
  if (context.stdout.isTTY && context.stdin.isTTY) {
    const [program = "xdg-open", ...words] = openers[process.platform] ?? ["xdg-open"];
    spawn(program, [...words, url], { stdio: "ignore", detached: true })
      .on("error", () => {})
      .unref();
  }
  return { ending: "clean", value: { url }, names: [url], text: () => url };
}

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
};
