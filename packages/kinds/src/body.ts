import type { controlPlane, OperationId, platformV1, platformV2, platformV3 } from "@kubiya-toolkit/spec";

type Operations = platformV1.operations &
  platformV2.operations &
  platformV3.operations &
  controlPlane.operations;

/** JSON body of an operation; `never` when it takes none. */
type BodyOf<Id extends OperationId> = Id extends keyof Operations
  ? NonNullable<Operations[Id] extends { requestBody?: infer Body } ? Body : never> extends {
      content: { "application/json": infer Json };
    }
    ? Json
    : never
  : never;

/** Keys of every form that a body may take. */
type KeyOf<Body> = Body extends unknown ? keyof Body & string : never;

/** Name of a field of an operation's body, or a dotted path into one (`configuration.member_ids`). */
export type BodyField<Id extends OperationId> = KeyOf<BodyOf<Id>> | `${KeyOf<BodyOf<Id>>}.${string}`;
