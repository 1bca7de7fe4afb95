import { createCipheriv } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseManifest } from '#oci/manifest.ts';
import { containerized, pulledImage, registries } from '../world/containerize.ts';
import { startDockerRegistry } from '../world/docker-registry.ts';
import { makeImage, makeLayer } from '../world/images.ts';
import { startRegistry } from '../world/registry.ts';
import { soakTest } from '../world/soak.ts';
import { PROJECT_ROOT } from '../world/work-folder.ts';

const MIB = 1024 * 1024;
/** No engine answers here: a publish output needs none. */
const NO_ENGINE = { DOCKER_HOST: 'unix:///nowhere/docker.sock' };

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scale-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What `dotnet publish` leaves of a console program, with these files beside it. */
async function publishOutput(name: string, files: Readonly<Record<string, number>> = {}): Promise<string> {
  const output = join(folder, name);
  await mkdir(output, { recursive: true });
  const framework = { name: 'Microsoft.NETCore.App', version: '10.0.0' };
  await writeFile(
    join(output, 'App.runtimeconfig.json'),
    JSON.stringify({ runtimeOptions: { tfm: 'net10.0', framework } }),
  );
  await writeFile(join(output, 'App.dll'), 'MZ');
  for (const [path, size] of Object.entries(files)) await writeNoise(join(output, path), size);
  return output;
}

/** Bytes that do not compress, made as they are written. */
async function writeNoise(path: string, size: number): Promise<void> {
  const cipher = createCipheriv('aes-128-ctr', Buffer.alloc(16, path.length), Buffer.alloc(16));
  const zeros = Buffer.alloc(MIB);
  async function* chunks() {
    for (let left = size; left > 0; left -= zeros.length) yield zeros.subarray(0, Math.min(left, zeros.length));
  }
  await pipeline(chunks, cipher, createWriteStream(path));
}

soakTest('a 1 GB output is layered and pushed in less than 200 MB, without an engine', async () => {
  await using registry = await startDockerRegistry();
  await using bases = await startRegistry();
  await bases.putImage(makeImage([await makeLayer({ kind: 'base', files: { 'etc/os-release': 'x' } })]), {
    repository: 'dotnet/runtime',
    tag: '10.0',
  });
  const small = Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`small-${at}.bin`, MIB / 4]));
  const large = Object.fromEntries(Array.from({ length: 3 }, (_, at) => [`large-${at}.bin`, 308 * MIB]));
  const report = join(folder, 'memory');
  const preload = join(PROJECT_ROOT, 'test/world/preload/report-memory.mjs');
  const result = await containerized({
    workspace: await publishOutput('gigabyte', { ...small, ...large }),
    inputs: {
      'publish-directory': '.',
      images: `${registry.host}/tests/gigabyte`,
      'registry-mirrors': `mcr.microsoft.com=${bases.host}`,
    },
    env: { ...NO_ENGINE, NODE_OPTIONS: `--import=file://${preload}`, MEMORY_REPORT: report },
    entry: 'main',
  });
  const peak = Number((await readFile(report, 'utf8')).split('\n')[0]);
  process.stdout.write(`Peak memory: ${Math.round(peak / MIB)} MiB; ${Math.round(result.durationMs / 1000)} s\n`);
  expect(peak).toBeLessThan(200_000_000);
  const { manifest } = await pulledImage(result.outputs['image'] ?? '');
  expect(manifest.layers.at(-1)?.size).toBeGreaterThan(1000 * MIB);
});

test('no byte of a base layer passes through the runner when the registry can mount it', async () => {
  await using registry = await startRegistry();
  const base = makeImage([await makeLayer({ kind: 'base', files: { 'etc/os-release': 'x' } })]);
  await registry.putImage(base, { repository: 'dotnet/runtime', tag: '10.0' });
  const layer = base.layers[0]?.descriptor.digest ?? '';
  const run = async (name: string) => {
    registry.requests.length = 0;
    await containerized({
      workspace: await publishOutput('small'),
      inputs: {
        'publish-directory': '.',
        images: `${registry.host}/tests/${name}`,
        'registry-mirrors': `mcr.microsoft.com=${registry.host}`,
        // The post job reads a new base once, to list its packages.
        sbom: 'false',
      },
      env: NO_ENGINE,
    });
    return registry.requests.filter(({ path, search }) => decodeURIComponent(`${path}${search}`).includes(layer));
  };
  const first = await run('mounted');
  expect(first.filter(({ method }) => method === 'GET')).toEqual([]);
  expect(first.some(({ method, status }) => method === 'POST' && status === 201)).toBe(true);
  expect(await run('mounted')).toEqual([]);
  const uploads = registry.requests.filter(({ method }) => method === 'PUT' || method === 'PATCH');
  expect(uploads).toEqual([]);
});

test('a layer that is there is not sent again under another name of the registry', async () => {
  await using registry = await startRegistry();
  const base = makeImage([await makeLayer({ kind: 'base', files: { 'etc/os-release': 'x' } })]);
  await registry.putImage(base, { repository: 'dotnet/runtime', tag: '10.0' });
  const inputs = {
    'publish-directory': '.',
    tags: 'one',
    sbom: 'false',
    images: `${registry.host}/tests/again`,
    'registry-mirrors': `mcr.microsoft.com=${registry.host}`,
  };
  const workspace = await publishOutput('again');
  await containerized({ workspace, inputs, env: NO_ENGINE });
  registry.requests.length = 0;
  const second = await containerized({
    workspace,
    inputs: { ...inputs, tags: 'two', labels: 'changed=yes' },
    env: NO_ENGINE,
  });
  const client = registries(registry.host);
  const { bytes, descriptor } = await client.getManifest({ repository: 'tests/again', reference: 'two' });
  const { config } = parseManifest(bytes, descriptor.mediaType);
  const sent = registry.requests.filter(({ method, path }) => method === 'PUT' && path.includes('/blobs/'));
  expect(sent.map(({ search }) => decodeURIComponent(search)).every((search) => search.includes(config.digest))).toBe(
    true,
  );
  expect(second.log).toMatch(/1 sent, 0 mounted, \d+ already there/);
});
