import type { Log } from '#base/effects.ts';
import { withoutEach } from '#base/objects.ts';
import type { WorkFile } from '#publish/nuget/nuget-files.ts';
import { PATHS } from '#publish/paths/environment.ts';
import { escapeMSBuild, escapeXml, unescapeMSBuild } from '#publish/paths/escape.ts';
import type { BuildSecret } from '#request/inputs/build-secrets.ts';

/** Relative to the work folder. It is outside the source, and outside everything that is kept of a build. */
const FOLDER = 'secrets';

/** What the commands of a build get: variables, and the files that some of them name. */
interface GivenSecrets {
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

/** In characters. Shorter texts appear in other texts by chance. */
const SHORTEST_LINE = 4;
const SHORTEST_TO_FIND = 6;
const SHORTEST_TOKEN = 16;

/** Masks every value before anything can print it: as a whole, line by line, and in the encodings of other formats. */
export function maskSecrets(secrets: readonly BuildSecret[], log: Log): void {
  for (const { value } of secrets) {
    const lines = linesOf(value).filter((line) => line.length >= SHORTEST_LINE);
    for (const form of new Set([...formsOf(value), ...lines])) log.mask(form);
  }
}

/**
 * Returns the texts by which a value is found in the output of a build: the whole value, its encodings in other formats,
 * and those lines of it that are a key or a token by themselves. Empty for a value that appears in other texts by chance.
 */
export function tracesOf({ value }: BuildSecret): readonly string[] {
  if (value.trim().length < SHORTEST_TO_FIND) return [];
  const tokens = linesOf(value)
    .map((line) => line.slice(line.lastIndexOf('=', line.length - 3) + 1))
    .filter((token) => token.length >= SHORTEST_TOKEN && /^[A-Za-z0-9+/_.=-]+$/.test(token));
  const ofLines = value.trim().includes('\n') ? tokens : [];
  return [...new Set([...formsOf(value), ...ofLines])];
}

/**
 * Removes every value, and every line of a value, from a text. Lines are needed because results of tests indent the output
 * of a test.
 */
export function withoutSecrets(text: string, secrets: readonly BuildSecret[]): string {
  const lines = secrets.flatMap(({ value }) => linesOf(value)).filter((line) => line.length >= SHORTEST_TO_FIND);
  return withoutEach(text, [...secrets.flatMap(tracesOf), ...lines.flatMap((line) => [line, xmlTextOf(line)])]);
}

/** Returns a value in all encodings. Empty for a value of blanks, which are in every text. */
function formsOf(value: string): readonly string[] {
  const whole = value.trim();
  if (whole === '') return [];
  const url = encodeURIComponent(whole);
  const forms = [
    ...[value, whole, whole.replaceAll('\n', '\r\n'), escapeXml(whole), xmlTextOf(whole)],
    ...[url, url.replace(/[!'()*]/g, percent), url.replaceAll('%20', '+')],
    ...[JSON.stringify(whole).slice(1, -1), dotnetJsonOf(whole), escapeMSBuild(whole), unescapeMSBuild(whole)],
    ...[value, whole].map((text) => Buffer.from(text).toString('base64')),
    ...inBase64(whole),
  ];
  return [...new Set(forms)];
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Escapes a text between XML tags. */
function xmlTextOf(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Escapes a text as System.Text.Json does by default. */
function dotnetJsonOf(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"');
  return escaped.replace(/["&'+<>`\u007F-\uFFFF]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  });
}

/** In characters. Shorter parts of base64 appear in other texts by chance. */
const SHORTEST_BASE64 = 7;

/**
 * Returns the base64 of a value inside a longer text, such as `user:password` of a login. There are three forms, depending
 * on the number of bytes before it. Characters that it shares with its neighbours are left out.
 */
function inBase64(value: string): readonly string[] {
  const bytes = Buffer.from(value);
  const parts = [0, 1, 2].flatMap((before) => {
    const all = Buffer.concat([Buffer.alloc(before), bytes]);
    const range = [Math.ceil((before * 4) / 3), Math.floor((all.length * 4) / 3)] as const;
    return [all.toString('base64'), all.toString('base64url')].map((text) => text.slice(...range));
  });
  return parts.filter((part) => part.length >= SHORTEST_BASE64);
}

/** Returns the lines of a value without the header and footer of PEM, which are the same in every key. */
function linesOf(value: string): readonly string[] {
  return value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^-----.*-----$/.test(line));
}
