import { execFileSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { extract, type Header } from 'tar-stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { windowsCaseOf, windowsNameProblem } from '#base/files/windows-names.ts';
import { digestOf, hexOf } from '#oci/digest.ts';
import { codecFingerprint } from '#oci/layer/codec.ts';
import { contentTime, EPOCH } from '#oci/layer/entry.ts';
import { LAYER_FORMAT, makeLayers } from '#oci/layer/layers.ts';
import { checkWindowsNames } from '#oci/layer/windows-layer.ts';
import type { System } from '#oci/platform.ts';

const RAWSD = 'AQAAgBQAAAAkAAAAAAAAAAAAAAABAgAAAAAABSAAAAAhAgAAAQIAAAAAAAUgAAAAIQIAAA==';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'windows-layer-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Place {
  readonly system?: System;
  readonly root?: string;
}

/** The one layer of files that are all the application's own. */
async function layerOf(files: Readonly<Record<string, string>>, { system = 'windows', root = 'app' }: Place = {}) {
  const directory = join(folder, crypto.randomUUID());
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content, { mode: path.endsWith('.exe') ? 0o755 : 0o644 });
  }
  const list = Object.keys(files).map((path) => ({ path, origin: { kind: 'app' } as const }));
  const blobs = join(folder, 'blobs');
  const [layer] = await makeLayers({
    directory,
    files: list,
    system,
    root,
    codec: 'gzip',
    blobs,
    temp: join(folder, 'temp'),
  });
  if (layer === undefined) throw new Error('no layer');
  const path = join(blobs, hexOf(layer.descriptor.digest));
  return { ...layer, path, tar: gunzipSync(readFileSync(path)) };
}

const SMALL = { 'App.exe': 'MZ', 'wwwroot/site.css': 'body{}' };

test('GNU tar lists Files, folders of the application, its files and Hives in order', async () => {
  const { path } = await layerOf(SMALL);
  const listed = execFileSync('tar', ['-tvzf', path, '--numeric-owner', '--warning=no-unknown-keyword'], {
    encoding: 'utf8',
  });
  const rows = listed
    .trimEnd()
    .split('\n')
    .map((line) => line.split(/\s+/));
  expect(rows.map(([mode, owner, size, , , name]) => [mode, owner, size, name])).toEqual([
    ['drwxr-xr-x', '0/0', '0', 'Files'],
    ['drwxr-xr-x', '0/0', '0', 'Files/app'],
    ['-rwxr-xr-x', '0/0', '2', 'Files/app/App.exe'],
    ['drwxr-xr-x', '0/0', '0', 'Files/app/wwwroot'],
    ['-rw-r--r--', '0/0', '6', 'Files/app/wwwroot/site.css'],
    ['drwxr-xr-x', '0/0', '0', 'Hives'],
  ]);
});

test('each entry has the security descriptor as its only PAX record, and a fixed time', async () => {
  const { tar } = await layerOf(SMALL);
  const headers = await headersOf(tar);
  expect(headers.map(({ pax }) => pax)).toEqual(Array(6).fill({ 'MSWINDOWS.rawsd': RAWSD }));
  expect(headers.map(({ mtime }) => (mtime?.getTime() ?? 0) / 1000)).toEqual([
    ...[EPOCH, EPOCH, contentTime(digestOf(Buffer.from('MZ')))],
    ...[EPOCH, contentTime(digestOf(Buffer.from('body{}'))), EPOCH],
  ]);
});

test('the first blocks are a PAX header, its record and a directory, byte for byte', async () => {
  const { tar } = await layerOf(SMALL);
  const at = (start: number, end: number): string => tar.subarray(start, end).toString('latin1').replace(/\0+$/, '');
  expect([at(0, 100), at(156, 157), at(257, 263), at(124, 135)]).toEqual([
    ...['PaxHeaders/entry', 'x', 'ustar', '00000000134'],
  ]);
  expect(at(512, 1024)).toBe(`92 MSWINDOWS.rawsd=${RAWSD}\n`);
  expect([at(1024, 1124), at(1180, 1181), at(1124, 1131)]).toEqual(['Files', '5', '0000755']);
});

test('the Windows layer is pinned: the same bytes on any machine', async () => {
  const { descriptor, diffId } = await layerOf(SMALL);
  expect({ diffId, digest: descriptor.digest }).toMatchInlineSnapshot(`
    {
      "diffId": "sha256:183491842cb5235501011703419d34ecab1e60a79bc8d539993917fd5db9e7e8",
      "digest": "sha256:2f9bb7285db6f7c651352d1c80f464c342f4ec629549b4458616a2676ff3059f",
    }
  `);
});

test('parents of a deeper folder are written too, and a drive has no folder', async () => {
  const names = async (root: string) =>
    (await headersOf((await layerOf({ x: '' }, { root })).tar)).map(({ name }) => name);
  expect(await names('srv/web')).toEqual(['Files', 'Files/srv', 'Files/srv/web', 'Files/srv/web/x', 'Hives']);
  expect(await names('')).toEqual(['Files', 'Files/x', 'Hives']);
});

test('a name that USTAR cannot represent has its path next to the descriptor', async () => {
  const path = `Ünïcode/${'long '.repeat(40)}name.txt`;
  const headers = await headersOf((await layerOf({ [path]: '' })).tar);
  expect(headers.at(-2)).toMatchObject({
    name: `Files/app/${path}`,
    pax: { 'MSWINDOWS.rawsd': RAWSD, path: `Files/app/${path}` },
  });
});

test('the key of a Linux layer has not changed, and that of a Windows layer differs', async () => {
  const linux = await layerOf({ 'App.dll': 'MZ' }, { system: 'linux' });
  const windows = await layerOf({ 'App.dll': 'MZ' });
  const codec = `${LAYER_FORMAT} ${codecFingerprint('gzip')}`;
  const parts = [codec, 'app', 4, [['App.dll', digestOf(Buffer.from('MZ')), false]]];
  expect(linux.key).toBe(hash('sha256', JSON.stringify(parts), 'hex'));
  expect(windows.key).not.toBe(linux.key);
  expect([linux.system, windows.system]).toEqual(['linux', 'windows']);
});

describe('names', () => {
  test.each([
    ['a<b.txt', 'contains <'],
    ['what?', 'contains ?'],
    ['stream:x', 'contains :'],
    ['back\\slash', 'contains \\'],
    ['bell\u0007', 'contains a control character'],
    ['trailing.', 'ends with a dot'],
    ['trailing ', 'ends with a space'],
    ['nul', 'is the name of a device'],
    ['CON.txt', 'is the name of a device'],
    ['aux .tar.gz', 'is the name of a device'],
    ['com1.json', 'is the name of a device'],
    ['LPT²', 'is the name of a device'],
    ['x'.repeat(256), 'has more than 255 characters'],
  ])('Windows does not allow %j: it %s', (name, problem) => {
    expect(windowsNameProblem(name)).toBe(problem);
  });

  test.each([
    'App.dll',
    '.gitignore',
    'console.txt',
    'com10',
    'nul-1',
    'auxiliary',
    'Größe.txt',
    '日本語',
    'a b',
    'x#y{}~',
  ])('Windows allows %j', (name) => {
    expect(windowsNameProblem(name)).toBeUndefined();
  });

  test('no generated invalid name is accepted', () => {
    const part = fc.stringMatching(/^[A-Za-z0-9_ü-]{1,8}$/).filter((name) => windowsNameProblem(name) === undefined);
    const wrong = fc.oneof(
      fc.tuple(part, fc.constantFrom(...'<>:"\\|?*\u0000\u001f'), part).map((parts) => parts.join('')),
      fc.tuple(part, fc.constantFrom('.', ' ', '. ')).map((parts) => parts.join('')),
      fc
        .tuple(fc.constantFrom('con', 'PRN', 'Aux', 'nul', 'COM9', 'lpt³'), fc.constantFrom('', '.a', '.b.c'))
        .map((p) => p.join('')),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 3 }), wrong, fc.array(part, { maxLength: 2 }), (before, name, after) => {
        const path = [...before, name, ...after].join('/');
        expect(() => checkWindowsNames('/out', ['fine', path])).toThrow(`"${name}"`);
      }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(part, { selector: windowsCaseOf, maxLength: 5 }), (names) => {
        expect(() => checkWindowsNames('/out', names)).not.toThrow();
      }),
    );
  });

  test('one error names the first files and counts the rest, and no layer is written', async () => {
    const files = Object.fromEntries(['a:1', 'b:2', 'deep/c:3', 'd:4', 'e:5', 'f:6', 'g:7'].map((name) => [name, '']));
    const error = await layerOf(files).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: 'PUBLISH_DIRECTORY_INVALID',
      message: expect.stringMatching(
        /"a:1" contains :; "b:2" contains :; deep\/c:3: "c:3" contains :; .*; and 2 more$/,
      ),
      hint: expect.stringContaining('Linux only'),
    });
    expect(readdirSync(folder)).not.toContain('blobs');
    expect((await layerOf(files, { system: 'linux' })).files).toBe(7);
  });

  test.each([
    [['lib/A.dll', 'lib/a.dll'], '"lib/A.dll" and "lib/a.dll" are the same name'],
    [['Größe', 'GRÖSSE', 'GRÖßE'], '"Größe" and "GRÖßE" are the same name'],
    [['a/b', 'A'], '"a" and "A" are the same name'],
    [['.wh.file'], '".wh.file" begins with .wh.'],
  ])('%j cannot be in one image', (paths, message) => {
    expect(() => checkWindowsNames('/out', paths)).toThrow(message);
  });

  test('Kelvin and dotless i are distinct letters', () => {
    expect(() => checkWindowsNames('/out', ['k', '\u212a', 'i', '\u0131', 's', '\u017f'])).not.toThrow();
  });

  test('folders that differ only in case become one, with the spelling that sorts first', async () => {
    const { tar } = await layerOf({ 'zh-hans/a.dll': 'a', 'zh-Hans/b.dll': 'b', 'zh-hans/deep/c.dll': 'c' });
    expect((await headersOf(tar)).map(({ name }) => name)).toEqual([
      ...['Files', 'Files/app', 'Files/app/zh-Hans', 'Files/app/zh-Hans/a.dll', 'Files/app/zh-Hans/b.dll'],
      ...['Files/app/zh-Hans/deep', 'Files/app/zh-Hans/deep/c.dll', 'Hives'],
    ]);
  });
});

async function headersOf(tar: Uint8Array): Promise<readonly Header[]> {
  const headers: Header[] = [];
  const reader = extract();
  reader.on('entry', (header, stream, next) => {
    headers.push(header);
    stream.on('end', next).resume();
  });
  await new Promise((done, fail) => {
    reader.on('finish', () => done(undefined)).on('error', fail);
    reader.end(tar);
  });
  return headers;
}
