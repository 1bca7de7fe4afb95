import { zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parseApk, parseChisel, parseDpkg, parseRpmManifest } from '#sbom/base/package-lists.ts';
import { readPackages, wantedOfPackages } from '#sbom/base/read-packages.ts';

const DPKG = `Package: libc6
Status: install ok installed
Priority: optional
Section: libs
Architecture: amd64
Multi-Arch: same
Source: glibc
Version: 2.41-12+deb13u1
Depends: libgcc-s1
Description: GNU C Library: Shared libraries
 Contains the standard libraries that are used by nearly all programs.
 Version: 0.0.0

Package: libstdc++6
Status: hold ok unpacked
Architecture: amd64
Source: gcc-14 (14.2.0-19)
Version: 1:14.2.0-19

Package: removed
Status: deinstall ok config-files
Architecture: all
Version: 1.0

Package: bad name
Status: install ok installed
Version: 1.0

Package: without-version
Status: install ok installed
`;

const APK = `C:Q1yv0wR7aPDvTl2bGPRLJgDZKwwhU=
P:musl
V:1.2.5-r21
A:x86_64
S:411952
L:MIT
o:musl
F:lib
R:ld-musl-x86_64.so.1
a:0:0:755

P:libcrypto3
V:3.5.4-r0
A:x86_64
L:Apache-2.0
o:openssl
P:ignored

P:zlib
V:1.3.1-r2
A:x86_64
L:Zlib license
`;

const CHISEL = `{"jsonwall":"1.0","schema":"1.0","count":5}
{"kind":"content","slice":"libc6_libs","path":"/lib/libc.so.6"}
{"kind":"package","name":"libc6","version":"2.39-0ubuntu8.6","sha256":"76d5","arch":"amd64"}
{"kind":"package","name":"broken"
{"kind":"path","path":"/usr/share/\\"package\\"","mode":"0755"}
{"kind":"package","name":{},"version":"1"}
`;

const RPM = [
  'glibc\t2.38-8.azl3\t1718000000\t1718000000\tMicrosoft Corporation\t(none)\t10\tx86_64\t0\tglibc-2.38-8.azl3.src.rpm',
  'openssl-libs\t3.3.3-2.azl3\t1\t1\tMicrosoft Corporation\t(none)\t10\tx86_64\t2\topenssl-3.3.3-2.azl3.src.rpm',
  'gpg-pubkey\t3135ce90-5e6fda74\t1\t1\t(none)\t(none)\t0\t(none)\t0\t(none)',
  'filesystem\t1.1-21.azl3',
  '',
].join('\n');

describe('the packages in a list of', () => {
  test('dpkg are those that are installed, with their source', () => {
    expect(parseDpkg(DPKG)).toEqual([
      { type: 'deb', name: 'libc6', version: '2.41-12+deb13u1', architecture: 'amd64', upstream: 'glibc' },
      { type: 'deb', name: 'libstdc++6', version: '1:14.2.0-19', architecture: 'amd64', upstream: 'gcc-14@14.2.0-19' },
    ]);
  });

  test('distroless images are there without a status', () => {
    const file = 'Package: tzdata\nVersion: 2025b-0\nArchitecture: all\n';
    expect(parseDpkg(file)).toEqual([{ type: 'deb', name: 'tzdata', version: '2025b-0', architecture: 'all' }]);
  });

  test('apk have valid licences, and the origin where it differs', () => {
    expect(parseApk(APK)).toEqual([
      { type: 'apk', name: 'musl', version: '1.2.5-r21', architecture: 'x86_64', licence: 'MIT' },
      {
        ...{ type: 'apk', name: 'libcrypto3', version: '3.5.4-r0', architecture: 'x86_64' },
        ...{ licence: 'Apache-2.0', upstream: 'openssl' },
      },
      { type: 'apk', name: 'zlib', version: '1.3.1-r2', architecture: 'x86_64' },
    ]);
  });

  test('chisel are those of its manifest, without broken lines', () => {
    expect(parseChisel(CHISEL)).toEqual([
      { type: 'deb', name: 'libc6', version: '2.39-0ubuntu8.6', architecture: 'amd64' },
    ]);
  });

  test('rpm have epoch and source, and keys are no packages', () => {
    expect(parseRpmManifest(RPM)).toEqual([
      {
        ...{ type: 'rpm', name: 'glibc', version: '2.38-8.azl3', architecture: 'x86_64' },
        upstream: 'glibc-2.38-8.azl3.src.rpm',
      },
      {
        ...{ type: 'rpm', name: 'openssl-libs', version: '3.3.3-2.azl3', architecture: 'x86_64', epoch: 2 },
        upstream: 'openssl-3.3.3-2.azl3.src.rpm',
      },
      { type: 'rpm', name: 'filesystem', version: '1.1-21.azl3' },
    ]);
  });
});

const read = (files: Readonly<Record<string, string | Uint8Array>>) =>
  readPackages(new Map(Object.entries(files).map(([path, content]) => [path, Buffer.from(content)])));

describe('the packages of a base', () => {
  test('are those of all lists, each once', async () => {
    const { packages, because } = await read({
      'var/lib/chisel/manifest.wall': zstdCompressSync(CHISEL),
      'var/lib/dpkg/status': 'Package: libc6\nSource: glibc\nVersion: 2.39-0ubuntu8.6\nArchitecture: amd64\n',
      'var/lib/dpkg/status.d/tzdata': 'Package: tzdata\nVersion: 2025b-0\n',
      'var/lib/dpkg/status.d/tzdata.md5sums': 'Package: no\nVersion: 1\n',
    });
    expect(packages.map(({ name, upstream }) => [name, upstream])).toEqual([
      ['libc6', 'glibc'],
      ['tzdata', undefined],
    ]);
    expect(because).toBeUndefined();
  });

  test.each([
    [{ 'usr/lib/sysimage/rpm/rpmdb.sqlite': '' }, 'its packages are in an rpm database, which is not read'],
    [{ 'etc/os-release': 'ID=own' }, 'it has no list of packages'],
    [{ 'var/lib/dpkg/status': '' }, 'it has no list of packages'],
  ])('are missing in %j with a reason', async (files, because) => {
    expect(await read(files)).toEqual({ packages: [], because });
  });

  test('are read from a manifest of rpm where there is a database, too', async () => {
    const files = { 'var/lib/rpm/rpmdb.sqlite': '', 'var/lib/rpmmanifest/container-manifest-2': RPM };
    const { packages, because } = await read(files);
    expect([packages.length, because]).toEqual([3, undefined]);
  });

  test('cannot be read from a broken manifest of chisel', async () => {
    await expect(read({ 'var/lib/chisel/manifest.wall': 'no zstd' })).rejects.toThrow('not compressed with zstd');
  });
});

test.each([
  ['var/lib/dpkg/status', 'content'],
  ['var/lib/dpkg/status.d/base', 'content'],
  ['var/lib/dpkg/status.d/base.md5sums', undefined],
  ['var/lib/dpkg/status-old', undefined],
  ['usr/lib/apk/db/installed', 'content'],
  ['lib/apk/db/installed', 'content'],
  ['var/lib/rpm/Packages.db', 'name'],
  ['app/var/lib/dpkg/status', undefined],
])('of the file %j the action wants: %j', (path, wanted) => {
  expect(wantedOfPackages(path)).toBe(wanted);
});
