import type { ProjectFacts } from './facts.ts';

/** Describes a project that runs in a browser. */
export function forBrowsers({ sdks }: Pick<ProjectFacts, 'sdks'>): string {
  const isPlain = sdks.some((name) => /(?:^|\.)WebAssembly$/i.test(name));
  return `it is a ${isPlain ? '' : 'Blazor '}WebAssembly application, which a browser runs`;
}

/** Returns why a project does not become an image, unless the input project names it. */
export function obstacleTo(project: ProjectFacts): string | undefined {
  const { kind, properties, frameworks } = project;
  const says = (name: string, value: string): boolean => properties[name]?.trim().toLowerCase() === value;
  if (kind === 'test') return 'it is a test';
  if (project.isUnbuilt) return 'the solution does not build it in this configuration';
  if (says('EnableSdkContainerSupport', 'false')) return 'EnableSdkContainerSupport is false';
  if (says('IsPublishable', 'false')) return 'IsPublishable is false';
  if (kind === 'apphost') return 'it is an Aspire AppHost, which starts the other projects on a developer’s machine';
  if (kind === 'wasm') return forBrowsers(project);
  if (DESKTOP.some((name) => says(name, 'true')) || says('OutputType', 'winexe')) return 'it is a desktop program';
  if (kind === 'library') return libraryBy(project);
  if (properties['TargetFrameworkVersion'] !== undefined) return 'it targets .NET Framework';
  const elsewhere = frameworks.length > 0 && frameworks.every((tfm) => ELSEWHERE.test(tfm));
  return elsewhere ? `no container runs ${frameworks.join(', ')}` : undefined;
}

const DESKTOP = ['UseWPF', 'UseWindowsForms', 'UseMaui'];

/** .NET Framework, devices and browsers. */
const ELSEWHERE = /^net\d{2,3}$|-(?:android|ios|maccatalyst|macos|tvos|tizen|browser)[\d.]*$/i;

/** SDKs that do not set an OutputType. */
const PLAIN_SDK = /^Microsoft\.NET\.Sdk(?:\.Razor|\.StaticWebAssets)?$/i;

function libraryBy({ sdks, properties }: ProjectFacts): string {
  const unknown = sdks.find((name) => !PLAIN_SDK.test(name));
  if (unknown === undefined || (properties['OutputType'] ?? '') !== '') return 'it is a library';
  return `it looks like a library, but only MSBuild knows what the SDK ${unknown} makes; name it in the input project to build it`;
}
