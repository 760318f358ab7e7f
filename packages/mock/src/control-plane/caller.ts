/** The person behind every key: a key of the mock has nobody of its own. */
export const callerEmail = "a@example.com";
export const callerName = "a";
