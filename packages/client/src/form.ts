import { InputError } from "./error.ts";

/** A form with a part for each property; of a list, one for each of its members. Files go as they are, other objects as JSON. */
export function formOf(body: unknown): FormData {
  if (body instanceof FormData) return body;
  if (typeof body !== "object" || body === null)
    throw new InputError("the body must be a FormData or an object", { code: "bad_body" });
  const form = new FormData();
  for (const [name, value] of Object.entries(body))
    for (const one of [value].flat()) if (one !== undefined) append(form, name, one);
  return form;
}

function append(form: FormData, name: string, value: unknown): void {
  if (value instanceof Blob) form.append(name, value);
  else if (value instanceof Uint8Array) form.append(name, new Blob([new Uint8Array(value)]));
  else form.append(name, typeof value === "object" ? JSON.stringify(value) : String(value));
}
