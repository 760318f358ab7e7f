// Made by `pnpm generate` from spec/openapi; edit there.
/** The four APIs, named as their folders in `spec/openapi/`. */
export type Api = "platform-v1" | "platform-v2" | "platform-v3" | "control-plane";

export type HttpMethod = "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";

/** How a list is cut into pages (`x-pagination`). */
export interface Pagination {
  readonly style: "none" | "offset" | "page" | "cursor";
  /** Query parameter that says how many items to skip (style `offset`). */
  readonly offset?: string;
  /** Query parameter that names the page, from 1 (style `page`). */
  readonly page?: string;
  /** Query parameter that says how many items a page holds. */
  readonly limit?: string;
  /** Items a page holds when `limit` is not sent. */
  readonly defaultLimit?: number;
  /** The most that `limit` may ask for. */
  readonly maxLimit?: number;
  /** Property of the answer that holds the items; absent when the answer is the list itself. */
  readonly items?: string;
  /** Property that holds the number of all items. */
  readonly total?: string;
  /** Property that tells whether another page follows. */
  readonly hasMore?: string;
  /** The answer is a bare array unless the request carries one of these query parameters. */
  readonly bareUnless?: readonly string[];
}

/** How a query parameter is written; only what differs from OpenAPI's default (`form`, exploded) is given. */
export interface QueryParameter {
  readonly name: string;
  readonly required?: true;
  readonly style?: "spaceDelimited" | "pipeDelimited" | "deepObject";
  readonly explode?: false;
}

/** What an answer carries: JSON, nothing, text, bytes or a stream of server-sent events. */
export type AnswerKind = "json" | "empty" | "text" | "binary" | "event-stream";

/** One operation of one API, reduced to what is needed to call, mock or list it. */
export interface Operation {
  readonly id: string;
  readonly api: Api;
  readonly method: HttpMethod;
  /** Path template as in the document, e.g. `/api/v1/agents/{agent_id}`. */
  readonly path: string;
  readonly tag: string;
  /** Namespace and method of the typed client: `agents`, `list`. */
  readonly group: string;
  readonly name: string;
  readonly summary: string;
  readonly pathParameters: readonly string[];
  readonly query: readonly QueryParameter[];
  /** Media type of the body and whether it must be sent; absent when there is none. */
  readonly body?: { readonly mediaType: string; readonly required: boolean };
  /** Success statuses and what each carries. */
  readonly answers: Readonly<Record<number, AnswerKind>>;
  /** The data of its events is plain text instead of JSON. */
  readonly textEvents?: true;
  /** `Authorization` prefixes that are accepted, the preferred one first; empty for open operations. */
  readonly auth: readonly string[];
  /** Whether sending it twice leaves what sending it once leaves. */
  readonly idempotent: boolean;
  readonly stability: "draft" | "alpha" | "beta" | "stable";
  readonly rateLimitClass?: string;
  readonly pagination?: Pagination;
  readonly deprecated?: true;
  /** The day a deprecated operation goes away, as `2027-12-31`; absent while none is set. */
  readonly sunset?: string;
  /** Seen faults of the published server, by name. */
  readonly quirks?: readonly string[];
}
