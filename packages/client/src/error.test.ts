import { expect, test } from "vitest";
import { ApiError, NotFoundError } from "./api-error.ts";
import { ConfigurationError, isKubiyaError, KubiyaError } from "./error.ts";

const facts = { status: 404, code: "not_found", detail: "no", body: { secret: "hush" }, attempts: 2 };

test("errors are told apart by class, by name and by the brand", () => {
  const error = new NotFoundError("no", facts);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toBeInstanceOf(KubiyaError);
  expect(error).toBeInstanceOf(Error);
  expect(String(error)).toBe("NotFoundError: no");
  expect(error.stack).toContain("NotFoundError: no");
  expect(isKubiyaError(error)).toBe(true);
});

test("the brand is known across copies of the package", () => {
  expect(isKubiyaError({ [Symbol.for("@kubiya-toolkit/client/error")]: true })).toBe(true);
});

test.each([undefined, null, "x", 1, {}, new Error("x"), new TypeError("x")])(
  "%s is none of ours",
  (value) => {
    expect(isKubiyaError(value)).toBe(false);
  },
);

test("the body is there to read, and is not printed", () => {
  const error = new NotFoundError("no", facts);
  expect(error.body).toEqual({ secret: "hush" });
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: "NotFoundError",
    message: "no",
    code: "not_found",
    status: 404,
    detail: "no",
    attempts: 2,
    outcomeUnknown: false,
    waits: [],
  });
  expect(Object.keys(error)).not.toContain("body");
});

test("what was not sent counts no attempt", () => {
  expect(new ConfigurationError("x", { code: "c" })).toMatchObject({ attempts: 0, outcomeUnknown: false });
});
