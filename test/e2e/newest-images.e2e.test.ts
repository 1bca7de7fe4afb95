import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startCacheService } from '../world/cache-service.ts';
import { containerize, containerized, newImageName, pulledImage, registries } from '../world/containerize.ts';
import { startDockerRegistry } from '../world/docker-registry.ts';
import { makeImage, makeLayer } from '../world/images.ts';
import { pushOne } from '../world/push-one.ts';
import { startRegistryProxy } from '../world/registry-proxy.ts';
import { makeRepository } from '../world/repository.ts';
import { soakTest } from '../world/soak.ts';

soakTest('a pin is built in the newest image of its feature band, known by its digest', async () => {
  const service = await startCacheService();
  const bases = await startRegistryProxy(process.env['TEST_REGISTRY'] ?? '');
  const repository = await makeRepository({ fixture: 'console' });
  onTestFinished(async () => {
    await Promise.all([service.stop(), bases[Symbol.asyncDispose](), repository.remove()]);
  });
  const pin = { sdk: { version: '10.0.400', rollForward: 'latestPatch' } };
  await writeFile(join(repository.root, 'global.json'), JSON.stringify(pin));
  await repository.git('add', '--all');
  await repository.git('commit', '--quiet', '--message', 'pin');
  const inputs = { images: await newImageName(), 'registry-mirrors': `mcr.microsoft.com=${bases.host}` };
  const run = async (env = {}) => {
    bases.take();
    const result = await containerized({ workspace: repository.root, env: { ...service.env(), ...env }, inputs });
    return { result, asked: bases.take().filter((request) => request.includes('dotnet/')) };
  };

  const first = await run();
  expect(first.result.log).toMatch(
    /SDK image +mcr\.microsoft\.com\/dotnet\/sdk:10\.0 +\(global\.json asks for 10\.0\.400, rollForward latestPatch; it has SDK 10\.0\.4\d\d\)/,
  );
  const again = await run({ DOCKER_HOST: 'tcp://127.0.0.1:1' });
  expect(again.result.outputs['cache']).toBe('hit');
  expect(again.asked.toSorted()).toEqual(['HEAD dotnet/runtime manifest 10.0', 'HEAD dotnet/sdk manifest 10.0']);
});

test('an output of an unsupported version is a warning, and stops with `eol: fail`', async () => {
  const registry = await startDockerRegistry();
  const framework = { name: 'Microsoft.NETCore.App', version: '8.0.0' };
  const repository = await makeRepository({
    files: {
      'out/App.dll': 'MZ',
      'out/App.runtimeconfig.json': JSON.stringify({ runtimeOptions: { tfm: 'net8.0', framework } }),
    },
  });
  onTestFinished(async () => {
    await Promise.all([registry[Symbol.asyncDispose](), repository.remove()]);
  });
  const image = makeImage([await makeLayer({ files: { 'usr/share/dotnet/dotnet': 'a' } })]);
  await pushOne(registries(registry.host), { repository: 'dotnet/runtime', image, tags: ['8.0'] });
  const inputs = {
    'publish-directory': 'out',
    images: `${registry.host}/o/app`,
    tags: '1',
    'will-it-run': 'ignore',
    'registry-mirrors': `mcr.microsoft.com=${registry.host}`,
  };
  const said = '.NET 8.0 has been out of support since 2026-11-10 (the target framework, the base image)';
  const failed = await containerize({ workspace: repository.root, inputs: { ...inputs, eol: 'fail' } });
  expect(failed.exitCode).toBe(1);
  expect(failed.log).toContain(`checking support dates (eol: fail): ${said}`);
  expect(await registries(registry.host).headManifest({ repository: 'o/app', reference: '1' })).toBeUndefined();
  const warned = await containerized({ workspace: repository.root, inputs });
  expect(warned.log.match(/has been out of support since/g)).toHaveLength(1);
  expect(warned.log).toContain(said);
  const named = { ...inputs, 'base-image': 'mcr.microsoft.com/dotnet/runtime:8.0' };
  const early = await containerized({ workspace: repository.root, inputs: named });
  expect(early.log.match(/has been out of support since/g)).toHaveLength(1);
});

test('an output of an unknown version is put on the preview that its registry has', async () => {
  const registry = await startDockerRegistry();
  const repository = await makeRepository({
    files: {
      'out/App.dll': 'MZ',
      'out/App.runtimeconfig.json': JSON.stringify({
        runtimeOptions: { tfm: 'net12.0', framework: { name: 'Microsoft.NETCore.App', version: '12.0.0-preview.2.1' } },
      }),
      'out/App.deps.json': JSON.stringify({
        runtimeTarget: { name: '.NETCoreApp,Version=v12.0' },
        targets: {},
        libraries: {},
      }),
    },
  });
  onTestFinished(async () => {
    await Promise.all([registry[Symbol.asyncDispose](), repository.remove()]);
  });
  const layer = await makeLayer({ files: { 'usr/share/dotnet/dotnet': 'a' } });
  const env = ['DOTNET_VERSION=12.0.0-preview.2.27153.101'];
  const image = makeImage([layer], { os: 'linux', architecture: 'amd64', env });
  await pushOne(registries(registry.host), { repository: 'dotnet/runtime', image, tags: ['12.0-preview'] });
  const result = await containerized({
    workspace: repository.root,
    env: { DOCKER_HOST: 'tcp://127.0.0.1:1' },
    inputs: {
      'publish-directory': 'out',
      images: `${registry.host}/o/app`,
      tags: '1',
      'will-it-run': 'ignore',
      'registry-mirrors': `mcr.microsoft.com=${registry.host}`,
    },
  });
  expect(result.log).toContain('12.0-preview was found in the registry, but not 12.0 yet');
  const { config } = await pulledImage(result.outputs['image'] ?? '');
  expect(config.config?.Labels?.['org.opencontainers.image.base.name']).toBe(
    'mcr.microsoft.com/dotnet/runtime:12.0-preview',
  );
});
