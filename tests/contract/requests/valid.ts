import { bodiesOf } from "../contract.ts";
import { type ContractRequest, placeOf } from "./request.ts";

/** Whether a request is as its operation's schemas have it, by Ajv's word. */
export function isValid({ one, parameters, mediaType, body }: ContractRequest): boolean {
  const fits = one.located.parameters.every((parameter) => {
    const value = parameters[placeOf(parameter)];
    if (value === undefined) return !parameter.required;
    return parameter.schema === undefined || one.contract.validatorOf(parameter.schema)(value);
  });
  if (!fits) return false;
  const bodies = bodiesOf(one);
  if (mediaType === undefined) return Object.keys(bodies).length === 0 || one.row.body?.required !== true;
  const schema = bodies[mediaType]?.schema;
  return schema === undefined || body === undefined || one.contract.validatorOf(schema)(body);
}
