import { expect, test } from 'vitest';
import { describeReference } from '#oci/reference.ts';
import { imageNamesOf, nameProjects } from '#request/inputs/images.ts';
import { parseInputs, readInputs } from '#request/inputs/inputs.ts';
import type { RawInputs } from '#request/inputs/names.ts';
import { PLAIN_FLAVOR } from '#request/tags/flavor.ts';

test('without inputs everything has its default', () => {
  expect(parseInputs({})).toEqual({
    projects: ['.'],
    configuration: 'Release',
    properties: {},
    platforms: [],
    portable: true,
    images: [],
    systems: [],
    tags: [],
    flavor: PLAIN_FLAVOR,
    labels: {},
    annotations: [],
    settings: { env: {}, files: [] },
    separators: { tags: '\n', labels: '\n', annotations: '\n' },
    ifExists: 'overwrite',
    ifUnchanged: 'relabel',
    latestMayGoBack: false,
    push: 'auto',
    load: false,
    format: 'oci',
    outputs: [],
    nugetCredentials: [],
    nugetVariables: [],
    network: 'bridge',
    memory: { kind: 'percent', percent: 80 },
    setupCommand: '',
    buildEnv: {},
    buildSecrets: [],
    caCertificates: [],
    eol: 'warn',
    willItRun: 'fail',
    exclude: [],
    cache: 'auto',
    cacheFrom: [],
    cacheTo: [],
    cacheAudit: { percent: 0, strict: false },
    sourceTime: 'auto',
    compression: 'gzip',
    sbom: { mode: 'auto' },
    attest: { mode: 'auto' },
    nugetAudit: 'warn',
    sourceRevision: 'auto',
    versionToMsbuild: false,
    mirrors: [],
    insecureRegistries: [],
    timeoutMinutes: 60,
    verifyBase: { mode: 'off', roots: [], timestampRoots: [] },
    binlog: false,
    tests: [],
    summary: true,
    mode: 'build',
  });
});

test('lists have one value per line, and blank lines and comments are skipped', () => {
  const { images, tags, properties } = parseInputs({
    images: 'ghcr.io/Owner/App\n\n# second\nregistry.example:5000/app\n',
    tags: ' 1.0 \r\nlatest',
    properties: 'A=1\nB=x=y;z',
  });
  expect(images).toEqual([
    { registry: 'ghcr.io', repository: 'owner/app' },
    { registry: 'registry.example:5000', repository: 'app' },
  ]);
  expect(tags).toMatchObject([
    { type: 'raw', value: '1.0' },
    { type: 'raw', value: 'latest' },
  ]);
  expect(properties).toEqual({ A: '1', B: 'x=y;z' });
});

test.each<[string, readonly string[]]>([
  ['ghcr.io/o/a\nname=ghcr.io/o/b\nname=ghcr.io/O/c,enable=false', ['ghcr.io/o/a', 'ghcr.io/o/b']],
  ['ghcr.io/o/a,ghcr.io/o/b', ['ghcr.io/o/a', 'ghcr.io/o/b']],
  ['"name=ghcr.io/o/a","enable=true"', ['ghcr.io/o/a']],
  ['"name=ghcr.io/o/a,enable=true"', ['ghcr.io/o/a']],
  ['ghcr.io/o/a,', ['ghcr.io/o/a']],
])('the images %j are %j', async (images, names) => {
  expect((await readInputs({ images })).images.map(describeReference)).toEqual(names);
});

test.each<[string, object | undefined]>([
  ['runner', { kind: 'runner' }],
  ['ghcr.io/o/sdk:1', { kind: 'image', reference: { registry: 'ghcr.io', repository: 'o/sdk', tag: '1' } }],
  ['', undefined],
])('the SDK image "%s" is %j', (text, expected) => {
  expect(parseInputs({ 'sdk-image': text }).sdkImage).toEqual(expected);
});

test.each([
  ['my-feed (prod)@x=bot:s3cr:t=', { source: 'my-feed (prod)@x', username: 'bot', password: 's3cr:t=' }],
  [
    'https://feed.example/v3/index.json?a=b=bot:key',
    { source: 'https://feed.example/v3/index.json?a=b', username: 'bot', password: 'key' },
  ],
  [
    'http://127.0.0.1:5000/index.json=u:p',
    { source: 'http://127.0.0.1:5000/index.json', username: 'u', password: 'p' },
  ],
])('the feed login %s is read', (line, expected) => {
  expect(parseInputs({ 'nuget-credentials': line }).nugetCredentials).toEqual([expected]);
});

test('systems are one per line, or several of one index', () => {
  expect(parseInputs({ os: 'noble + nanoserver-ltsc2022+nanoserver-ltsc2025\nAlpine' }).systems).toEqual([
    ['noble', 'nanoserver-ltsc2022', 'nanoserver-ltsc2025'],
    ['alpine'],
  ]);
});

test.each([
  ['ghcr.io/o/base:1', 'ghcr.io/o/base:1', undefined],
  ['docker:own/base:1', 'docker.io/own/base:1', { kind: 'engine', name: 'own/base:1' }],
  ['oci:out/base', 'localhost/out-base', { kind: 'layout', folder: 'out/base' }],
  ['oci:/srv/Base:1.0', 'localhost/srv-base:1.0', { kind: 'layout', folder: '/srv/Base', name: '1.0' }],
])('the base image %s is called %s', (text, name, local) => {
  const { baseImage, localBase } = parseInputs({ 'base-image': text });
  expect(baseImage && describeReference(baseImage)).toBe(name);
  expect(localBase).toEqual(local);
});

test('platforms are separated by commas, spaces or lines, or are `all`', () => {
  const platforms = (text: string) => parseInputs({ platforms: text }).platforms;
  expect(platforms('linux/amd64,linux/arm64 \n linux/arm/v7')).toEqual([
    { os: 'linux', architecture: 'amd64' },
    { os: 'linux', architecture: 'arm64' },
    { os: 'linux', architecture: 'arm', variant: 'v7' },
  ]);
  expect(platforms('all')).toBe('all');
});

test('exports are spelled as buildx spells them', () => {
  expect(parseInputs({ outputs: 'type=oci,dest=out\ntype=docker,dest=a.tar' }).outputs).toEqual([
    { type: 'oci', dest: 'out' },
    { type: 'docker', dest: 'a.tar' },
  ]);
});

test.each<[RawInputs, string, string]>([
  [{ push: 'maybe' }, 'push', 'auto, true or false'],
  [{ load: 'yes' }, 'load', 'true or false'],
  [{ properties: 'Novalue' }, 'properties', 'name=value'],
  [{ images: 'ghcr.io/o/app:1.0' }, 'images', 'Tags go into the input tags'],
  [{ images: 'ghcr.io/o/a pp' }, 'images', 'registry.example/owner/app'],
  [{ images: '{{project}}.example/o/app' }, 'images', 'host/owner/{{project}}'],
  [{ images: 'ghcr.io/o/{{Project}}:{{project}}' }, 'images', 'Tags go into the input tags'],
  [{ images: 'ghcr.io/o/{{version}}' }, 'images', 'registry.example/owner/app'],
  [{ images: 'ghcr.io/o/{{name}}' }, 'images', 'only expression in a name is {{project}}'],
  [{ images: 'name=ghcr.io/o/app,enable=maybe' }, 'images', 'enable=true'],
  [{ images: 'name=ghcr.io/o/app,tag=1' }, 'images', 'enable=true'],
  [{ images: 'enable=true' }, 'images', 'name=ghcr.io/owner/app'],
  [{ images: 'name=ghcr.io/o/app,enable=false' }, 'images', 'push to false'],
  [{ images: 'ghcr.io/o/a,name=ghcr.io/o/b' }, 'images', 'One name per line'],
  [{ images: 'ghcr.io/o/a,ghcr.io/o/b,enable=false' }, 'images', 'One name per line'],
  [{ tags: 'ghcr.io/o/r:1.2.3' }, 'tags', 'Write 1.2.3 here, and ghcr.io/o/r in the input images'],
  [{ tags: 'type=raw,value=localhost:5000/r:{{sha}}' }, 'tags', 'Write {{sha}} here, and localhost:5000/r in the'],
  [{ tags: 'localhost:5000/r' }, 'tags', 'Write localhost:5000/r in the input images'],
  [{ tags: `o/r@sha256:${'0'.repeat(64)}` }, 'tags', 'Write o/r in the input images'],
  [{ images: 'ghcr.io/o/r', tags: 'ghcr.io/O/r' }, 'tags', 'Write its tag alone, like 1.0, here'],
  [{ images: 'app', tags: 'app:1.0' }, 'tags', 'Write 1.0 here'],
  [{ tags: 'type=semvr,pattern={{version}}' }, 'tags', 'Did you mean semver?'],
  [{ flavor: 'lastest=false' }, 'flavor', 'Did you mean latest?'],
  [{ 'version-to-msbuild': 'yes' }, 'version-to-msbuild', 'true or false'],
  [{ platforms: 'linux/amd64,linux/amd64' }, 'platforms', 'each once'],
  [{ platforms: 'all,linux/amd64' }, 'platforms', 'only all, or only platforms'],
  [{ 'base-image': 'oci:' }, 'base-image', 'docker:NAME'],
  [{ 'base-image': 'docker:No Name' }, 'base-image', 'registry.example'],
  [{ os: 'alpine', 'base-image': 'ghcr.io/o/base:1' }, 'os', 'remove one of the two'],
  [{ os: 'noble\nalpine\nnoble' }, 'os', 'each once'],
  [{ os: 'noble + noble' }, 'os', 'each once'],
  [{ os: 'noble +' }, 'os', 'one per line, or several for one index with +'],
  [{ os: 'noble, alpine' }, 'os', 'one per line'],
  [{ os: 'Ubuntu 24' }, 'os', 'alpine or noble-chiseled'],
  [{ platforms: 'arm64' }, 'platforms', 'linux/arm64'],
  [{ 'cache-audit': '200' }, 'cache-audit', 'from 0 to 100'],
  [{ 'registry-mirrors': 'mirror.example' }, 'registry-mirrors', 'registry=host'],
  [{ 'working-directory': 'srv/web' }, 'working-directory', 'such as /srv/web.'],
  [{ labels: 'x' }, 'labels', 'name=value per line'],
  [{ eol: 'never' }, 'eol', 'warn, fail or ignore'],
  [{ platforms: 'plan9/mips' }, 'platforms', 'linux/amd64'],
  [{ outputs: 'type=zip,dest=x' }, 'outputs', 'type=oci,dest=path'],
  [{ outputs: 'type=oci' }, 'outputs', 'type=oci,dest=path'],
  [{ 'timeout-minutes': 'soon' }, 'timeout-minutes', 'minutes'],
  [{ 'sdk-image': 'UPPER/Case' }, 'sdk-image', 'registry.example'],
  [{ cache: 'always' }, 'cache', 'auto, read or off'],
  [{ 'nuget-credentials': 'feed' }, 'nuget-credentials', 'source name'],
])('%j is one error that names the input and the way out', (raw, name, hint) => {
  const attempt = (): unknown => parseInputs(raw);
  expect(attempt).toThrow(
    expect.objectContaining({ code: 'INPUT_INVALID', message: expect.stringContaining(`input ${name}:`) }),
  );
  expect(attempt).toThrow(expect.objectContaining({ hint: expect.stringContaining(hint) }));
});

test('the error for an invalid feed login does not contain it', () => {
  expect(() => parseInputs({ 'nuget-credentials': 's3cret-without-user' })).not.toThrow('s3cret');
});

test('caches are one per line, each with only the fields of its type', () => {
  const { cacheFrom, cacheTo } = parseInputs({
    'cache-from': 'type=gha\ntype=registry,ref=ghcr.io/Owner/cache',
    'cache-to': 'type=local,dir=/var/cache/app',
  });
  const reference = { registry: 'ghcr.io', repository: 'owner/cache' };
  expect(cacheFrom).toEqual([{ kind: 'gha' }, { kind: 'registry', reference }]);
  expect(cacheTo).toEqual([{ kind: 'local', dir: '/var/cache/app' }]);
});

test.each(['local', 'type=local', 'type=s3,bucket=x', 'type=gha,scope=x', 'type=registry,ref=ghcr.io/o/c:tag'])(
  'an invalid cache is an error that quotes it: %s',
  (line) => {
    expect(() => parseInputs({ 'cache-to': line })).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
    expect(() => parseInputs({ 'cache-to': line })).toThrow('cache-to');
  },
);

test('cache-audit is a percentage or strict', () => {
  expect(parseInputs({ 'cache-audit': '5' }).cacheAudit).toEqual({ percent: 5, strict: false });
  expect(parseInputs({ 'cache-audit': '2.5%' }).cacheAudit).toEqual({ percent: 2.5, strict: false });
  expect(parseInputs({ 'cache-audit': 'strict' }).cacheAudit).toEqual({ percent: 100, strict: true });
  expect(() => parseInputs({ 'cache-audit': '101' })).toThrow('cache-audit');
});

test.each([
  ['type=s3,bucket=x', 'reading the input cache-to: "type=s3,bucket=x" has the unknown type s3'],
  ['type=gha,scope=x', 'reading the input cache-to: "type=gha,scope=x" has scope, which type=gha does not support'],
  ['type=registry', 'reading the input cache-to: "type=registry" has no ref='],
  ['type=registry,ref=not a name', 'reading the input cache-to: '],
])('a wrong place says what is wrong with it: %s', (line, message) => {
  const read = () => parseInputs({ 'cache-to': line });
  expect(read).toThrow(expect.objectContaining({ code: 'INPUT_INVALID', message: expect.stringContaining(message) }));
});

test('an image name may contain {{project}}, and several lines are several projects', () => {
  const { images, projects } = parseInputs({
    project: '# all services\nsrc/Web\n\nsrc/Orders/Orders.csproj\n',
    images: 'ghcr.io/Owner/{{ project }}\n{{project}}',
  });
  expect(projects).toEqual(['src/Web', 'src/Orders/Orders.csproj']);
  expect(nameProjects(images)).toBe(true);
  expect(imageNamesOf(images, () => 'web').map(describeReference)).toEqual([
    'ghcr.io/owner/web',
    'docker.io/library/web',
  ]);
  expect(parseInputs({ project: '# none\n' }).projects).toEqual(['.']);
});

test('a name without {{project}} is the same for each project', () => {
  const { images } = parseInputs({ images: 'ghcr.io/o/app' });
  expect(nameProjects(images)).toBe(false);
  const nobody = (): string => {
    throw new Error('a name was asked for');
  };
  expect(imageNamesOf(images, nobody)).toEqual(images);
});

test('if all images are disabled and nothing is pushed, the image has no name', () => {
  const off = parseInputs({ images: 'name=ghcr.io/o/r,enable=false', push: 'false' });
  expect([off.images, off.imagesOff]).toEqual([[], true]);
  expect(parseInputs({ push: 'false' }).imagesOff).toBeUndefined();
});

test.each(['feature/x', "{{date 'YYYY/MM/DD'}}", 'v1:2', 'app', 'type=raw,value=a/b'])(
  '`%s` is a plain tag',
  (tags) => {
    expect(parseInputs({ tags, images: 'app' }).tags).toHaveLength(1);
  },
);
