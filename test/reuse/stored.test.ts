import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NO_INPUTS } from '#publish/tracking/input-set.ts';
import { EMPTY_INDEX, INDEX_FILE, type PublicationIndex, readIndex } from '#reuse/publication-index.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'index-'));
});
afterEach(() => rm(folder, { recursive: true }));

const digest = `sha256:${'a'.repeat(64)}` as const;
const descriptor = { mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', digest, size: 3 };
const index: PublicationIndex = {
  ...EMPTY_INDEX,
  closures: [{ shape: NO_INPUTS, values: { constructor: 'x', 'src/A.cs': 'y' }, parts: { 'the SDK image': digest } }],
  layers: { app: { descriptor, diffId: digest, origins: [{ registry: 'ghcr.io', repository: 'o/r' }] } },
  bases: {
    'the base': {
      manifestDigest: digest,
      platform: { os: 'linux', architecture: 'amd64' },
      manifest: {
        schemaVersion: 2,
        mediaType: 'application/vnd.oci.image.manifest.v1+json',
        config: descriptor,
        layers: [],
      },
      config: { os: 'linux', architecture: 'amd64', rootfs: { type: 'layers', diff_ids: [digest] } },
    },
  },
  audited: { packages: 1 },
};

const withConfig = (config: unknown) => ({
  ...index.bases['the base'],
  config: { ...index.bases['the base']?.config, config },
});
const withAnnotations = (annotations: unknown) => ({
  ...index.bases['the base'],
  manifest: { ...index.bases['the base']?.manifest, annotations },
});

async function read(value: unknown): Promise<PublicationIndex> {
  await writeFile(join(folder, INDEX_FILE), JSON.stringify(value));
  return await readIndex(folder);
}

test('an index is read as it was written, with properties of later versions', async () => {
  const later = { ...index, bases: { 'the base': { ...index.bases['the base'], note: 'later' } } };
  expect(await read(later)).toEqual(later);
});

test('an index with an unusual base image that engines accept is read', async () => {
  const base = index.bases['the base'];
  const unusual = {
    ...base,
    platform: { os: 'linux', architecture: 'amd64', variant: null, 'os.features': ['x'] },
    manifest: { ...base?.manifest, layers: [{ ...descriptor, urls: null }] },
    config: {
      ...base?.config,
      config: { Volumes: { '/data': null }, Env: ['A=1'] },
      history: [{ created_by: null, author: 1, comment: 'x' }],
    },
  };
  const stored = { ...index, bases: { 'the base': unusual } };
  expect(await read(stored)).toEqual(stored);
});

test.each([
  ['a file name for a list', { closures: 'src' }],
  ['a number as a fingerprint', { closures: [{ ...index.closures[0], values: { 'src/A.cs': 1 } }] }],
  ['an unknown period', { closures: [{ ...index.closures[0], shape: { ...NO_INPUTS, period: 'century' } }] }],
  ['a digest of another form', { layers: { app: { ...index.layers['app'], diffId: 'sha256:../../x' } } }],
  ['a size below zero', { layers: { app: { ...index.layers['app'], descriptor: { ...descriptor, size: -1 } } } }],
  ['a base with labels that are numbers', { bases: { 'the base': withConfig({ Labels: { a: 1 } }) } }],
  ['a base with an annotation that is null', { bases: { 'the base': withAnnotations({ a: null }) } }],
  ['a base without a config', { bases: { 'the base': { ...index.bases['the base'], config: null } } }],
  ['a publication that is a text', { publications: { key: 'x' } }],
  ['another schema', { schema: 1 }],
])('an index with %s is not used', async (_, wrong) => {
  expect(await read({ ...index, ...wrong })).toEqual(EMPTY_INDEX);
});
