import { styleText } from "node:util";
import type { Paint as SyncPaint } from "@kubiya-toolkit/sync";
import type { Context, Sink } from "./context.ts";

type Style = Parameters<typeof styleText>[0];
export type Paint = (style: Style, text: string) => string;

/** What is said beside the result: always on stderr. */
export interface Voice {
  /** For the reader who did not ask for quiet. */
  tell(text: string): void;
  /** For the reader who asked for more. */
  detail(text: string | (() => string)): void;
  /** For everybody. */
  insist(text: string): void;
  readonly paint: Paint;
  /** Whether the reader asked for more. */
  readonly verbose: boolean;
}

export interface VoiceFlags {
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly color?: boolean;
}

export function createVoice(context: Context, flags: VoiceFlags): Voice {
  const insist = (text: string) => void context.stderr.write(`${text}\n`);
  return {
    insist,
    verbose: flags.verbose === true,
    tell: (text) => void (flags.quiet || insist(text)),
    detail: (text) => void (flags.verbose && insist(typeof text === "string" ? text : text())),
    paint: paintFor(context.stderr, context, flags),
  };
}

/** Colour only for a terminal, and only when neither NO_COLOR nor `--no-color` speaks against it. */
export function paintFor(sink: Sink, context: Context, flags: VoiceFlags): Paint {
  const colourful =
    flags.color !== false && !context.env.NO_COLOR && context.env.TERM !== "dumb" && sink.isTTY === true;
  return colourful ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text;
}

/** Our colours for the words of sync's reports. */
export function syncPaint(paint: Paint): SyncPaint {
  const dye = (style: Style) => (text: string) => paint(style, text);
  return {
    add: dye("green"),
    change: dye("yellow"),
    remove: dye("red"),
    bad: dye("red"),
    dim: dye("dim"),
    bold: dye("bold"),
  };
}
