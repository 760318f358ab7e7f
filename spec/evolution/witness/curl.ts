import type { SampleRequest } from "../change.ts";
import type { Call } from "../contract.ts";
import { written } from "./written.ts";

/** A request as a line for the shell. The key is a name there, never a value. */
export function curlOf(request: SampleRequest, call: Call): string {
  const node = (where: string, name: string) =>
    call.parameters.find((one) => one.in === where && one.name === name)?.node ?? { name, in: where };
  const path = Object.entries(request.pathParameters).reduce(
    (text, [name, value]) => text.replace(`{${name}}`, written(node("path", name), value)),
    request.path,
  );
  const query = Object.entries(request.query).map(([name, value]) => written(node("query", name), value));
  const headers = Object.entries(request.headers).map(
    ([name, value]) => `${name}: ${written(node("header", name), value)}`,
  );
  const keys = request.credentials.flatMap((credential) => {
    const [where, name, prefix] = credential.split(" ");
    return where === "header" ? [`${name}: ${prefix ? `${prefix} ` : ""}$KUBIYA_API_KEY`] : [];
  });
  const type = request.mediaType === undefined ? [] : [`Content-Type: ${request.mediaType}`];
  return [
    `curl -X ${request.method} ${quoted(`${request.server}${path}${query.length ? `?${query.join("&")}` : ""}`)}`,
    ...keys.map((header) => `-H "${header}"`),
    ...[...headers, ...type].map((header) => `-H ${quoted(header)}`),
    ...(request.mediaType === undefined ? [] : [`-d ${quoted(JSON.stringify(request.body))}`]),
  ].join(" \\\n  ");
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
