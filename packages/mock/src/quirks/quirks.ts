import {
  always500,
  contextRead500,
  lockNeverGiven,
  missing500,
  notImplemented501,
  shadowedRoute,
  unknownQueueUnlocked,
} from "./always-500.ts";
import { duplicateAssociation500, duplicateId500, duplicateName400, duplicateName500 } from "./duplicates.ts";
import { malformedId, unknownReference } from "./ids.ts";
import { deleteMissing, failureInSuccess, unknownParent } from "./missing.ts";
import { modelReadMadeUp } from "./models.ts";
import { nullIgnored, poisonedReads, poisonousNull } from "./nulls.ts";
import { badPaging } from "./paging.ts";
import { cronFails, jobEntity500, namespaceUnknown, provisioningFails } from "./provisioning.ts";
import type { Quirk } from "./quirk.ts";
import { runRecordedThen500, statusCaseMissed, unknownWorker204 } from "./runs.ts";
import { secondSkill500 } from "./second-skill.ts";
import { dataIngestion500, refusalWrapped500, storedBreaksReads, storedThen500 } from "./stored-then-500.ts";
import { ignoredField, invalidValue, invalidValueAccepted, lateChecks } from "./values.ts";
import { allowedWithoutEnforcer, enforcerHealth, hasMoreNeverTrue, noEnforcer } from "./without-enforcer.ts";

/** Every seen fault that the mock can play, in the order of playing. To add one, write it and name it here. */
export const quirks: readonly Quirk[] = [
  noEnforcer,
  enforcerHealth,
  allowedWithoutEnforcer,
  hasMoreNeverTrue,
  malformedId,
  badPaging,
  always500,
  shadowedRoute,
  notImplemented501,
  dataIngestion500,
  lockNeverGiven,
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
  duplicateId500,
  unknownReference,
  deleteMissing,
  unknownParent,
  unknownQueueUnlocked,
  missing500,
  secondSkill500,
  failureInSuccess,
  runRecordedThen500,
  statusCaseMissed,
  unknownWorker204,
  modelReadMadeUp,
  refusalWrapped500,
  storedThen500,
  storedBreaksReads,
  contextRead500,
  provisioningFails,
  namespaceUnknown,
  cronFails,
  jobEntity500,
];
