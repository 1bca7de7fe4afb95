import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { gunzipSync } from 'node:zlib';
import { extract } from 'tar-stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openExtraLayers } from '#actions/images/extra-files.ts';
import { type AppPlace, listExtraFiles } from '#actions/plan/extra-sources.ts';
import { readAll } from '#oci/blob.ts';
import { digestOf } from '#oci/digest.ts';
import type { BaseImage, Layer } from '#oci/image.ts';
import { parseReference } from '#oci/reference.ts';
import { parseExtraFiles } from '#request/inputs/extra-files.ts';
import { anApp, settings } from '../../world/app.ts';
import { aBase } from '../../world/base.ts';
import { ownedLayer } from '../../world/owned-layer.ts';

let workspace = '';
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'extra-files-'));
  for (const path of ['own.json', 'Own.json', 'tools/run', '.git/config', 'gha-creds-1.json', 'constructor']) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), 'x');
  }
  symlinkSync('/etc/passwd', join(workspace, 'link'));
  symlinkSync('/etc', join(workspace, 'folder-link'));
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

const APP: AppPlace = { root: 'app', topFiles: ['App.dll'] };

const list = (text: string, system: 'linux' | 'windows' = 'linux') =>
  listExtraFiles({ files: parseExtraFiles(text), workspace, env: {}, system, app: APP });

test.each([
  ['source=own.json,dest=/app/', 'app/own.json'],
  ['source=own.json,dest=/app/../srv/own.json', 'srv/own.json'],
  ['source=own.json,dest=/usr/local/bin/', 'usr/local/bin/own.json'],
  ['source=own.json,dest=/application', 'application'],
  ['source=own.json,dest=/app/App.dll', 'app/App.dll'],
  ['source=constructor,dest=/app/constructor', 'app/constructor'],
])('`%s` is the file %s of the image', async (line, path) => {
  expect((await list(line)).files.map((file) => file.path)).toEqual([path]);
});

test.each([
  ['source=own.json,dest=/app', '/app is a folder of the application, and own.json is a file'],
  ['source=own.json,dest=/app/App.dll/x', '/app/App.dll is a file of the application, not a folder'],
  ['dest=/app/App.dll', '/app/App.dll is a file of the application, not a folder'],
  ['source=own.json,dest=/usr/local/bin', '/usr/local/bin is a folder of base images, and own.json is a file'],
  ['source=own.json,dest=/var/tmp', '/var/tmp is a folder of every base image'],
  ['source=own.json,dest=/proc/own.json', 'containers have a mount at'],
  ['dest=/dev/own/', 'containers have a mount at'],
  ['source=own.json,dest=/etc/hosts', 'containers have a mount at'],
  [`source=own.json,dest=/${'a'.repeat(256)}`, 'has more than 255 bytes'],
  [`source=own.json,dest=/${'ü'.repeat(128)}`, 'has more than 255 bytes'],
  ['source=link,dest=/x', 'link is a link, and links are not followed'],
  ['source=folder-link/passwd,dest=/x', 'and links are not followed'],
  ['source=.git/config,dest=/x', 'may contain a login'],
  ['source=gha-creds-1.json,dest=/x', 'may contain a login'],
  ['source=own.json,dest=/app/.wh.x', 'begins with .wh.'],
  ['source=own.json,dest=/x\nsource=Own.json,dest=/x', 'two lines have the destination /x'],
])('`%s` is an error: %s', async (line, message) => {
  await expect(list(line)).rejects.toThrow(message);
});

test('names that differ only in case are the same in a Windows image', async () => {
  const lines = 'source=own.json,dest=/app/own.json\nsource=Own.json,dest=/app/Own.json';
  expect((await list(lines)).files).toHaveLength(2);
  await expect(list(lines, 'windows')).rejects.toThrow('two lines have the destination /app/Own.json');
});

test('an owner gets the folders of the source, except those of the base', async () => {
  const world = { inputs: {}, runner: { env: {}, signal: new AbortController().signal } };
  const extraOf = openExtraLayers(world, { workspace, folder: join(workspace, 'layers') });
  const base = { ...aBase(), reference: parseReference('mcr.microsoft.com/dotnet/aspnet:10.0') };
  const entriesFor = async (dest: string): Promise<readonly string[]> => {
    const files = parseExtraFiles(`source=tools,dest=${dest},owner=1000`);
    const { layers } = await extraOf({ files, app: anApp(), base });
    return await entriesOf(layers[0]);
  };
  expect(await entriesFor('/srv/tools/')).toEqual(['srv/ 0', 'srv/tools/ 1000', 'srv/tools/run 1000']);
  expect(await entriesFor('/usr/local/bin/')).toEqual(['usr/local/ 0', 'usr/local/bin/ 0', 'usr/local/bin/run 1000']);
  expect(await entriesFor('/app/')).toEqual(['app/ 0', 'app/run 1000']);
  expect(await entriesFor('/var/tmp/')).toEqual(['var/tmp/run 1000']);
  expect(await entriesFor('/etc/ssl/certs/')).toEqual(['etc/ssl/certs/run 1000']);
});

test.each([
  ['app', 1654, 1654],
  ['app:app', 1654, 1654],
  ['1000:app', 1000, 1654],
  ['app:root', 1654, 0],
  ['root', 0, 0],
  ['1000', 1000, 1000],
])('owner=user gives files of an image with the user %s to %s:%s', async (user, uid, gid) => {
  const world = { inputs: {}, runner: { env: {}, signal: new AbortController().signal } };
  const extraOf = openExtraLayers(world, { workspace, folder: join(workspace, 'layers') });
  const base = {
    ...aBase({ Env: ['APP_UID=1654'] }),
    reference: parseReference('mcr.microsoft.com/dotnet/aspnet:10.0'),
  };
  const app = anApp({ container: settings({ user }) });
  const { folders } = await extraOf({ files: parseExtraFiles('dest=/data/,owner=user'), app, base });
  expect(folders).toEqual([{ path: 'data', mode: 0o755, uid, gid }]);
});

test('each layer of an unofficial base is read once, however many folders there are', async () => {
  for (let at = 0; at < 20; at += 1) mkdirSync(join(workspace, `tools/more/${at}/deep`), { recursive: true });
  for (let at = 0; at < 20; at += 1) writeFileSync(join(workspace, `tools/more/${at}/deep/file`), 'x');
  let opened = 0;
  const own = await ownedLayer({ 'srv/': { uid: 7, gid: 7, mode: 0o750 }, 'srv/more/': { uid: 8, gid: 8 } });
  const layer: Layer = {
    ...own,
    open: () => {
      opened += 1;
      return own.open();
    },
  };
  const rootfs = { type: 'layers' as const, diff_ids: [layer.diffId] };
  const config = { ...aBase().config, rootfs, history: [] };
  const base = { ...aBase(), reference: parseReference('ghcr.io/o/base:1'), layers: [layer], config };
  const world = { inputs: {}, runner: { env: {}, signal: new AbortController().signal } };
  const extraOf = openExtraLayers(world, { workspace, folder: join(workspace, 'layers') });
  const { layers } = await extraOf({ files: parseExtraFiles('source=tools,dest=/srv/'), app: anApp(), base });
  expect((await entriesOf(layers[0])).slice(0, 3)).toEqual(['srv/ 7', 'srv/more/ 8', 'srv/more/0/ 0']);
  expect(opened).toBe(1);
});

test('official bases share a layer by user and system; other bases do not', async () => {
  const world = { inputs: {}, runner: { env: {}, signal: new AbortController().signal } };
  const extraOf = openExtraLayers(world, { workspace, folder: join(workspace, 'layers') });
  const files = parseExtraFiles('source=own.json,dest=/srv/,owner=user');
  const layerOn = async (over: Partial<BaseImage>) =>
    (await extraOf({ files, app: anApp(), base: { ...aBase(), ...over } })).layers[0];
  const first = await layerOn({});
  const [otherDigest, otherUser] = [{ manifestDigest: digestOf(Buffer.from('alpine')) }, { Env: ['APP_UID=1000'] }];
  expect(await layerOn(otherDigest)).toBe(first);
  expect(await layerOn({ platform: { os: 'linux', architecture: 'arm64' } })).toBe(first);
  expect(await layerOn({ config: aBase(otherUser).config })).not.toBe(first);
  expect(await layerOn({ platform: { os: 'windows', architecture: 'amd64' } })).not.toBe(first);
  const own = { reference: parseReference('ghcr.io/o/base:1'), layers: [] };
  expect(await layerOn(own)).not.toBe(first);
  expect(await layerOn({ ...own, ...otherDigest })).not.toBe(await layerOn(own));
});

/** Each with its owner. */
async function entriesOf(layer: Layer | undefined): Promise<readonly string[]> {
  if (layer === undefined) throw new Error('there is no layer');
  const reader = extract();
  Readable.from([gunzipSync(await readAll(layer.open()))]).pipe(reader);
  const entries: string[] = [];
  for await (const entry of reader) {
    entries.push(`${entry.header.name} ${entry.header.uid}`);
    entry.resume();
  }
  return entries;
}
