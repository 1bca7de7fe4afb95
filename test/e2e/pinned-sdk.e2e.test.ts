import { afterAll, beforeAll, expect, test } from 'vitest';
import { containerize, registries } from '../world/containerize.ts';
import { type DockerRegistry, startDockerRegistry } from '../world/docker-registry.ts';
import { makeImage, makeLayer } from '../world/images.ts';
import { pushOne } from '../world/push-one.ts';
import { makeRepository } from '../world/repository.ts';

const project =
  '<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>';

let registry: DockerRegistry;
beforeAll(async () => {
  registry = await startDockerRegistry();
  const image = makeImage([await makeLayer({ files: { 'a.txt': 'a' } })]);
  const tags = ['10.0.105', '10.0.112', '10.0.300', '10.0.401', '10.0', '9.0.115', '10.0.112-alpine3.24'];
  await pushOne(registries(registry.host), { repository: 'dotnet/sdk', image, tags });
});
afterAll(() => registry[Symbol.asyncDispose]());

async function plan(version: string, rollForward: string) {
  const globalJson = JSON.stringify({ sdk: { version, rollForward } });
  const repository = await makeRepository({ files: { 'Web/Web.csproj': project, 'global.json': globalJson } });
  try {
    return await containerize({
      workspace: repository.root,
      env: { DOCKER_HOST: 'tcp://127.0.0.1:1' },
      inputs: { project: 'Web', mode: 'plan', 'registry-mirrors': `mcr.microsoft.com=${registry.host}` },
    });
  } finally {
    await repository.remove();
  }
}

test.each([
  ['10.0.110', 'latestPatch', '10.0.112'],
  ['10.0.110', 'patch', '10.0.112'],
  ['10.0.105', 'latestPatch', '10.0.105'],
  ['10.0.110', 'latestFeature', '10.0'],
])('global.json with %s and %s is built by sdk:%s', async (version, rollForward, tag) => {
  const result = await plan(version, rollForward);
  expect(result.exitCode).toBe(0);
  expect(result.log.match(/SDK image +mcr\.microsoft\.com\/dotnet\/sdk:(\S+)/g)?.at(-1)).toMatch(
    new RegExp(`:${tag}$`),
  );
});

test.each([
  ['10.0.110', 'disable'],
  ['10.0.115', 'latestPatch'],
  ['10.0.205', 'patch'],
])('global.json with %s and %s has no image, and the error names the ways out', async (version, rollForward) => {
  const result = await plan(version, rollForward);
  expect(result.exitCode).toBe(1);
  expect(result.log).toContain(`there is no image of ${version}, nor one that rollForward ${rollForward} allows`);
  expect(result.log).toContain('10.0.1xx (up to 10.0.112), 10.0.3xx (up to 10.0.300), 10.0.4xx (up to 10.0.401)');
  expect(result.log).toContain('`sdk-image: runner`');
});
