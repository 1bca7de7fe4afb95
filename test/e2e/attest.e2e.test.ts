import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { attestationsOf, verified } from '../world/attestations.ts';
import { runCommand } from '../world/command.ts';
import { BASES, containerized } from '../world/containerize.ts';
import { type DockerRegistry, startDockerRegistry } from '../world/docker-registry.ts';
import { oldestNode } from '../world/oldest-node.ts';
import { startRegistry, type TestRegistry } from '../world/registry.ts';
import { makeRepository, type Repository } from '../world/repository.ts';
import { SHOP } from '../world/shop.ts';
import { type Sigstore, startSigstore } from '../world/sigstore.ts';
import { soakTest } from '../world/soak.ts';
import { PROJECT_ROOT } from '../world/work-folder.ts';

const PROVENANCE = 'https://slsa.dev/provenance/v1';

let folder = '';
let shop: Repository;
let old: DockerRegistry;
let registry: TestRegistry;
let sigstore: Sigstore;
let root = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attest-'));
  shop = await makeRepository({ files: SHOP });
  [old, registry] = await Promise.all([startDockerRegistry(), startRegistry()]);
  // The commit is that of the event, so that provenance names the repository, too.
  const sha = (await shop.git('rev-parse', 'HEAD')).trim();
  sigstore = await startSigstore({ claims: { sha } });
  root = join(folder, 'root.json');
  await writeFile(root, JSON.stringify(sigstore.trustedRoot));
});
afterAll(async () => {
  const ends = [old, registry, sigstore].map((each) => each[Symbol.asyncDispose]());
  await Promise.all([...ends, shop.remove(), rm(folder, { recursive: true, force: true })]);
});

/** A step of a job with `id-token: write`. */
async function build(images: string, inputs: Readonly<Record<string, string>> = {}, { root: workspace } = shop) {
  return await containerized({
    workspace,
    inputs: {
      ...{ project: 'src/Web', tags: '1', push: 'true', images, attest: 'true' },
      ...{ 'attest-services': sigstore.services, 'cache-from': `type=local,dir=${join(folder, 'cache')}` },
      ...inputs,
    },
    env: {
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_API_URL: sigstore.address,
      ACTIONS_ID_TOKEN_REQUEST_URL: `${sigstore.address}/token`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-secret',
    },
  });
}

const NODE = join(PROJECT_ROOT, 'node_modules/.bin/node');
const CLI = join(PROJECT_ROOT, 'dist/cli.js');
const MIRROR = ['--registry-mirrors', process.env['TEST_MIRROR'] ?? ''];

async function command(
  name: 'verify' | 'reproduce',
  args: readonly string[],
  { cwd = shop.root, node = NODE }: { readonly cwd?: string; readonly node?: string } = {},
): Promise<string> {
  const own = [node, CLI, name, ...args, '--repository', 'o/r', '--trusted-root', root, ...MIRROR, '--json'];
  return await runCommand(own, { cwd, env: { ...process.env, GITHUB_SERVER_URL: 'https://github.com' } });
}

test(`verify accepts what a registry without referrers has (${BASES} bases)`, async () => {
  const { outputs } = await build(`${old.host}/shop/web`);
  const image = outputs['image'] ?? '';
  const found = await attestationsOf(image);
  expect(Object.keys(found)).toHaveLength(3);
  expect(verified(found[PROVENANCE] ?? '', sigstore).statement.predicateType).toBe(PROVENANCE);
  const outputsOfVerify = JSON.parse(await command('verify', [image, '--base', 'mcr.microsoft.com/dotnet/aspnet']));
  expect(outputsOfVerify).toMatchObject({ verified: 'true', image });
  await expect(command('verify', [image, '--packages', 'Serilog'])).rejects.toThrow(
    /not in the list: Newtonsoft\.Json/,
  );
});

test('an index in a registry with a list of referrers is verified with its images', async () => {
  const { outputs } = await build(`${registry.host}/o/web`, { platforms: 'linux/amd64\nlinux/arm64' });
  const attestations: readonly { readonly platform?: string }[] = JSON.parse(outputs['attestations'] ?? '[]');
  expect(attestations.map(({ platform }) => platform)).toEqual(['linux/amd64', 'linux/arm64/v8', undefined]);
  const { checks } = JSON.parse(await command('verify', [`${registry.host}/o/web:1`]));
  expect(JSON.parse(checks).every(({ ok }: { readonly ok: boolean }) => ok)).toBe(true);
});

test('another Node builds equal bytes of the commit in another folder', async () => {
  const { outputs } = await build(`${old.host}/shop/again`, { properties: 'Company=Shop\nApiToken=x' });
  const copy = join(folder, 'copy');
  await runCommand(['git', 'clone', '--quiet', shop.root, copy]);
  const result = JSON.parse(
    await command('reproduce', [outputs['image'] ?? ''], { cwd: copy, node: await oldestNode() }),
  );
  expect(result).toEqual({ equal: 'true', digest: outputs['digest'] });
});

soakTest('a build that is not deterministic is named with its file', async () => {
  const stamp = '<WriteLinesToFile File="$(PublishDir)stamp.txt" Lines="$([System.Guid]::NewGuid())" />';
  const files = {
    'App.csproj': `<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework>
      <OutputType>Exe</OutputType></PropertyGroup><Target Name="Stamp" AfterTargets="Publish">${stamp}</Target></Project>`,
    'Program.cs': 'System.Console.WriteLine(1);',
  };
  const repository = await makeRepository({ files });
  onTestFinished(() => repository.remove());
  const { outputs } = await build(`${old.host}/app/random`, { project: '.', 'cache-from': '' }, repository);
  const again = command('reproduce', [outputs['image'] ?? ''], { cwd: repository.root });
  await expect(again).rejects.toThrow(/stamp\.txt differs in its bytes/);
});
