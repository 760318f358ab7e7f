import type { OperationId } from "@kubiya-toolkit/spec";

// Parts of a kind that few kinds have.

/** A further read for objects whose list answer lacks some fields. */
export interface Detail {
  readonly operation: OperationId;
  /** Field of the create body → path into this operation's answer. Asked for only when a manifest writes one of them. */
  readonly fields: Readonly<Record<string, string>>;
}

/** The object that another one is made in and belongs to; both names together are its address. */
export interface Parent {
  readonly ref: string;
  /** Field of a manifest that names the parent. */
  readonly as: string;
  /** Field of the answer that holds the parent's id. */
  readonly field: string;
  /** Path parameter of the create call that takes it. */
  readonly parameter: string;
}

/** An object that is there as soon as what it belongs to is: never created, and read by the read call alone. */
export interface Standing {
  /** Kinds it may belong to, by the word before the slash in its name: `agent/deployer`. Left out: the organisation. */
  readonly of?: Readonly<Record<string, string>>;
  /** Path parameters that take that word and the id of the object it belongs to. */
  readonly parameters?: { readonly word: string; readonly id: string };
  /** Path to it in the answer of the read call; `{word}` stands for the word. */
  readonly readFrom?: string;
}

/** While a manifest field has a value, one of others must be written. */
export interface Need {
  readonly while: {
    readonly field: string;
    readonly is: string;
    /** The server takes that value when none is written. */
    readonly byDefault?: true;
  };
  readonly oneOf: readonly string[];
}
