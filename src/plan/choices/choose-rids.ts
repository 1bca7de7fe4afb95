import type { Choice } from '#base/choice.ts';
import { expand, isTrue as isTrueValue } from '#dotnet/project/evaluate.ts';
import type { ProjectFacts } from '#dotnet/project/facts.ts';
import { isFileBased } from '#dotnet/project/file-based.ts';
import { ridOf } from '#dotnet/rid.ts';
import type { Inputs } from '#request/inputs/inputs.ts';
import { checkNativeCode } from './native-code.ts';
import type { Variant, VariantPart } from './variants.ts';

/** Properties that make a publish output depend on its platform. */
const PLATFORM_BOUND = [
  'PublishAot',
  'PublishTrimmed',
  'PublishSingleFile',
  'PublishReadyToRun',
  'PublishSelfContained',
  'SelfContained',
  // The executable next to the assembly is for one platform.
  'UseAppHost',
];

/**
 * Returns the RIDs to publish for: none if one portable publish is enough, or else each RID that the images need.
 * @throws ActionError PLATFORM_MISSING for native code of several platforms that one container cannot compile
 */
export function chooseRids(facts: {
  readonly inputs: Pick<Inputs, 'platforms' | 'systems' | 'portable' | 'sdkImage' | 'setupCommand'>;
  readonly project: Pick<ProjectFacts, 'path' | 'name' | 'kind' | 'properties' | 'startCommands'>;
  readonly variants: readonly Variant[];
}): Choice<readonly string[]> {
  const { inputs, project, variants } = facts;
  const { properties, path } = project;
  if (project.kind === 'wasm') return { value: [], because: 'it runs in a browser, on any platform', from: path };
  const isTrue = (name: string): boolean => isTrueValue(properties[name]);
  const value = [...new Set(variants.flatMap(({ parts }) => parts.flatMap(ridsOf)))];
  if (isTrue('PublishAot')) checkNativeCode(value, { inputs, project: path });
  const own = properties['RuntimeIdentifier'];
  if (own !== undefined && own !== '') {
    return ofOwnRid(own, { ...facts, value });
  }
  const bound = PLATFORM_BOUND.find(isTrue);
  if (bound !== undefined) return { value, because: `${bound} is set`, from: path };
  const named = namedExecutable(project);
  if (named !== undefined) return { value, because: `the start command ${named} names the executable`, from: path };
  if (!inputs.portable) return { value, because: 'input portable is false', from: 'input portable' };
  const usual = 'framework-dependent: one publish for every platform';
  // `dotnet` treats a file as a tool and compiles it to native code. Here that is the exception.
  const file = `${usual}; native code only with #:property PublishAot=true`;
  return { value: [], because: isFileBased(path) ? file : usual };
}

/** The project's own RID decides, unless it is for another operating system than the images. */
function ofOwnRid(
  own: string,
  facts: Parameters<typeof chooseRids>[0] & { readonly value: readonly string[] },
): Choice<readonly string[]> {
  const { inputs, project, value } = facts;
  const { path, properties } = project;
  if (inputs.platforms.length > 0) return { value, because: 'input platforms, as the project has a RuntimeIdentifier' };
  if (inputs.systems.length > 0) return { value, because: 'input os, as the project has a RuntimeIdentifier' };
  const because = 'the project has a RuntimeIdentifier';
  const declared = ['ContainerRuntimeIdentifier', 'ContainerRuntimeIdentifiers'].find(
    (name) => (properties[name] ?? '') !== '',
  );
  if (declared !== undefined) return { value, because: `${declared} of the project`, from: path };
  const isOfWindows = /-windows/i.test(properties['TargetFramework'] ?? properties['TargetFrameworks'] ?? '');
  const system = (rid: string): string => rid.split('-')[0] ?? '';
  const isForeign = value.every((rid) => system(rid) !== system(own));
  if (isOfWindows || !isForeign) return { value: [own], because, from: path };
  return {
    value,
    because: `the RuntimeIdentifier ${own} of the project is not for the system of the image: for a Windows image set platforms: windows/amd64`,
    from: path,
  };
}

/** Returns the executable in the project's start command, if the command is not `dotnet App.dll`. */
function namedExecutable(project: Pick<ProjectFacts, 'name' | 'properties' | 'startCommands'>): string | undefined {
  const { name, properties, startCommands } = project;
  if (properties['UseAppHost']?.trim().toLowerCase() === 'false') return undefined;
  const assembly = expand(properties['AssemblyName'] ?? '', properties) || name;
  const words = startCommands.flatMap((include) =>
    expand(include, { AssemblyName: assembly, ...properties }).split(';'),
  );
  return words.map((word) => word.trim()).find((word) => fileNameOf(word).replace(/\.exe$/i, '') === assembly);
}

function fileNameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

function ridsOf({ os, musl, platforms }: VariantPart): readonly string[] {
  return platforms.map(({ value }) => ridOf(value, { musl: musl ?? isAlpine(os) }));
}

/** Returns whether an operating system, by its name in tags, uses musl. */
export function isAlpine(os: string | undefined): boolean {
  return os?.startsWith('alpine') === true;
}

/** Several RIDs are restored together. Each publish then gets its own. */
export function ridProperties(rids: readonly string[]): Readonly<Record<string, string>> {
  const [first, ...others] = rids;
  if (first === undefined) return { UseAppHost: 'false' };
  return others.length === 0 ? { RuntimeIdentifier: first } : { RuntimeIdentifiers: rids.join(';') };
}
