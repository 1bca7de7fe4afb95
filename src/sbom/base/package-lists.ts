import { defined, isObject } from '#base/objects.ts';
import { parseJson } from '#base/parse-json.ts';
import { validLicence } from '#sbom/licence.ts';
import { type SystemPackage, VALID } from './system-package.ts';

/*
 * The formats in which distributions list what is installed. Each parser leaves out what is not a valid package, so that a
 * broken line costs one package.
 */

/**
 * Parses a database of dpkg (dpkg(1), "/var/lib/dpkg/status"), or one of the files that distroless images have in its place,
 * which state no status.
 */
export function parseDpkg(list: string): readonly SystemPackage[] {
  return list.split(/\n[ \t]*\n/).flatMap((paragraph) => {
    const fields = fieldsOf(paragraph, /^([A-Za-z][A-Za-z0-9-]*):[ \t]*(.*)$/);
    const state = fields.get('Status')?.split(/[ \t]+/)[2];
    const isThere = state === undefined || PRESENT.has(state);
    const version = fields.get('Version');
    const [, source, sourceVersion] = /^([^\s()]+)(?: \(([^\s()]+)\))?$/.exec(fields.get('Source') ?? '') ?? [];
    const upstream = sourceVersion === undefined ? source : `${source}@${sourceVersion}`;
    const own = { name: fields.get('Package'), version, architecture: fields.get('Architecture') };
    return isThere ? packageOf('deb', { ...own, upstream }) : [];
  });
}

/** States of dpkg in which the files of a package are there. */
const PRESENT: ReadonlySet<string> = new Set([
  ...['installed', 'unpacked', 'half-configured', 'triggers-awaited', 'triggers-pending'],
]);

/** Parses a database of apk (wiki.alpinelinux.org, "Apk spec"): fields of one letter, and an empty line after a package. */
export function parseApk(list: string): readonly SystemPackage[] {
  return list.split(/\n[ \t]*\n/).flatMap((paragraph) => {
    const fields = fieldsOf(paragraph, /^([A-Za-z]):(.*)$/);
    const [name, origin] = [fields.get('P'), fields.get('o')];
    return packageOf('apk', {
      ...{ name, version: fields.get('V'), architecture: fields.get('A') },
      ...{ licence: validLicence(fields.get('L')), upstream: origin === name ? undefined : origin },
    });
  });
}

/** Returns the first line of each field. Files of a package repeat fields of one letter. */
function fieldsOf(paragraph: string, line: RegExp): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const each of paragraph.split('\n')) {
    const [, name, value = ''] = line.exec(each.trimEnd()) ?? [];
    if (name !== undefined && !fields.has(name)) fields.set(name, value.trim());
  }
  return fields;
}

/**
 * Parses the list of a chiseled Ubuntu (documentation.ubuntu.com/chisel, "Chisel manifest"), without its compression: one
 * JSON object on each line.
 */
export function parseChisel(list: string): readonly SystemPackage[] {
  return list.split('\n').flatMap((line) => {
    // Paths are a thousand times as many as packages.
    if (!line.includes('"package"') || line.length > LONGEST_LINE) return [];
    const { kind, name, version, arch } = objectIn(line);
    return kind === 'package' ? packageOf('deb', { name, version, architecture: arch }) : [];
  });
}

const LONGEST_LINE = 64 * 1024;

function objectIn(line: string): Readonly<Record<string, unknown>> {
  try {
    const value = parseJson(line);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

/**
 * Parses the list of a distroless Azure Linux (`container-manifest-2`): name, version and release, two times, vendor,
 * `(none)`, size, architecture, epoch and source rpm, separated by tabs.
 */
export function parseRpmManifest(list: string): readonly SystemPackage[] {
  return list.split('\n').flatMap((line) => {
    const [name, version, , , , , , architecture, epoch, source = ''] = line.trimEnd().split('\t', 10);
    const isNumber = epoch !== undefined && /^[1-9]\d{0,8}$/.test(epoch);
    return packageOf('rpm', {
      ...{ name, version, architecture: architecture === '(none)' ? undefined : architecture },
      ...{ epoch: isNumber ? Number(epoch) : undefined, upstream: source === '(none)' ? undefined : source },
    });
  });
}

function packageOf(
  type: SystemPackage['type'],
  parts: {
    readonly name: unknown;
    readonly version: unknown;
    readonly architecture?: unknown;
    readonly epoch?: number | undefined;
    readonly licence?: string | undefined;
    readonly upstream?: string | undefined;
  },
): readonly SystemPackage[] {
  const { epoch, licence, upstream = '' } = parts;
  const [name, version] = [matching(parts.name, VALID.name), matching(parts.version, VALID.version)];
  if (name === undefined || version === undefined) return [];
  const architecture = matching(parts.architecture, VALID.architecture);
  return [
    { type, name, version, ...defined({ architecture, epoch, licence, upstream: matching(upstream, VALID.upstream) }) },
  ];
}

function matching(value: unknown, pattern: RegExp): string | undefined {
  return typeof value === 'string' && pattern.test(value) ? value : undefined;
}
