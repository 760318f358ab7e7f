import { type Operation, operations } from "@kubiya-toolkit/spec";

export type { Operation, OperationId } from "@kubiya-toolkit/spec";

const byId: Readonly<Record<string, Operation>> = operations;

/** The row of an operation in the spec's table. */
export function operationOf(id: string): Operation {
  const operation = byId[id];
  if (!operation) throw new Error(`no operation is called ${id}`);
  return operation;
}

/** The rows of all operations, in the order of the documents. */
export function everyOperation(): readonly Operation[] {
  return Object.values(byId);
}
