import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { withRooms } from '../script/rooms.ts';
import { parametersOf } from './world/parameters.ts';

const src = fileURLToPath(new URL('../src', import.meta.url));

/**
 * The rooms, each with the rooms that it imports and its folders, lowest first (docs/design.md "Rooms"). A file imports from
 * its own folder, from lower folders of its room, and from the rooms that are named here. `actions` imports everything.
 */
const ROOMS: Readonly<Record<string, { readonly imports: readonly string[]; readonly folders: readonly string[] }>> = {
  base: { imports: [], folders: ['base/files', 'base', 'base/archive'] },
  oci: { imports: ['base'], folders: ['oci', 'oci/layer', 'oci/transport', 'oci/registry'] },
  engine: { imports: ['oci', 'base'], folders: ['engine'] },
  notary: { imports: ['oci', 'base'], folders: ['notary'] },
  publication: { imports: ['oci', 'base'], folders: ['publication'] },
  dotnet: {
    imports: ['publication', 'oci', 'base'],
    folders: ['dotnet', 'dotnet/audit', 'dotnet/binaries', 'dotnet/git', 'dotnet/project'],
  },
  sbom: { imports: ['dotnet', 'publication', 'oci', 'base'], folders: ['sbom', 'sbom/base'] },
  provenance: { imports: ['sbom', 'publication', 'oci', 'base'], folders: ['provenance'] },
  request: { imports: ['oci', 'base'], folders: ['request/event', 'request/tags', 'request/inputs'] },
  plan: {
    imports: ['request', 'dotnet', 'publication', 'oci', 'base'],
    folders: ['plan/choices', 'plan/preflight', 'plan/matrix'],
  },
  publish: {
    imports: ['plan', 'dotnet', 'engine', 'publication', 'request', 'oci', 'base'],
    folders: [
      ...['publish/source', 'publish/tracking', 'publish/paths', 'publish/nuget', 'publish/msbuild', 'publish/obj'],
      ...['publish/runner-tools', 'publish/container', 'publish/phases', 'publish/tests', 'publish/output', 'publish'],
    ],
  },
  images: {
    imports: ['plan', 'dotnet', 'engine', 'publication', 'request', 'oci', 'base'],
    folders: ['images/image', 'images/plan', 'images/verify', 'images/deliver'],
  },
  reuse: {
    imports: ['publish', 'publication', 'request', 'oci', 'base'],
    folders: ['reuse/cache', 'reuse'],
  },
  actions: {
    imports: [
      ...[
        'reuse',
        'images',
        'publish',
        'plan',
        'request',
        'provenance',
        'notary',
        'sbom',
        'dotnet',
        'engine',
        'publication',
        'oci',
        'base',
      ],
    ],
    folders: [
      ...['actions/report', 'actions/runner', 'actions/context', 'actions/plan', 'actions/publish'],
      ...['actions/images', 'actions/matrix', 'actions/verify', 'actions/reproduce', 'actions'],
    ],
  },
};
const FOLDERS = Object.values(ROOMS).flatMap(({ folders }) => folders);
const MOST_FILES = 25;

/** Nothing but their arguments decides what these folders return. */
const PURE = FOLDERS.filter((folder) =>
  /^(?:request|plan)\/|^images\/(?:image|plan)$|^actions\/report$|^dotnet$/.test(folder),
);
/** Formats and versions that need nothing but their argument. */
const PURE_PACKAGES = [
  'pretty-bytes',
  'pretty-ms',
  'semver',
  'handlebars',
  'moment-timezone',
  '@renovatebot/pep440',
  'csv-parse/sync',
  'fastest-levenshtein',
  'valibot',
];
const IMPURE = /\bprocess\.|Date\.now\(|new Date\(\)|Math\.random\(|\brandomUUID\(|\bfetch\(/;

/** Each has one room; no other may import it. */
const OWNERS: Readonly<Record<string, string>> = {
  dockerode: 'engine',
  'docker-modem': 'engine',
  '@actions/cache': 'reuse/cache',
  '@actions/core': 'actions/runner',
  handlebars: 'request/tags',
  'moment-timezone': 'request/tags',
  '@renovatebot/pep440': 'request/tags',
  'csv-parse/sync': 'request/tags',
};

/** What opens, writes, moves or changes a path. Node follows links in all but the last component of it, and mostly there too. */
const BY_PATH =
  /^(?:open|rename|mkdir|mkdtemp|writeFile|appendFile|copyFile|cp|createWriteStream|utimes|lutimes|chmod|chown|lchown|rm|rmdir|unlink|symlink|link|truncate)(?:Sync)?$/;

/** Who may do that, because the root of the paths is one of these. Anything else goes through base/files/beneath.ts. */
const WHOSE_ROOT: Readonly<Record<string, readonly string[]>> = {
  'itself a part of what follows no link': [
    ...[
      'base/files/beneath.ts',
      'base/files/held-folder.ts',
      'base/files/read-small-file.ts',
      'base/files/remove-tree.ts',
    ],
    ...['base/archive/unpack-new.ts', 'oci/layer/file-within.ts'],
  ],
  'a folder that is held': [
    ...[
      'publish/obj/restore-obj.ts',
      'reuse/cache/packages-folder.ts',
      'publish/tracking/track-access.ts',
      'publish/source/ownership.ts',
    ],
    'publish/tracking/atime-probe.ts',
  ],
  'a folder of this action that no container sees': [
    ...[
      'publish/output/collect.ts',
      'publish/obj/save-obj.ts',
      'publish/runner-tools/runner-node.ts',
      'publish/container/runner-sdk.ts',
      'publish/container/setup.ts',
      'publish/container/unpacked-sdk.ts',
      'actions/run-reproduce.ts',
      'oci/unpack-image.ts',
    ],
    ...[
      'publish/tests/tests.ts',
      'publish/runner-tools/transfer.ts',
      'publish/container/host-tools-image.ts',
      'reuse/cache/archive.ts',
      'reuse/cache/github.ts',
    ],
    ...[
      'reuse/cache/open-cache.ts',
      'reuse/publication-entry.ts',
      'reuse/cache/registry.ts',
      'reuse/cache/service-call.ts',
    ],
    ...[
      'reuse/cache/service-process.ts',
      'images/deliver/deliver-all.ts',
      'images/deliver/docker-archive.ts',
      'engine/saved-image.ts',
    ],
    ...[
      'oci/layer/layers.ts',
      'oci/layer/write-layer.ts',
      'oci/layout.ts',
      'dotnet/git/git-view.ts',
      'dotnet/git/open-git.ts',
    ],
    ...[
      'actions/publish/build-project.ts',
      'actions/matrix/leg.ts',
      'actions/publish/packages.ts',
      'actions/publish/make.ts',
    ],
    ...[
      'actions/images/base-packages.ts',
      'actions/images/queue-bases.ts',
      'actions/publish/save-publication.ts',
      'actions/matrix/report-merge.ts',
      'actions/report.ts',
      'actions/plan/run-folder.ts',
      'actions/publish/test.ts',
    ],
  ],
  'a folder of this action that a container sees later': [
    ...[
      'publish/container/mount-check.ts',
      'publish/container/build-folders.ts',
      'publish/container/start-folder.ts',
      'publish/source/copy.ts',
      'publish/source/git-copy.ts',
    ],
  ],
  'a file that the runner names': ['actions/runner/actions.ts'],
  'a folder that the workflow named, and the repository does not control (actions/plan/check-places.ts)': [
    ...['reuse/cache/folder.ts', 'reuse/cache/prune.ts'],
  ],
};

/** A parameter has the name of what it is: `place`, not `at`. */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'about as at by for from in into of off on onto out over than through to toward under until up upon via with'.split(
    ' ',
  ),
);

/** Files of at most 40 lines with one importer, by the reason why they are files. */
const SMALL: Readonly<Record<string, readonly string[]>> = {
  'a step that a pipeline names': [
    ...['actions/run-merge.ts', 'actions/run-plan.ts', 'actions/images/deliver.ts', 'actions/matrix/report-legs.ts'],
    'actions/images/save-publications.ts',
  ],
  'the only place that starts programs': ['actions/runner/exec.ts'],
  'an effect around another one': ['actions/publish/noting-engine.ts'],
  'a format next to others': ['dotnet/binaries/pe.ts'],
  'a check next to others, and their list': [
    ...['images/verify/architecture.ts', 'images/verify/lfs.ts', 'images/verify/verify-image.ts'],
  ],
  'a decision or an input next to others': [
    ...['plan/choices/choose-version.ts', 'request/inputs/network.ts', 'images/plan/sbom-rule.ts'],
  ],
};

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = walk(src).filter((path) => path.endsWith('.ts'));
const testFolder = fileURLToPath(new URL('.', import.meta.url));
const tests = walk(testFolder).filter((path) => path.endsWith('.ts'));
const imports = files.flatMap(importsOf);

test('a room imports only rooms that it may, and lower folders of its own', () => {
  const wrong = imports.filter(({ from, to }) => {
    if (!to.startsWith('#')) return false;
    const [own, other] = [folderOf(from), folderOf(to.slice(1))];
    const room = ROOMS[roomOf(own)];
    if (roomOf(own) === roomOf(other)) return FOLDERS.indexOf(other) >= FOLDERS.indexOf(own);
    return room === undefined || !room.imports.includes(roomOf(other));
  });
  expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

test('rooms import each other in one direction', () => {
  const order = Object.keys(ROOMS);
  for (const [name, { imports: allowed }] of Object.entries(ROOMS)) {
    expect(allowed.filter((other) => order.indexOf(other) >= order.indexOf(name))).toEqual([]);
  }
});

test('building and making images do not import each other', () => {
  expect(ROOMS['publish']?.imports).not.toContain('images');
  expect(ROOMS['images']?.imports).not.toContain('publish');
});

test('the container engine, layers and registries know nothing of .NET', () => {
  for (const room of ['oci', 'engine', 'base']) {
    expect(ROOMS[room]?.imports.filter((other) => !['oci', 'base'].includes(other))).toEqual([]);
  }
});

test('no files import each other in a circle, not even types', () => {
  const next = new Map<string, readonly string[]>();
  for (const path of files) {
    const name = nameOf(path);
    next.set(
      name,
      imports.filter(({ from }) => from === name).map(({ to }) => targetOf(name, to)),
    );
  }
  // What imports nothing that is left is in no circle.
  let left = [...next.keys()];
  for (let before = -1; before !== left.length; ) {
    before = left.length;
    const names = new Set(left);
    left = left.filter((name) => next.get(name)?.some((other) => names.has(other)));
  }
  expect(left).toEqual([]);
});

test('a name is exported where another file imports it', () => {
  const used = new Set(namedImports());
  // What is loaded late is taken by its name from a promise.
  const late = new Set(files.flatMap((path) => lateImports(path)));
  const unused = files.flatMap((path) => {
    const name = nameOf(path);
    return exportsOf(path)
      .map((exported) => `${name}: ${exported}`)
      .filter((each) => !used.has(each) && !late.has(name));
  });
  // A library imports these instead of its own (rolldown.config.ts).
  expect(unused.filter((each) => !each.startsWith('reuse/cache/storage-blob.ts: '))).toEqual([]);
});

test('a small file with one importer has a reason', () => {
  const importers = new Map<string, number>();
  for (const { from, to } of imports) {
    const target = targetOf(from, to);
    importers.set(target, (importers.get(target) ?? 0) + 1);
  }
  const small = files
    .filter((path) => readFileSync(path, 'utf8').trimEnd().split('\n').length <= 40)
    .map(nameOf)
    .filter((name) => importers.get(name) === 1 && !Object.values(SMALL).flat().includes(name));
  expect(small).toEqual([]);
});

test('inside a folder imports are relative, across folders they begin with #', () => {
  const wrong = imports.filter(({ from, to }) => {
    if (to.startsWith('#')) return folderOf(to.slice(1)) === folderOf(from);
    return to.startsWith('..') || (to.startsWith('./') && to.slice(2).includes('/'));
  });
  expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

test('every folder has its place, and at most 25 files', () => {
  const counts = new Map<string, number>();
  for (const path of files) counts.set(folderOf(nameOf(path)), (counts.get(folderOf(nameOf(path))) ?? 0) + 1);
  expect([...counts.keys()].filter((folder) => !FOLDERS.includes(folder))).toEqual([]);
  expect([...counts].filter(([, count]) => count > MOST_FILES)).toEqual([]);
});

test('the picture in CONTRIBUTING.md has the imports between the rooms', () => {
  const page = readFileSync(fileURLToPath(new URL('../CONTRIBUTING.md', import.meta.url)), 'utf8');
  expect(withRooms(page)).toBe(page);
});

test('each room has a README of at most ten lines', () => {
  for (const room of Object.keys(ROOMS)) {
    expect(
      readFileSync(join(src, room, 'README.md'), 'utf8')
        .trimEnd()
        .split('\n').length,
      room,
    ).toBeLessThanOrEqual(10);
  }
});

test('pure folders import no package, file system, network or process, and no clock', () => {
  const outside = imports.filter(({ from, to }) => {
    return PURE.includes(folderOf(from)) && !to.startsWith('#') && !to.startsWith('./') && !PURE_PACKAGES.includes(to);
  });
  const impure = files.filter((path) => PURE.includes(folderOf(nameOf(path))) && IMPURE.test(code(path)));
  expect(outside.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  expect(impure.map(nameOf)).toEqual([]);
});

test('each outside service is imported by its own folder only', () => {
  const strange = imports.filter(({ from, to }) => {
    const owner = OWNERS[to];
    return owner !== undefined && owner !== folderOf(from);
  });
  expect(strange.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

test('a program is started in two places: where its answer is read, and for the cache', () => {
  const starters = imports.filter(({ to }) => /^(?:node:)?child_process$|^@actions\/(?:exec|io)$/.test(to));
  expect([...new Set(starters.map(({ from }) => from))].sort()).toEqual([
    'actions/runner/exec.ts',
    'reuse/cache/service-process.ts',
  ]);
});

test('files are changed by path only in folders that nobody else controls', () => {
  const known = Object.values(WHOSE_ROOT).flat();
  const using = files.filter((path) => fileSystemNames(path).some((name) => BY_PATH.test(name))).map(nameOf);
  expect({
    unknown: using.filter((name) => !known.includes(name)),
    gone: known.filter((name) => !using.includes(name)),
  }).toEqual({
    unknown: [],
    gone: [],
  });
  // Nobody gets around it with the module as a whole.
  const whole = files.filter((path) =>
    /from 'node:fs(?:\/promises)?'/.test(
      code(path).replace(/import (?:type )?\{[^}]*\} from 'node:fs(?:\/promises)?'/g, ''),
    ),
  );
  expect(whole.map(nameOf)).toEqual([]);
});

test('the environment and the platform’s fetch are read only where the world is made', () => {
  // A program of its own: it sets the environment for the library that it runs.
  const ours = files.map(nameOf).filter((name) => name !== 'reuse/cache/service-call.ts');
  const readers = ours.filter((name) => {
    const text = code(join(src, name));
    return (
      (/process\.env/.test(text) && folderOf(name) !== 'actions/runner') ||
      (/globalThis\.fetch/.test(text) && folderOf(name) !== 'actions/runner')
    );
  });
  expect(readers).toEqual([]);
});

test('no file is longer than 300 lines, has a vague name or a default export', () => {
  const long = files.filter((path) => readFileSync(path, 'utf8').split('\n').length > 301).map(nameOf);
  const vague = files.map(nameOf).filter((name) => /(?:^|\/)(?:utils?|helpers?|common|misc)\./.test(name));
  const defaults = files.filter((path) => /^export default/m.test(code(path))).map(nameOf);
  expect({ long, vague, defaults }).toEqual({ long: [], vague: [], defaults: [] });
});

test('no function has more than two positional parameters', () => {
  const many = files.flatMap((path) => {
    const heads = [...code(path).matchAll(/function\*?\s+(\w+)(?:<[^>]*>)?\(([^)]*)\)/g)];
    return heads
      .filter(([, , parameters = '']) => positional(parameters) > 2)
      .map(([, name = '']) => `${nameOf(path)}: ${name}`);
  });
  expect(many).toEqual([]);
});

test('no parameter is named by a preposition', () => {
  const found = files.flatMap((path) =>
    parametersOf(readFileSync(path, 'utf8')).map(({ name, line }) => ({ name, place: `${nameOf(path)}:${line}` })),
  );
  // Fewer would mean that the search has failed.
  expect(found.length).toBeGreaterThan(4000);
  expect(found.filter(({ name }) => PREPOSITIONS.has(name))).toEqual([]);
});

test('tests mock no module', () => {
  const mock = ['vi', 'mock'].join('.');
  expect(tests.filter((path) => readFileSync(path, 'utf8').includes(`${mock}(`)).map(nameOf)).toEqual([]);
});

test('titles of tests are at most 80 characters', () => {
  const call = String.raw`^ *(?:(?:test|describe|soakTest|soakDescribe)\b[^\n]*?|[\])]+[^\n]*\)|\))\(\s*`;
  const title = new RegExp(String.raw`${call}(['"\`])((?:\\.|(?!\1)[^\n])*)\1,`, 'gm');
  const long = tests.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(title)]
      .map(([, , text = '']) => text.replace('\u0024{BASES}', 'look-alike').replace(/\\(.)/g, '$1'))
      .filter((text) => text.length > 80)
      .map((text) => `${relative(testFolder, path)}: ${text}`),
  );
  expect(long).toEqual([]);
});

test('no test changes the umask or the cores of its own process', () => {
  const own = new RegExp(`${['process', 'umask'].join('\\.')}\\(|${['task', 'set'].join('')}[^\\]]*--pid`);
  const changing = tests.filter((path) => own.test(readFileSync(path, 'utf8')));
  expect(changing.map((path) => relative(testFolder, path))).toEqual([]);
});

/** What a file imports of the file system by name. */
function fileSystemNames(path: string): readonly string[] {
  const lists = [...code(path).matchAll(/import \{([^}]*)\} from 'node:fs(?:\/promises)?'/g)];
  return lists.flatMap(([, names = '']) => names.split(',').map((name) => name.trim().replace(/ as .*$/, '')));
}

/** Commas that are not inside braces, brackets or angles. */
function positional(parameters: string): number {
  let depth = 0;
  let count = parameters.trim() === '' ? 0 : 1;
  for (const [at, character] of [...parameters].entries()) {
    if ('{[<('.includes(character)) depth += 1;
    if ('}])'.includes(character) || (character === '>' && parameters[at - 1] !== '=')) depth -= 1;
    if (character === ',' && depth === 0 && parameters.slice(at + 1).trim() !== '') count += 1;
  }
  return count;
}

function importsOf(path: string): readonly Import[] {
  const found = code(path).matchAll(/(?:\bfrom |import\()\s*'([^'\s]+)'|^import '([^']+)'/gm);
  return [...found].map((match) => ({ from: nameOf(path), to: match[1] ?? match[2] ?? '' }));
}

/** `oci/digest.ts: parseDigest`, for what any file of the project imports. */
function namedImports(): readonly string[] {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const all = ['src', 'test', 'bench', 'script'].flatMap((folder) => walk(join(root, folder)));
  return all
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => {
      const lists = [...code(path).matchAll(/(?:import|export) (?:type )?\{([^}]*)\} from '([^']+)'/g)];
      return lists.flatMap(([, names = '', to = '']) => {
        const target = to.startsWith('#') ? to.slice(1) : relative(src, join(dirname(path), to));
        return names.split(',').map((name) => `${target}: ${name.trim().replace(/^type | as .*$/g, '')}`);
      });
    });
}

function lateImports(path: string): readonly string[] {
  return [...code(path).matchAll(/import\('([^']+)'\)/g)].map(([, to = '']) => targetOf(nameOf(path), to));
}

function exportsOf(path: string): readonly string[] {
  const found = code(path).matchAll(/^export (?:async )?(?:function\*?|const|interface|type|class) (\w+)/gm);
  return [...found].map(([, name = '']) => name);
}

function code(path: string): string {
  return readFileSync(path, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');
}

function nameOf(path: string): string {
  return relative(src, path);
}

function folderOf(name: string): string {
  return dirname(name);
}

function roomOf(folder: string): string {
  return folder.split('/')[0] ?? '';
}

/** What a file imports, by its path in `src`; a package is no such path. */
function targetOf(name: string, to: string): string {
  return to.startsWith('#') ? to.slice(1) : join(dirname(name), to);
}

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (name === 'fixtures') return [];
    return statSync(path).isDirectory() ? walk(path) : [path];
  });
}
