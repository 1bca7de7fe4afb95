import { spawn } from 'node:child_process';
import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { LAYER_LEVELS, sampleText } from '#oci/layer/codec.ts';
import { runCommand } from '../world/command.ts';
import { BASES, containerized, newImageName, ownLayers, pulledImage, startImage } from '../world/containerize.ts';
import { oldestNode } from '../world/oldest-node.ts';
import { makeRepository, type Repository } from '../world/repository.ts';
import type { ActionRequest } from '../world/runner.ts';
import { soakTest } from '../world/soak.ts';
import { PROJECT_ROOT } from '../world/work-folder.ts';

let repository: Repository;
let images = '';
let first = '';

async function build(request: Pick<ActionRequest, 'workspace' | 'through' | 'env'>): Promise<string> {
  return (await containerized({ ...request, inputs: { images } })).outputs['image'] ?? '';
}

beforeAll(async () => {
  repository = await makeRepository({ fixture: 'web' });
  images = await newImageName();
  first = await build({ workspace: repository.root });
});
afterAll(() => repository.remove());

test(`another place, time, umask and core give the same image (${BASES} bases)`, async () => {
  const elsewhere = await mkdtemp(join(tmpdir(), 'else where-'));
  const copy = join(elsewhere, 'deeper', 'checkout');
  await cp(repository.root, copy, { recursive: true });
  await runCommand(
    ['sh', '-c', 'find . -not -path "./.git*" -type f -exec touch -d 2001-02-03 {} + ; chmod -R go-rwx .'],
    { cwd: copy },
  );
  onTestFinished(() => rm(elsewhere, { recursive: true }));
  const preload = join(PROJECT_ROOT, 'test/world/preload/narrow-umask.mjs');
  const changed = { through: ['taskset', '--cpu-list', '0'], env: { NODE_OPTIONS: `--import=file://${preload}` } };
  expect(await build({ workspace: copy, ...changed })).toBe(first);
});

soakTest('an edit of one .cs file moves the app layer only', async () => {
  await appendFile(join(repository.root, 'Program.cs'), '\nsealed class Added;\n');
  await repository.git('commit', '--quiet', '--all', '--message', 'Edit');
  const before = ownLayers(await pulledImage(first));
  const after = ownLayers(await pulledImage(await build({ workspace: repository.root })));
  const changed = Object.keys(after).filter((kind) => after[kind] !== before[kind]);
  expect(changed).toEqual(['app']);
  await repository.git('reset', '--quiet', '--hard', 'HEAD~1');
});

soakTest('a browser with the old stylesheet gets the new one of the same length', async () => {
  const path = join(repository.root, 'wwwroot', 'site.css');
  const text = await readFile(path, 'utf8');
  await writeFile(
    path,
    text.replace(/[a-z](?=[^a-z]*$)/, (letter) => (letter === 'a' ? 'b' : 'a')),
  );
  await repository.git('commit', '--quiet', '--all', '--message', 'Restyle');
  const second = await build({ workspace: repository.root });
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

test('official builds of two versions of Node.js compress to the same bytes', async () => {
  const program = `
    const { createHash } = require('node:crypto');
    const { gzipSync } = require('node:zlib');
    const text = require('node:fs').readFileSync(0);
    const members = [${Object.values(LAYER_LEVELS.gzip).join(', ')}].map((level) => gzipSync(text, { level }));
    process.stdout.write(createHash('sha256').update(Buffer.concat(members)).digest('hex'));`;
  const hashBy = async (node: string): Promise<string> => {
    const child = spawn(node, ['--eval', program], { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.end(sampleText());
    return Buffer.concat(await child.stdout.toArray()).toString();
  };
  const own = await hashBy(join(PROJECT_ROOT, 'node_modules/.bin/node'));
  expect(own).toMatch(/^[0-9a-f]{64}$/);
  expect(await hashBy(await oldestNode())).toBe(own);
});
