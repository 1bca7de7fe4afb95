import { compareNuGetVersions, parseNuGetVersion } from '#dotnet/audit/nuget-version.ts';
import { officialPath } from '#dotnet/catalogue.ts';
import { environmentOf } from '#oci/config.ts';
import { describeReference, type Reference } from '#oci/reference.ts';
import type { SharedFramework } from '#publication/publication.ts';
import type { Problem } from './problem.ts';
import type { VerifiedImage } from './subject.ts';

const ASPNET = 'Microsoft.AspNetCore.App';
const DESKTOP = 'Microsoft.WindowsDesktop.App';

/**
 * The variables in which official images list their versions, current names first, and the repositories that have
 * them.
 */
const FRAMEWORKS: ReadonlyMap<string, { readonly variables: readonly string[]; readonly in: readonly string[] }> =
  new Map([
    ['Microsoft.NETCore.App', { variables: ['DOTNET_VERSION'], in: ['runtime', 'aspnet', 'sdk'] }],
    [ASPNET, { variables: ['ASPNET_VERSION', 'ASPNETCORE_VERSION'], in: ['aspnet', 'sdk'] }],
  ]);

/** Variables of images that installed .NET in another way: they may have all frameworks. */
const OTHER_WAYS = ['DOTNET_ROOT', 'DOTNET_CORE_VERSION', 'DOTNET_SDK_VERSION'];

/**
 * Checks that the base has the shared frameworks that a framework-dependent application needs, in versions that it
 * accepts. They are released together, so only the first wrong version is reported.
 */
export function checkFrameworks(subject: VerifiedImage): readonly Problem[] {
  const { app, base, image } = subject;
  if (app.selfContained) return [];
  const desktop = app.frameworks.some(({ name }) => name === DESKTOP);
  if (desktop && image.platform.os === 'linux') return [desktopOnLinux(subject)];
  const has = environmentOf(base.config.config);
  const asked = app.frameworks.map((framework) => ({ framework, version: versionIn(has, framework) }));
  const missing = asked.filter(({ version }) => version === undefined).map(({ framework }) => framework);
  return [
    ...checkMissing(missing.filter(isUnsaid(subject)), subject),
    ...asked.flatMap(({ framework, version = '' }) => checkVersion({ framework, version }, subject)).slice(0, 1),
  ];
}

function versionIn(has: ReadonlyMap<string, string>, { name }: SharedFramework): string | undefined {
  const { variables = [] } = FRAMEWORKS.get(name) ?? {};
  return variables.map((variable) => has.get(variable)).find((value) => (value ?? '') !== '');
}

/** Early official images had no variable for it. */
function isUnsaid({ base }: VerifiedImage): (framework: SharedFramework) => boolean {
  const repository = officialPath(base.reference)?.split('/').at(-1) ?? '';
  return ({ name }) => FRAMEWORKS.get(name)?.in.includes(repository) === false;
}

function checkMissing(missing: readonly SharedFramework[], { base }: VerifiedImage): readonly Problem[] {
  const has = environmentOf(base.config.config);
  if (missing.length === 0 || OTHER_WAYS.some((variable) => has.has(variable))) return [];
  const right = missing.some(({ name }) => name === ASPNET) ? 'aspnet' : 'runtime';
  const instead = insteadIn(has, base.reference);
  if (instead === undefined) return [];
  return [
    {
      severity: 'error',
      code: 'FRAMEWORK_MISSING',
      what: `the application cannot start on ${describeReference(base.reference)}`,
      because: `it needs ${missing.map(({ name }) => name).join(' and ')}, but ${instead}`,
      hint: `Use the base image mcr.microsoft.com/dotnet/${right}, or publish self-contained.`,
    },
  ];
}

/**
 * Describes what the image has instead of the missing framework; `undefined` if that is unknown: an image may have
 * .NET without a variable.
 */
function insteadIn(has: ReadonlyMap<string, string>, reference: Reference): string | undefined {
  const version = has.get('DOTNET_VERSION');
  if (version !== undefined) return `the image has only the .NET runtime ${version}`;
  return officialPath(reference)?.endsWith('runtime-deps') ? 'runtime-deps does not contain .NET' : undefined;
}

interface Offer {
  readonly framework: SharedFramework;
  /** The version in the base; empty if it is unknown. */
  readonly version: string;
}

function checkVersion({ framework, version }: Offer, { app, base, image }: VerifiedImage): readonly Problem[] {
  const fromImage = environmentOf(image.config.value.config).get('DOTNET_ROLL_FORWARD');
  const rule = fromImage || app.rollForward || 'Minor';
  if (accepts({ asked: framework.version, offered: version, rule })) return [];
  return [
    {
      severity: 'error',
      code: 'FRAMEWORK_VERSION',
      what: `the application cannot start on ${describeReference(base.reference)}`,
      because: `it needs ${framework.name} ${framework.version} (roll forward: ${rule}), but the image has ${version}`,
      hint: `Use a base image of .NET ${/^\d+\.\d+/.exec(framework.version)?.[0] ?? framework.version}, pull the newest one, or set RollForward in the project.`,
    },
  ];
}

/**
 * Returns whether the host accepts a version (dotnet/runtime, framework-version-resolution.md). Unknown rules and
 * versions are accepted: only a certain failure is a problem.
 */
export function accepts(versions: {
  readonly asked: string;
  readonly offered: string;
  readonly rule: string;
}): boolean {
  const [asked, offered] = [parseNuGetVersion(versions.asked), parseNuGetVersion(versions.offered)];
  if (asked === undefined || offered === undefined) return true;
  const order = compareNuGetVersions(offered, asked);
  const [major, minor] = [0, 1].map((index) => asked.numbers[index] === offered.numbers[index]);
  switch (versions.rule.toLowerCase()) {
    case 'disable':
      return order === 0;
    case 'latestpatch':
      return order >= 0 && major === true && minor === true;
    case 'minor':
    case 'latestminor':
      return order >= 0 && major === true;
    case 'major':
    case 'latestmajor':
      return order >= 0;
    default:
      return true;
  }
}

function desktopOnLinux({ base }: VerifiedImage): Problem {
  return {
    severity: 'error',
    code: 'WINDOWS_DESKTOP',
    what: `the application cannot start on ${describeReference(base.reference)}`,
    because: `it needs ${DESKTOP} (Windows Forms, WPF), which exists only for Windows`,
    hint: 'Remove UseWindowsForms and UseWPF from the project, or publish a project that does not use them.',
  };
}
