import { describe, expect } from 'vitest';
import { makeImage, makeIndex, makeLayer } from '../../world/images.ts';
import { ownedLayer } from '../../world/owned-layer.ts';
import { pushedImage } from '../../world/pushed-image.ts';
import { type Runs, test } from '../../world/runs.ts';
import { outputOf, projectFile } from '../../world/small-dotnet.ts';
import { assembledIn, wholeStep } from '../../world/whole-step.ts';

const AMD64 = { os: 'linux', architecture: 'amd64' };
const ARM64 = { os: 'linux', architecture: 'arm64' };
const OUT = Object.fromEntries(Object.entries(outputOf('Web')).map(([name, text]) => [`out/${name}`, text]));
const GIVEN = { 'publish-directory': 'out' };

/** What was asked of a repository, by the last part of the path. */
function asked({ registry }: Runs, repository: string): readonly string[] {
  const paths = registry.requests.map(({ method, path }) => `${method} ${path}`);
  return paths.filter((line) => line.includes(`/v2/${repository}/`) && line.startsWith('GET'));
}

test('an image is its base with the application’s layers and labels', async ({ runs }) => {
  await runs.put({ ...OUT, '.gitignore': 'out/\n' });
  const sha = await runs.commit();
  await wholeStep(runs, { inputs: { ...GIVEN, labels: 'team=web' } });
  const { manifest, config } = await pushedImage(runs);
  expect(manifest.layers).toHaveLength(2);
  expect(config.config?.Labels).toMatchObject({
    team: 'web',
    'org.opencontainers.image.revision': sha,
    'org.opencontainers.image.base.name': 'mcr.microsoft.com/dotnet/aspnet:10.0',
  });
  expect(config.config?.User).toBe('1654');
});

test('two platforms are an index, each with its own base', async ({ runs }) => {
  const images = [];
  for (const platform of [AMD64, ARM64]) {
    const layers = [await makeLayer({ files: { arch: platform.architecture } })];
    images.push(makeImage(layers, { ...platform, env: ['APP_UID=1654'] }));
  }
  for (const image of images) await runs.registry.putImage(image, { repository: 'dotnet/aspnet', tag: 'one' });
  const { bytes, descriptor } = makeIndex(images);
  const index = { reference: '10.0', mediaType: descriptor.mediaType, bytes };
  runs.registry.store.putManifest('dotnet/aspnet', index);
  await runs.put(OUT);
  const step = await runs.step({ inputs: { ...GIVEN, platforms: 'linux/amd64,linux/arm64' } });
  const { assembled } = await assembledIn(step.world);
  const [set] = assembled;
  expect(set?.set.images.map(({ platform }) => platform.architecture)).toEqual(['amd64', 'arm64']);
  expect(set?.members.map(({ base }) => base.layers[0]?.descriptor.digest)).toEqual(
    images.map(({ layers }) => layers[0]?.descriptor.digest),
  );
  expect(step.log.lines.filter((line) => line.startsWith('Image sha256:'))).toHaveLength(2);
});

test('a base is read once for all projects', async ({ runs }) => {
  await runs.put({ 'Api/Api.csproj': projectFile(), 'Api/Program.cs': '' });
  const inputs = { project: 'Web/Web.csproj\nApi/Api.csproj', images: `${runs.registry.host}/o/{{project}}` };
  await wholeStep(runs, { inputs });
  expect(asked(runs, 'dotnet/aspnet').filter((line) => line.includes('/manifests/'))).toHaveLength(1);
});

describe('a base that an earlier run read', () => {
  test('is not read again while its tag points to it', async ({ runs }) => {
    await wholeStep(runs);
    runs.registry.requests.length = 0;
    const { log } = await wholeStep(runs);
    expect(asked(runs, 'dotnet/aspnet')).toEqual([]);
    expect(log.lines).toContainEqual(expect.stringMatching(/^Base image .*, already read by an earlier run$/));
  });

  test('is read again when its tag moved, and nothing is built for that', async ({ runs }) => {
    await wholeStep(runs);
    const before = await pushedImage(runs);
    await runs.serveBase('aspnet', { 'etc/patched': 'x' });
    const { commands, outputs } = await wholeStep(runs);
    const { manifest } = await pushedImage(runs);
    expect(commands).toEqual([]);
    expect(outputs).toMatchObject({ cache: 'hit', changed: 'true' });
    expect(manifest.layers[0]).not.toEqual(before.manifest.layers[0]);
    expect(manifest.layers[1]).toEqual(before.manifest.layers[1]);
  });
});

describe('folders of a base that is not official', () => {
  const withFolder = async ({ registry }: Runs) => {
    const layer = await ownedLayer({ 'app/': { uid: 7, gid: 7, mode: 0o750 } });
    await registry.putImage(makeImage([layer], { ...AMD64 }), { repository: 'o/base', tag: '1' });
    return { 'base-image': `${registry.host}/o/base:1` };
  };

  test('keep their owners through an extra last layer, and are logged', async ({ runs }) => {
    const { log } = await wholeStep(runs, { inputs: await withFolder(runs) });
    expect((await pushedImage(runs)).manifest.layers).toHaveLength(3);
    expect(log.lines.filter((line) => line.startsWith('Owners and modes of folders in '))).toEqual([
      `Owners and modes of folders in ${runs.registry.host}/o/base:1: /app (7:7, 750)`,
    ]);
  });

  test('are read once, and not by the next run', async ({ runs }) => {
    const inputs = await withFolder(runs);
    await wholeStep(runs, { inputs });
    const { digest } = await pushedImage(runs);
    runs.registry.requests.length = 0;
    await wholeStep(runs, { inputs });
    expect(asked(runs, 'o/base')).toEqual([]);
    expect((await pushedImage(runs)).digest).toBe(digest);
  });
});

test('a value of build-secrets in a label is an error', async ({ runs }) => {
  await runs.put(OUT);
  const inputs = { ...GIVEN, labels: 'token=s3cret-of-ours', 'build-secrets': 'TOKEN=s3cret-of-ours' };
  const { error } = await wholeStep(runs, { inputs });
  expect(error).toMatchObject({ code: 'SECRET_IN_IMAGE', message: expect.not.stringContaining('s3cret') });
  expect(runs.registry.store.tagsOf('o/web')).toEqual([]);
});

test('layers of a base in another repository of the registry are mounted from there', async ({ runs }) => {
  await runs.put(OUT);
  const { log } = await wholeStep(runs, { inputs: GIVEN });
  expect(log.lines).toContainEqual(expect.stringMatching(/^ {2}mounted +base .*\(it is in dotnet\/aspnet\)$/));
});
