import type { Context } from "./context.ts";

/** What a run looks like while it goes on. */
export interface LiveView {
  begin(step: string): void;
  /** A line that stays, above the view. */
  say(text: string): void;
  end(step: string): void;
  /** Takes the view away. */
  stop(): void;
}

export interface LiveOptions {
  /** Steps in all. */
  readonly total: number;
  /** Seconds it is expected to take, until the run itself tells better. */
  readonly expected: number;
  /** Milliseconds, for tests. Default: the machine's clock. */
  readonly now?: () => number;
}

const mostShown = 5;
const spinner = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];

/** Whether somebody is looking: a terminal that understands more than text. */
export function canShowLive(
  { stderr, env }: Context,
  flags: { quiet?: boolean; verbose?: boolean },
): boolean {
  return stderr.isTTY === true && env.TERM !== "dumb" && !env.CI && !flags.quiet && !flags.verbose;
}

/** Draws how far a run is, ten times a second, below all that is said meanwhile. */
export function createLiveView({ stderr }: Context, options: LiveOptions): LiveView {
  const { now = Date.now, total } = options;
  const started = now();
  const running = new Set<string>();
  let done = 0;
  let drawn = 0;
  let turn = 0;
  const erase = (): string => (drawn ? `\x1b[${drawn}A\x1b[0J` : "");
  const draw = (before = ""): void => {
    const width = Math.max(20, (stderr.columns || 80) - 1);
    const seconds = (now() - started) / 1000;
    const head = `${spinner[turn % spinner.length]} ${progressText({ ...options, done, running: running.size, seconds })}`;
    const shown = [...running].slice(0, mostShown).map((step) => `  ${step}`);
    const more = running.size > mostShown ? [`  and ${running.size - mostShown} more`] : [];
    const lines = [head, ...shown, ...more].map((line) => cut(line, width));
    stderr.write(`${erase()}${before}${lines.join("\n")}\n`);
    drawn = lines.length;
  };
  const timer = setInterval(() => {
    turn++;
    draw();
  }, 100);
  timer.unref();
  return {
    begin: (step) => void running.add(step),
    say: (text) => draw(`${text}\n`),
    end(step) {
      running.delete(step);
      done = Math.min(total, done + 1);
    },
    stop() {
      clearInterval(timer);
      stderr.write(erase());
      drawn = 0;
    },
  };
}

interface Progress extends Omit<LiveOptions, "now"> {
  readonly done: number;
  readonly running: number;
  /** Since it began. */
  readonly seconds: number;
}

/** `12 of 40 steps, 3 running, 8.0/s, about 4 s left`. */
export function progressText({ done, total, running, expected, seconds }: Progress): string {
  const speed = seconds > 0 ? done / seconds : 0;
  const parts = [`${done} of ${total === 1 ? "1 step" : `${total} steps`}`, `${running} running`];
  if (done < 3 || speed === 0)
    return [...parts, `about ${Math.max(1, Math.round(expected))} s expected`].join(", ");
  const left = Math.round((total - done) / speed);
  return [...parts, `${speed.toFixed(1)}/s`, `about ${left} s left`].join(", ");
}

function cut(text: string, width: number): string {
  const points = [...text];
  return points.length > width ? `${points.slice(0, width - 1).join("")}…` : text;
}
