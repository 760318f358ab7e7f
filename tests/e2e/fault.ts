import { expect } from "vitest";
import type { Ended, Place } from "./in-process.ts";

/** A fault of the official program that was read in its source or seen, and what is done here instead. */
export interface Fault {
  readonly theirs: string;
  readonly ours: string;
  readonly shown: (place: Place) => Promise<void>;
}

/** The command ended with this code and, on stderr, these words. */
export function ends(ended: Ended, code: number, stderr = /./): void {
  expect(ended).toMatchObject({ code });
  expect(ended.stderr).toMatch(stderr);
}

/** The one JSON value that a command printed. */
export async function oneValue(place: Place, line: string) {
  const ended = await place.kubiya(`${line} -o json`);
  expect(ended).toMatchObject({ code: 0 });
  return JSON.parse(ended.stdout);
}
