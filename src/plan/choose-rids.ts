import { ActionError } from '#base/action-error.ts';
import type { Choice } from '#base/choice.ts';
import { ridOf } from '#dotnet/rid.ts';
import type { Inputs } from '#inputs/inputs.ts';
import type { ProjectFacts } from '#project/facts.ts';
import { isFileBased } from '#project/file-based.ts';
import type { Variant, VariantPart } from './variants.ts';

/** Properties that make a publish output depend on the platform it is for. */
const PLATFORM_BOUND = [
  'PublishAot',
  'PublishTrimmed',
  'PublishSingleFile',
  'PublishReadyToRun',
  'PublishSelfContained',
  'SelfContained',
];

/**
 * What is published: nothing of a platform where that will do, else once for each RID that the images need, however many
 * they are.
 * @throws ActionError PLATFORM_MISSING for native code of several platforms
 */
export function chooseRids(facts: {
  readonly inputs: Pick<Inputs, 'platforms' | 'systems' | 'portable'>;
  readonly project: Pick<ProjectFacts, 'path' | 'properties'>;
  readonly variants: readonly Variant[];
}): Choice<readonly string[]> {
  const { inputs, project, variants } = facts;
  const { properties, path } = project;
  const isTrue = (name: string): boolean => properties[name]?.toLowerCase() === 'true';
  const value = [...new Set(variants.flatMap(({ parts }) => parts.flatMap(ridsOf)))];
  if (isTrue('PublishAot') && value.length > 1) throw severalNative(path, value);
  const own = properties['RuntimeIdentifier'];
  if (own !== undefined && own !== '') {
    const asked = [inputs.systems, inputs.platforms].map(({ length }) => length > 0);
    if (!asked.includes(true)) return { value: [own], because: 'the project has a RuntimeIdentifier', from: path };
    return { value, because: `input ${asked[1] ? 'platforms' : 'os'}, as the project has a RuntimeIdentifier` };
  }
  const bound = PLATFORM_BOUND.find(isTrue);
  if (bound !== undefined) return { value, because: `${bound} is set`, from: path };
  if (!inputs.portable) return { value, because: 'input portable is false', from: 'input portable' };
  const usual = 'framework-dependent: one publish for every platform';
  // For `dotnet` a file is a tool, which it makes native code of; in an image that is the exception.
  const file = `${usual}; native code only with #:property PublishAot=true`;
  return { value: [], because: isFileBased(path) ? file : usual };
}

function ridsOf({ os, platforms }: VariantPart): readonly string[] {
  return platforms.map(({ value }) => ridOf(value, { musl: isAlpine(os) }));
}

/** Whether a system that tags name has musl. */
export function isAlpine(os: string | undefined): boolean {
  return os?.startsWith('alpine') === true;
}

/** Several are restored together, and each publish is given its own. */
export function ridProperties(rids: readonly string[]): Readonly<Record<string, string>> {
  const [first, ...others] = rids;
  if (first === undefined) return { UseAppHost: 'false' };
  return others.length === 0 ? { RuntimeIdentifier: first } : { RuntimeIdentifiers: rids.join(';') };
}

/** The compiler of native code makes code for the system that it runs on. */
function severalNative(project: string, rids: readonly string[]): ActionError {
  return new ActionError({
    code: 'PLATFORM_MISSING',
    doing: `planning the publish of ${project}`,
    got: `PublishAot makes native code, which one container cannot make for ${rids.join(', ')}`,
    hint: 'Make each in a job of its own: a matrix over `platforms` with a runner of that platform, or over `os`.',
  });
}
