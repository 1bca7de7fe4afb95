import { defined, isObject } from '#base/objects.ts';
import { parseJson } from '#base/parse-json.ts';
import type { NpmPackage } from '#publication/sbom-facts.ts';

/** The names of npm's lock files. Those of yarn and pnpm have other formats, and are not read. */
export const NPM_LOCK_FILES: readonly string[] = ['package-lock.json', 'npm-shrinkwrap.json'];

/** In UTF-16 units. A front-end with five thousand packages has 3 million. */
const LARGEST = 64 * 1024 * 1024;

type Json = Readonly<Record<string, unknown>>;

/**
 * Returns the packages of a lock file of npm (docs.npmjs.com, "package-lock.json", versions 1 to 3), each name and version
 * once. A file that is not valid has none.
 */
export function parseNpmLock(text: string, lockFile: string): readonly NpmPackage[] {
  const json = parse(text);
  const { packages } = json;
  const all = isObject(packages) ? ofPackages(packages) : ofDependencies(objectOf(json['dependencies']));
  const found = new Map<string, NpmPackage>();
  for (const { name, entry, direct } of all) {
    const version = textOf(entry['version']);
    if (version === undefined) continue;
    const dev = entry['dev'] === true || entry['devOptional'] === true;
    const key = `${name}@${version}`;
    const before = found.get(key);
    const once = { direct: direct || before?.direct === true, dev: dev && (before?.dev ?? true) };
    found.set(key, { name, version, ...factsOf(entry), ...once, lockFile });
  }
  return [...found].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, each]) => each);
}

interface Locked {
  readonly name: string;
  readonly entry: Json;
  readonly direct: boolean;
}

const FOLDER = 'node_modules/';

/** Versions 2 and 3: a flat list by path. A path without `node_modules` is a folder of the repository. */
function ofPackages(packages: Json): readonly Locked[] {
  const root = objectOf(packages['']);
  const direct = new Set(GROUPS.flatMap((group) => Object.keys(objectOf(root[group]))));
  return Object.entries(packages).flatMap(([path, value]) => {
    const entry = objectOf(value);
    const place = path.lastIndexOf(FOLDER);
    if (place < 0 || entry['link'] === true) return [];
    const installed = path.slice(place + FOLDER.length);
    return [{ name: textOf(entry['name']) ?? installed, entry, direct: place === 0 && direct.has(installed) }];
  });
}

const GROUPS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

/** Version 1: a tree, which does not show what the project itself names. */
function ofDependencies(dependencies: Json): readonly Locked[] {
  return Object.entries(dependencies).flatMap(([name, value]) => {
    const entry = objectOf(value);
    return [{ name, entry, direct: false }, ...ofDependencies(objectOf(entry['dependencies']))];
  });
}

function factsOf(entry: Json): Pick<NpmPackage, 'integrity' | 'licence' | 'source'> {
  const resolved = textOf(entry['resolved']);
  return defined({
    integrity: textOf(entry['integrity']),
    licence: textOf(entry['license']),
    source: resolved === undefined ? undefined : withoutLogin(resolved),
  });
}

function withoutLogin(address: string): string | undefined {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname}`;
}

function parse(text: string): Json {
  try {
    return objectOf(parseJson(text, { length: LARGEST }));
  } catch {
    return {};
  }
}

function objectOf(value: unknown): Json {
  return isObject(value) ? value : {};
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
