/** What a runtime came to. */
export interface Verdict {
  readonly name: string;
  readonly command: string;
  readonly version: string;
  readonly told: readonly string[];
  /** Why it was not run. */
  readonly skipped?: string;
}

/** The page docs/client/runtimes.md. */
export function runtimesPage(verdicts: readonly Verdict[]): string {
  const steps = verdicts[0]?.told ?? [];
  const rows = verdicts.map(({ name, command, version, told, skipped }) => {
    const same = steps.filter((step) => told.includes(step) || isRefusal(step)).length;
    const refused = told.find(isRefusal)?.replace("refused: NetworkError, tries: ", "") ?? "";
    const outcome = skipped ? `not run: ${skipped}` : `${same} of ${steps.length} steps`;
    return `| ${name} | ${version} | \`${command}\` | ${outcome} | ${refused} |`;
  });
  return `# Where the client runs

Made by \`node --conditions=@kubiya-toolkit/source tests/client/runtimes/run.ts\`, which installs the runtimes in the versions of
\`tests/client/runtimes/package.json\`, builds and installs the client, and runs the same program on each against the mock: create, get,
update, page through a list, follow a stream and leave it, an error of the API, a time-out, an abort and a refused connection.

| runtime | version | command | outcome | tries of a refused write |
|--|--|--|--|--|
${rows.join("\n")}

The command lines are given \`KUBIYA_API_KEY\`, \`KUBIYA_CONTROL_PLANE_BASE_URL\` and \`NOBODY\` (a URL at which nobody listens) in their environment; workerd
and Chromium are given a bundle. The programs are in \`tests/client/runtimes/programs\`. A refused write is tried again where the runtime says that the connection was refused;
where it only says that something failed (workerd: "Network connection lost", also for a connection that breaks; browsers: "Failed to fetch"), the write
may have been carried out and is not sent again.

In a browser the page must come from an origin that the API lets in, or pass its calls on through its own origin, as this test does. A key in
a page can be read by whoever opens it, so the client takes one there only with \`exposeKeyToBrowser: true\`.
`;
}

function isRefusal(step: string): boolean {
  return step.startsWith("refused: NetworkError");
}
