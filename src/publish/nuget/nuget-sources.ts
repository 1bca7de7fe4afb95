import type { Env } from '#base/effects.ts';
import type { NuGetConfigFile } from './nuget-access.ts';
import { type NuGetSource, readNuGetConfig } from './nuget-config.ts';

/**
 * Addresses that NuGet asks for known vulnerabilities: the audit sources, else the package sources, that are left when each
 * configuration has cleared, added and disabled some (learn.microsoft.com/nuget/reference/nuget-config-file).
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

/** What is left when each configuration has cleared, added and disabled some; the nearest comes first. */
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

/** Everything that configurations say but logins, and the values of the variables that it mentions. */
export function feedsOf(configs: readonly NuGetConfigFile[], env: Env): { text: string; values: readonly string[] } {
  const text = configs.map((config) => withoutLogins(config.text)).join('\n');
  const { variables } = readNuGetConfig(text);
  return { text, values: variables.map((name) => env[name] ?? '') };
}

const LOGINS = /<(?:(packageSourceCredentials|apikeys)\b|\/(packageSourceCredentials|apikeys)\s*>)/gi;

/** Without the two elements that hold logins. */
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

/** A source whose address holds a login or a variable's value: NuGet writes it into what it leaves. */
export function secretSource(configs: readonly NuGetConfigFile[]): string | undefined {
  const sources = configs.flatMap(({ text }) => readNuGetConfig(text).sources);
  return sources.find(({ value }) => /%\w+%/.test(value) || /^[a-z]+:\/\/[^/]*@/i.test(value))?.name;
}
