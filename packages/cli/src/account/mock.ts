import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import type { Invocation, Result } from "../command.ts";
import { Failure } from "../failure.ts";

/** Runs the mock, which is another package, until it ends. */
export async function runMock({ context, flags }: Invocation): Promise<Result> {
  const words = ["port", "data"].flatMap((name) =>
    typeof flags[name] === "string" ? [`--${name}`, flags[name]] : [],
  );
  const nearby = join(context.cwd, "node_modules", ".bin");
  const env = { ...context.env, PATH: `${nearby}${delimiter}${context.env.PATH ?? ""}` };
  const code = await new Promise<number | null>((done, refuse) => {
    const child = spawn("kubiya-mock", words, {
      cwd: context.cwd,
      env,
      stdio: "inherit",
      shell: process.platform === "win32",
    });
    child.on("error", (cause) => refuse(absent(cause)));
    child.on("close", done);
    context.interrupted.addEventListener("abort", () => child.kill("SIGTERM"), { once: true });
  });
  return { ending: code === 0 ? "clean" : "failed", value: { exit_code: code }, text: () => "", told: true };
}

function absent(cause: Error): Failure {
  return new Failure("failed", "The mock is not installed.", {
    mend: "npm install --global @kubiya-toolkit/mock, then run it again.",
    cause,
  });
}
