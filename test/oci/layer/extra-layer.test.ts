import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gunzipSync } from 'node:zlib';
import { extract, type Header } from 'tar-stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readAll } from '#oci/blob.ts';
import { type ExtraContent, extraLayer, type PlacedFile } from '#oci/layer/extra-layer.ts';
import { measureFile } from '#oci/layer/measure.ts';
import type { System } from '#oci/platform.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'extra-layer-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function fileAt(path: string, own: Partial<PlacedFile> = {}): Promise<PlacedFile> {
  const source = path.replaceAll('/', '-');
  writeFileSync(join(folder, source), `content of ${path}`, { mode: 0o644 });
  const file = await measureFile({ directory: folder, path: source, links: 'refused' }, path);
  return { file, owner: { uid: 0, gid: 0 }, ...own };
}

async function headersOf(content: Partial<ExtraContent>, system: System = 'linux'): Promise<readonly Header[]> {
  const blobs = join(folder, 'blobs');
  const layer = await extraLayer({ files: [], folders: [], parents: [], ...content }, { system, blobs });
  const bytes = await readAll(layer.open());
  expect(bytes.length).toBe(layer.descriptor.size);
  const reader = extract();
  Readable.from([gunzipSync(bytes)]).pipe(reader);
  const headers: Header[] = [];
  for await (const entry of reader) {
    headers.push(entry.header);
    entry.resume();
  }
  return headers;
}

const described = (headers: readonly Header[]): readonly string[] =>
  headers.map(({ name, type, uid, gid, mode }) => `${type} ${name} ${uid}:${gid} ${(mode ?? 0).toString(8)}`);

test('files and folders have their owners and modes, and parents are root’s', async () => {
  const files = [
    await fileAt('opt/own/a.json', { owner: { uid: 1000, gid: 2000 }, mode: 0o640 }),
    await fileAt('etc/own/b'),
  ];
  const folders = [{ path: 'data', uid: 1654, gid: 1654, mode: 0o700 }];
  expect(described(await headersOf({ files, folders }))).toEqual([
    'directory data/ 1654:1654 700',
    'directory etc/own/ 0:0 755',
    'file etc/own/b 0:0 644',
    'directory opt/ 0:0 755',
    'directory opt/own/ 0:0 755',
    'file opt/own/a.json 1000:2000 640',
  ]);
});

test('a parent keeps the base’s owner, unless a line names the folder', async () => {
  const parents = [
    { path: 'srv', uid: 5, gid: 6, mode: 0o2775 },
    { path: 'srv/own', uid: 7, gid: 7, mode: 0o755 },
  ];
  const folders = [{ path: 'srv/own', uid: 1654, gid: 1654, mode: 0o755 }];
  expect(described(await headersOf({ files: [await fileAt('srv/own/a')], folders, parents }))).toEqual([
    'directory srv/ 5:6 2775',
    'directory srv/own/ 1654:1654 755',
    'file srv/own/a 0:0 644',
  ]);
});

test('a Windows layer has them below Files, with the owner of all others', async () => {
  const files = [await fileAt('app/a.json')];
  const folders = [{ path: 'data/own', uid: 0, gid: 0, mode: 0o755 }];
  const headers = await headersOf({ files, folders }, 'windows');
  expect(headers.map(({ name }) => name)).toEqual([
    ...['Files', 'Files/app', 'Files/app/a.json', 'Files/data', 'Files/data/own', 'Hives'],
  ]);
  for (const { pax } of headers) expect(pax).toHaveProperty(['MSWINDOWS.rawsd']);
});

test('the same content gives the same bytes', async () => {
  const digest = async () => {
    const content = { files: [await fileAt('a')], folders: [], parents: [] };
    return (await extraLayer(content, { system: 'linux', blobs: join(folder, 'blobs') })).descriptor.digest;
  };
  expect(await digest()).toBe(await digest());
});

test('no link is followed with links: refused, even into the folder', async () => {
  mkdirSync(join(folder, 'a'));
  writeFileSync(join(folder, 'a/file'), 'x');
  symlinkSync('a/file', join(folder, 'link'));
  symlinkSync('a', join(folder, 'in'));
  for (const path of ['link', 'in/file']) {
    await expect(measureFile({ directory: folder, path, links: 'refused' }, 'x')).rejects.toThrow('is a link');
  }
});
