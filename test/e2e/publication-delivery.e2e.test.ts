import { statSync } from 'node:fs';
import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAll } from '#oci/blob.ts';
import { parseConfig } from '#oci/config.ts';
import { parseManifest } from '#oci/manifest.ts';
import { parseReference } from '#oci/reference.ts';
import { type CacheService, startCacheService } from '../world/cache-service.ts';
import {
  BASES,
  containerized,
  newImageName,
  ownLayers,
  pulledImage,
  registries,
  targetHost,
} from '../world/containerize.ts';
import { type RegistryProxy, startRegistryProxy } from '../world/registry-proxy.ts';
import { makeRepository, type Repository } from '../world/repository.ts';
import type { ActionResult } from '../world/runner.ts';
import { soakTest } from '../world/soak.ts';
import { PROJECT_ROOT } from '../world/work-folder.ts';

let service: CacheService;
let repository: Repository;
let bases: RegistryProxy;
let target: RegistryProxy;
let name = '';
let first = '';

interface Run {
  readonly result: ActionResult;
  readonly image: string;
  /** What the registries were asked for, in order. */
  readonly requests: readonly string[];
  /** What was sent, by what it is: `config`. */
  readonly sent: readonly string[];
  /** How often the cache service was asked. */
  readonly lookUps: number;
}

const TAGS = ['1', 'latest'] as const;
/** No engine can be reached there: whoever needs one fails. */
const NO_ENGINE = { DOCKER_HOST: 'tcp://127.0.0.1:1' };

/** A run on a runner of its own: nothing but the cache and the registry outlives it. */
async function run(given: Readonly<Record<string, string>> = {}, env = {}): Promise<Run> {
  const inputs = {
    project: 'src/App',
    images: `${target.host}/${name}`,
    tags: TAGS.join('\n'),
    'registry-mirrors': `mcr.microsoft.com=${bases.host}`,
    ...given,
  };
  for (const proxy of [bases, target]) proxy.take();
  const before = service.calls.length;
  const result = await containerized({ workspace: repository.root, env: { ...service.env(), ...env }, inputs });
  const requests = bases === target ? target.take() : [...bases.take(), ...target.take()];
  const sent = [...result.log.matchAll(/^ {2}sent +(\w+)/gm)].map(([, kind = '']) => kind);
  const lookUps = service.calls.slice(before).filter((call) => call === 'GetCacheEntryDownloadURL').length;
  return { result, image: result.outputs['image'] ?? '', requests, sent, lookUps };
}

async function commit(path: string, line: string): Promise<void> {
  await appendFile(join(repository.root, path), `${line}\n`);
  await repository.git('commit', '--quiet', '--all', '--message', path);
}

/** Without reading them, as {@link pulledImage} does. */
async function layersOf(image: string): Promise<Readonly<Record<string, string>>> {
  const { registry, repository, digest = '' } = parseReference(image);
  const client = registries(registry);
  const { bytes, descriptor } = await client.getManifest({ repository, reference: digest });
  const manifest = parseManifest(bytes, descriptor.mediaType);
  return ownLayers({ manifest, config: parseConfig(await readAll(client.openBlob(repository, manifest.config))) });
}

function puts(requests: readonly string[]): readonly string[] {
  return requests
    .filter((request) => /^(?:PUT|PATCH)/.test(request))
    .map((request) => request.replace(/sha256:.*/, 'digest'));
}

beforeAll(async () => {
  service = await startCacheService();
  repository = await makeRepository({ fixture: 'everything' });
  bases = await startRegistryProxy(process.env['TEST_REGISTRY'] ?? '');
  target = BASES === 'look-alike' ? bases : await startRegistryProxy(await targetHost());
  name = (await newImageName()).split('/').slice(1).join('/');
  first = (await run()).image;
});
afterAll(async () => {
  await Promise.all([service.stop(), repository.remove(), bases[Symbol.asyncDispose](), target[Symbol.asyncDispose]()]);
});

test('without a change each tag is looked at once, and nothing is sent or started', async () => {
  const { result, image, requests, lookUps } = await run({}, NO_ENGINE);
  expect(image).toBe(first);
  expect(result.outputs['cache']).toBe('hit');
  expect([...requests].sort()).toEqual([
    'HEAD dotnet/aspnet manifest 10.0',
    'HEAD dotnet/sdk manifest 10.0',
    `HEAD ${name} manifest 1`,
    `HEAD ${name} manifest latest`,
  ]);
  expect(lookUps).toBeLessThanOrEqual(2);
  expect(result.post?.log).toBe('');
});

test('without a change few modules are loaded, and few files are opened', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'work-'));
  const report = join(folder, 'report.jsonl');
  const preload = join(PROJECT_ROOT, 'test/world/preload/report-work.mjs');
  await run({}, { ...NO_ENGINE, WORK_REPORT: report, NODE_OPTIONS: `--import=${preload}` });
  const [main, post] = await workOf(report);
  await rm(folder, { recursive: true });
  expect(main?.chunks).toEqual([
    'context',
    'exec',
    'exec2',
    'rolldown-runtime',
    'run',
    'semver',
    'start',
    'story',
    'world',
  ]);
  expect(post?.chunks).toEqual(['rolldown-runtime', 'start']);
  // Node takes about a millisecond for each of these, and for each 200 kB.
  expect(main?.bytes).toBeLessThan(1_600_000);
  expect(post?.bytes).toBeLessThan(150_000);
  // The files that the build read, to compare them, and git's.
  expect(main?.opened).toBeLessThan(160);
  expect(post?.opened).toBe(0);
});

interface Work {
  readonly chunks: readonly string[];
  /** Of the modules. */
  readonly bytes: number;
  /** How often a file of the checkout was opened. */
  readonly opened: number;
}

/** What `report-work.mjs` wrote: of the main job, then of the post job. */
async function workOf(report: string): Promise<readonly Work[]> {
  const lines = (await readFile(report, 'utf8')).trimEnd().split('\n');
  return lines.map((line) => {
    const { modules, files }: { modules: readonly string[]; files: Record<string, number> } = JSON.parse(line);
    return {
      chunks: modules
        .filter((path) => path.includes('/chunks/'))
        .map((path) => basename(path, '.js'))
        .sort(),
      bytes: modules.reduce((sum, path) => sum + statSync(path).size, 0),
      opened: Object.values(files).reduce((sum, count) => sum + count, 0),
    };
  });
}

test('a commit of documents sends config and manifest, and the SBOM', async () => {
  await commit('docs/read.md', 'One more line.');
  const { image, requests, sent } = await run({}, NO_ENGINE);
  expect(image).not.toBe(first);
  expect(sent).toEqual(['config']);
  const wrote = puts(requests);
  // The config, and the two documents, which are sent meanwhile.
  expect(wrote.filter((request) => request === `PUT ${name} blob`)).toHaveLength(3);
  const tag = image.replace(/^.*@sha256:/, 'sha256-');
  // The post job attaches what an earlier run found out about the base.
  const documents = ['digest', 'digest', tag];
  expect(wrote.filter((request) => request !== `PUT ${name} blob`)).toEqual(
    [...TAGS, ...documents, ...documents].map((reference) => `PUT ${name} manifest ${reference}`),
  );
  // The empty config of the SBOM; that of the base's documents, and their bytes, which are there.
  expect(requests.filter((request) => request === `HEAD ${name} blob`)).toHaveLength(4);
  expect(await layersOf(image)).toEqual(await layersOf(first));
});

test('a base that moved costs config and manifest', async () => {
  await bases.move('dotnet/aspnet', '10.0');
  const { image, sent } = await run({}, NO_ENGINE);
  expect(sent).toEqual(['config']);
  expect(await layersOf(image)).toEqual(await layersOf(first));
});

test('a new tag costs one request that writes', async () => {
  const { requests, sent } = await run({ tags: '2' }, NO_ENGINE);
  expect(sent).toEqual([]);
  expect(puts(requests)).toEqual([`PUT ${name} manifest 2`]);
});

test('a second repository of the same registry mounts every layer', async () => {
  const { image, sent } = await run({ images: await sibling() }, NO_ENGINE);
  expect(sent).toEqual(['config']);
  expect(await layersOf(image)).toEqual(await layersOf(first));
});

test('a base in another registry is mounted from where it was pushed before', async () => {
  await using far = await startRegistryProxy(process.env['TEST_REGISTRY'] ?? '');
  const given = { images: await sibling(), 'registry-mirrors': `mcr.microsoft.com=${far.host}` };
  const { result, sent } = await run(given, NO_ENGINE);
  expect(sent).toEqual(['config']);
  expect(result.log).toMatch(/^ {2}mounted +base .*\(it is in /m);
  expect(far.take().filter((request) => request.includes('blob'))).toEqual([]);
});

async function sibling(): Promise<string> {
  return `${target.host}/${(await newImageName()).split('/').slice(1).join('/')}`;
}

soakTest('a layer that the registry has lost is made again', async () => {
  const { app = '' } = await layersOf(first);
  target.lose(app);
  await commit('docs/read.md', 'And another.');
  const { image, result, sent } = await run();
  expect(result.log).toContain('Publish output: to be built (the layers of the earlier one do not exist any more)');
  expect(sent).toEqual(expect.arrayContaining(['app', 'config']));
  expect(ownLayers(await pulledImage(image))).toEqual(await layersOf(first));
  expect((await run({}, NO_ENGINE)).image).toBe(image);
});

test('one line of a library is compiled incrementally to what a full build makes', async () => {
  await commit('src/Library/Answer.cs', 'public static class Added;');
  const { image, result, sent } = await run();
  expect(result.outputs['cache']).toBe('partial');
  expect(result.log).toMatch(/^Intermediate files: 2 of 2 projects; 1 files that were read changed$/m);
  expect(result.log).toMatch(/^Restore: left out \(/m);
  expect(sent).not.toContain('static');
  expect((await layersOf(image))['projects']).not.toBe((await layersOf(first))['projects']);
  const audited = await run({ 'cache-audit': 'strict' });
  expect(audited.result.log).toMatch(/^Intermediate files: no intermediate files of an earlier build$/m);
  expect(audited.result.summary).toContain('equal to what a build makes now');
  expect(audited.image).toBe(image);
  await pulledImage(image);
});

test('what was compiled on earlier builds is reused after a commit of documents too', async () => {
  await commit('docs/read.md', 'And a last one.');
  const { result, sent } = await run({}, NO_ENGINE);
  expect(result.outputs['cache']).toBe('hit');
  expect(sent).toEqual(['config']);
});

test('an older state is found again', async () => {
  await repository.git('checkout', '--quiet', 'HEAD~3');
  const { image, result } = await run({}, NO_ENGINE);
  expect(result.outputs['cache']).toBe('hit');
  expect(await layersOf(image)).toEqual(await layersOf(first));
});
