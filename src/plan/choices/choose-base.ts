import type { Choice } from '#base/choice.ts';
import { readHistoricName } from '#dotnet/historic.ts';
import { chooseRuntimeImage, type RuntimeNeeds } from '#dotnet/runtime-image.ts';
import { mirrorOf } from '#oci/mirror.ts';
import { describeReference, parseReference, type Reference } from '#oci/reference.ts';
import type { Inputs } from '#request/inputs/inputs.ts';
import { checkHost } from './check-host.ts';

/** Returns the base image that was requested by name. Inputs override the project, and `os` is such an input. */
export function namedBase(words: {
  readonly inputs: Inputs;
  /** `ContainerBaseImage`; empty: not set. A value that only MSBuild can evaluate counts as not set. */
  readonly property: string;
  /** Path of the project. */
  readonly project: string;
}): Choice<Reference> | undefined {
  const { inputs, property, project } = words;
  const { baseImage } = inputs;
  if (baseImage !== undefined) return { value: baseImage, because: 'input base-image', from: 'input base-image' };
  if (property === '' || property.includes('$(') || inputs.systems.length > 0) return undefined;
  const value = parseReference(property);
  checkHost(mirrorOf(value, inputs.mirrors).registry, { inputs, word: 'ContainerBaseImage', project });
  return { value, because: 'ContainerBaseImage of the project', from: project };
}

/**
 * Returns the base image: the requested one, or else the one that the application needs. A historic name is replaced by
 * the current image that fits the project.
 * @throws ActionError IMAGE_NOT_FOUND for a historic name without a current equivalent
 */
export function chooseBase(named: Choice<Reference> | undefined, needs: RuntimeNeeds): Choice<Reference> {
  if (named === undefined) return chooseRuntimeImage(needs);
  const historic = readHistoricName(named.value);
  if (historic === undefined) return named;
  const { family: _own, ...others } = needs;
  const { repository, name, changes } = historic;
  const { value, because } = chooseRuntimeImage({ ...others, repository, ...(name === '' ? {} : { family: name }) });
  const reason = [`in place of ${describeReference(named.value)}`, because, ...changes].join('; ');
  return { ...named, value, because: reason };
}
