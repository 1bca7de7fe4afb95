import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { MEMORY_FOLDER } from '#base/memory-folder.ts';
import { parseMirror } from '#oci/mirror.ts';
import { runCommand } from '../world/command.ts';
import { BASES, containerize, newImageName, ownLayers, PUBLISHED_BEFORE, pulledImage } from '../world/containerize.ts';
import { startRegistryProxy } from '../world/registry-proxy.ts';
import { makeRepository } from '../world/repository.ts';

/** As on GitHub's hosted runners: no later job uses the engine. */
const HOSTED = { RUNNER_ENVIRONMENT: 'github-hosted' };

async function imagesOf(host: string): Promise<string> {
  return await runCommand(['docker', 'images', '--quiet', `${host}/*/*`]);
}

/** SDK images that are unpacked in memory. */
async function inMemory(): Promise<readonly string[]> {
  const names = await readdir(MEMORY_FOLDER, { recursive: true }).catch(() => []);
  return names.filter((name) => /^containerize-dotnet-[^/]*\/sdk-[^/]*$/.test(name));
}

test(`a hosted runner unpacks the SDK image, with the same result (${BASES} bases)`, async () => {
  const temp = await mkdtemp(join(tmpdir(), 'unpacked-sdk-'));
  onTestFinished(() => rm(temp, { recursive: true, force: true }));
  const repository = await makeRepository({ fixture: 'console' });
  onTestFinished(() => repository.remove());
  const { host: upstream } = parseMirror(process.env['TEST_MIRROR']?.trim() ?? 'mcr.microsoft.com=mcr.microsoft.com');
  // The engine does not know images by this name.
  await using registry = await startRegistryProxy(upstream);
  const names = [await newImageName(), await newImageName()] as const;
  const asked = { workspace: repository.root };
  const pulled = await containerize({ ...asked, inputs: { ...PUBLISHED_BEFORE, push: 'true', images: names[0] } });
  const inputs = {
    push: 'true',
    cache: 'off',
    images: names[1],
    'registry-mirrors': `mcr.microsoft.com=${registry.host}`,
  };
  const unpacked = await containerize({ ...asked, inputs, env: HOSTED, temp });
  expect(unpacked).toMatchObject({ exitCode: 0 });
  expect(unpacked.log).toMatch(/It is unpacked (?:in memory|on disk) \(no later job uses this engine\)/);
  const layers = await Promise.all(
    [pulled, unpacked].map(async ({ outputs }) => ownLayers(await pulledImage(outputs['image'] ?? ''))),
  );
  expect(layers[0]).toEqual(layers[1]);
  expect(unpacked.outputs['sdk-image']).toBe(pulled.outputs['sdk-image']);
  expect(await imagesOf(registry.host)).toBe('');
  expect(await inMemory()).toEqual([]);
  expect(await readdir(join(temp, 'containerize-dotnet/runs')).catch(() => [])).toEqual([]);
});
