import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { asStored } from '#base/stored.ts';
import { readExecutable } from '#dotnet/binaries/executable.ts';
import { describeNatives, readNative } from '#dotnet/binaries/natives.ts';
import { storedPublication } from '#publication/stored.ts';
import { makePublication } from '#publish/output/make-publication.ts';
import { readPublishDirectory } from '#publish/output/publish-directory.ts';
import { makeElf, makePe } from '../../world/native-files.ts';

const run = promisify(execFile);
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'natives-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(path: string, content: string | Uint8Array): Promise<string> {
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, content);
  return target;
}

describe('native code by its headers', () => {
  test.each([
    [
      'glibc, by its loader',
      { interpreter: '/lib64/ld-linux-x86-64.so.2' },
      { architecture: 'x64', libc: 'glibc', needs: [] },
    ],
    [
      'musl, by its loader',
      { interpreter: '/lib/ld-musl-x86_64.so.1' },
      { architecture: 'x64', libc: 'musl', needs: [] },
    ],
    [
      'glibc, by what it needs',
      { needs: ['libdl.so.2', 'libc.so.6'] },
      { architecture: 'x64', libc: 'glibc', needs: ['libdl.so.2', 'libc.so.6'] },
    ],
    [
      'musl, by what it needs',
      { needs: ['libstdc++.so.6', 'libc.musl-x86_64.so.1'] },
      { architecture: 'x64', libc: 'musl', needs: ['libstdc++.so.6', 'libc.musl-x86_64.so.1'] },
    ],
    ['neither', { needs: ['libfoo.so'] }, { architecture: 'x64', needs: ['libfoo.so'] }],
    ['static', {}, { architecture: 'x64', needs: [] }],
    [
      'the loader of Android',
      { interpreter: '/system/bin/linker64', needs: ['libc.so'] },
      { architecture: 'x64', needs: ['libc.so'] },
    ],
    [
      'arm64',
      { machine: 183, needs: ['libc.musl-aarch64.so.1'] },
      { architecture: 'arm64', libc: 'musl', needs: ['libc.musl-aarch64.so.1'] },
    ],
    [
      '32-bit arm',
      { machine: 40, narrow: true, interpreter: '/lib/ld-linux-armhf.so.3', needs: ['libc.so.6'] },
      { architecture: 'arm', libc: 'glibc', needs: ['libc.so.6'] },
    ],
    [
      's390x, big-endian',
      { machine: 22, big: true, needs: ['libc.so.6'] },
      { architecture: 's390x', libc: 'glibc', needs: ['libc.so.6'] },
    ],
    ['a processor without a RID', { machine: 999 }, { architecture: 'machine 999', needs: [] }],
  ] as const)('ELF: %s', async (_, recipe, expected) => {
    const path = await write('file', makeElf(recipe));
    expect(await readNative(path)).toEqual({ format: 'elf', ...expected });
  });

  test.each([
    [0x8664, 'x64'],
    [0x14c, 'x86'],
    [0xaa64, 'arm64'],
  ])('PE: machine %i is %s', async (machine, architecture) => {
    const path = await write('file', makePe({ machine }));
    expect(await readNative(path)).toEqual({ format: 'pe', architecture, needs: [] });
  });

  test.each([
    ['a managed assembly', makePe({ managed: true })],
    ['a text', Buffer.from('MZ is how this begins, and it is longer than 64 bytes, but there is no PE in it')],
    ['nothing', Buffer.alloc(0)],
    ['the first bytes of ELF', makeElf({}).subarray(0, 20)],
    ['an object file', Object.assign(makeElf({}), { 16: 1 })],
  ])('%s is none', async (_, bytes) => {
    expect(await readNative(await write('file', bytes))).toBeUndefined();
  });

  test('never throws, for any bytes', async () => {
    const seeds = [
      makeElf({ interpreter: '/lib/ld.so', needs: ['a', 'b'] }),
      makeElf({ narrow: true, needs: ['a'] }),
      makePe({}),
    ];
    const change = fc.tuple(fc.nat(300), fc.integer({ min: 0, max: 255 }));
    const path = join(folder, 'any');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...seeds),
        fc.array(change, { maxLength: 12 }),
        fc.nat(400),
        async (seed, changes, length) => {
          const bytes = Buffer.from(seed);
          for (const [at, value] of changes) bytes[at % bytes.length] = value;
          await writeFile(path, bytes.subarray(0, length));
          const native = await readNative(path);
          await readExecutable(path);
          expect(native === undefined || native.architecture !== '').toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('real files', () => {
  const require = createRequire(import.meta.url);
  const found = (name: string): string => {
    try {
      return require.resolve(name);
    } catch {
      return '';
    }
  };

  test.runIf(process.platform === 'linux' && process.arch === 'x64')('node itself is for glibc', async () => {
    const native = await readNative(process.execPath);
    expect(native).toMatchObject({ format: 'elf', architecture: 'x64', libc: 'glibc' });
    expect(native?.needs).toContain('libc.so.6');
    expect(await readExecutable(process.execPath)).toEqual({ rid: 'linux-x64' });
  });

  const typescript = found('@typescript/typescript-linux-x64/package.json');
  test.runIf(typescript !== '')('a program of Go is static', async () => {
    const native = await readNative(join(dirname(typescript), 'lib', 'tsc'));
    expect(native).toEqual({ format: 'elf', architecture: 'x64', needs: [] });
  });

  const sdk = '/usr/share/dotnet';
  test.runIf(existsSync(join(sdk, 'host')))('of an SDK, its host is native and its assemblies are not', async () => {
    expect(await readNative(join(sdk, 'dotnet'))).toMatchObject({ format: 'elf', libc: 'glibc' });
    const { stdout } = await run('find', [join(sdk, 'shared'), '-name', 'System.Private.CoreLib.dll']);
    const [assembly = ''] = stdout.trim().split('\n');
    expect(await readNative(assembly)).toBeUndefined();
  });

  describe.runIf(existsSync('/usr/bin/gcc'))('that the linker makes', () => {
    let made: string;
    beforeAll(async () => {
      made = await mkdtemp(join(tmpdir(), 'linked-'));
      await writeFile(
        join(made, 'code.c'),
        'int foreign(void);\nint answer(void) { return 42; }\nvoid _start(void) {}\n',
      );
      await writeFile(join(made, 'libc.c'), 'int foreign(void) { return 1; }\n');
      const gcc = (...args: readonly string[]) =>
        run('gcc', ['-nostdlib', '-fPIC', '-fno-stack-protector', ...args], { cwd: made });
      await gcc('-shared', '-Wl,-soname,libc.musl-x86_64.so.1', '-o', 'libc.musl-x86_64.so.1', 'libc.c');
      const musl = ['-Wl,--no-as-needed', './libc.musl-x86_64.so.1'];
      await gcc('-shared', '-o', 'libmusl.so', 'code.c', ...musl);
      await gcc('-pie', '-Wl,--dynamic-linker=/lib/ld-musl-x86_64.so.1', '-o', 'musl', 'code.c', ...musl);
      await gcc('-shared', '-o', 'libglibc.so', 'code.c', '-Wl,--no-as-needed', '-lc');
      await gcc('-static', '-o', 'static', 'code.c');
      await gcc('-c', '-o', 'code.o', 'code.c');
    });
    afterAll(() => rm(made, { recursive: true, force: true }));

    test.each([
      ['libmusl.so', { libc: 'musl', needs: ['libc.musl-x86_64.so.1'] }],
      ['musl', { libc: 'musl', needs: ['libc.musl-x86_64.so.1'] }],
      ['libglibc.so', { libc: 'glibc', needs: ['libc.so.6'] }],
      ['static', { needs: [] }],
    ])('%s', async (name, expected) => {
      const native = await readNative(join(made, name));
      expect(native).toEqual({ format: 'elf', architecture: expect.any(String), ...expected });
    });

    test('an object file is not native code of an output', async () => {
      expect(await readNative(join(made, 'code.o'))).toBeUndefined();
    });
  });
});

describe('the publication', () => {
  test('lists native files with their packages', async () => {
    const config = {
      runtimeOptions: {
        tfm: 'net10.0',
        rollForward: 'Major',
        framework: { name: 'Microsoft.NETCore.App', version: '10.0.0' },
      },
    };
    await write('out/App.dll', makePe({ managed: true }));
    await write('out/App', makeElf({ interpreter: '/lib64/ld-linux-x86-64.so.2' }));
    await write('out/App.runtimeconfig.json', JSON.stringify(config));
    const asset = { rid: 'linux-musl-x64', assetType: 'native' };
    const name = '.NETCoreApp,Version=v10.0';
    await write(
      'out/App.deps.json',
      JSON.stringify({
        runtimeTarget: { name },
        targets: { [name]: { 'Sql/2.0.0': { runtimeTargets: { 'runtimes/linux-musl-x64/native/libsql.so': asset } } } },
        libraries: { 'Sql/2.0.0': { type: 'package' } },
      }),
    );
    await write('out/runtimes/linux-musl-x64/native/libsql.so', makeElf({ needs: ['libc.musl-x86_64.so.1'] }));
    await write('out/wwwroot/download.so', makeElf({}));
    await symlink('App', join(folder, 'out', 'Link'));
    const output = await readPublishDirectory(join(folder, 'out'));
    const { publication } = await makePublication([output], {
      folder: join(folder, 'publication'),
      temp: folder,
      systems: ['linux'],
      codec: 'gzip',
    });
    expect(asStored(storedPublication, JSON.parse(JSON.stringify(publication)))).toEqual(publication);
    expect(publication.apps[0]?.rollForward).toBe('Major');
    expect(publication.apps[0]?.natives).toEqual([
      { path: 'App', format: 'elf', architecture: 'x64', libc: 'glibc', needs: [] },
      { path: 'Link', format: 'elf', architecture: 'x64', libc: 'glibc', needs: [] },
      {
        ...{ path: 'runtimes/linux-musl-x64/native/libsql.so', format: 'elf', architecture: 'x64', libc: 'musl' },
        ...{ needs: ['libc.musl-x86_64.so.1'], package: 'Sql' },
      },
    ]);
  });

  test('does not follow a link out of the output', async () => {
    await write('secret', makeElf({}));
    await write('out/App.dll', '');
    await symlink('../secret', join(folder, 'out', 'Link'));
    const files = [{ path: 'Link', origin: { kind: 'app' } }] as const;
    await expect(describeNatives({ directory: join(folder, 'out'), files })).rejects.toMatchObject({
      code: 'PUBLISH_DIRECTORY_INVALID',
    });
  });
});
