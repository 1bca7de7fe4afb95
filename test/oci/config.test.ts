import { expect, test } from 'vitest';
import { assembleImage } from '#images/image/assemble.ts';
import { parseConfig } from '#oci/config.ts';
import { parseIndex, parseManifest } from '#oci/manifest.ts';
import { MEDIA } from '#oci/media-types.ts';
import { anApp } from '../world/app.ts';
import { aBase } from '../world/base.ts';

const ROOT = { type: 'layers', diff_ids: [] };
const bytesOf = (json: object): Uint8Array => Buffer.from(JSON.stringify(json));
const read = (more: object) => parseConfig(bytesOf({ architecture: 'amd64', os: 'linux', rootfs: ROOT, ...more }));
const DESCRIPTOR = { mediaType: MEDIA.ociLayer, digest: `sha256:${'a'.repeat(64)}`, size: 1 };

test('null fields, as docker writes them, are absent, and unknown ones stay', () => {
  const container = { User: null, Env: null, Labels: null, Volumes: null, ExposedPorts: null, OnBuild: null };
  const config = read({ config: { ...container, Cmd: ['sh'] }, history: null, variant: null, docker_version: '27' });
  expect(config).toEqual({
    architecture: 'amd64',
    os: 'linux',
    rootfs: ROOT,
    config: { Cmd: ['sh'], OnBuild: null },
    docker_version: '27',
  });
  expect(read({ config: null }).config).toBeUndefined();
  const base = { ...aBase(), config: { ...read({ config: container }), rootfs: aBase().config.rootfs } };
  const parts = { format: 'oci', layers: [], labels: { a: '1' }, created: '2026-01-01T00:00:00Z' } as const;
  expect(assembleImage({ ...parts, app: anApp(), base }).config.value.config?.Labels).toEqual({ a: '1' });
});

test('a label or an annotation that is null is absent', () => {
  expect(read({ config: { Labels: { a: null, b: '1' } } }).config?.Labels).toEqual({ b: '1' });
  const manifest = { config: DESCRIPTOR, layers: [{ ...DESCRIPTOR, annotations: { a: null } }], annotations: null };
  const { layers, ...top } = parseManifest(bytesOf(manifest), MEDIA.ociManifest);
  expect(top).not.toHaveProperty('annotations');
  expect(layers[0]?.annotations).toEqual({});
});

test.each<[string, object]>([
  ['labels that are numbers', { config: { Labels: { a: 1 } } }],
  ['labels that are a list', { config: { Labels: ['a'] } }],
  ['variables that are no texts', { config: { Env: [1] } }],
  ['variables in an object', { config: { Env: { A: '1' } } }],
  ['a command that is a text', { config: { Cmd: 'sh' } }],
  ['a user that is a number', { config: { User: 0 } }],
  ['volumes that are a list', { config: { Volumes: ['/data'] } }],
  ['a configuration that is a list', { config: [] }],
  ['a history of texts', { history: ['RUN'] }],
  ['a history whose command is a number', { history: [{ created_by: 1 }] }],
  ['a variant that is a number', { variant: 8 }],
])('a config with %s is not valid for engines', (_, more) => {
  expect(() => read(more)).toThrow(expect.objectContaining({ code: 'IMAGE_INVALID' }));
});

test.each<[string, () => unknown]>([
  [
    'a manifest with an annotation that is a number',
    () => parseManifest(bytesOf({ config: DESCRIPTOR, layers: [], annotations: { a: 1 } }), MEDIA.ociManifest),
  ],
  [
    'an index with annotations that are a list',
    () => parseIndex(bytesOf({ manifests: [], annotations: ['a'] }), MEDIA.ociIndex),
  ],
  [
    'an index with a platform that is a text',
    () => parseIndex(bytesOf({ manifests: [{ ...DESCRIPTOR, platform: 'linux' }] }), MEDIA.ociIndex),
  ],
])('%s is not an image that engines read', (_, parse) => {
  expect(parse).toThrow(expect.objectContaining({ code: 'IMAGE_INVALID' }));
});

test('an index entry without a platform has none, in every notation', () => {
  const entries = [null, {}, { os: 1 }].map((platform) => ({ ...DESCRIPTOR, platform }));
  const { manifests } = parseIndex(bytesOf({ manifests: entries }), MEDIA.ociIndex);
  expect(manifests.map(({ platform }) => platform)).toEqual([undefined, undefined, undefined]);
});
