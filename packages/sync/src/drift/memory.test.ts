import { expect, test } from "vitest";
import { readMemory, writeMemory } from "./memory.ts";

test("a memory is written and read, one line an object, sorted", () => {
  const memory = { salt: "s", objects: { "a/B/z": { x: "1" }, "a/B/c": { y: "2" } } };
  const text = writeMemory(memory);
  expect(readMemory(text)).toEqual(memory);
  expect(text.indexOf("a/B/c")).toBeLessThan(text.indexOf("a/B/z"));
});

test("what is no memory is forgotten", () => {
  for (const text of ["", "{", "[]", '{"format":2,"salt":"s","objects":{}}'])
    expect(readMemory(text)).toBeUndefined();
});
