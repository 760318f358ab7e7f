import { statusesOf } from "../contract.ts";
import type { Resource } from "./resource.ts";

/** Creates whose things still answer after they were taken away, as the contract has it. */
const answering: Readonly<Record<string, string>> = {
  createCustomIntegration: "It is only marked as deleted: reads by its id still find it, lists do not.",
  updateContext: "The next read makes an empty one.",
};

/** Creates that document a conflict and may be repeated all the same. */
const repeatable: Readonly<Record<string, string>> = {
  createTaskV1:
    "Tasks have no name of their own that could be taken; the contract does not say what conflicts.",
};

const success = (status: number) => status < 300;

/** Whether a status is right for the use of something that was taken away; `missing` says what is elsewhere. */
export function isGone({ create }: Resource, missing: (status: number) => boolean) {
  return (status: number): boolean => missing(status) || (create.row.id in answering && success(status));
}

/** Whether a status is right when the same thing is made again. */
export function isDuplicate({ create }: Resource) {
  const refuses = statusesOf(create).includes(409);
  return (status: number): boolean =>
    (refuses && status === 409) || ((!refuses || create.row.id in repeatable) && success(status));
}
