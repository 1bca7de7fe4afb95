import { withoutComments } from '#base/json-comments.ts';
import { isObject } from '#base/objects.ts';
import { parseJson } from '#base/parse-json.ts';
import type { OutputFile } from '#oci/layer/layers.ts';
import type { PublishedPackage, RelativeDatabase } from '#publication/publication.ts';
import { readOutputText } from './output-files.ts';

/** Settings files of .NET's hosts: for all environments, and for one. */
const SETTINGS = /^appsettings(?:\.(?<environment>[\w-]+))?\.json$/i;
/** A limit that allows an environment for each customer. */
const MOST_FILES = 100;

/**
 * Finds the databases that settings in a publish output name by a path that is not absolute, by environment; `undefined` if
 * there are none. A settings file that cannot be read names none; the application will report it.
 */
export async function findDatabases(output: {
  readonly directory: string;
  readonly files: readonly Pick<OutputFile, 'path'>[];
  readonly packages: readonly PublishedPackage[];
}): Promise<Readonly<Record<string, readonly RelativeDatabase[]>> | undefined> {
  const { directory, files, packages } = output;
  const hasSqlite = packages.some(({ id }) => /sqlite/i.test(id));
  const names = files.filter(({ path }) => SETTINGS.test(path)).map(({ path }) => path);
  const settings = new Map<string, Settings>();
  for (const file of names.slice(0, MOST_FILES)) {
    const text = await readOutputText(directory, file).catch(() => '');
    settings.set(environmentOf(file), settingsIn(text, file));
  }
  const all = settings.get('') ?? new Map();
  const found = [...settings].map(([name, own]) => [name, relative(new Map([...all, ...own]), hasSqlite)] as const);
  return found.some(([, databases]) => databases.length > 0) ? Object.fromEntries(found) : undefined;
}

/** Values by setting name in lowercase. */
type Settings = ReadonlyMap<string, { readonly file: string; readonly setting: string; readonly value: string }>;

function environmentOf(file: string): string {
  return SETTINGS.exec(file)?.groups?.['environment']?.toLowerCase() ?? '';
}

/** Flattens settings. Names are joined with `:`, as in .NET's configuration. */
function settingsIn(text: string, file: string): Settings {
  const found = new Map<string, { file: string; setting: string; value: string }>();
  const visit = (value: unknown, setting: string): void => {
    if (typeof value === 'string') found.set(setting.toLowerCase(), { file, setting, value });
    else if (isObject(value) || Array.isArray(value)) {
      for (const [name, inner] of Object.entries(value)) visit(inner, setting === '' ? name : `${setting}:${name}`);
    }
  };
  try {
    visit(parseJson(withoutComments(text)), '');
  } catch {
    return new Map();
  }
  return found;
}

function relative(settings: Settings, hasSqlite: boolean): readonly RelativeDatabase[] {
  return [...settings.values()].flatMap(({ file, setting, value }) => {
    const path = relativeDatabase(value, hasSqlite);
    return path === undefined ? [] : [{ file, setting, path }];
  });
}

/** Keywords in connection strings of SQLite and LiteDB, in lowercase. Those of servers have other keywords. */
const WORDS = new Set([
  ...['', 'data source', 'datasource', 'filename', 'mode', 'cache', 'password', 'foreign keys', 'recursive triggers'],
  ...['default timeout', 'command timeout', 'pooling', 'vfs', 'version', 'read only', 'readonly', 'failifmissing'],
  ...['journal mode', 'synchronous', 'page size', 'cache size', 'max page count', 'legacy format', 'busytimeout'],
  ...[
    'binaryguid',
    'datetimeformat',
    'datetimekind',
    'datetimeformatstring',
    'baseschemaname',
    'default isolationlevel',
  ],
  ...['useutf16encoding', 'useutf8encoding', 'compress', 'enlist', 'new', 'flags', 'max pool size', 'min pool size'],
  ...['journalmode', 'hexpassword', 'vfsname', 'tofullpath', 'prepareretries', 'setdefaults', 'nodefaultflags'],
  ...['connection', 'initial size', 'initialsize', 'upgrade', 'collation', 'auto-rebuild', 'connection timeout'],
]);
const DATABASE_FILE = /\.(?:db|db3|s3db|sl3|sqlite|sqlite3|sqlitedb)$/i;
/** Signs of a server rather than a file: a port, a protocol, a service, an instance, an address, a host with its domain. */
const SERVER = /:|\/\/|^localhost$|^[\w-]+(?:\.[\w-]+){2,}|^(?!\.{1,2}\/)[\w.-]+\/|\.mdf$|^__/i;

/**
 * Returns the file that a connection string of SQLite (or of LiteDB, which has the same keywords) opens, if its path is not
 * absolute and the file may be written; `undefined` for any other text.
 * @param hasSqlite whether the application has a package of SQLite. If so, the file may have any name.
 */
export function relativeDatabase(text: string, hasSqlite: boolean): string | undefined {
  const pairs = new Map(text.split(';').map(pairOf));
  const source = ['data source', 'datasource', 'filename'].map((name) => pairs.get(name)).find((value) => value);
  if (source === undefined || [...pairs.keys()].some((name) => !WORDS.has(name))) return undefined;
  const isRead = /^(?:memory|readonly)$/i.test(pairs.get('mode') ?? '') || /^true$/i.test(pairs.get('read only') ?? '');
  const [file = '', query = ''] = source.replace(/^file:/i, '').split('?');
  if (isRead || /(?:^|&)(?:mode=(?:memory|ro)|immutable=1)(?:&|$)/i.test(query)) return undefined;
  const path = file.replace(/^\|DataDirectory\|/i, './').replaceAll('\\', '/');
  // A path with a placeholder may be absolute.
  if (/^(?:\/|[a-z]:|~)|:memory:|[{}%$<>|,()]|^\.?$/i.test(path)) return undefined;
  return DATABASE_FILE.test(path) || (hasSqlite && !SERVER.test(path)) ? path : undefined;
}

function pairOf(pair: string): readonly [name: string, value: string] {
  const at = pair.indexOf('=');
  if (at < 0) return ['', ''];
  const value = pair.slice(at + 1).trim();
  return [pair.slice(0, at).trim().toLowerCase(), /^(["']).*\1$/s.test(value) ? value.slice(1, -1) : value];
}
