import { compareNuGetVersions, parseNuGetVersion } from '#dotnet/audit/nuget-version.ts';
import { officialPath } from '#dotnet/catalogue.ts';
import { environmentOf } from '#oci/config.ts';
import { describeReference, type Reference } from '#oci/reference.ts';
import type { SharedFramework } from '#publication/publication.ts';
import type { Problem } from './problem.ts';
import type { VerifiedImage } from './subject.ts';

const ASPNET = 'Microsoft.AspNetCore.App';
const DESKTOP = 'Microsoft.WindowsDesktop.App';

/** Variables in which official images say what they have, today's name first, and the repositories that have it. */
const FRAMEWORKS: Readonly<Record<string, { readonly variables: readonly string[]; readonly in: readonly string[] }>> =
  {
    'Microsoft.NETCore.App': { variables: ['DOTNET_VERSION'], in: ['runtime', 'aspnet', 'sdk'] },
    [ASPNET]: { variables: ['ASPNET_VERSION', 'ASPNETCORE_VERSION'], in: ['aspnet', 'sdk'] },
  };

/** Variables of images that got .NET in another way: they may have all of it. */
const OTHER_WAYS = ['DOTNET_ROOT', 'DOTNET_CORE_VERSION', 'DOTNET_SDK_VERSION'];

/**
 * Whether the base has the frameworks that an application without its own asks for, in versions that it takes. They are
 * released together: of several wrong versions one is said.
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
  return FRAMEWORKS[name]?.variables.map((variable) => has.get(variable)).find((value) => (value ?? '') !== '');
}

/** Early official images had no variable for it. */
function isUnsaid({ base }: VerifiedImage): (framework: SharedFramework) => boolean {
  const repository = officialPath(base.reference)?.split('/').at(-1) ?? '';
  return ({ name }) => FRAMEWORKS[name] !== undefined && !FRAMEWORKS[name].in.includes(repository);
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
      because: `it needs ${missing.map(({ name }) => name).join(' and ')}, and ${instead}`,
      hint: `Take the base image mcr.microsoft.com/dotnet/${right}, or publish self-contained.`,
    },
  ];
}

/** What is known to be there and is not what is missing; `undefined` where nothing is: an image may have .NET and not say so. */
function insteadIn(has: ReadonlyMap<string, string>, reference: Reference): string | undefined {
  const version = has.get('DOTNET_VERSION');
  if (version !== undefined) return `the image has the .NET runtime ${version} alone`;
  return officialPath(reference)?.endsWith('runtime-deps') ? 'runtime-deps has no .NET at all' : undefined;
}

interface Offer {
  readonly framework: SharedFramework;
  /** What the base has; empty where it says nothing. */
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
      because: `it asks for ${framework.name} ${framework.version} (roll forward: ${rule}), and the image has ${version}`,
      hint: `Take a base image of .NET ${/^\d+\.\d+/.exec(framework.version)?.[0] ?? framework.version}, pull the newest one, or set RollForward in the project.`,
    },
  ];
}

/**
 * Whether the host takes a version (dotnet/runtime, framework-version-resolution.md). Unknown rules and versions are
 * taken: only what is known to fail is a problem.
 */
export function accepts(of: { readonly asked: string; readonly offered: string; readonly rule: string }): boolean {
  const [asked, offered] = [parseNuGetVersion(of.asked), parseNuGetVersion(of.offered)];
  if (asked === undefined || offered === undefined) return true;
  const order = compareNuGetVersions(offered, asked);
  const [major, minor] = [0, 1].map((at) => asked.numbers[at] === offered.numbers[at]);
  switch (of.rule.toLowerCase()) {
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
    because: `it needs ${DESKTOP} (Windows Forms, WPF), which exists for Windows alone`,
    hint: 'Take UseWindowsForms and UseWPF out of what runs in the container, or publish a project that has neither.',
  };
}
