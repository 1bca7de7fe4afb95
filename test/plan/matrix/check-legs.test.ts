import { describe, expect, test } from 'vitest';
import { digestOf } from '#oci/digest.ts';
import { MEDIA } from '#oci/media-types.ts';
import { parseReference } from '#oci/reference.ts';
import { parseLegFile } from '#plan/matrix/leg-file.ts';
import { isImageOf } from '#request/inputs/images.ts';
import { parseInputs } from '#request/inputs/inputs.ts';
import { parseMergeInputs } from '#request/inputs/merge-inputs.ts';

const DIGEST = digestOf(Buffer.from('a manifest'));

const SET = {
  project: 'src/Web/Web.csproj',
  names: [{ registry: 'ghcr.io', repository: 'o/web' }],
  tags: ['1.0'],
  moving: [],
  annotations: {},
  images: [
    {
      manifest: {
        mediaType: MEDIA.ociManifest,
        digest: DIGEST,
        size: 500,
        platform: { os: 'linux', architecture: 'amd64' },
      },
      base: 'mcr.microsoft.com/dotnet/aspnet:10.0',
    },
  ],
};
const FILE = {
  schema: 1,
  leg: 'web',
  sha: 'a'.repeat(40),
  created: '2026-01-02T03:04:05Z',
  run: '42',
  pushed: true,
  sets: [SET],
};

const read = (value: unknown) => () => parseLegFile('web.json', JSON.stringify(value));
const withSet = (own: object) => read({ ...FILE, sets: [{ ...SET, ...own }] });
const withManifest = (own: object) =>
  withSet({ images: [{ ...SET.images[0], manifest: { ...SET.images[0]?.manifest, ...own } }] });
const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

test('a file that a leg wrote is valid', () => {
  expect(read(FILE)).not.toThrow();
  expect(read({ ...FILE, tagged: '2026-01-02T03:04:05.678Z', sha: '', run: '' })).not.toThrow();
});

test.each<[string, () => unknown]>([
  ['a commit that is none', read({ ...FILE, sha: 'main' })],
  ['a time that is none', read({ ...FILE, created: 'yesterday' })],
  ['a time of the tags that is none', read({ ...FILE, tagged: '2026-01-02' })],
  ['a run that is none', read({ ...FILE, run: '42; true' })],
  ['a name with a tag', withSet({ names: [{ registry: 'ghcr.io', repository: 'o/web:latest' }] })],
  ['a name whose registry is part of its repository', withSet({ names: [{ registry: 'o', repository: 'web' }] })],
  ['a name with an address in it', withSet({ names: [{ registry: 'ghcr.io@evil.example', repository: 'o/web' }] })],
  ['a name without end', withSet({ names: [{ registry: 'a'.repeat(300), repository: 'o/web' }] })],
  ['a tag twice', withSet({ tags: ['1.0', '1.0'] })],
  ['more tags than anybody has', withSet({ tags: Array.from({ length: 2000 }, (_, at) => `t${at}`) })],
  ['a path that leads out', withSet({ project: '../../etc/passwd' })],
  ['an absolute path', withSet({ project: '/etc/passwd' })],
  ['a path with a line break', withSet({ project: 'a\n::add-mask::b.csproj' })],
  ['an index in the place of an image', withManifest({ mediaType: MEDIA.ociIndex })],
  ['a digest that is none', withManifest({ digest: 'sha256:abc' })],
  ['a size below zero', withManifest({ size: -1 })],
  ['a platform with markup', withManifest({ platform: { os: 'linux', architecture: '<b>' } })],
  ['a text without end', withSet({ annotations: { index: { a: 'x'.repeat(20_000) } } })],
  ['more sets than a leg has', read({ ...FILE, sets: Array.from({ length: 2000 }, () => SET) })],
  ['depth without end', () => parseLegFile('web.json', nested(200_000))],
])('%s is an error that names the file', (_what, parse) => {
  expect(parse).toThrow(
    expect.objectContaining({ code: 'LEGS_INVALID', message: expect.stringContaining('web.json') }),
  );
});

test('only the checked fields of a manifest are kept', () => {
  const { sets } = parseLegFile(
    'web.json',
    JSON.stringify({
      ...FILE,
      sets: [
        { ...SET, images: [{ ...SET.images[0], manifest: { ...SET.images[0]?.manifest, urls: ['http://evil'] } }] },
      ],
    }),
  );
  expect(sets[0]?.images[0].manifest).not.toHaveProperty('urls');
});

describe('names that the input images allows', () => {
  const allows = (images: string, name: string): boolean =>
    parseInputs({ images }).images.some((image) => isImageOf(image, parseReference(name)));

  test('are only those names', () => {
    expect(allows('ghcr.io/o/app', 'ghcr.io/o/app')).toBe(true);
    for (const name of ['ghcr.io/o/app2', 'ghcr.io/o/app/x', 'ghcr.io/o', 'evil.example/o/app', 'ghcr.io/x/o/app']) {
      expect(allows('ghcr.io/o/app', name), name).toBe(false);
    }
  });

  test('contain the name of one project in place of {{project}}', () => {
    const images = 'ghcr.io/o/{{project}}-image';
    expect(allows(images, 'ghcr.io/o/web-image')).toBe(true);
    for (const name of ['ghcr.io/o/-image', 'ghcr.io/o/a/b-image', 'ghcr.io/o/web', 'ghcr.io/p/web-image']) {
      expect(parses(name) && allows(images, name), name).toBe(false);
    }
    expect(allows('ghcr.io/{{project}}/{{project}}', 'ghcr.io/web/web')).toBe(true);
    expect(allows('ghcr.io/{{project}}/{{project}}', 'ghcr.io/web/api')).toBe(false);
  });
});

function parses(name: string): boolean {
  try {
    return parseReference(name).repository !== '';
  } catch {
    return false;
  }
}

describe('digests of the files', () => {
  const digestsOf = (text: string) => parseMergeInputs({ INPUT_EXPECTED: '["web"]', INPUT_DIGESTS: text }).digests;

  test('are the outputs of the legs as JSON, and some may be empty', () => {
    expect(digestsOf(JSON.stringify({ 'leg-0': DIGEST, 'leg-1': '' }))).toEqual(new Set([DIGEST]));
    expect(digestsOf(JSON.stringify([DIGEST]))).toEqual(new Set([DIGEST]));
    expect(digestsOf('')).toBeUndefined();
  });

  test.each(['{}', '{"a":""}', 'no JSON', '"x"', '{"a":"sha256:1"}', '{"a":1}'])('are not %s', (text) => {
    expect(() => digestsOf(text)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
  });
});
