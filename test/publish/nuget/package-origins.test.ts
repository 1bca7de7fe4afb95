import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { feedOf, withOrigins } from '#publish/nuget/package-origins.ts';

const RESOLVED = { id: 'Own.Thing', version: '1.0', direct: true, use: 'library', needs: [] } as const;

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'packages-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'own.thing/1.0.0'), { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, 'own.thing/1.0.0', name), text);
  return folder;
}

const METADATA = JSON.stringify({
  version: 2,
  contentHash: 'aGFzaA==',
  source: 'https://feed.example.com/v3/index.json',
});
const NUSPEC = '<package><metadata><license type="expression">MIT</license></metadata></package>';

test('the folder of a package has its hash, its licence and its feed', async () => {
  const folder = await folderWith({ '.nupkg.metadata': METADATA, 'own.thing.nuspec': NUSPEC });
  const feed = 'https://feed.example.com/v3/index.json';
  const found = { ...RESOLVED, sha512: 'aGFzaA==', licence: 'MIT' };
  expect(await withOrigins([RESOLVED], { folder, withFeeds: true })).toEqual([{ ...found, feed }]);
  expect(await withOrigins([RESOLVED], { folder, withFeeds: false })).toEqual([found]);
});

test('a package that is not there, or broken, stays as it is', async () => {
  const folder = await folderWith({
    '.nupkg.metadata': '{',
    'own.thing.nuspec': '<license type="file">a.txt</license>',
  });
  expect(await withOrigins([RESOLVED, { ...RESOLVED, id: 'Other' }], { folder, withFeeds: true })).toEqual([
    RESOLVED,
    { ...RESOLVED, id: 'Other' },
  ]);
});

test.each([
  ['https://api.nuget.org/v3/index.json', 'https://api.nuget.org/v3/index.json'],
  ['https://user:secret@feed.example.com/v3/index.json?key=x', 'https://feed.example.com/v3/index.json'],
  ['https://feed.example.com/F/own/auth/0f8fad5b-d9cb-469f-a165-70867728950e/api', 'https://feed.example.com'],
  ['/src/packages', 'packages'],
  ['/home/runner/packages', undefined],
  ['ftp://feed.example.com', undefined],
])('the feed %s is published as %s', (source, expected) => {
  expect(feedOf(source)).toBe(expected);
});
