import { duplicateAssociation500, duplicateName400, duplicateName500 } from "./duplicates.ts";
import { malformedId, unknownReference } from "./ids.ts";
import { deleteMissing, failureInSuccess, unknownParent } from "./missing.ts";
import { nullIgnored, poisonedReads, poisonousNull } from "./nulls.ts";
import { badPaging } from "./paging.ts";
import { provisioningFails } from "./provisioning.ts";
import type { Quirk } from "./quirk.ts";
import { storedThen500 } from "./stored-then-500.ts";
import { ignoredField, invalidValue, invalidValueAccepted, lateChecks } from "./values.ts";

/** Every seen fault that the mock can play, in the order of playing. To add one, write it and name it here. */
export const quirks: readonly Quirk[] = [
  malformedId,
  badPaging,
  lateChecks,
  nullIgnored,
  ignoredField,
  poisonousNull,
  poisonedReads,
  invalidValue,
  invalidValueAccepted,
  duplicateName400,
  duplicateName500,
  duplicateAssociation500,
  unknownReference,
  deleteMissing,
  unknownParent,
  failureInSuccess,
  storedThen500,
  provisioningFails,
];
