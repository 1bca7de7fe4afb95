import type { Log } from '#base/effects.ts';
import type { BuildSecret } from '#inputs/build-secrets.ts';
import { PATHS } from './environment.ts';
import { escapeXml } from './escape.ts';
import type { WorkFile } from './nuget-files.ts';

/** Relative to the work folder: outside of the source, and of all that is taken out of a build. */
const FOLDER = 'secrets';

/** What the commands of a build get: variables, and the files that some of them name. */
export interface GivenSecrets {
  readonly env: Readonly<Record<string, string>>;
  readonly files: readonly WorkFile[];
}

export function givenSecrets(secrets: readonly BuildSecret[]): GivenSecrets {
  const files = secrets
    .filter(({ as }) => as === 'file')
    .map(({ name, value }) => ({ path: fileOf(name), text: value }));
  const pairs = secrets.map(({ name, as, value }) => [name, as === 'file' ? `${PATHS.work}/${fileOf(name)}` : value]);
  return { env: Object.fromEntries(pairs), files };
}

function fileOf(name: string): string {
  return `${FOLDER}/${name}`;
}

/** In characters; what is shorter is in many a text by chance. */
const SHORTEST_LINE = 4;
const SHORTEST_TO_FIND = 6;
const SHORTEST_TOKEN = 16;

/** Hides every value before anything can print it: as a whole, line by line, and as other formats write it. */
export function maskSecrets(secrets: readonly BuildSecret[], log: Log): void {
  for (const { value } of secrets) {
    const lines = linesOf(value).filter((line) => line.length >= SHORTEST_LINE);
    for (const form of new Set([...formsOf(value), ...lines])) log.mask(form);
  }
}

/**
 * The texts by which a value is found in what a build made: as a whole, as other formats write it, and of several lines
 * those that are a key or a token by themselves. None of a value that is in many a text by chance.
 */
export function tracesOf({ value }: BuildSecret): readonly string[] {
  if (value.trim().length < SHORTEST_TO_FIND) return [];
  const tokens = linesOf(value)
    .map((line) => line.slice(line.lastIndexOf('=', line.length - 3) + 1))
    .filter((token) => token.length >= SHORTEST_TOKEN && /^[A-Za-z0-9+/_.=-]+$/.test(token));
  const ofLines = value.trim().includes('\n') ? tokens : [];
  return [...new Set([...formsOf(value), ...ofLines])];
}

/** A text in which no value stands any more. */
export function withoutSecrets(text: string, secrets: readonly BuildSecret[]): string {
  return secrets.flatMap(tracesOf).reduce((hidden, trace) => hidden.replaceAll(trace, '***'), text);
}

function formsOf(value: string): readonly string[] {
  const whole = value.trim();
  const forms = [value, whole, encodeURIComponent(whole), JSON.stringify(whole).slice(1, -1), escapeXml(whole)];
  const encoded = [value, whole].map((text) => Buffer.from(text).toString('base64'));
  return [...new Set([...forms, ...encoded])].filter((form) => form !== '');
}

/** Without what frames a key in PEM, which is the same in every key. */
function linesOf(value: string): readonly string[] {
  return value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^-----.*-----$/.test(line));
}
