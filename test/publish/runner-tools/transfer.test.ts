import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readAll } from '#oci/blob.ts';
import { packFolder } from '#publish/runner-tools/transfer.ts';
import { runCommand } from '../../world/command.ts';
import { readTar } from '../../world/read-tar.ts';

test('a folder is packed without the pipes that .NET programs leave in it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'transfer-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, 'file.txt'), 'text');
  await runCommand(['mkfifo', join(folder, 'clr-debug-pipe-1-in')]);
  const tar = await readTar(await readAll(packFolder(folder, { uid: 1, gid: 1 })));
  expect([...tar.keys()].filter((name) => !/^\.?\/?$/.test(name))).toEqual(['file.txt']);
});
