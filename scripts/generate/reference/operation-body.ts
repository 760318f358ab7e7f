import {
  type Answer,
  deref,
  type MediaType,
  type OpenApiDocument,
  type OperationObject,
} from "../document.ts";

export interface Body {
  readonly required: boolean;
  readonly content: Record<string, MediaType>;
}

/** The request body of an operation, behind its name when it has one. */
export function bodyOf(document: OpenApiDocument, operation: OperationObject): Body | undefined {
  if (!operation.requestBody) return undefined;
  const { required, content } = deref(document, operation.requestBody);
  return { required: required === true, content };
}

export interface LocatedAnswer {
  readonly status: string;
  /** Name of the shared answer; absent when the operation describes its own. */
  readonly shared?: string;
  readonly answer: Answer;
}

/** The answers of an operation in the order of the document. */
export function answersOf(document: OpenApiDocument, operation: OperationObject): LocatedAnswer[] {
  return Object.entries(operation.responses).map(([status, response]) => ({
    status,
    ...("$ref" in response ? { shared: response.$ref.slice(response.$ref.lastIndexOf("/") + 1) } : {}),
    answer: deref<Answer>(document, response),
  }));
}

/** Whether an answer tells of a failure; `default` does. */
export function isError(status: string): boolean {
  return !/^[123]/.test(status);
}
