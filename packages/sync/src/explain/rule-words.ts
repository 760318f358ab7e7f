import type { ManifestField } from "@kubiya-toolkit/kinds";

/** How a field is compared and unset, in sentences. */
export function ruleWords(field: ManifestField | undefined, isLink: boolean): string[] {
  if (!field) return isLink ? ["a list kept by calls of its own; its order means nothing"] : [];
  return [...compareWords(field), ...traitWords(field), ...unsetWords(field)];
}

function compareWords({ compare = "exact", writeOnly }: ManifestField): string[] {
  if (writeOnly) return [];
  if (typeof compare === "object")
    return [`items are told apart by ${compare.keyedBy}; further keys in them are left alone`];
  const words: Readonly<Record<string, string>> = {
    set: "order and repetition mean nothing",
    subset: "only the written keys are compared; others are left alone",
    deepSubset: "only the written keys are compared, at every depth; others are left alone",
    text: "white space at the end means nothing",
    json: "compared by the JSON in it",
  };
  return words[compare] === undefined ? [] : [words[compare]];
}

function traitWords(field: ManifestField): string[] {
  const { writeOnly, immutable, whenPresent, inherited, late, sensitive } = field;
  return [
    ...(writeOnly
      ? ["the API never shows it: compared with a salted digest in the ledger, where there is one"]
      : []),
    ...(immutable === true ? ["cannot change once the object exists"] : []),
    ...(immutable === "replace"
      ? ["cannot change in place: a change deletes the object and makes it anew"]
      : []),
    ...(whenPresent ? ["some answers leave it out; then it is not compared"] : []),
    ...(inherited ? [`what comes through ${inherited.through} is not counted`] : []),
    ...(late ? ["sent by itself, after everything it names exists"] : []),
    ...(sensitive ? ["may hold secrets, so live values are not shown"] : []),
  ];
}

function unsetWords({ unset, immutable }: ManifestField): string[] {
  if (immutable === true || unset === undefined) return [];
  if (unset === "no") return ["once set, the API cannot unset it"];
  if (typeof unset === "object")
    return [`taken out of the file, it goes back to ${JSON.stringify(unset.value)}`];
  return ["taken out of the file, it is emptied"];
}
