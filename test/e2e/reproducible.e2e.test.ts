import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand } from '../world/command.ts';
import { BASES, containerized, newImageName, ownLayers, pulledImage, startImage } from '../world/containerize.ts';
import { makeRepository, type Repository } from '../world/repository.ts';

let repository: Repository;
let images = '';
let first = '';

async function build(workspace: string): Promise<string> {
  return (await containerized({ workspace, inputs: { images } })).outputs['image'] ?? '';
}

beforeAll(async () => {
  repository = await makeRepository({ fixture: 'web' });
  images = await newImageName();
  first = await build(repository.root);
});
afterAll(() => repository.remove());

test(`the same commit elsewhere, later, under another umask and on one core is the same image (${BASES} bases)`, async () => {
  const elsewhere = await mkdtemp(join(tmpdir(), 'else where-'));
  const copy = join(elsewhere, 'deeper', 'checkout');
  await cp(repository.root, copy, { recursive: true });
  await runCommand(
    ['sh', '-c', 'find . -not -path "./.git*" -type f -exec touch -d 2001-02-03 {} + ; chmod -R go-rwx .'],
    { cwd: copy },
  );
  const before = process.umask(0o077);
  await runCommand(['taskset', '--cpu-list', '--pid', '0', String(process.pid)]);
  try {
    expect(await build(copy)).toBe(first);
  } finally {
    process.umask(before);
    await runCommand(['taskset', '--cpu-list', '--pid', `0-${cpus().length - 1}`, String(process.pid)]);
    await rm(elsewhere, { recursive: true });
  }
});

test('an edit of one .cs file moves the app layer only', async () => {
  await appendFile(join(repository.root, 'Program.cs'), '\nsealed class Added;\n');
  await repository.git('commit', '--quiet', '--all', '--message', 'Edit');
  const before = ownLayers(await pulledImage(first));
  const after = ownLayers(await pulledImage(await build(repository.root)));
  const changed = Object.keys(after).filter((kind) => after[kind] !== before[kind]);
  expect(changed).toEqual(['app']);
  await repository.git('reset', '--quiet', '--hard', 'HEAD~1');
});

test('a browser that has the old stylesheet gets the new one, though both have one length', async () => {
  const path = join(repository.root, 'wwwroot', 'site.css');
  const text = await readFile(path, 'utf8');
  await writeFile(
    path,
    text.replace(/[a-z](?=[^a-z]*$)/, (letter) => (letter === 'a' ? 'b' : 'a')),
  );
  await repository.git('commit', '--quiet', '--all', '--message', 'Restyle');
  const second = await build(repository.root);
  await using old = await startImage(first);
  await using renewed = await startImage(second);
  for (const asset of ['/plain/site.css', '/site.css']) {
    const answer = await old.fetch(asset);
    const remembered = {
      'if-none-match': answer.headers.get('etag') ?? '',
      'if-modified-since': answer.headers.get('last-modified') ?? '',
    };
    expect((await answer.text()).length, asset).toBe(text.length);
    expect((await old.fetch(asset, remembered)).status, asset).toBe(304);
    expect((await renewed.fetch(asset, remembered)).status, asset).toBe(200);
  }
});
