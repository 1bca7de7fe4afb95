import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connectEngine } from '#engine/connect.ts';
import { digestOf } from '#oci/digest.ts';
import { parseReference } from '#oci/reference.ts';
import { pullBase } from '#oci/registry/pull-base.ts';
import type { PublishContext } from '#publish/container/publish-context.ts';
import { fetchSdkImage } from '#publish/container/sdk-image.ts';
import { contextOf } from '../../world/builds.ts';
import { makeImage, makeLayer } from '../../world/images.ts';
import { type MemoryLog, memoryLog } from '../../world/memory-log.ts';
import { worldRegistries } from '../../world/registries.ts';
import { startRegistry } from '../../world/registry.ts';
import { type ScriptedEngine, startScriptedEngine } from '../../world/scripted-engine.ts';

const NAME = 'registry.example/sdk:10.0';
const OLD = digestOf(Buffer.from('old'));
const NEW = digestOf(Buffer.from('new'));

let temp: string;
let log: MemoryLog;
let engine: ScriptedEngine | undefined;
beforeEach(async () => {
  temp = await mkdtemp(join(tmpdir(), 'sdk-image-'));
  log = memoryLog();
});
afterEach(async () => {
  await engine?.stop();
  await rm(temp, { recursive: true, force: true });
});

test('an image that cannot be unpacked is pulled, and leaves no files', async () => {
  await using registry = await startRegistry();
  const image = makeImage([await makeLayer({ kind: 'base', files: { 'etc/os-release': 'x' } })]);
  await registry.putImage(image, { repository: 'sdk', tag: '10.0' });
  const folder = join(temp, 'sdk');
  await mkdir(folder);
  const unpack: PublishContext['unpack'] = {
    open: (reference, platform) => pullBase(worldRegistries().registries, { reference, platform }),
    folder: async () => folder,
  };
  const name = `${registry.host}/sdk:10.0`;
  const { pulls } = await fetchFrom(name, {
    repoDigests: [`${registry.host}/sdk@${OLD}`],
    currentDigest: async () => NEW,
    unpack,
  });
  expect(pulls).toBe(1);
  expect(log.lines.join('\n')).toMatch(/It is unpacked .*\n.*The engine pulls it, because .*it has no folder \/usr/);
  expect(await readdir(temp)).not.toContain('sdk');
});

type Holding = { readonly repoDigests: readonly string[] } & Pick<PublishContext, 'currentDigest'> &
  Partial<Pick<PublishContext, 'unpack'>>;

/** Returns the number of pulls for fetching an image, with an engine that has it under a name. */
async function pullsFor(name: string, world: Holding): Promise<number> {
  return (await fetchFrom(name, world)).pulls;
}

async function fetchFrom(name: string, world: Holding): Promise<{ readonly name: string; readonly pulls: number }> {
  const { repoDigests, ...effects } = world;
  engine = await startScriptedEngine({
    '/version': { pieces: ['{"Version":"28.0.0","ApiVersion":"1.52","Os":"linux","Arch":"amd64"}'] },
    '/info': { pieces: ['{}'] },
    [`/images/${name}/json`]: { pieces: [JSON.stringify({ Id: 'sha256:1', RepoDigests: repoDigests })] },
    '/images/create': { pieces: ['{"status":"Pull complete"}\n'] },
  });
  const client = await connectEngine({ env: { DOCKER_HOST: `unix://${engine.socket}` }, home: temp });
  const fetched = await fetchSdkImage(
    { sdkImage: { value: parseReference(name), because: 'a test' }, setupCommand: '' },
    { ...contextOf({ engine: client, log, temp, packages: temp }), ending: () => undefined, ...effects },
  );
  const pulls = engine.requests.filter((line) => line.endsWith('/images/create')).length;
  return { name: fetched.name, pulls };
}

describe('an SDK image that the engine has', () => {
  const has = [`registry.example/sdk@${OLD}`];

  test('is kept while its tag points to it', async () => {
    expect(await pullsFor(NAME, { repoDigests: has, currentDigest: async () => OLD })).toBe(0);
    expect(log.lines).toEqual([`${NAME} is kept (the engine has it and it is current).`]);
  });

  test('is pulled again when its tag points to another image', async () => {
    expect(await pullsFor(NAME, { repoDigests: has, currentDigest: async () => NEW })).toBe(1);
    expect(log.lines).toEqual([expect.stringMatching(`is pulled .*the registry has another image, ${NEW}`)]);
  });

  test('is kept when the registry does not answer, and the log says that it is unknown', async () => {
    expect(await pullsFor(NAME, { repoDigests: has, currentDigest: async () => undefined })).toBe(0);
    expect(log.lines).toEqual([expect.stringContaining('it is not known whether it is current')]);
  });

  test.each([
    ['a digest', `registry.example/sdk@${OLD}`, has],
    ['no registry, as it was made there', NAME, []],
  ])('is not looked up when it comes from %s', async (_, name, repoDigests) => {
    const currentDigest = async () => {
      throw new Error('asked');
    };
    expect(await pullsFor(name, { repoDigests, currentDigest })).toBe(0);
  });

  test.each([
    ['its tag points to', NAME, NEW],
    ['its tag pointed to before', NAME, OLD],
    ['it was asked for by', `registry.example/sdk@${NEW}`, OLD],
  ])('is named by the digest that %s when the engine knows several', async (_, name, current) => {
    const repoDigests = [`mirror.example/sdk@${NEW}`, `registry.example/sdk@${OLD}`, `registry.example/sdk@${NEW}`];
    const expected = name === NAME ? current : NEW;
    const fetched = await fetchFrom(name, { repoDigests, currentDigest: async () => current });
    expect(fetched).toEqual({ name: `registry.example/sdk@${expected}`, pulls: 0 });
  });
});
