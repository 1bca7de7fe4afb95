import { createReadStream } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hexOf } from '#oci/digest.ts';
import { makeLayers } from '#oci/layer/layers.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readable-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Why src/images/verify/user.ts has no look at files: whatever modes a publish left, any user can read what is in a layer. */
test('every user can read every file of a layer, regardless of its mode', async () => {
  const output = join(folder, 'out');
  await mkdir(join(output, 'closed'), { recursive: true });
  for (const [path, mode] of [
    ['appsettings.json', 0o600],
    ['App', 0o700],
    ['closed/secret.json', 0o400],
  ] as const) {
    await writeFile(join(output, path), path);
    await chmod(join(output, path), mode);
  }
  await chmod(join(output, 'closed'), 0o700);
  const files = ['App', 'appsettings.json', 'closed/secret.json'].map(
    (path) => ({ path, origin: { kind: 'app' } }) as const,
  );
  const blobs = join(folder, 'blobs');
  const [layer] = await makeLayers({
    system: 'linux',
    directory: output,
    files,
    root: 'app',
    codec: 'gzip',
    blobs,
    temp: folder,
  });
  expect(layer).toBeDefined();
  const modes: [string, string][] = [];
  const reader = extract();
  createReadStream(join(blobs, hexOf(layer?.descriptor.digest ?? 'sha256:')))
    .pipe(createGunzip())
    .pipe(reader);
  for await (const entry of reader) {
    modes.push([entry.header.name, (entry.header.mode ?? 0).toString(8)]);
    entry.resume();
  }
  expect(modes).toEqual([
    ['app/', '755'],
    ['app/App', '755'],
    ['app/appsettings.json', '644'],
    ['app/closed/', '755'],
    ['app/closed/secret.json', '644'],
  ]);
  expect((await stat(join(output, 'appsettings.json'))).mode & 0o777).toBe(0o600);
});
