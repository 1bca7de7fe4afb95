import type { Env } from '#base/effects.ts';
import type { NuGetConfigFile } from './nuget-access.ts';
import { type NuGetSource, readNuGetConfig } from './nuget-config.ts';

/**
 * Returns the addresses that NuGet asks for known vulnerabilities: the audit sources in use, or else the package sources in
 * use (learn.microsoft.com/nuget/reference/nuget-config-file).
 * @param configs nearest first.
 */
export function auditedSources(configs: readonly NuGetConfigFile[]): readonly string[] {
  const { audit, packages } = sourcesInUse(configs);
  return (audit.length > 0 ? audit : packages).map(({ value }) => value);
}

interface SourcesInUse {
  readonly packages: readonly NuGetSource[];
  readonly audit: readonly NuGetSource[];
}

/** Returns the sources that remain after each configuration cleared, added and disabled some. The nearest comes first. */
export function sourcesInUse(configs: readonly NuGetConfigFile[]): SourcesInUse {
  const facts = configs.map(({ text }) => readNuGetConfig(text)).reverse();
  const packages = new Map<string, NuGetSource>();
  const audit = new Map<string, NuGetSource>();
  const disabled = new Set<string>();
  for (const each of facts) {
    if (each.cleared.includes('packageSources')) packages.clear();
    if (each.cleared.includes('auditSources')) audit.clear();
    if (each.cleared.includes('disabledPackageSources')) disabled.clear();
    for (const source of each.sources) packages.set(source.name.toLowerCase(), source);
    for (const source of each.auditSources) audit.set(source.name.toLowerCase(), source);
    for (const name of each.disabled) disabled.add(name.toLowerCase());
  }
  const enabled = (all: ReadonlyMap<string, NuGetSource>) =>
    [...all].filter(([name]) => !disabled.has(name)).map(([, source]) => source);
  return { packages: enabled(packages), audit: enabled(audit) };
}

/** Returns the text of the configurations without logins, and the values of the variables that it mentions. */
export function feedsOf(configs: readonly NuGetConfigFile[], env: Env): { text: string; values: readonly string[] } {
  const text = configs.map((config) => withoutLogins(config.text)).join('\n');
  const { variables } = readNuGetConfig(text);
  return { text, values: variables.map((name) => env[name] ?? '') };
}

const LOGINS = /<(?:(packageSourceCredentials|apikeys)\b|\/(packageSourceCredentials|apikeys)\s*>)/gi;

/** Removes the two elements that hold logins. */
function withoutLogins(text: string): string {
  const begins = new Map<string, number>();
  const kept: string[] = [];
  let end = 0;
  for (const { 0: tag, 1: opened, 2: closed = '', index } of text.matchAll(LOGINS)) {
    const name = (opened ?? closed).toLowerCase();
    const begin = begins.get(name);
    if (opened !== undefined) begins.set(name, begin ?? index);
    else if (begin !== undefined) {
      begins.delete(name);
      kept.push(text.slice(end, Math.max(end, begin)));
      end = index + tag.length;
    }
  }
  return [...kept, text.slice(end)].join('');
}

/**
 * Returns the name of a source whose address contains a login or a variable. NuGet writes such an address into its
 * intermediate files.
 */
export function secretSource(configs: readonly NuGetConfigFile[]): string | undefined {
  const sources = configs.flatMap(({ text }) => readNuGetConfig(text).sources);
  return sources.find(({ value }) => /%\w+%/.test(value) || /^[a-z]+:\/\/[^/]*@/i.test(value))?.name;
}
