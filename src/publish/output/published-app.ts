import { defined } from '#base/objects.ts';
import type { AuditSettings, PublishedPackage, SharedFramework } from '#publication/publication.ts';
import { inRepository, type MSBuildFacts } from '#publish/msbuild/msbuild-facts.ts';
import { containerSettings } from './container-settings.ts';
import { NO_DEPENDENCIES, parseDependencies } from './dependencies.ts';
import { classify } from './output-files.ts';
import type { PublishOutput } from './publish-output.ts';
import { parseRuntimeConfig } from './runtime-config.ts';

/** The files of a publish. */
interface PublishedFiles {
  readonly directory: string;
  /** Sorted, with `/`. */
  readonly paths: readonly string[];
  /** The texts of `<AssemblyName>.runtimeconfig.json` and `.deps.json`, if they exist. */
  readonly runtimeConfig: string | undefined;
  readonly dependencies: string | undefined;
}

/** Combines MSBuild's facts about a project with the files in its output. */
export function describePublish(facts: MSBuildFacts, files: PublishedFiles): PublishOutput {
  const name = facts.property('AssemblyName');
  const config = files.runtimeConfig === undefined ? undefined : parseRuntimeConfig(files.runtimeConfig);
  const { dependencies } = files;
  const deps = dependencies === undefined ? NO_DEPENDENCIES : parseDependencies(dependencies, name);
  const target = facts.property('TargetFileName');
  const executable = [name, `${name}.exe`].find((path) => path !== target && files.paths.includes(path));
  const saysSelfContained = facts.isTrue('SelfContained') || facts.isTrue('PublishSelfContained');
  const selfContained = facts.isTrue('PublishAot') || (config?.selfContained ?? saysSelfContained);
  const rid = facts.property('RuntimeIdentifier');
  const sdkVersion = facts.property('NETCoreSdkVersion');
  return {
    directory: files.directory,
    files: classify(files.paths, facts.origins),
    packages: packagesOf(deps.packages, facts),
    resolved: { ...deps.graph, npm: [] },
    listed: new Set(facts.origins.keys()),
    references: facts.items('FrameworkReference').map(({ identity }) => identity),
    app: {
      project: inRepository(facts.property('MSBuildProjectFullPath')),
      framework: facts.property('TargetFramework'),
      target: rid === '' ? 'portable' : rid,
      name,
      ...(files.paths.includes(target) ? { assembly: target } : {}),
      ...defined({ executable }),
      selfContained,
      ...(config?.rollForward === undefined ? {} : { rollForward: config.rollForward }),
      frameworks: selfContained ? [] : (config?.frameworks ?? referencedFrameworks(facts)),
      invariantGlobalization: facts.isTrue('InvariantGlobalization') || (config?.invariantGlobalization ?? false),
      trimmed: facts.isTrue('PublishTrimmed'),
      aot: facts.isTrue('PublishAot'),
      ...(sdkVersion === '' ? {} : { sdkVersion }),
      container: containerSettings(facts),
      audit: auditSettings(facts),
    },
  };
}

/**
 * Reads the audit settings, with NuGet's defaults. An SDK before 8.0.100 does not know the properties and leaves them
 * empty.
 */
function auditSettings(facts: MSBuildFacts): AuditSettings {
  const says = (name: 'NuGetAudit' | 'NuGetAuditLevel' | 'NuGetAuditMode') => facts.property(name).trim().toLowerCase();
  const suppressed = facts.items('NuGetAuditSuppress');
  const reasons = suppressed
    .filter(({ value }) => value !== '')
    .map(({ identity, value }) => [identity, value] as const);
  return {
    enabled: !['false', 'disable'].includes(says('NuGetAudit')),
    level: says('NuGetAuditLevel') || 'low',
    mode: says('NuGetAuditMode') === 'direct' ? 'direct' : 'all',
    suppressed: suppressed.map(({ identity }) => identity),
    ...(reasons.length === 0 ? {} : { justifications: Object.fromEntries(reasons) }),
  };
}

/**
 * Returns the frameworks that the project references, at the lowest version. This is for a single file, whose runtime
 * configuration is inside.
 */
function referencedFrameworks(facts: MSBuildFacts): readonly SharedFramework[] {
  const version = /^net(\d+\.\d+)/.exec(facts.property('TargetFramework'))?.[1];
  return facts
    .items('FrameworkReference')
    .map(({ identity }) => ({ name: identity, version: `${version ?? '0.0'}.0` }));
}

/** Returns the packages of deps.json with their hashes, and those that only published files name (runtime packs). */
function packagesOf(known: readonly PublishedPackage[], facts: MSBuildFacts): readonly PublishedPackage[] {
  const all = new Map(known.map((each) => [`${each.id}/${each.version}`, each]));
  for (const origin of facts.origins.values()) {
    if (origin.kind !== 'package') continue;
    const { id, version } = origin;
    if (!all.has(`${id}/${version}`)) all.set(`${id}/${version}`, { id, version });
  }
  return [...all].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, each]) => each);
}
