import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestOf } from '#oci/digest.ts';
import type { Image } from '#oci/image.ts';
import type { LegFile } from '#plan/matrix/leg-file.ts';
import { attestationsOf, verified } from '../world/attestations.ts';
import { makeImage, makeLayer, withLabels } from '../world/images.ts';
import { startRegistry, type TestRegistry } from '../world/registry.ts';
import { mergeGroupEvent, pullRequestEvent, pushEvent, type RunnerEvent, tagEvent } from '../world/runner/events.ts';
import { type ActionResult, runAction } from '../world/runner.ts';
import { startSigstore } from '../world/sigstore.ts';
import { PROJECT_ROOT } from '../world/work-folder.ts';

const RUN = '42';

let registry: TestRegistry;
let image: Image;
let workspace = '';

beforeEach(async () => {
  registry = await startRegistry();
  image = makeImage([await makeLayer({ files: { 'app/App.dll': 'MZ' } })]);
  for (const repository of ['o/web', 'o/api', 'victim/production']) {
    await registry.putImage(image, { repository, tag: 'kept' });
  }
  workspace = await mkdtemp(join(tmpdir(), 'merge-'));
  await mkdir(join(workspace, 'legs'));
});
afterEach(async () => {
  await registry[Symbol.asyncDispose]();
  await rm(workspace, { recursive: true });
});

/** The file of a leg that pushed the image, and what it asks for. */
async function writeLeg(
  event: RunnerEvent,
  own: Partial<LegFile['sets'][0]> & { readonly leg?: string; readonly pushed?: boolean } = {},
) {
  const { leg = 'web', pushed = true, ...set } = own;
  const { descriptor } = image.manifest;
  const file = {
    schema: 1,
    leg,
    sha: event.sha,
    created: '2026-01-02T03:04:05Z',
    run: RUN,
    pushed,
    sets: [
      {
        project: 'src/Web/Web.csproj',
        names: [{ registry: registry.host, repository: 'o/web' }],
        tags: ['main'],
        moving: ['main'],
        annotations: {},
        images: [{ manifest: { ...descriptor, platform: image.platform }, base: 'a-base' }],
        ...set,
      },
    ],
  };
  const text = JSON.stringify(file);
  await writeFile(join(workspace, 'legs', `${leg}.json`), text);
  return digestOf(Buffer.from(text));
}

async function merge(
  event: RunnerEvent,
  inputs: Readonly<Record<string, string>> = { images: `${registry.host}/o/web` },
  { env = {} }: { readonly env?: Readonly<Record<string, string>> } = {},
): Promise<ActionResult> {
  return await runAction({
    workspace,
    event,
    action: join(PROJECT_ROOT, 'merge'),
    inputs: { legs: 'legs', expected: '["web"]', ...inputs },
    env: { GITHUB_RUN_ID: RUN, ...env },
    token: 'the0token',
  });
}

const writes = (): readonly string[] =>
  registry.requests
    .filter(({ method }) => !['GET', 'HEAD'].includes(method))
    .map(({ method, path }) => `${method} ${path}`);

test('what the inputs and the event give is written', async () => {
  const event = await pushEvent();
  await writeLeg(event);
  const { exitCode, log } = await merge(event);
  expect(exitCode, log).toBe(0);
  expect(writes()).toEqual(['PUT /v2/o/web/manifests/main']);
});

test('an index of legs gets provenance that names its images, signed once', async () => {
  await using sigstore = await startSigstore();
  const arm = makeImage([await makeLayer({ files: { 'app/App.dll': 'MZ' } })], { os: 'linux', architecture: 'arm64' });
  await registry.putImage(arm, { repository: 'o/web', tag: 'arm' });
  const event = await pushEvent();
  await writeLeg(event);
  const manifest = { ...arm.manifest.descriptor, platform: arm.platform };
  await writeLeg(event, { leg: 'arm', images: [{ manifest, base: 'a-base' }] });
  const inputs = { images: `${registry.host}/o/web`, expected: '["web", "arm"]', attest: 'true' };
  const env = {
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: sigstore.address,
    ACTIONS_ID_TOKEN_REQUEST_URL: `${sigstore.address}/token`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request0secret',
  };
  const asked = { ...inputs, 'attest-services': sigstore.services };
  const { exitCode, log, outputs } = await merge(event, asked, { env });
  expect(exitCode, log).toBe(0);
  const [bundle = ''] = Object.values(await attestationsOf(outputs['image'] ?? ''));
  const { statement } = verified(bundle, sigstore);
  expect(statement.predicateType).toBe('https://slsa.dev/provenance/v1');
  expect(statement.subject).toMatchObject([{ digest: { sha256: outputs['digest']?.slice('sha256:'.length) } }]);
  for (const { descriptor } of [image.manifest, arm.manifest])
    expect(JSON.stringify(statement.predicate)).toContain(descriptor.digest.slice('sha256:'.length));
  expect(sigstore.stored).toHaveLength(1);
  const before = sigstore.asked.length;
  expect((await merge(event, asked, { env })).exitCode).toBe(0);
  expect(sigstore.asked).toHaveLength(before);
});

test('a name that the inputs do not have is refused with the leg that asked for it', async () => {
  const event = await pushEvent();
  await writeLeg(event, { names: [{ registry: registry.host, repository: 'victim/production' }] });
  const { exitCode, log } = await merge(event);
  expect(exitCode).toBe(1);
  expect(log).toContain(`the leg web asks for ${registry.host}/victim/production, and only ${registry.host}/o/web is`);
  expect(writes()).toEqual([]);
});

test('a tag that inputs and event do not give is refused, also with a suffix', async () => {
  const event = await pushEvent();
  for (const tags of [['main', 'latest'], ['v9.9.9'], ['main-alpine']]) {
    await writeLeg(event, { tags });
    const { exitCode, log } = await merge(event);
    expect(exitCode).toBe(1);
    expect(log).toContain(`the leg web asks for the tags ${tags.filter((tag) => tag !== 'main').join(', ')}`);
  }
  expect(writes()).toEqual([]);
  await writeLeg(event, { tags: ['main-alpine'], moving: [] });
  const { exitCode, log } = await merge(event, { images: `${registry.host}/o/web`, os: 'noble\nalpine' });
  expect(exitCode, log).toBe(0);
});

test('in a pull request nothing is written, and who asked for what is told', async () => {
  const event = await pullRequestEvent();
  await writeLeg(event, { names: [{ registry: registry.host, repository: 'victim/production' }], tags: ['v9.9.9'] });
  const { exitCode, log } = await merge(event);
  expect(exitCode).toBe(1);
  expect(log).toContain(`the leg web asks for ${registry.host}/victim/production (v9.9.9)`);
  expect(log).toContain('a pull request does not push by itself');
  expect(writes()).toEqual([]);
  await writeLeg(event, { tags: ['pr-7'] });
  const { exitCode: allowed, log: said } = await merge(event, { images: `${registry.host}/o/web`, push: 'true' });
  expect(allowed, said).toBe(0);
  expect(writes()).toEqual(['PUT /v2/o/web/manifests/pr-7']);
});

test('a leg does not decide that a tag moves: an existing one is not overwritten', async () => {
  const event = await tagEvent({ tag: '1.0.0' });
  await registry.putImage(makeImage([await makeLayer({ files: { other: 'x' } })]), {
    repository: 'o/web',
    tag: '1.0.0',
  });
  await writeLeg(event, { tags: ['1.0.0'], moving: ['1.0.0'] });
  const { exitCode, log } = await merge(event, { images: `${registry.host}/o/web`, 'if-exists': 'fail' });
  expect(exitCode).toBe(1);
  expect(log).toContain('1.0.0');
  expect(writes()).toEqual([]);
});

test('a tag that follows versions stays with the higher one, whatever the leg says', async () => {
  const newer = withLabels(makeImage([await makeLayer({ files: { other: 'x' } })]), {
    'org.opencontainers.image.version': 'v2.0.0',
  });
  await registry.putImage(newer, { repository: 'o/web', tag: 'latest' });
  const event = await tagEvent({ tag: 'v1.9.5' });
  await writeLeg(event, { tags: ['v1.9.5', 'latest'], moving: [] });
  const stayed = await merge(event);
  expect(stayed.exitCode, stayed.log).toBe(0);
  expect(stayed.log).toContain('/o/web:latest stays: it names v2.0.0, and 1.9.5 is lower');
  expect(stayed.summary).toContain('o/web:latest');
  expect(stayed.outputs['tags']).toBe(`${registry.host}/o/web:v1.9.5`);
  expect(writes()).toEqual(['PUT /v2/o/web/manifests/v1.9.5']);
  const back = await merge(event, { images: `${registry.host}/o/web`, 'latest-may-go-back': 'true' });
  expect(back.exitCode, back.log).toBe(0);
  expect(writes()).toEqual(['PUT /v2/o/web/manifests/v1.9.5', 'PUT /v2/o/web/manifests/latest']);
});

test('the legs of a merge group, which pushed nothing, are nothing to join', async () => {
  const event = await mergeGroupEvent();
  for (const [leg, tags] of Object.entries({ web: ['merge-group'], alpine: ['merge-group-alpine'] })) {
    await writeLeg(event, { leg, tags, pushed: false });
  }
  const { exitCode, log, outputs } = await merge(event, {
    images: `${registry.host}/o/web`,
    os: 'noble\nalpine',
    expected: '["web", "alpine"]',
  });
  expect(exitCode, log).toBe(0);
  expect(outputs).toMatchObject({ pushed: 'false' });
  expect(writes()).toEqual([]);
});

test('a file that no leg said that it wrote is refused', async () => {
  const event = await pushEvent();
  const digest = await writeLeg(event);
  const images = `${registry.host}/o/web`;
  const other = digestOf(Buffer.from('another'));
  const refused = await merge(event, { images, digests: JSON.stringify({ 'leg-0': other, 'leg-1': '' }) });
  expect(refused.exitCode).toBe(1);
  expect(refused.log).toContain('the leg file web.json: its digest is not one that a leg reported');
  expect(writes()).toEqual([]);
  const held = await merge(event, { images, digests: JSON.stringify({ 'leg-0': digest, 'leg-1': '' }) });
  expect(held.exitCode, held.log).toBe(0);
});

test('without the input images the project files of the checkout say what is allowed', async () => {
  const event = await pushEvent();
  await writeLeg(event);
  const nothing = await merge(event, {});
  expect(nothing.exitCode).toBe(1);
  expect(nothing.log).toContain('only the names in the input images is allowed here');
  await mkdir(join(workspace, 'src/Web'), { recursive: true });
  const project = (repository: string): string =>
    `<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><ContainerRegistry>${registry.host}</ContainerRegistry>` +
    `<ContainerRepository>${repository}</ContainerRepository></PropertyGroup></Project>`;
  await writeFile(join(workspace, 'src/Web/Web.csproj'), project('o/api'));
  // A project file may not name the runner itself; an input may.
  const inputs = { 'insecure-registries': registry.host };
  expect((await merge(event, inputs)).log).toContain('o/api is allowed here');
  expect(writes()).toEqual([]);
  await writeFile(join(workspace, 'src/Web/Web.csproj'), project('o/web'));
  const { exitCode, log } = await merge(event, inputs);
  expect(exitCode, log).toBe(0);
});

test('artifacts in folders are read; a leg twice, a link and a huge file are not', async () => {
  const event = await pushEvent();
  await writeLeg(event);
  await mkdir(join(workspace, 'legs/leg-image.x'));
  await writeFile(join(workspace, 'legs/leg-image.x/web.json'), JSON.stringify({}));
  expect((await merge(event)).log).toContain('reading the leg file leg-image.x/web.json');
  await rm(join(workspace, 'legs'), { recursive: true });
  await mkdir(join(workspace, 'legs'));
  await writeFile(join(workspace, 'secret.json'), 'x');
  await symlink(join(workspace, 'secret.json'), join(workspace, 'legs/web.json'));
  expect((await merge(event)).log).toContain('missing: web');
  await rm(join(workspace, 'legs/web.json'));
  await writeFile(join(workspace, 'legs/web.json'), Buffer.alloc(5 * 1024 * 1024, 'x'));
  expect((await merge(event)).log).toContain('more than 4194304 bytes');
  expect(writes()).toEqual([]);
});
