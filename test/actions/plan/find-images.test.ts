import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { findImages, type ImageContext, type SdksInImages, type WithImages } from '#actions/plan/find-images.ts';
import { defined } from '#base/objects.ts';
import { type FoundImages, NOTHING_FOUND } from '#dotnet/found-images.ts';
import { parseFramework } from '#dotnet/framework.ts';
import type { RollForward, SdkRequest } from '#dotnet/global-json.ts';
import { chooseRuntimeImage, type RuntimeNeeds } from '#dotnet/runtime-image.ts';
import { digestOf } from '#oci/digest.ts';
import { describeReference } from '#oci/reference.ts';
import { openRegistries } from '#oci/registry/registries.ts';
import { openTags } from '#oci/registry/tags.ts';
import { chooseSdk, NO_RUNNER_PARTS, type RunnerParts } from '#plan/choices/choose-sdk.ts';
import { parseInputs } from '#request/inputs/inputs.ts';
import { makeImage, makeLayer } from '../../world/images.ts';
import { startRegistry, type TestRegistry } from '../../world/registry.ts';

interface Project {
  readonly tfm?: string;
  readonly pin?: readonly [version: string, rollForward: RollForward];
  readonly inputs?: Readonly<Record<string, string>>;
  readonly properties?: Readonly<Record<string, string>>;
  readonly needs?: Partial<RuntimeNeeds>;
  readonly rids?: readonly string[];
  readonly runner?: RunnerParts;
}

interface Build extends WithImages<Build> {}

const FACTS = {
  path: 'App.csproj',
  name: 'App',
  kind: 'web',
  frameworks: [],
  frameworkReferences: [],
  sdks: [],
  startCommands: [],
  hooks: [],
  usesSolution: false,
  unclear: [],
} as const;
const PLAIN = { selfContained: false, trimmed: false, aot: false, invariantGlobalization: true, musl: false };

/** What the plan of such a project says of its images. */
function buildOf(project: Project, found: FoundImages = NOTHING_FOUND): Build {
  const { tfm, pin, properties = {}, rids = [], runner = NO_RUNNER_PARTS } = project;
  const request: SdkRequest | undefined = pin && { version: pin[0], rollForward: pin[1] };
  const globalJson = request === undefined ? {} : { globalJson: { file: 'global.json', request } };
  const facts = { project: { ...FACTS, properties, ...globalJson }, framework: tfm, rids, runner, found };
  const needs = { ...PLAIN, frameworks: ['Microsoft.AspNetCore.App'], found, ...project.needs };
  const base = tfm === undefined ? [] : [chooseRuntimeImage({ ...needs, framework: parseFramework(tfm) })];
  return {
    plan: chooseSdk(parseInputs(project.inputs ?? {}), facts),
    expectedBases: base.map((each) => ({ base: each, platforms: [] })),
    found,
    withImages: (other) => buildOf(project, other),
  };
}

let registry: TestRegistry;
beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry[Symbol.asyncDispose]());
beforeEach(() => {
  registry.requests.length = 0;
});

/** A repository of SDK images, or of others, by tags; each names its SDK if one is given. */
async function put(repository: string, tags: Readonly<Record<string, string>>): Promise<void> {
  for (const [tag, sdk] of Object.entries(tags)) {
    const layer = await makeLayer({ files: { 'version.txt': tag } });
    const env = sdk === '' ? [] : ['PATH=/usr/bin', `DOTNET_SDK_VERSION=${sdk}`];
    const image = makeImage([layer], { os: 'linux', architecture: hostArchitecture(), env });
    await registry.putImage(image, { repository, tag });
  }
}

function hostArchitecture(): string {
  return process.arch === 'x64' ? 'amd64' : process.arch;
}

let folders = 0;

type Held = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A mirror of Microsoft's registry that holds these tags alone; each run asks it anew. */
async function mirrorWith(held: Held): Promise<{ readonly later: () => ImageContext }> {
  folders += 1;
  const path = `mcr${folders}`;
  for (const [repository, tags] of Object.entries(held)) await put(`${path}/dotnet/${repository}`, tags);
  const registries = openRegistries({
    fetch: (url, init) => globalThis.fetch(url, init),
    credentials: async () => undefined,
    insecure: [],
    userAgent: 'tests',
    sleep: async () => undefined,
    random: () => 0,
    clock: () => 0,
  });
  const inputs = parseInputs({ 'registry-mirrors': `mcr.microsoft.com=${registry.host}/${path}` });
  return { later: () => ({ inputs, ...openTags(registries, inputs.mirrors) }) };
}

async function worldWith(held: Held): Promise<ImageContext> {
  return (await mirrorWith(held)).later();
}

const requests = (): readonly string[] =>
  registry.requests.map(({ method, path }) => `${method} ${path.replace(/^\/v2\/mcr\d+\/dotnet\//, '')}`);

async function settle(world: ImageContext, project: Project, known: SdksInImages = {}) {
  const { build, sdks } = await findImages(world, { build: buildOf(project), known: Promise.resolve(known) });
  const { sdkImage } = build.plan;
  const bases = build.expectedBases.map(({ base }) => base);
  const nameOf = (choice: typeof sdkImage): string =>
    describeReference(choice.value).replace('mcr.microsoft.com/dotnet/', '');
  return {
    sdk: nameOf(sdkImage),
    because: sdkImage.because,
    bases: bases.map(nameOf),
    base: bases[0]?.because ?? '',
    sdks,
  };
}

test.each([
  ['net9.0', 'sdk:9.0', 'aspnet:9.0'],
  ['net10.0', 'sdk:10.0', 'aspnet:10.0'],
  ['net11.0', 'sdk:11.0', 'aspnet:11.0'],
])('%s, which the catalogue knows as released, is settled without a request', async (tfm, sdk, base) => {
  expect(await settle(await worldWith({}), { tfm })).toMatchObject({ sdk, bases: [base] });
  expect(requests()).toEqual([]);
});

const PREVIEW = { sdk: { '12.0-preview': '' }, aspnet: { '12.0-preview': '' } };
const RELEASED = { sdk: { '12.0': '', '12.0-preview': '' }, aspnet: { '12.0': '', '12.0-preview': '' } };

test('net12.0 is built by the preview while there is no release, with reasons', async () => {
  const said = await settle(await worldWith(PREVIEW), { tfm: 'net12.0' });
  expect(said).toMatchObject({
    sdk: 'sdk:12.0-preview',
    because: 'the project targets net12.0; 12.0-preview was found in the registry, but not 12.0 yet',
    bases: ['aspnet:12.0-preview'],
    base: expect.stringContaining('12.0-preview was found in the registry'),
  });
});

test('net12.0 is built by 12.0 once it exists, without a request for the preview', async () => {
  const said = await settle(await worldWith(RELEASED), { tfm: 'net12.0' });
  expect(said).toMatchObject({
    sdk: 'sdk:12.0',
    because: 'the project targets net12.0; 12.0 was found in the registry',
    bases: ['aspnet:12.0'],
  });
  expect(requests().toSorted()).toEqual(['HEAD aspnet/manifests/12.0', 'HEAD sdk/manifests/12.0']);
});

test('a registry without net12.0, or without an answer, leaves the released tag', async () => {
  expect(await settle(await worldWith({}), { tfm: 'net12.0' })).toMatchObject({
    sdk: 'sdk:12.0',
    because: expect.stringContaining('neither 12.0 nor 12.0-preview was found'),
  });
  registry.fault({ kind: 'status', status: 403, path: /dotnet/, times: 2 });
  expect(await settle(await worldWith(RELEASED), { tfm: 'net12.0' })).toMatchObject({
    sdk: 'sdk:12.0',
    because: expect.stringContaining('the registry did not report'),
  });
});

test.each<[string, Project, Readonly<Record<string, Readonly<Record<string, string>>>>, string, string]>([
  [
    'compiled ahead of time',
    { tfm: 'net12.0', properties: { PublishAot: 'true' }, needs: { aot: true, selfContained: true } },
    { sdk: { '12.0-preview-aot': '' }, 'runtime-deps': { '12.0-preview-resolute-chiseled': '' } },
    'sdk:12.0-preview-aot',
    'runtime-deps:12.0-preview-resolute-chiseled',
  ],
  [
    'on Alpine',
    { tfm: 'net12.0', needs: { os: 'alpine' } },
    { sdk: { '12.0-preview': '' }, aspnet: { '12.0-preview-alpine': '' } },
    'sdk:12.0-preview',
    'aspnet:12.0-preview-alpine',
  ],
  [
    'for Windows',
    { tfm: 'net12.0', needs: { platform: { os: 'windows', architecture: 'amd64' } } },
    { sdk: { '12.0-preview': '' }, aspnet: { '12.0-preview-nanoserver-ltsc2025': '' } },
    'sdk:12.0-preview',
    'aspnet:12.0-preview-nanoserver-ltsc2025',
  ],
  [
    'with the SDK of the runner, in an image',
    {
      tfm: 'net12.0',
      inputs: { 'sdk-image': 'runner' },
      runner: {
        installed: [{ version: '12.0.100-preview.1.27101.5', folder: '/usr/share/dotnet' }],
        hostTools: { because: 'nobody knows its packages' },
      },
    },
    { 'runtime-deps': { '12.0-preview': '' }, aspnet: { '12.0-preview': '' } },
    'runtime-deps:12.0-preview',
    'aspnet:12.0-preview',
  ],
  [
    'with a preview in global.json',
    { tfm: 'net12.0', pin: ['12.0.100-preview.1', 'latestPatch'] },
    { sdk: { '12.0-preview': '12.0.100-preview.3.27201.5' }, aspnet: { '12.0-preview': '' } },
    'sdk:12.0-preview',
    'aspnet:12.0-preview',
  ],
])('net12.0 %s works the day its preview appears', async (_, project, held, sdk, base) => {
  expect(await settle(await worldWith(held), project)).toMatchObject({ sdk, bases: [base] });
});

test('images that a user named are not replaced', async () => {
  const inputs = { 'sdk-image': 'mcr.microsoft.com/dotnet/sdk:12.0' };
  expect(await settle(await worldWith(PREVIEW), { tfm: 'net12.0', inputs })).toMatchObject({ sdk: 'sdk:12.0' });
});

/** As Microsoft has it: images of one feature band at a time, and old ones that stay. */
const SDKS = {
  sdk: {
    '8.0': '8.0.428',
    '9.0': '9.0.321',
    '10.0': '10.0.404',
    '11.0': '11.0.100',
    ...Object.fromEntries(
      ['8.0.101', '8.0.428', '9.0.102', '10.0.100', '10.0.103', '10.0.203', '10.0.302', '10.0.400', '10.0.404'].map(
        (version) => [version, version],
      ),
    ),
  },
};

test.each<[string, RollForward, string, string]>([
  ['10.0.400', 'latestPatch', 'net10.0', '10.0'],
  ['10.0.404', 'latestPatch', 'net10.0', '10.0'],
  ['10.0.100', 'latestPatch', 'net10.0', '10.0.103'],
  ['9.0.100', 'latestPatch', 'net9.0', '9.0.102'],
  ['10.0.400', 'disable', 'net10.0', '10.0.400'],
  ['10.0.100', 'disable', 'net10.0', '10.0.100'],
  ['10.0.400', 'patch', 'net10.0', '10.0.400'],
  ['10.0.401', 'patch', 'net10.0', '10.0.404'],
  ['10.0.101', 'patch', 'net10.0', '10.0.103'],
  ['10.0.100', 'feature', 'net10.0', '10.0'],
  ['10.0.110', 'feature', 'net10.0', '10.0'],
  ['10.0.100', 'latestFeature', 'net10.0', '10.0'],
  ['10.0.100', 'minor', 'net10.0', '10.0'],
  ['10.0.100', 'latestMinor', 'net10.0', '10.0'],
  ['10.0.100', 'major', 'net10.0', '10.0'],
  ['8.0.100', 'major', 'net10.0', '10.0'],
  ['8.0.100', 'latestMajor', 'net10.0', '10.0'],
  ['8.0.100', 'latestMajor', 'net11.0', '11.0'],
  ['8.0.100', 'major', 'net8.0', '8.0'],
])('global.json with %s and %s and a project for %s take sdk:%s', async (version, rollForward, tfm, tag) => {
  const { sdk, because } = await settle(await worldWith(SDKS), { tfm, pin: [version, rollForward] });
  expect(sdk).toBe(`sdk:${tag}`);
  expect(because).toContain(`global.json asks for ${version}, rollForward ${rollForward}`);
});

test('projects of one run share each request', async () => {
  const world = await worldWith(SDKS);
  const pins = ['10.0.400', '10.0.400', '10.0.100', '10.0.100'];
  await Promise.all(pins.map((pin) => settle(world, { tfm: 'net10.0', pin: [pin, 'latestPatch'] })));
  expect(new Set(requests()).size).toBe(requests().length);
});

test('the SDK version of an image is read once per digest, and later not asked', async () => {
  const { later } = await mirrorWith(SDKS);
  const project: Project = { tfm: 'net10.0', pin: ['10.0.400', 'latestPatch'] };
  const first = await settle(later(), project);
  expect(first.because).toContain('it has SDK 10.0.404');
  expect(Object.values(first.sdks)).toEqual([{ version: '10.0.404', size: expect.any(Number) }]);
  registry.requests.length = 0;
  const again = await settle(later(), project, first.sdks);
  expect(again).toMatchObject({ sdk: 'sdk:10.0', sdks: {} });
  expect(requests()).toEqual(['HEAD sdk/manifests/10.0']);
});

test.each<[string, RollForward]>([
  ['10.0.110', 'latestPatch'],
  ['10.0.110', 'patch'],
  ['10.0.110', 'disable'],
  ['10.0.105', 'latestPatch'],
  ['10.0.410', 'latestPatch'],
  ['10.0.500', 'latestFeature'],
])('global.json with %s and %s has no image, and the error names the bands', async (version, rollForward) => {
  const world = await worldWith(SDKS);
  await expect(settle(world, { tfm: 'net10.0', pin: [version, rollForward] })).rejects.toMatchObject({
    code: 'SDK_MISMATCH',
    message: expect.stringContaining(`there is no image of ${version}, nor one that rollForward ${rollForward} allows`),
    hint: expect.stringMatching(
      /10\.0\.1xx \(up to 10\.0\.103\), 10\.0\.2xx \(up to 10\.0\.203\), 10\.0\.3xx \(up to 10\.0\.302\), 10\.0\.4xx \(up to 10\.0\.404\).*latestFeature.*`sdk-image: runner`/,
    ),
  });
});

test.each<[string, RollForward, string]>([
  ['10.0.110', 'latestPatch', 'Set rollForward to latestFeature in global.json'],
  ['10.0.110', 'disable', 'Set rollForward to latestFeature in global.json'],
  ['10.0.500', 'latestPatch', 'Set the version in global.json to one that has an image'],
  ['10.0.500', 'latestFeature', 'Set the version in global.json to one that has an image'],
])('for %s and %s, the way out is one that helps: %s', async (version, rollForward, hint) => {
  const pinned = settle(await worldWith(SDKS), { tfm: 'net10.0', pin: [version, rollForward] });
  await expect(pinned).rejects.toThrow(expect.objectContaining({ hint: expect.stringContaining(hint) }));
});

test('an image without an SDK version satisfies only a wide pin', async () => {
  const world = await worldWith({ sdk: { '10.0': '', '10.0.403': '', '10.0.404': '' } });
  const pinned = (rollForward: RollForward) => settle(world, { tfm: 'net10.0', pin: ['10.0.400', rollForward] });
  expect(await pinned('latestPatch')).toMatchObject({
    sdk: 'sdk:10.0.404',
    because: expect.stringContaining('10.0.404 is the newest image that satisfies it'),
  });
  expect(await pinned('latestFeature')).toMatchObject({ sdk: 'sdk:10.0' });
});

test('a registry that lists no tags, or is silent, leaves the pin to the pull', async () => {
  const world = await worldWith(SDKS);
  registry.fault({ kind: 'status', status: 404, path: /tags\/list/ });
  expect(await settle(world, { tfm: 'net10.0', pin: ['10.0.100', 'latestPatch'] })).toMatchObject({
    sdk: 'sdk:10.0.100',
  });
  registry.fault({ kind: 'status', status: 403, path: /manifests/ });
  expect(await settle(await worldWith(SDKS), { tfm: 'net10.0', pin: ['10.0.400', 'latestPatch'] })).toMatchObject({
    sdk: 'sdk:10.0.400',
  });
});

test('a mirror that lists only what it was asked for still has the pinned version', async () => {
  const world = await worldWith({ sdk: { '10.0': '10.0.404', '10.0.100': '' } });
  registry.fault({ kind: 'status', status: 200, path: /tags\/list/, body: '{"tags":["10.0"]}' });
  const pinned = settle(world, { tfm: 'net10.0', pin: ['10.0.100', 'latestPatch'] });
  expect(await pinned).toMatchObject({ sdk: 'sdk:10.0.100' });
});

test('an SDK version that is not valid counts as unknown', async () => {
  const world = await worldWith({ sdk: { '10.0': '10.0.404\n::error::x' } });
  const pinned = await settle(world, { tfm: 'net10.0', pin: ['10.0.100', 'latestFeature'] });
  expect(pinned).toMatchObject({ sdk: 'sdk:10.0', because: expect.not.stringContaining('::') });
});

test('a preview pin may take a later preview, and a released pin may not', async () => {
  const world = await worldWith({
    sdk: { '12.0-preview': '', '12.0.100-preview.2': '', '12.0.100-preview.10': '', '11.0.100': '', '11.0': '' },
  });
  const pinned = (version: string, rollForward: RollForward, tfm: string) =>
    settle(world, { tfm, pin: [version, rollForward] });
  expect(await pinned('12.0.100-preview.2.27153.101', 'latestPatch', 'net12.0')).toMatchObject({
    sdk: 'sdk:12.0.100-preview.10',
  });
  expect(await pinned('12.0.100-preview.2.27153.101', 'disable', 'net12.0')).toMatchObject({
    sdk: 'sdk:12.0.100-preview.2',
  });
  await expect(pinned('12.0.100', 'latestPatch', 'net12.0')).rejects.toMatchObject({ code: 'SDK_MISMATCH' });
});

test('compiled ahead of time, the image with a C toolchain must satisfy global.json', async () => {
  const world = await worldWith({
    sdk: { '10.0': '10.0.500', '10.0-noble-aot': '10.0.404', '10.0.103': '', '10.0.102-noble-aot': '', '10.0.102': '' },
  });
  const properties = { PublishAot: 'true' };
  const pinned = (version: string) => settle(world, { tfm: 'net10.0', properties, pin: [version, 'latestPatch'] });
  expect(await pinned('10.0.400')).toMatchObject({ sdk: 'sdk:10.0-noble-aot' });
  expect(await pinned('10.0.100')).toMatchObject({ sdk: 'sdk:10.0.102-noble-aot' });
});

test('an SDK of an earlier Alpine is found by the Alpine of its time', async () => {
  const alpine = [
    '10.0.102-alpine3.22-aot',
    '10.0.103-alpine3.9-aot',
    '10.0.103-alpine3.23-aot',
    '10.0.103-alpine3.23',
  ];
  const others = ['10.0.102', '10.0.103', '10.0.104', '10.0.103-alpine3.24x-aot'];
  const world = await worldWith({ sdk: Object.fromEntries([...alpine, ...others].map((tag) => [tag, ''])) });
  const project = { tfm: 'net10.0', properties: { PublishAot: 'true' }, rids: ['linux-musl-x64'] };
  expect(await settle(world, { ...project, pin: ['10.0.100', 'latestPatch'] })).toMatchObject({
    sdk: 'sdk:10.0.103-alpine3.23-aot',
    because: expect.stringContaining('10.0.103 is the newest image that satisfies it'),
  });
  const exact = await settle(world, { ...project, pin: ['10.0.102', 'disable'] });
  expect(exact.sdk).toBe('sdk:10.0.102-alpine3.22-aot');
});

test('auto compares with the SDK of the image, and reads it once for each digest', async () => {
  const own = { installed: [{ version: '10.0.302', folder: '/usr/share/dotnet' }], hostTools: TOOLS };
  const project = { tfm: 'net10.0', runner: own, inputs: { 'sdk-image': 'auto' } };
  const auto = parseInputs({ 'sdk-image': 'auto' });
  const world = await mirrorWith({ sdk: { '10.0': '10.0.305' } });
  const first = await settle(autoIn(world.later()), project);
  expect(first.because).toMatch(/^not pulled, which saves \d+ k?B: /);
  expect(Object.values(first.sdks)).toEqual([{ version: '10.0.305', size: expect.any(Number) }]);
  registry.requests.length = 0;
  const again = await settle(autoIn(world.later()), project, first.sdks);
  expect(again).toMatchObject({ because: first.because, sdks: {} });
  expect(requests()).toEqual(['HEAD sdk/manifests/10.0']);
  const other = await mirrorWith({ sdk: { '10.0': '10.0.401' } });
  const image = await settle(autoIn(other.later()), project);
  expect(image.because).toContain('the image has SDK 10.0.401, and the runner has none of its feature band');
  const none = await settle(autoIn(await worldWith({})), project);
  expect(none.because).toContain('the version of the SDK in it is unknown');

  function autoIn(context: ImageContext): ImageContext {
    return { ...context, inputs: { ...context.inputs, ...defined({ sdkImage: auto.sdkImage }) } };
  }
});

const TOOLS = { name: 'Ubuntu 24.04', digest: digestOf(new Uint8Array()), folders: ['/usr'], links: {} };
