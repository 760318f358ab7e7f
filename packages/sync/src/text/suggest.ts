import { closest, distance } from "fastest-levenshtein";

/** The known word that was probably meant: few letters off, or the same but for case, `-` and `_`. */
export function suggestion(written: string, known: readonly string[]): string | undefined {
  if (!known.length || written === "") return undefined;
  const plain = known.find((word) => bare(word) === bare(written));
  if (plain !== undefined) return plain;
  const nearest = closest(
    written.toLowerCase(),
    known.map((word) => word.toLowerCase()),
  );
  const word = known.find((one) => one.toLowerCase() === nearest);
  const most = written.length < 4 ? 1 : Math.max(2, Math.floor(written.length / 3));
  return word !== undefined && distance(written.toLowerCase(), nearest) <= most ? word : undefined;
}

/** `did you mean "x"?`, or nothing. */
export function didYouMean(written: string, known: readonly string[]): { mend?: string } {
  const word = suggestion(written, known);
  return word === undefined ? {} : { mend: `did you mean "${word}"?` };
}

function bare(word: string): string {
  return word.toLowerCase().replaceAll(/[-_\s]/g, "");
}
