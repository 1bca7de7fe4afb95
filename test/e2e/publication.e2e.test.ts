import { appendFile, chmod, mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CacheScope } from '../world/cache-service/token.ts';
import { type CacheService, startCacheService } from '../world/cache-service.ts';
import { runCommand } from '../world/command.ts';
import { containerized } from '../world/containerize.ts';
import { startRegistryProxy } from '../world/registry-proxy.ts';
import { makeRepository, type Repository } from '../world/repository.ts';
import { pullRequestEvent, type RunnerEvent } from '../world/runner/events.ts';
import type { ActionResult } from '../world/runner.ts';
import { firstOf } from '../world/soak.ts';

let service: CacheService;
let repository: Repository;
let folder = '';

interface Asked {
  readonly project?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly scopes?: readonly CacheScope[];
  readonly event?: RunnerEvent;
  readonly env?: Readonly<Record<string, string>>;
  /** Of the login for a feed. */
  readonly token?: string;
}

/** A run on a runner of its own: nothing but the cache outlives it. */
async function run(workspace: string, asked: Asked = {}): Promise<ActionResult> {
  const { project = 'src/App', token = 'a-token-of-the-feed', event } = asked;
  const inputs = {
    project,
    images: 'registry.example/app',
    push: 'false',
    'nuget-credentials': `https://feed.example/v3/index.json=me:${token}`,
    ...asked.inputs,
  };
  const env = { ...service.env(asked.scopes), ...asked.env };
  return containerized({ workspace, env, inputs, ...(event === undefined ? {} : { event }) });
}

/** What a run would do, as it says; it ends before it does it. */
async function plan(workspace: string, asked: Asked = {}): Promise<string> {
  const { log } = await run(workspace, { ...asked, inputs: { mode: 'plan', ...asked.inputs } });
  return /^Publish output: (.*)$/m.exec(log)?.[1] ?? log;
}

const FEEDS = '<configuration />';
const BASE: CacheScope = { scope: 'refs/heads/main', permission: 'read' };
const REUSED = 'reused (none of its inputs has changed)';

type Edit = readonly [what: string, edit: (at: Checkout) => Promise<unknown>];
type EditAndReason = readonly [...Edit, reason: string];

/** Another checkout of the same: whatever is done to it, the next test begins with what was built. */
async function checkout(): Promise<Checkout> {
  const root = join(await mkdtemp(join(folder, 'copy-')), 'checkout');
  await runCommand(['cp', '--archive', repository.root, root]);
  const at = (path: string): string => join(root, path);
  return {
    root,
    at,
    add: (path) => appendFile(at(path), '\n'),
    put: async (path, text = 'new') => {
      await mkdir(dirname(at(path)), { recursive: true });
      await writeFile(at(path), text);
    },
    commit: async () => {
      await runCommand(['git', ...AS, '-C', root, 'add', '--all']);
      await runCommand(['git', ...AS, '-C', root, 'commit', '--quiet', '--allow-empty', '--message', 'Next']);
    },
  };
}

interface Checkout {
  readonly root: string;
  at(path: string): string;
  /** Lengthens a file by an empty line, which changes what it holds and not what it means. */
  add(path: string): Promise<void>;
  put(path: string, text?: string): Promise<void>;
  commit(): Promise<void>;
}

const AS = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'safe.directory=*'];
const ODD = `src/App/odd/it's "odd" %24(x) \u00fc\u{1f375}.txt`;

/** What no fixture can hold: a submodule, files that git does not track, names that git would quote. */
async function completeRepository(): Promise<void> {
  const { root, git } = repository;
  const other = join(folder, 'submodule');
  await runCommand(['git', 'init', '--quiet', '--initial-branch=main', other]);
  await writeFile(join(other, 'note.txt'), 'of the submodule');
  await runCommand(['git', ...AS, '-C', other, 'add', '--all']);
  await runCommand(['git', ...AS, '-C', other, 'commit', '--quiet', '--message', 'First']);
  await git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other, 'vendor/submodule');
  await writeFile(join(root, ODD), 'odd');
  await writeFile(join(root, 'docs/two\nlines.md'), 'odd');
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'Second');
  await writeFile(join(root, 'src/App/Version.g.cs'), 'class Version;\n');
  await writeFile(join(root, 'settings.local'), 'local');
}

beforeAll(async () => {
  service = await startCacheService();
  folder = await mkdtemp(join(tmpdir(), 'publication-'));
  repository = await makeRepository({ fixture: 'everything' });
  await completeRepository();
  await run(repository.root);
  await run(repository.root, { project: 'src/Tools', inputs: { outputs: `type=oci,dest=${folder}/first` } });
});
afterAll(async () => {
  await Promise.all([service.stop(), repository.remove(), rm(folder, { recursive: true, force: true })]);
});

describe.concurrent('a publish output is built anew after', () => {
  test.for(
    firstOf<EditAndReason>(6, [
      ['a source of a library changed', ({ add }) => add('src/Library/Answer.cs'), 'src/Library/Answer.cs changed'],
      [
        'properties appeared above it',
        ({ put }) => put('src/Directory.Build.props', '<Project />'),
        'src/Directory.Build.props is new',
      ],
      ['a source appeared', ({ put }) => put('src/App/deep/New.cs', 'class New;'), 'the content of src/App/ changed'],
      ['a file went away', ({ at }) => rm(at('src/App/odd/Case.txt')), 'src/App/odd/Case.txt is gone'],
      ['a link leads elsewhere', ({ at }) => relink(at('src/App/linked.json')), 'src/App/linked.json changed'],
      ['a file became executable', ({ at }) => chmod(at(ODD), 0o755), `${ODD} changed`],
      ['a file with an odd name changed', ({ add }) => add(ODD), `${ODD} changed`],
      [
        'an ignored source appeared',
        ({ put }) => put('src/App/New.g.cs', 'class G;'),
        'the content of src/App/ changed',
      ],
      ['a submodule moved', ({ at }) => nextCommit(at('vendor/submodule')), 'vendor/submodule/note.txt changed'],
      ['a conditional import can be done', ({ put }) => put('eng/Extra.xml', '<Project />'), 'eng/Extra.xml is new'],
      ['a source changed', ({ add }) => add('src/App/Program.cs'), 'src/App/Program.cs changed'],
      ['a project changed', ({ add }) => add('src/App/App.csproj'), 'src/App/App.csproj changed'],
      ['a rule for editors changed', ({ add }) => add('.editorconfig'), '.editorconfig changed'],
      ['a rule for analyzers changed', ({ add }) => add('.globalconfig'), '.globalconfig changed'],
      ['global.json changed', ({ add }) => add('global.json'), 'global.json changed'],
      ['the feeds changed', ({ add }) => add('nuget.config'), 'nuget.config changed'],
      [
        'a local configuration of feeds appeared',
        ({ put }) => put('src/App/nuget.config', FEEDS),
        'src/App/nuget.config is new',
      ],
      ['a lock file changed', ({ add }) => add('src/App/packages.lock.json'), 'src/App/packages.lock.json changed'],
      ['a contract outside changed', ({ add }) => add('shared/contract.proto'), 'shared/contract.proto changed'],
      ['an embedded file changed', ({ add }) => add('src/App/words.txt'), 'src/App/words.txt changed'],
      ['a style changed', ({ add }) => add('src/App/wwwroot/site.css'), 'src/App/wwwroot/site.css changed'],
      ['a setting changed', ({ add }) => add('src/App/appsettings.json'), 'src/App/appsettings.json changed'],
      ['an ignored source changed', ({ add }) => add('src/App/Version.g.cs'), 'src/App/Version.g.cs changed'],
      ['what a link leads to changed', ({ add }) => add('shared/a.json'), 'shared/a.json changed'],
      ['an empty source got content', ({ put }) => put('src/Library/Empty.cs', 'class E;'), 'empty files changed'],
      ['a file with a name of ours changed', ({ add }) => add('empty files'), 'empty files changed'],
      ['a file is spelled otherwise', ({ at }) => respell(at('src/App/odd/Case.txt')), 'src/App/odd/Case.txt is gone'],
      ['a pattern’s folder appeared', ({ put }) => put('eng/resources/a.txt'), 'eng/resources is new'],
    ]),
  )('%s', async ([, edit, reason], { expect }) => {
    const copy = await checkout();
    await edit(copy);
    expect(await plan(copy.root)).toBe(`to be built (${reason})`);
  });

  test.for<readonly [string, Readonly<Record<string, string>>, string]>([
    ['a property was given', { properties: 'Colour=red' }, 'the property Colour is new'],
    ['a variable was given', { 'build-env': 'COLOUR=red' }, 'the environment variable COLOUR is new'],
  ])('%s', async ([, inputs, reason], { expect }) => {
    expect(await plan(repository.root, { inputs })).toBe(`to be built (${reason})`);
  });

  test('the SDK image moved', async ({ expect }) => {
    expect(await planWithMoved('dotnet/sdk')).toBe('to be built (the SDK image changed)');
  });
});

async function relink(path: string): Promise<void> {
  await rm(path);
  await symlink('../../shared/b.json', path);
}

async function respell(path: string): Promise<void> {
  await rename(path, join(dirname(path), 'case.txt'));
}

async function nextCommit(root: string): Promise<void> {
  await appendFile(join(root, 'note.txt'), ', and more');
  await runCommand(['git', ...AS, '-C', root, 'commit', '--quiet', '--all', '--message', 'Next']);
}

async function planWithMoved(image: string): Promise<string> {
  await using proxy = await startRegistryProxy(process.env['TEST_REGISTRY'] ?? '');
  await proxy.move(image, '10.0');
  return await plan(repository.root, { inputs: { 'registry-mirrors': `mcr.microsoft.com=${proxy.host}` } });
}

describe.concurrent('a publish output is reused after', () => {
  test.for(
    firstOf<Edit>(3, [
      ['nothing at all, in another place', async () => undefined],
      ['a commit of the same content', ({ commit }) => commit()],
      [
        'a document changed and another appeared',
        ({ add, put, commit }) => Promise.all([add('docs/read.md'), put('docs/new.md')]).then(commit),
      ],
      [
        'another project changed',
        ({ add, put, commit }) => Promise.all([add('src/Other/Other.cs'), put('src/Other/New.cs')]).then(commit),
      ],
      ['a test appeared', ({ put, commit }) => put('tests/App.Tests/NewTests.cs').then(commit)],
      ['the runner’s user became another', ({ root }) => runCommand(['chown', '-R', '1234:1234', root])],
    ]),
  )('%s', async ([, edit], { expect }) => {
    const copy = await checkout();
    await edit(copy);
    expect(await plan(copy.root)).toBe(REUSED);
  });

  test('the base image moved', async ({ expect }) => {
    expect(await planWithMoved('dotnet/aspnet')).toBe(REUSED);
  });

  test('the login for a feed changed', async ({ expect }) => {
    expect(await plan(repository.root, { token: 'another-token-of-the-feed' })).toBe(REUSED);
  });

  test.for<readonly [string, readonly CacheScope[], (() => Promise<RunnerEvent>) | undefined]>([
    ['a branch was made', [{ scope: 'refs/heads/topic', permission: 'both' }, BASE], undefined],
    [
      'a stranger opened a pull request',
      [{ scope: 'refs/pull/7/merge', permission: 'both' }, BASE],
      () => pullRequestEvent({ workspace: repository.root, fork: true }),
    ],
  ])('%s', async ([, scopes, event], { expect }) => {
    const asked = { scopes, ...(event === undefined ? {} : { event: await event() }) };
    expect(await plan(repository.root, asked)).toBe(REUSED);
  });
});

describe.concurrent('where a target runs a program', () => {
  test.for(
    firstOf<EditAndReason>(2, [
      ['what it reads counts, anywhere', ({ add }) => add('data/words.txt'), 'data/words.txt changed'],
      ['the program counts itself', ({ add }) => add('eng/bundle.sh'), 'eng/bundle.sh changed'],
      ['what the program reads counts', ({ add }) => add('web/index.js'), 'web/index.js changed'],
      ['a file that git ignores counts', ({ add }) => add('settings.local'), 'settings.local changed'],
      [
        'a file counts that it reads and rewrites',
        ({ add }) => add('src/Tools/openapi.json'),
        'src/Tools/openapi.json changed',
      ],
      ['it may look for any name', ({ put }) => put('docs/new.dat'), 'names of all files changed'],
    ]),
  )('%s', async ([, edit, reason], { expect }) => {
    const copy = await checkout();
    await edit(copy);
    expect(await plan(copy.root, { project: 'src/Tools' })).toBe(`to be built (${reason})`);
  });

  test('what it does not read does not count', async ({ expect }) => {
    const copy = await checkout();
    await copy.add('docs/read.md');
    expect(await plan(copy.root, { project: 'src/Tools' })).toBe(REUSED);
  });
});

test('layers that no registry holds come from the cache, without a container', async () => {
  const inputs = { outputs: `type=oci,dest=${folder}/second` };
  const env = { DOCKER_HOST: 'tcp://127.0.0.1:1' };
  const { outputs } = await run(repository.root, { project: 'src/Tools', inputs, env });
  expect(outputs['cache']).toBe('hit');
  await runCommand(['diff', '--recursive', join(folder, 'first'), join(folder, 'second')]);
});
