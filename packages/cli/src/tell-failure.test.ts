import { ApiError, AuthError, InputError, NetworkError, NotFoundError } from "@kubiya-toolkit/client";
import { expect, test } from "vitest";
import { Failure } from "./failure.ts";
import { fakeContext } from "./fake-context.ts";
import { tellFailure } from "./tell-failure.ts";

const json = ["plan", "--output", "json"];
const aborted = AbortSignal.abort();

test("the user's to mend: report, message and mend on stderr, nothing on stdout", async () => {
  const { context, written } = fakeContext({ argv: ["plan"] });
  const failure = new Failure("invalid-input", "It is wrong.", {
    mend: "Mend it.",
    report: "a.yaml:1:1 wrong",
  });
  expect(await tellFailure(failure, context)).toBe("invalid-input");
  expect(written).toEqual({ stdout: "", stderr: "a.yaml:1:1 wrong\nError: It is wrong.\nMend it.\n" });
});

test("with --output json the error is one JSON value", async () => {
  const { context, written } = fakeContext({ argv: json });
  const problems = [{ code: "yaml.syntax" }];
  await tellFailure(new Failure("not-found", "Gone.", { problems, details: { ids: [1] } }), context);
  expect(JSON.parse(written.stdout)).toEqual({
    error: { code: "not-found", message: "Gone.", problems, ids: [1] },
  });
});

test("ours to mend: what a report needs, and code 1", async () => {
  const { context, written } = fakeContext({ argv: json });
  expect(await tellFailure(new TypeError("x is not a function"), context)).toBe("failed");
  expect(written.stderr).toContain("Please report it at https://");
  expect(written.stderr).toContain("command: kubiya plan --output json");
  expect(written.stderr).toMatch(/version: \d+\.\d+\.\d+, node v\d+/);
  expect(written.stderr).toContain("tell-failure.test.ts");
  expect(JSON.parse(written.stdout)).toMatchObject({ error: { code: "failed", fault: true } });
});

test("what is thrown and is no error is told all the same", async () => {
  const { context, written } = fakeContext();
  expect(await tellFailure("odd", context)).toBe("failed");
  expect(written.stderr).toContain("not of what you gave it: odd");
});

const facts = { code: "x", operationId: "listTeams", attempts: 1 };
const answer = { ...facts, status: 401, detail: "no", body: {}, requestId: "req-1" };

test.each([
  [new AuthError("no", answer), "not-signed-in"],
  [new NotFoundError("no", { ...answer, status: 404 }), "not-found"],
  [new NetworkError("no", facts), "failed"],
  [new ApiError("no", { ...answer, status: 418 }), "failed"],
])("an error of a call ends the run as its status says", async (error, ending) => {
  const { context } = fakeContext();
  expect(await tellFailure(error, context)).toBe(ending);
});

test("the facts of a call are in the JSON", async () => {
  const { context, written } = fakeContext({ argv: json });
  await tellFailure(new AuthError("no", answer), context);
  expect(JSON.parse(written.stdout)).toMatchObject({
    error: { status: 401, request_id: "req-1", operation: "listTeams", attempts: 1 },
  });
});

test("a request that we built wrongly is ours", async () => {
  const { context, written } = fakeContext();
  await tellFailure(new InputError("bad path", facts), context);
  expect(written.stderr).toContain("a fault of kubiya itself");
});

test("whatever breaks after Ctrl-C is the interruption", async () => {
  const { context, written } = fakeContext({ interrupted: aborted });
  expect(await tellFailure(new TypeError("aborted"), context)).toBe("interrupted");
  expect(written.stderr).toBe("Error: Interrupted.\n");
});
