import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { Api } from "@kubiya-toolkit/spec";
import type { Terminal } from "../main.ts";
import { chosenApis, hostNotice, portOf } from "../mock-settings.ts";
import { findingsTable } from "./findings.ts";
import { createProxy } from "./proxy.ts";

const usage = `usage: kubiya-mock proxy --target URL [--port N] [--host ADDRESS] [--api NAME] [--report FILE]

  --target URL   service that answers
  --port N       port; 0 takes a free one (default 4010)
  --host ADDR    address to bind (default 127.0.0.1)
  --api NAME     the one API that the service has; platform for its three (default: all)
  --report FILE  write what disagrees as JSON when it is stopped`;

interface Settings {
  readonly target: string;
  readonly port: number;
  readonly host: string;
  readonly apis: readonly Api[];
  readonly report?: string;
}

export function isProxy(words: readonly string[]): boolean {
  return words[0] === "proxy";
}

/** Runs the proxy until it is told to stop, then says what disagrees: 0 when nothing does, else 1. */
export async function runProxy(args: readonly string[], terminal: Terminal): Promise<number> {
  const settings = settingsOf(args);
  if (typeof settings === "string") {
    terminal.err(settings);
    return settings === usage ? 0 : 2;
  }
  const proxy = createProxy(settings);
  try {
    const listening = await proxy.listen(settings);
    const notice = hostNotice("proxy", settings.host);
    if (notice) terminal.err(notice);
    terminal.out(listening.url);
    await terminal.stopped();
    await listening.close();
    const report = await proxy.report();
    if (settings.report !== undefined)
      await writeFile(settings.report, `${JSON.stringify(report, undefined, 2)}\n`);
    terminal.out(`${report.checked} of ${report.requests} requests held against the contracts.`);
    terminal.out(findingsTable(report.disagreements));
    return report.disagreements.length === 0 ? 0 : 1;
  } catch (error) {
    terminal.err(`The proxy failed: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}

function settingsOf(args: readonly string[]): Settings | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        target: { type: "string" },
        port: { type: "string", default: "4010" },
        host: { type: "string", default: "127.0.0.1" },
        api: { type: "string" },
        report: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return usage;
    const { target, host, report } = values;
    if (target === undefined || !/^https?:/.test(URL.parse(target)?.protocol ?? ""))
      return `--target takes the http or https address of a service\n${usage}`;
    const port = portOf(values.port);
    if (typeof port === "string") return port;
    const apis = chosenApis(values.api);
    if (typeof apis === "string") return apis;
    return { target, port, host, apis, ...(report === undefined ? {} : { report }) };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n${usage}`;
  }
}
