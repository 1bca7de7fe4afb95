import { afterAll, beforeAll, expect, test } from 'vitest';
import { containerize, registries } from '../world/containerize.ts';
import { type DockerRegistry, startDockerRegistry } from '../world/docker-registry.ts';
import { makeImage, makeLayer } from '../world/images.ts';
import { pushOne } from '../world/push-one.ts';
import { makeRepository } from '../world/repository.ts';
import { firstOf, soakTest } from '../world/soak.ts';

let registry: DockerRegistry;

/** One image under tags; `sdk` is what its environment says of the SDK in it. */
async function push(repository: string, tags: readonly string[], sdk?: string): Promise<void> {
  const layer = await makeLayer({ files: { 'a.txt': tags.join() } });
  const architecture = process.arch === 'x64' ? 'amd64' : process.arch;
  const env = sdk === undefined ? [] : [`DOTNET_SDK_VERSION=${sdk}`];
  const image = makeImage([layer], { os: 'linux', architecture, env });
  await pushOne(registries(registry.host), { repository: `dotnet/${repository}`, image, tags });
}

beforeAll(async () => {
  registry = await startDockerRegistry();
  await push('sdk', ['10.0.105', '10.0.112', '10.0.300', '10.0.400', '9.0.115', '10.0.112-alpine3.24']);
  await push('sdk', ['10.0.401', '10.0', '10.0-noble-aot'], '10.0.401');
  await push('sdk', ['11.0', '11.0.100'], '11.0.100');
  await push('sdk', ['12.0-preview', '12.0.100-preview.2'], '12.0.100-preview.2.27153.101');
  await push('sdk', ['12.0-preview-aot']);
  await push('sdk', ['13.0', '13.0-preview']);
  for (const base of ['aspnet', 'runtime-deps']) {
    await push(base, ['10.0', '11.0', '12.0-preview', '13.0', '12.0-preview-resolute-chiseled-extra']);
  }
});
afterAll(() => registry[Symbol.asyncDispose]());

interface Planned {
  readonly tfm?: string;
  readonly pin?: readonly [version: string, rollForward: string];
  readonly properties?: string;
  readonly inputs?: Readonly<Record<string, string>>;
}

async function plan({ tfm = 'net10.0', pin, properties = '', inputs = {} }: Planned) {
  const [version, rollForward] = pin ?? [];
  const project = `<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><TargetFramework>${tfm}</TargetFramework>${properties}</PropertyGroup></Project>`;
  const globalJson = pin === undefined ? {} : { 'global.json': JSON.stringify({ sdk: { version, rollForward } }) };
  const repository = await makeRepository({ files: { 'Web/Web.csproj': project, ...globalJson } });
  try {
    return await containerize({
      workspace: repository.root,
      env: { DOCKER_HOST: 'tcp://127.0.0.1:1' },
      inputs: {
        ...{ project: 'Web', mode: 'plan', outputs: 'type=oci,dest=layout' },
        'registry-mirrors': `mcr.microsoft.com=${registry.host}`,
        ...inputs,
      },
    });
  } finally {
    await repository.remove();
  }
}

/** Every SDK image that the log names: a plan is told once, when it is known which images there are. */
function sdksIn(log: string): readonly string[] {
  return [...log.matchAll(/SDK image +mcr\.microsoft\.com\/dotnet\/sdk:(\S+)/g)].map(([, tag = '']) => tag);
}

test.each(
  firstOf(4, [
    ['10.0.110', 'latestPatch', '10.0.112'],
    ['10.0.105', 'disable', '10.0.105'],
    ['10.0.110', 'latestFeature', '10.0'],
    ['8.0.100', 'major', '10.0'],
    ['10.0.110', 'patch', '10.0.112'],
    ['10.0.105', 'latestPatch', '10.0.112'],
    ['10.0.105', 'patch', '10.0.105'],
    ['10.0.400', 'latestPatch', '10.0'],
    ['10.0.400', 'disable', '10.0.400'],
    ['10.0.105', 'feature', '10.0'],
    ['8.0.100', 'latestMajor', '10.0'],
  ] as const),
)('global.json with %s and %s is built by sdk:%s', async (version, rollForward, tag) => {
  const result = await plan({ pin: [version, rollForward] });
  expect(result.log).toContain(`global.json asks for ${version}, rollForward ${rollForward}`);
  expect(result.exitCode).toBe(0);
  expect(sdksIn(result.log)).toEqual([tag]);
});

test.each(
  firstOf(1, [
    ['10.0.110', 'disable'],
    ['10.0.115', 'latestPatch'],
    ['10.0.205', 'patch'],
    ['10.0.500', 'latestFeature'],
  ] as const),
)('global.json with %s and %s has no image, and the error names the ways out', async (version, rollForward) => {
  const result = await plan({ pin: [version, rollForward] });
  expect(result.exitCode).toBe(1);
  expect(result.log).toContain(`there is no image of ${version}, nor one that rollForward ${rollForward} allows`);
  expect(result.log).toContain('10.0.1xx (up to 10.0.112), 10.0.3xx (up to 10.0.300), 10.0.4xx (up to 10.0.401)');
  expect(result.log).toContain('`sdk-image: runner`');
  expect(sdksIn(result.log)).toEqual([]);
});

test('a global.json whose SDK cannot build the project is an error before a pull', async () => {
  await push('sdk', ['8.0', '8.0.128'], '8.0.128');
  const result = await plan({ pin: ['8.0.100', 'latestPatch'] });
  expect(result.exitCode).toBe(1);
  expect(result.log).toContain('SDK 8.0 cannot build net10.0');
});

test.each(
  firstOf(3, [
    ['net12.0', { pin: ['12.0.100-preview.2', 'disable'] }, '12.0.100-preview.2', 'aspnet:12.0.0-preview.2'],
    [
      'net12.0',
      { properties: '<PublishAot>true</PublishAot>' },
      '12.0-preview-aot',
      'runtime-deps:12.0-preview-resolute-chiseled-extra',
    ],
    ['net13.0', {}, '13.0', 'aspnet:13.0'],
    ['net10.0', {}, '10.0', 'aspnet:10.0'],
    ['net11.0', {}, '11.0', 'aspnet:11.0'],
    ['net12.0', {}, '12.0-preview', 'aspnet:12.0-preview'],
    ['net12.0', { pin: ['12.0.100-preview.1', 'latestPatch'] }, '12.0-preview', 'aspnet:12.0-preview'],
  ] as const),
)('%s with %j is built by sdk:%s and put on %s', async (tfm, own, sdk, base) => {
  const result = await plan({ tfm, ...own });
  expect(result.exitCode).toBe(0);
  expect(sdksIn(result.log)).toEqual([sdk]);
  expect(result.log).toContain(`mcr.microsoft.com/dotnet/${base}`);
});

soakTest('the reason says which of a release and its preview was found', async () => {
  const [twelve, thirteen, fourteen] = await Promise.all(['net12.0', 'net13.0', 'net14.0'].map((tfm) => plan({ tfm })));
  expect(twelve?.log).toContain('12.0-preview was found in the registry, but not 12.0 yet');
  expect(thirteen?.log).toContain('the project targets net13.0; 13.0 was found in the registry');
  expect(fourteen?.log).toContain('neither 14.0 nor 14.0-preview was found in the registry');
});

test('an unsupported operating system is a warning, and an error with `eol: fail`', async () => {
  await push('aspnet', ['10.0-alpine3.23-extra']);
  const inputs = { os: 'alpine3.23' };
  const warned = await plan({ inputs });
  expect(warned.exitCode).toBe(0);
  expect(warned.log).toContain('.NET on Alpine 3.23 has been out of support since 2026-10-13 (the base image)');
  const failed = await plan({ inputs: { ...inputs, eol: 'fail' } });
  expect(failed.exitCode).toBe(1);
  expect(failed.log).toContain('checking support dates (eol: fail): .NET on Alpine 3.23 has been out of support');
});
