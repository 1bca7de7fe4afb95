import type { Log } from '#base/effects.ts';
import { buildEnvironment, restoreEnvironment } from '#publish/paths/environment.ts';
import type { NuGetCredential } from '#request/inputs/nuget-credentials.ts';
import type { NuGetAccess, NuGetConfigFile } from './nuget-access.ts';
import { readNuGetConfig } from './nuget-config.ts';
import { credentialsConfig, DEFAULT_NUGET_CONFIG } from './nuget-credentials.ts';

/** A small file that the action writes below `/work`. */
export interface WorkFile {
  /** Relative to `/work`. */
  readonly path: string;
  readonly text: string;
}

interface NuGetFiles {
  readonly files: readonly WorkFile[];
  /** Names in `nuget-credentials` that are not in any configuration. */
  readonly unknown: readonly string[];
  /**
   * Variables of the restore: logins of sources that already have one in a nearer configuration. Without the variable, that
   * configuration would win.
   */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Returns the user-level configuration of the restore: the runner's files in their order, then the credentials. NuGet reads
 * `NuGet.Config`, then `config/*.config` sorted by name. Configurations in the source take precedence over all of them.
 */
export function nugetFiles(access: NuGetAccess, repository: readonly NuGetConfigFile[]): NuGetFiles {
  const [first, ...others] = access.configs;
  const own = { path: 'home/.nuget/NuGet/NuGet.Config', text: first?.text ?? DEFAULT_NUGET_CONFIG };
  const runner = others.map(({ text }, index) => ({
    path: `home/.nuget/NuGet/config/${numbered(index)}.config`,
    text,
  }));
  if (access.credentials.length === 0) return { files: [own, ...runner], unknown: [], env: {} };
  const facts = [...repository, ...access.configs, own].map(({ text }) => readNuGetConfig(text));
  const { text, unknown, resolved } = credentialsConfig(
    access.credentials,
    facts.flatMap(({ sources }) => sources),
  );
  const files = [...runner, own, { path: 'home/.nuget/NuGet/config/99-credentials.config', text }];
  const taken = new Set(facts.flatMap(({ logins }) => logins.map(({ source }) => source.toLowerCase())));
  const pairs = resolved
    .filter(({ name }) => taken.has(name.toLowerCase()))
    .map(({ name, credential }) => [`NuGetPackageSourceCredentials_${name}`, loginOf(credential)] as const);
  return { files, unknown, env: Object.fromEntries(pairs) };
}

/**
 * Formats a login for a variable, which takes precedence over every configuration (learn.microsoft.com, "nuget.config
 * reference").
 */
function loginOf({ username, password }: NuGetCredential): string {
  return `Username=${username};Password=${password};ValidAuthenticationTypes=basic`;
}

/** In characters. Shorter values are switches such as `false`, and masking them would garble the log. */
const SHORTEST_SECRET = 6;

/** Masks every password, and every variable that the restore gets, before anything can print it. */
export function maskNuGet(access: NuGetAccess, log: Log): void {
  const written = access.configs.flatMap(({ text }) => readNuGetConfig(text).passwords);
  const passed = restoreEnvironment(access.environment, buildEnvironment({}, {}));
  const inVariables = Object.entries(passed).flatMap(([name, value]) => secretsInVariable(name, value));
  for (const secret of [...access.credentials.map((each) => each.password), ...written, ...inVariables]) {
    const variable = /^%(\w+)%$/.exec(secret)?.[1];
    const meant = variable === undefined ? secret : (access.environment[variable] ?? '');
    if (meant !== '') log.mask(meant);
  }
}

function secretsInVariable(name: string, value: string): readonly string[] {
  const inPairs = [...value.matchAll(/password\s*=\s*([^;]+)/gi)].map(([, secret = '']) => secret.trim());
  const inJson = [...value.matchAll(/"password"\s*:\s*"((?:[^"\\]|\\.)*)"/gi)].map(([, secret = '']) => secret);
  const isSecret = value.length >= SHORTEST_SECRET || /TOKEN|PASSWORD|SECRET|_PAT\b|API_?KEY/i.test(name);
  return [...inPairs, ...inJson, ...(isSecret ? [value] : [])];
}

function numbered(index: number): string {
  return String(index + 10).padStart(2, '0');
}
