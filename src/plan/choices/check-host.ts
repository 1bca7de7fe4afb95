import { ActionError } from '#base/action-error.ts';
import { describeNearness, isNear, nearnessOf } from '#base/address.ts';
import type { Inputs } from '#request/inputs/inputs.ts';
import { namedHosts } from '#request/inputs/named-hosts.ts';

/**
 * Whether a registry that a project names may be asked: a pull request can write it, and the runner reaches what nobody
 * else does, so that an address of this machine or its network is the workflow's word alone.
 * @throws ActionError ADDRESS_REFUSED naming the inputs that allow it
 */
export function checkHost(
  host: string,
  by: { readonly inputs: Inputs; readonly word: string; readonly project: string },
): void {
  const { inputs, word, project } = by;
  const nearness = nearnessOf(host);
  if (!isNear(nearness) || namedHosts(inputs).has(host)) return;
  throw new ActionError({
    code: 'ADDRESS_REFUSED',
    doing: `reading ${word} of ${project}`,
    got: `${host} is ${describeNearness(nearness)}`,
    hint: `Nothing was sent there: a pull request can write that file. If it is meant, name ${host} in the input insecure-registries, registry-mirrors or images, or give the image as base-image.`,
  });
}
