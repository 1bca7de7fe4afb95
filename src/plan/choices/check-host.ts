import { ActionError } from '#base/action-error.ts';
import { describeNearness, isNear, nearnessOf } from '#base/address.ts';
import type { Inputs } from '#request/inputs/inputs.ts';
import { namedHosts } from '#request/inputs/named-hosts.ts';

/**
 * Checks whether a registry that a project names may be contacted. A pull request can change the project, and the
 * runner can reach hosts that its author cannot. An address of this machine or its network is therefore allowed only if
 * the workflow names it.
 * @throws ActionError ADDRESS_REFUSED naming the inputs that allow it
 */
export function checkHost(
  host: string,
  { inputs, word, project }: { readonly inputs: Inputs; readonly word: string; readonly project: string },
): void {
  const nearness = nearnessOf(host);
  if (!isNear(nearness) || namedHosts(inputs).has(host)) return;
  throw new ActionError({
    code: 'ADDRESS_REFUSED',
    doing: `reading ${word} of ${project}`,
    got: `${host} is ${describeNearness(nearness)}`,
    hint: `Nothing was sent there, because a pull request can change that file. To allow it, name ${host} in the input insecure-registries, registry-mirrors or images, or set base-image.`,
  });
}
