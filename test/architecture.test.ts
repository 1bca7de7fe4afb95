import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** docs/design.md "Layout": an import goes only down. */
const RANKS: Readonly<Record<string, number>> = {
  'main.ts': 12,
  'post.ts': 12,
  'plan-main.ts': 12,
  'cli.ts': 12,
  'merge-main.ts': 12,
  'run.ts': 11,
  'run-plan.ts': 11,
  'run-merge.ts': 11,
  steps: 10,
  'world.ts': 9,
  runner: 8,
  report: 8,
  deliver: 7,
  verify: 7,
  build: 7,
  preflight: 7,
  cache: 7,
  image: 6,
  plan: 6,
  source: 6,
  publication: 5,
  audit: 5,
  layer: 5,
  registry: 5,
  engine: 5,
  project: 5,
  inputs: 5,
  tags: 4,
  event: 3,
  dotnet: 3,
  oci: 2,
  archive: 2,
  base: 1,
};

const PURE = ['inputs', 'event', 'tags', 'dotnet', 'plan', 'image', 'report'];
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
];
const IMPURE = /\bprocess\.|Date\.now\(|new Date\(\)|Math\.random\(|\brandomUUID\(|\bfetch\(/;

/** Each has one room; no other may import it. */
const OWNERS: Readonly<Record<string, string>> = {
  dockerode: 'engine',
  'docker-modem': 'engine',
  '@actions/cache': 'cache',
  '@actions/core': 'runner',
  handlebars: 'tags',
  'moment-timezone': 'tags',
  '@renovatebot/pep440': 'tags',
  'csv-parse/sync': 'tags',
};

/** What opens, writes, moves or changes a path. Node follows links in all but the last component of it, and mostly there too. */
const BY_PATH =
  /^(?:open|rename|mkdir|mkdtemp|writeFile|appendFile|copyFile|cp|createWriteStream|utimes|lutimes|chmod|chown|lchown|rm|rmdir|unlink|symlink|link|truncate)(?:Sync)?$/;

/** Who may do that, because the root of the paths is one of these. Anything else goes through base/beneath.ts. */
const WHOSE_ROOT: Readonly<Record<string, readonly string[]>> = {
  'itself a part of what follows no link': [
    ...['base/beneath.ts', 'base/held-folder.ts', 'base/read-small-file.ts', 'base/remove-tree.ts'],
    ...['archive/unpack-new.ts', 'layer/file-within.ts'],
  ],
  'a folder that is held': [
    ...['build/apply-earlier.ts', 'cache/packages-folder.ts', 'source/observe.ts', 'source/ownership.ts'],
    'source/sentinels.ts',
  ],
  'a folder of this action that no container sees': [
    ...[
      'build/collect.ts',
      'build/collect-earlier.ts',
      'build/runner-node.ts',
      'build/runner-sdk.ts',
      'build/setup.ts',
    ],
    ...['build/tests.ts', 'build/transfer.ts', 'build/userland-image.ts', 'cache/archive.ts', 'cache/github.ts'],
    ...['cache/open-cache.ts', 'cache/publication-entry.ts', 'cache/registry.ts', 'cache/service-call.ts'],
    ...['cache/service-process.ts', 'deliver/deliver-all.ts', 'deliver/docker-archive.ts', 'engine/saved-image.ts'],
    ...['layer/layers.ts', 'layer/write-layer.ts', 'oci/layout.ts', 'project/git-view.ts', 'project/open-git.ts'],
    ...['publication/store.ts', 'steps/build-project.ts', 'steps/leg.ts', 'steps/packages.ts', 'steps/publish.ts'],
    ...['steps/remember.ts', 'steps/report-merge.ts', 'steps/report.ts', 'steps/run-folder.ts', 'steps/test.ts'],
  ],
  'a folder of this action that a container sees later': [
    ...['build/look.ts', 'build/prepare.ts', 'build/start-folder.ts', 'source/copy.ts', 'source/git-copy.ts'],
  ],
  'a file that the runner names': ['runner/actions.ts'],
  'a folder that the workflow named, and the repository does not control (steps/check-places.ts)': [
    ...['cache/folder.ts', 'cache/prune.ts'],
  ],
};

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = walk(src).filter((path) => path.endsWith('.ts'));
const imports = files.flatMap(importsOf);

test('an import goes only down the ranks, and folders of one rank do not know each other', () => {
  const up = imports.filter(({ from, to }) => {
    if (!to.startsWith('#')) return false;
    const [own, other] = [roomOf(from), to.slice(1).split('/')[0] ?? ''];
    return own !== other && rankOf(other) >= rankOf(own);
  });
  expect(up.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

test('inside a folder imports are relative, across folders they begin with #', () => {
  const wrong = imports.filter(({ from, to }) => {
    if (to.startsWith('#')) return to.slice(1).split('/')[0] === roomOf(from) && from.includes('/');
    return to.startsWith('..') || (to.startsWith('./') && to.slice(2).includes('/') && !from.includes('/'));
  });
  expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

test('every folder has a rank', () => {
  expect(readdirSync(src).filter((name) => RANKS[name] === undefined)).toEqual([]);
});

test('pure folders import no package and no file system, network or process, and read no clock', () => {
  const outside = imports.filter(({ from, to }) => {
    return PURE.includes(roomOf(from)) && !to.startsWith('#') && !to.startsWith('./') && !PURE_PACKAGES.includes(to);
  });
  const impure = files.filter((path) => PURE.includes(roomOf(nameOf(path))) && IMPURE.test(code(path)));
  expect(outside.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  expect(impure.map(nameOf)).toEqual([]);
});

test('each outside service is imported by its own folder only', () => {
  const strange = imports.filter(({ from, to }) => {
    const owner = OWNERS[to];
    return owner !== undefined && owner !== roomOf(from);
  });
  expect(strange.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

test('a program is started in two places, which say what it gets: where it is run for its answer, and the cache', () => {
  const starters = imports.filter(({ to }) => /^(?:node:)?child_process$|^@actions\/(?:exec|io)$/.test(to));
  expect(starters.map(({ from }) => from).sort()).toEqual(['cache/service-process.ts', 'runner/exec.ts']);
});

test('what changes files by their paths does so only in folders that nobody else controls', () => {
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

test('the environment and the platform’s fetch are read where the world is made and nowhere else', () => {
  // A program of its own: it sets the environment for the library that it runs.
  const ours = files.map(nameOf).filter((name) => name !== 'cache/service-call.ts');
  const readers = ours.filter((name) => {
    const text = code(join(src, name));
    return (
      (/process\.env/.test(text) && roomOf(name) !== 'runner') ||
      (/globalThis\.fetch/.test(text) && roomOf(name) !== 'runner')
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

test('tests mock no module', () => {
  const tests = walk(fileURLToPath(new URL('.', import.meta.url))).filter((path) => path.endsWith('.ts'));
  const mock = ['vi', 'mock'].join('.');
  expect(tests.filter((path) => readFileSync(path, 'utf8').includes(`${mock}(`)).map(nameOf)).toEqual([]);
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

function code(path: string): string {
  return readFileSync(path, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');
}

function nameOf(path: string): string {
  return relative(src, path);
}

function roomOf(name: string): string {
  const folder = dirname(name);
  return folder === '.' ? name : (folder.split('/')[0] ?? '');
}

function rankOf(room: string): number {
  return RANKS[room] ?? Number.POSITIVE_INFINITY;
}

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (name === 'fixtures') return [];
    return statSync(path).isDirectory() ? walk(path) : [path];
  });
}
