import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { unpackNew } from '#base/archive/unpack-new.ts';
import { parseJson } from '#base/parse-json.ts';
import { asStored } from '#base/stored.ts';
import { readBundledConfig } from '#dotnet/binaries/bundle.ts';
import { readExecutable } from '#dotnet/binaries/executable.ts';
import { readNative } from '#dotnet/binaries/natives.ts';
import { splitLines } from '#engine/lines.ts';
import { demultiplex } from '#engine/output.ts';
import { readProgress } from '#engine/progress.ts';
import { unpackSaved } from '#engine/saved-image.ts';
import { parseOsRelease } from '#images/verify/base-system.ts';
import { LIMIT, READ_TIMEOUT, readLayerEntries } from '#images/verify/layer-entries.ts';
import { targetOf, whiteoutOf } from '#images/verify/overlay.ts';
import { readBaseFiles } from '#images/verify/read-base-files.ts';
import { readAll } from '#oci/blob.ts';
import { digestOf } from '#oci/digest.ts';
import { isLfsPointer } from '#oci/layer/measure.ts';
import { layoutStore } from '#oci/layout-store.ts';
import { MEDIA } from '#oci/media-types.ts';
import { readBase } from '#oci/read-base.ts';
import { parseReference } from '#oci/reference.ts';
import { unpackZstd } from '#oci/zstd-frames.ts';
import { unpackFile } from '#reuse/cache/archive.ts';
import { baseDocuments } from '#sbom/base/base-documents.ts';
import { parseApk, parseChisel, parseDpkg, parseRpmManifest } from '#sbom/base/package-lists.ts';
import { readPackages, wantedOfPackages } from '#sbom/base/read-packages.ts';
import { storedBasePackages } from '#sbom/base/system-package.ts';
import { type Target, textTarget } from '../../world/fuzz/target.ts';
import { fileWith, inNewFolder } from '../scratch.ts';

/** In megabytes: a frame of Zstandard may ask for a window of 128 MB, and decoders accept that (RFC 8878, 3.1.1.1.2). */
const WINDOW = 256;

const LIMITS = { bytes: 8 * 1024 * 1024, entries: 1000 };

async function tarOf(
  entries: readonly (readonly [Parameters<ReturnType<typeof pack>['entry']>[0], string])[],
): Promise<Buffer> {
  const archive = pack();
  for (const [header, text] of entries) archive.entry({ mtime: new Date(0), ...header }, text);
  archive.finalize();
  return Buffer.from(await readAll(Readable.from(archive, { objectMode: false })));
}

const TAR = await tarOf([
  [{ name: 'a/', type: 'directory' }, ''],
  [{ name: 'a/b.txt' }, 'text'],
  [{ name: 'a/link', type: 'symlink', linkname: 'b.txt' }, ''],
  [{ name: 'a/hard', type: 'link', linkname: 'a/b.txt' }, ''],
  [{ name: `a/${'n'.repeat(120)}`, pax: { comment: 'x' } }, 'y'],
]);
const LAYER_TAR = await tarOf([
  [{ name: './etc/os-release', type: 'symlink', linkname: '../usr/lib/os-release' }, ''],
  [{ name: 'usr/lib/os-release' }, 'ID=debian\nVERSION_ID="12"\n'],
  [{ name: 'lib/ld-musl-x86_64.so.1' }, 'x'],
  [{ name: 'a/.wh.b' }, ''],
  [{ name: 'a/.wh..wh..opq' }, ''],
]);
const PACKAGES_TAR = await tarOf([
  [{ name: 'var/lib/dpkg/status' }, 'Package: a\nVersion: 1\n'],
  [{ name: 'var/lib/dpkg/status.d/b' }, 'Package: b\nVersion: 1\n'],
  [{ name: 'lib/apk/db/installed' }, 'P:c\nV:1\n'],
  [{ name: 'var/lib/dpkg/.wh..wh..opq' }, ''],
]);
const CONFIG_TEXT = JSON.stringify({ architecture: 'amd64', os: 'linux', rootfs: { type: 'layers', diff_ids: [] } });
const SAVED = await tarOf([
  [{ name: 'c.json' }, CONFIG_TEXT],
  [{ name: 'manifest.json' }, JSON.stringify([{ Config: 'c.json', RepoTags: ['a:b'], Layers: ['layer.tar'] }])],
  [{ name: 'layer.tar' }, 'xyzw'],
]);

const chunksOf = async function* (bytes: Uint8Array) {
  for (let at = 0; at < bytes.length; at += 4096) yield bytes.subarray(at, at + 4096);
};

async function readLayer(bytes: Buffer, mediaType: string): Promise<unknown> {
  const descriptor = { mediaType, digest: digestOf(bytes), size: bytes.length };
  const paths: unknown[] = [];
  const budget = { left: Math.min(LIMIT, LIMITS.bytes), end: performance.now() + READ_TIMEOUT };
  for await (const { path, header } of readLayerEntries({ descriptor, open: () => chunksOf(bytes) }, budget)) {
    paths.push(whiteoutOf(path));
    const { type, linkname } = header;
    if (type === 'symlink' || type === 'link') paths.push(targetOf({ path, type, linkname }));
  }
  return paths;
}

/** Writes right checksums where the headers of a changed tar are, in inputs of an even length: others keep wrong ones. */
function withChecksums(bytes: Buffer): Buffer {
  if (bytes.length % 2 === 1) return bytes;
  const tar = Buffer.from(bytes);
  for (let at = 0; at + 512 <= tar.length; ) {
    const header = tar.subarray(at, at + 512);
    const size = Number.parseInt(header.toString('latin1', 124, 136), 8);
    header.fill(' ', 148, 156);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
    at += 512 + (Number.isSafeInteger(size) && size > 0 ? Math.ceil(size / 512) * 512 : 0);
  }
  return tar;
}

const BROKEN_LAYER = 'the system of an image is then unknown';
const BROKEN_ENTRY = 'a broken entry counts as missing';

const readsArchives: readonly Target[] = [
  {
    isSlow: true,
    ...{ name: 'a tar that is unpacked', examples: [TAR], plainError: BROKEN_ENTRY },
    read: async (bytes) =>
      await inNewFolder((folder) => unpackNew(chunksOf(withChecksums(bytes)), { folder, limits: LIMITS })),
  },
  ...(['gzip', 'zstd'] as const).map(
    (kind): Target => ({
      isSlow: true,
      ...{ name: `an archive of the cache (${kind})`, memory: WINDOW, plainError: BROKEN_ENTRY },
      examples: [kind === 'gzip' ? gzipSync(TAR) : zstdCompressSync(TAR)],
      read: async (bytes) =>
        await inNewFolder((folder) =>
          unpackFile(fileWith('entry', bytes), { folder, limits: LIMITS, signal: new AbortController().signal }),
        ),
    }),
  ),
  {
    name: 'a layer (tar)',
    examples: [LAYER_TAR],
    plainError: BROKEN_LAYER,
    read: (bytes) => readLayer(withChecksums(bytes), MEDIA.dockerLayer),
  },
  {
    ...{ name: 'a layer (gzip)', plainError: BROKEN_LAYER },
    examples: [
      gzipSync(LAYER_TAR),
      Buffer.concat([gzipSync(LAYER_TAR.subarray(0, 700)), gzipSync(LAYER_TAR.subarray(700))]),
    ],
    read: (bytes) => readLayer(bytes, MEDIA.ociLayerGzip),
  },
  {
    ...{ name: 'a layer (zstd)', memory: WINDOW, examples: [zstdCompressSync(LAYER_TAR)], plainError: BROKEN_LAYER },
    read: (bytes) => readLayer(bytes, MEDIA.ociLayerZstd),
  },
  {
    name: 'frames of zstd',
    memory: WINDOW,
    plainError: BROKEN_LAYER,
    examples: [
      Buffer.concat([
        zstdCompressSync('abc'),
        Buffer.from([0x50, 0x2a, 0x4d, 0x18, 2, 0, 0, 0, 1, 2]),
        zstdCompressSync('def'.repeat(100)),
      ]),
    ],
    read: async (bytes) => {
      let size = 0;
      for await (const chunk of unpackZstd(chunksOf(bytes))) {
        size += chunk.length;
        if (size > LIMITS.bytes) throw new Error('it is too large');
      }
    },
  },
  {
    name: 'an image that the engine saves',
    isSlow: true,
    examples: [SAVED],
    read: async (bytes) => await inNewFolder((folder) => unpackSaved(chunksOf(withChecksums(bytes)), folder)),
  },
  {
    name: 'the index of an image layout',
    isSlow: true,
    examples: [
      JSON.stringify({
        ...{ schemaVersion: 2, mediaType: MEDIA.ociIndex },
        manifests: [
          {
            mediaType: MEDIA.ociManifest,
            digest: `sha256:${'b'.repeat(64)}`,
            size: 2,
            annotations: { 'org.opencontainers.image.ref.name': 'a' },
          },
        ],
      }),
    ],
    read: async (bytes) => {
      const store = layoutStore({ folder: dirname(fileWith('layout/index.json', bytes)) });
      const request = { reference: parseReference('a.example/b:c'), platform: { os: 'linux', architecture: 'amd64' } };
      return await readBase(store, request);
    },
  },
];

/** A program of ELF with a loader and one library: headers, then an interpreter and a dynamic section. */
function elfOf(): Buffer {
  const bytes = Buffer.alloc(512);
  bytes.write('\x7fELF\x02\x01\x01', 0, 'latin1');
  bytes.writeUInt16LE(3, 16);
  bytes.writeUInt16LE(62, 18);
  bytes.writeBigUInt64LE(64n, 32);
  bytes.writeUInt16LE(56, 54);
  bytes.writeUInt16LE(3, 56);
  const segment = (at: number, [type, offset, size]: readonly [number, number, number]): void => {
    bytes.writeUInt32LE(type, at);
    bytes.writeBigUInt64LE(BigInt(offset), at + 8);
    bytes.writeBigUInt64LE(BigInt(offset), at + 16);
    bytes.writeBigUInt64LE(BigInt(size), at + 32);
  };
  segment(64, [3, 256, 32]);
  segment(120, [2, 320, 64]);
  segment(176, [1, 0, 512]);
  bytes.write('/lib64/ld-linux-x86-64.so.2\0', 256, 'latin1');
  [5, 400, 1, 1, 0, 0].forEach((word, index) => void bytes.writeBigUInt64LE(BigInt(word), 320 + index * 8));
  bytes.write('\0libc.so.6\0', 400, 'latin1');
  return bytes;
}

/** A program of Windows: the DOS header, the signature and a CLI header. */
function peOf(): Buffer {
  const bytes = Buffer.alloc(512);
  bytes.write('MZ', 0, 'latin1');
  bytes.writeUInt32LE(0x80, 0x3c);
  bytes.write('PE\0\0', 0x80, 'latin1');
  bytes.writeUInt16LE(34404, 0x84);
  bytes.writeUInt16LE(0x20b, 0x80 + 24);
  bytes.writeUInt32LE(16, 0x80 + 24 + 108);
  return bytes;
}

/** A single file: the offset of its header, the signature, and the header with the place of the configuration. */
function bundleOf(): Buffer {
  const bytes = Buffer.alloc(512);
  bytes.writeBigInt64LE(64n, 0);
  Buffer.from('8b1202b96a612038727b930214d7a03213f5b9e6efae3318ee3b2dce24b36aae', 'hex').copy(bytes, 8);
  bytes.writeUInt32LE(6, 64);
  bytes[76] = 4;
  bytes.writeBigInt64LE(300n, 97);
  bytes.writeBigInt64LE(20n, 105);
  bytes.write('{"runtimeOptions":{}}', 300, 'latin1');
  return bytes;
}

const readsPrograms: readonly Target[] = [
  {
    name: 'headers of a program (ELF, PE, single file)',
    isSlow: true,
    examples: [elfOf(), peOf(), bundleOf()],
    read: async (bytes) => {
      const path = fileWith('program.exe', bytes);
      return [await readNative(path), await readExecutable(path), await readBundledConfig(path)];
    },
  },
  {
    name: 'the beginning of a file (Git LFS)',
    examples: ['version https://git-lfs.github.com/spec/v1\noid sha256:ab\nsize 1\n'],
    read: isLfsPointer,
  },
  textTarget('os-release of an image', { examples: ['ID=debian\nVERSION_ID="12"\n# c\n'], read: parseOsRelease }),
];

const PROGRESS = [
  '{"status":"Pulling fs layer","progressDetail":{},"id":"a"}\r\n{"status":"Downloading","progressDetail":{"current":1,"total":3},"id":"a"}\n',
  '{"errorDetail":{"message":"denied"},"error":"denied"}\n',
];

const readsEngine: readonly Target[] = [
  {
    ...{
      name: 'progress that the engine reports',
      examples: PROGRESS,
      plainError: 'the caller names the image, as for any answer of the engine',
    },
    read: async (bytes) => await readProgress(chunksOf(bytes), () => undefined),
  },
  {
    name: 'output of a container, in frames',
    examples: [Buffer.from([1, 0, 0, 0, 0, 0, 0, 3, 97, 98, 10, 2, 0, 0, 0, 0, 0, 0, 1, 99])],
    read: (bytes) => {
      const lines = splitLines(() => undefined);
      const take = demultiplex((_, data) => lines.write(data));
      for (let at = 0; at < bytes.length; at += 1000) take(bytes.subarray(at, at + 1000));
      lines.end();
    },
  },
];

const readsPackages: readonly Target[] = [
  textTarget('a list of packages (dpkg)', {
    examples: [
      'Package: libc6\nStatus: install ok installed\nArchitecture: amd64\nSource: glibc (2.41-1)\nVersion: 2.41-12\nDescription: x\n y\n\nPackage: b\nVersion: 1:2\n',
    ],
    read: parseDpkg,
  }),
  textTarget('a list of packages (apk)', {
    examples: ['C:Q1yv0=\nP:musl\nV:1.2.5-r21\nA:x86_64\nL:MIT AND (Zlib OR ISC)\no:musl\nF:lib\nR:x\n\nP:b\nV:1-r0\n'],
    read: parseApk,
  }),
  textTarget('a list of packages (chisel)', {
    examples: [
      '{"jsonwall":"1.0","schema":"1.0","count":3}\n{"kind":"package","name":"libc6","version":"2.39","arch":"amd64"}\n{"kind":"path","path":"/a"}\n',
    ],
    read: parseChisel,
  }),
  textTarget('a list of packages (rpm)', {
    examples: ['glibc\t2.38-8.azl3\t1\t1\tMicrosoft Corporation\t(none)\t10\tx86_64\t1\tglibc-2.38-8.azl3.src.rpm\n'],
    read: parseRpmManifest,
  }),
  {
    ...{ name: 'files with lists of packages, in a layer', plainError: 'a base then has no document' },
    examples: [PACKAGES_TAR],
    read: async (bytes) => {
      const tar = withChecksums(bytes);
      const descriptor = { mediaType: MEDIA.dockerLayer, digest: digestOf(tar), size: tar.length };
      const search = { wanted: wantedOfPackages, limit: LIMITS.bytes };
      const files = await readBaseFiles([{ descriptor, open: () => chunksOf(tar) }], search);
      const contents = [...(files ?? [])].flatMap(([path, file]) =>
        file.kind === 'file' ? [[path, file.bytes] as const] : [],
      );
      return await readPackages(new Map(contents));
    },
  },
  {
    name: 'the packages of a base, as an earlier run read them',
    examples: [
      JSON.stringify({
        system: { id: 'ubuntu', versionId: '24.04' },
        packages: [
          { type: 'rpm', name: 'a', version: '1', architecture: 'x', epoch: 1, licence: 'MIT', upstream: 'b' },
        ],
      }),
    ],
    plainError: 'a broken entry counts as missing',
    read: (bytes) => {
      const known = asStored(storedBasePackages, parseJson(bytes.toString('utf8')));
      const base = { registry: 'a.example', repository: 'b', digest: digestOf(bytes), platform: 'linux/amd64' };
      return known && baseDocuments({ ...base, ...known, architecture: 'amd64', tool: '' });
    },
  },
];

export const ARCHIVE_TARGETS: readonly Target[] = [
  ...[...readsArchives, ...readsPackages, ...readsPrograms, ...readsEngine],
];
