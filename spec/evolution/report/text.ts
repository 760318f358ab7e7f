import { breaks, type Finding, type Place } from "../change.ts";
import type { Evolution } from "../evolve.ts";
import { headline, inOrder } from "./report.ts";

/** For people at a terminal. Breaks are told in full, with their witnesses; the rest takes a line each. */
export function textReport(evolutions: readonly Evolution[]): string {
  return evolutions.map(one).join("\n\n");
}

function one(evolution: Evolution): string {
  const lines = [
    headline(evolution),
    ...inOrder(evolution.findings).flatMap(finding),
    ...evolution.expired.map(
      (entry) => `  expired allowance: ${entry}; renew it with a reason, or take the change back`,
    ),
    ...evolution.unused.map((entry) => `  allowance without a change: ${entry}; it can go`),
  ];
  return lines.join("\n");
}

function finding(found: Finding): string[] {
  const sign = breaks(found) ? "BREAKS" : found.allowed === undefined ? "      " : "allowed";
  const first = `  ${sign} wire ${found.wire.padEnd(5)} types ${found.types.padEnd(5)} ${found.why}`;
  const isLoud = found.wire === "major" || found.types === "major" || found.notes.length > 0;
  if (!isLoud) return [`${first} ${where(found.head ?? found.base)}`];
  return [
    first,
    ...[found.base, found.head].flatMap((place, index) =>
      place ? [`         ${index ? "now" : "was"} ${where(place)}  ${short(place.value)}`] : [],
    ),
    `         ${found.rule} · ${found.fingerprint}${found.operations.length ? ` · ${reach(found.operations)}` : ""}`,
    ...found.notes.map((note) => `         ${note}`),
    ...(found.allowed === undefined ? [] : [`         allowed: ${found.allowed}`]),
    ...witnesses(found),
  ];
}

function reach(operations: readonly string[]): string {
  const rest = operations.length - 4;
  return `${operations.slice(0, 4).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

function witnesses({ wireWitness, typesWitness }: Finding): string[] {
  const wire = wireWitness
    ? wireWitness.kind === "request"
      ? [`valid before, refused now: ${wireWitness.refused}`, ...wireWitness.curl.split("\n")]
      : [
          `an answer that ${wireWitness.operation} could not give before: ${wireWitness.unheld}`,
          JSON.stringify(wireWitness.answer),
        ]
    : [];
  const types = typesWitness
    ? [`compiled before, not now: ${typesWitness.error}`, ...typesWitness.program.trim().split("\n")]
    : [];
  return [...wire, ...types].map((line) => `           ${line}`);
}

function where(place: Place | undefined): string {
  if (!place) return "";
  return place.file ? `${place.file}:${place.line}` : place.pointer;
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
