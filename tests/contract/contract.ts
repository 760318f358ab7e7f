import { type Api, type Operation, operations } from "@kubiya-toolkit/spec";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import {
  deref,
  type Json,
  type LocatedOperation,
  type MediaType,
  type OpenApiDocument,
  operationsOf,
  type Parameter,
  type Schema,
} from "../../scripts/generate/document.ts";

/** A document that can be asked: its operations by name, and whether a value meets one of its schemas. */
export interface Contract {
  readonly api: Api;
  readonly document: OpenApiDocument;
  /** The operations that the published table has too, in the order of the document. */
  readonly operations: readonly Documented[];
  /** The validator of the schema at a JSON Pointer of the document. */
  validatorAt(pointer: string): ValidateFunction;
  /** The validator of a schema, which may refer into the document. */
  validatorOf(schema: Schema): ValidateFunction;
}

/** An operation of the published table together with what a document says of it. */
export interface Documented {
  readonly row: Operation;
  readonly contract: Contract;
  readonly document: OpenApiDocument;
  readonly located: LocatedOperation;
}

const rows: ReadonlyMap<string, Operation> = new Map(Object.values(operations).map((row) => [row.id, row]));

/** Reads a document. */
export function contractOf(api: Api, document: OpenApiDocument): Contract {
  const id = `https://spec.test/${api}`;
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: id, ...document });
  const compiled = new Map<string, ValidateFunction>();
  const ofSchema = new WeakMap<Schema, ValidateFunction>();
  const validatorAt = (pointer: string): ValidateFunction => {
    const at = encodeURI(`${id}${pointer}`);
    const validate = compiled.get(pointer) ?? ajv.getSchema(at) ?? ajv.compile({ $ref: at });
    compiled.set(pointer, validate);
    return validate;
  };
  const validatorOf = (schema: Schema): ValidateFunction => {
    if (typeof schema.$ref === "string") return validatorAt(schema.$ref);
    const validate = ofSchema.get(schema) ?? ajv.compile(absolute(schema, id));
    ofSchema.set(schema, validate);
    return validate;
  };
  const contract: { -readonly [Key in keyof Contract]: Contract[Key] } = {
    api,
    document,
    operations: [],
    validatorAt,
    validatorOf,
  };
  contract.operations = operationsOf(document).flatMap((located) => {
    const row = rows.get(located.operation.operationId);
    return row ? [{ row, contract, document, located }] : [];
  });
  return contract;
}

/** A copy of a schema whose local references name the document, so that it can be compiled on its own. */
function absolute(schema: Schema, id: string): Schema {
  const copy: Schema = JSON.parse(JSON.stringify(schema), (key, value) =>
    key === "$ref" && typeof value === "string" && value.startsWith("#") ? encodeURI(`${id}${value}`) : value,
  );
  return copy;
}

/** What a request may carry, by media type. */
export function bodiesOf({ document, located }: Documented): Record<string, MediaType> {
  const { requestBody } = located.operation;
  return requestBody ? deref<{ content: Record<string, MediaType> }>(document, requestBody).content : {};
}

/** The values of the examples of a media type. */
export function examplesOf(document: OpenApiDocument, media: MediaType | undefined): Json[] {
  return Object.values(media?.examples ?? {}).map(
    (example) => deref<{ value: Json }>(document, example).value,
  );
}

/** A parameter's own example, if it has one. */
export function exampleOf({ example, schema }: Parameter): Json | undefined {
  const listed = schema?.examples;
  return example ?? (Array.isArray(listed) ? listed[0] : undefined) ?? schema?.default;
}

/** Statuses that an operation documents. */
export function statusesOf({ located }: Documented): number[] {
  return Object.keys(located.operation.responses).map(Number).filter(Number.isInteger);
}
