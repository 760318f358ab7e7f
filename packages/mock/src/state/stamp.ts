/** How the service writes a time: with an offset, with `Z`, or without a zone. */
export type Stamp = "offset" | "z" | "bare";

const endings: Readonly<Record<Stamp, string>> = { offset: "+00:00", z: "Z", bare: "" };

/** Microseconds since 1970 as ISO 8601. */
export function stamp(micros: number, form: Stamp): string {
  const seconds = new Date(Math.floor(micros / 1000)).toISOString().slice(0, 19);
  return `${seconds}.${String(micros % 1_000_000).padStart(6, "0")}${endings[form]}`;
}
