import { expect, test } from 'vitest';
import { keyParts } from '#actions/publish/key-parts.ts';
import type { BuildNode } from '#plan/choices/choose-node.ts';
import { NO_NUGET_ACCESS, planFor } from '../../world/builds.ts';

const KNOWN = {
  sdk: 'sha256:1',
  nuget: NO_NUGET_ACCESS,
  repositoryFeeds: [],
  sourceTime: 'auto',
  compression: 'gzip',
} as const;

function partsWith(node?: BuildNode) {
  const chosen = node === undefined ? {} : { node: { value: node, because: '' } };
  return keyParts(planFor('/r', 'A.csproj', chosen), KNOWN);
}

test('the version of a mounted Node is part of the key, and nothing else of it', () => {
  const node = { version: 'v24.1.0', executable: '/n/bin/node', modules: '/n/lib', commands: {}, musl: false };
  const without = partsWith();
  expect(partsWith({ kind: 'runner', node, sure: true })).toEqual({ ...without, 'the Node of the runner': 'v24.1.0' });
  expect(
    partsWith({ kind: 'runner', node: { ...node, executable: '/other/node', modules: '/other/lib' }, sure: true }),
  ).toEqual({
    ...without,
    'the Node of the runner': 'v24.1.0',
  });
  expect(partsWith({ kind: 'image', sure: true })).toEqual(without);
});

test('of build secrets only the names count, and whom the runner trusts not at all', () => {
  const plan = planFor('/r', 'A.csproj', { secrets: ['NPM_TOKEN', 'KEY@file'] });
  const parts = keyParts(plan, KNOWN);
  expect(parts).toEqual({ ...partsWith(), 'the names in the input build-secrets': 'KEY@file, NPM_TOKEN' });
  expect(Object.keys(parts).join()).not.toMatch(/SSL_CERT|NODE_EXTRA|proxy/i);
});

test('zstd is part of the key, and gzip, which every run had before, is not', () => {
  const plan = planFor('/r', 'A.csproj');
  expect(keyParts(plan, { ...KNOWN, compression: 'zstd' })).toEqual({
    ...keyParts(plan, KNOWN),
    'the input compression': 'zstd',
  });
});
