import { expect, test } from 'vitest';
import { digestOf } from '#oci/digest.ts';
import { MEDIA } from '#oci/media-types.ts';
import type { Platform } from '#oci/platform.ts';
import { parseReference } from '#oci/reference.ts';
import { joinLegs } from '#plan/matrix/join-legs.ts';
import { type LegFile, type LegSet, parseLegFile, writeLegFile } from '#plan/matrix/leg-file.ts';

const SHA = 'a'.repeat(40);
const RUN = '42';
const AMD64: Platform = { os: 'linux', architecture: 'amd64' };
const ARM64: Platform = { os: 'linux', architecture: 'arm64', variant: 'v8' };

function setOf(platform: Platform, own: Partial<LegSet> = {}): LegSet {
  const digest = digestOf(Buffer.from(JSON.stringify(platform)));
  return {
    project: 'src/Web/Web.csproj',
    names: [parseReference('ghcr.io/o/web')],
    tags: ['1.0', 'latest'],
    moving: ['latest'],
    annotations: { index: { 'org.opencontainers.image.title': 'Web' } },
    images: [
      {
        manifest: { mediaType: MEDIA.ociManifest, digest, size: 500, platform },
        base: `mcr.microsoft.com/dotnet/aspnet:10.0@${digest}`,
      },
    ],
    ...own,
  };
}

const legOf = (leg: string, sets: readonly LegSet[], own: Partial<LegFile> = {}): LegFile => ({
  leg,
  sha: SHA,
  created: '2026-01-02T03:04:05Z',
  run: RUN,
  pushed: true,
  sets,
  ...own,
});
const join = (files: readonly LegFile[], ...legs: readonly string[]) => joinLegs(files, { legs, sha: SHA, run: RUN });
const amd64 = legOf('amd64', [setOf(AMD64)]);
const arm64 = legOf('arm64', [setOf(ARM64)]);

test('a leg file is read back unchanged', () => {
  expect(parseLegFile('amd64.json', writeLegFile(amd64))).toEqual(amd64);
  const windows = legOf('w', [setOf({ os: 'windows', architecture: 'amd64', 'os.version': '10.0.26100.1' })]);
  expect(parseLegFile('w.json', writeLegFile(windows))).toEqual(windows);
});

test('invalid content is an error that names the file and the problem', () => {
  const broken = (edit: (value: Record<string, unknown>) => void): (() => unknown) => {
    const value: Record<string, unknown> = JSON.parse(writeLegFile(amd64));
    edit(value);
    return () => parseLegFile('amd64.json', JSON.stringify(value));
  };
  expect(() => parseLegFile('amd64.json', 'no JSON')).toThrow('reading the leg file amd64.json');
  expect(broken((value) => Object.assign(value, { schema: 2 }))).toThrow('its schema is 2, not 1');
  expect(broken((value) => Object.assign(value, { leg: '../x' }))).toThrow('"../x" is not a valid name of a leg');
  expect(broken((value) => Object.assign(value, { pushed: 'yes' }))).toThrow('neither true nor false');
  expect(broken((value) => Object.assign(value, { sets: [setOf(AMD64, { tags: ['a b'] })] }))).toThrow(
    'is not a valid tag',
  );
  expect(broken((value) => Object.assign(value, { sets: [{ ...setOf(AMD64), images: [] }] }))).toThrow('no image');
  const other = [{ manifest: { mediaType: 'x', digest: 'sha256:1', size: 1, platform: AMD64 }, base: '' }];
  expect(broken((value) => Object.assign(value, { sets: [{ ...setOf(AMD64), images: other }] }))).toThrow('sha256:1');
});

test('legs with the same names and tags become one set, in the expected order', () => {
  const { sets, pushed, created } = join([arm64, amd64], 'amd64', 'arm64');
  expect(sets.map(({ tags, moving, parts }) => ({ tags, moving, legs: parts.map(({ leg }) => leg) }))).toEqual([
    { tags: ['1.0', 'latest'], moving: ['latest'], legs: ['amd64', 'arm64'] },
  ]);
  expect({ pushed, created }).toEqual({ pushed: true, created: '2026-01-02T03:04:05Z' });
});

test('other tags and other names are separate sets', () => {
  const alpine = setOf(AMD64, { tags: ['1.0-alpine'], moving: [] });
  const api = setOf(AMD64, { names: [parseReference('ghcr.io/o/api')] });
  const { sets } = join([legOf('all', [setOf(AMD64), alpine, api]), arm64], 'all', 'arm64');
  expect(sets.map(({ parts }) => parts.length)).toEqual([2, 1, 1]);
});

test('missing, duplicated and unexpected legs are one error that names all of them', () => {
  const legs = [amd64, amd64, legOf('stranger', [])];
  expect(() => join(legs, 'amd64', 'arm64', 's390x')).toThrow(
    'missing: arm64, s390x; duplicated: amd64; not expected: stranger',
  );
  expect(() => join([], 'amd64')).toThrow('missing: amd64');
});

test('a leg of another run or commit is an error', () => {
  const late = legOf('arm64', [setOf(ARM64)], { run: '41' });
  expect(() => join([amd64, late], 'amd64', 'arm64')).toThrow('not of this run, 42: arm64');
  const moved = legOf('arm64', [setOf(ARM64)], { sha: 'b'.repeat(40) });
  expect(() => join([amd64, moved], 'amd64', 'arm64')).toThrow('not of this run’s commit, aaaaaaaaaaaa: arm64');
  const dry = legOf('arm64', [setOf(ARM64)], { pushed: false });
  expect(() => join([amd64, dry], 'amd64', 'arm64')).toThrow('pushed or not pushed, unlike amd64: arm64');
});

test('two images for one machine are an error; another Windows is another machine', () => {
  const again = legOf('again', [setOf(AMD64)]);
  expect(() => join([amd64, again], 'amd64', 'again')).toThrow(
    '2 images of ghcr.io/o/web (1.0, latest) are for linux/amd64: amd64, again',
  );
  const windows = (version: string) => setOf({ os: 'windows', architecture: 'amd64', 'os.version': version });
  const both = [legOf('w1', [windows('10.0.20348.1')]), legOf('w2', [windows('10.0.26100.1')])];
  expect(join(both, 'w1', 'w2').sets).toHaveLength(1);
});

test('three images for one machine are counted as three, with a hint of suffixes', () => {
  const legs = ['noble', 'alpine', 'chiseled'].map((leg) => legOf(leg, [setOf(AMD64)]));
  const joined = (): unknown => join(legs, 'noble', 'alpine', 'chiseled');
  expect(joined).toThrow('3 images of ghcr.io/o/web (1.0, latest) are for linux/amd64: noble, alpine, chiseled');
  expect(joined).toThrow(expect.objectContaining({ hint: expect.stringContaining('suffix=-alpine,onlatest=true') }));
});

test('a tag of two different sets is an error, as the second would overwrite the first', () => {
  const nightly = legOf('nightly', [setOf(ARM64, { tags: ['latest'] })]);
  expect(() => join([amd64, nightly], 'amd64', 'nightly')).toThrow('both have ghcr.io/o/web:latest: amd64, nightly');
});
