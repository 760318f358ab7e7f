import type { Json } from "../../json.ts";
import { below400, type ClientRequest, type Need, where } from "./client-request.ts";

/** The Terraform provider of the Platform: no content type, `source: terraform` on every call, `force` on deletes. */
export const never = "0001-01-01T00:00:00Z";
export const mark = { task_id: "", managed_by: "terraform" };

export function read(by: string, path: string, ...needs: Need[]): ClientRequest {
  return { by, method: "GET", path, needs: [below400, ...needs] };
}

export function write(by: string, method: string, path: string, body: Json, ...needs: Need[]): ClientRequest {
  return { by, method, path, body, needs: [below400, ...needs] };
}

export function remove(by: string, path: string, ...needs: Need[]): ClientRequest {
  return { by, method: "DELETE", path, headers: { force: "true" }, needs: [below400, ...needs] };
}

export const texts = (value: unknown) =>
  typeof value === "object" && value !== null && Object.values(value).every((one) => typeof one === "string");

export const integer = where("version is a number", ({ version }) => Number.isInteger(version));
export const vendorTexts = where("vendor_specific holds texts", ({ configs }) =>
  (Array.isArray(configs) ? configs : []).every((one) => texts(Object(one).vendor_specific)),
);
