/** How the service writes a time: with an offset, with `Z`, or without a zone. */
export type Stamp = "offset" | "z" | "bare";

const endings: Readonly<Record<Stamp, string>> = { offset: "+00:00", z: "Z", bare: "" };

/** The second that was written last: what is listed together was mostly made together. */
let last = { second: -1, text: "" };

/** Microseconds since 1970 as ISO 8601. */
export function stamp(micros: number, form: Stamp): string {
  const second = Math.floor(micros / 1_000_000);
  if (second !== last.second) last = { second, text: new Date(second * 1000).toISOString().slice(0, 19) };
  const seconds = last.text;
  return `${seconds}.${String(micros % 1_000_000).padStart(6, "0")}${endings[form]}`;
}
