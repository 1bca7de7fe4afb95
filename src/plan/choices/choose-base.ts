import type { Choice } from '#base/choice.ts';
import { readHistoricName } from '#dotnet/historic.ts';
import { chooseRuntimeImage, type RuntimeNeeds } from '#dotnet/runtime-image.ts';
import { mirrorOf } from '#oci/mirror.ts';
import { describeReference, parseReference, type Reference } from '#oci/reference.ts';
import type { Inputs } from '#request/inputs/inputs.ts';
import { checkHost } from './check-host.ts';

/** What somebody asked for by name: an input beats the project's own word, and `os` is one. */
export function namedBase(words: {
  readonly inputs: Inputs;
  /** `ContainerBaseImage`; empty: not set. One that only MSBuild can read counts as not set. */
  readonly property: string;
  /** The project's path. */
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
 * The base image: what was asked for by name, where a historic name stands for the image that fits the project today,
 * else what the application needs.
 * @throws ActionError IMAGE_NOT_FOUND for a historic name without a counterpart
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
