import { execFileSync } from 'node:child_process';
import { lstat, mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pack } from 'tar-stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { measureFiles } from '#oci/layer/measure.ts';
import { BINARY_LOG, collectOutput, keepBinaryLog } from '#publish/output/collect.ts';
import { makePublication } from '#publish/output/make-publication.ts';
import { listOutput } from '#publish/output/output-files.ts';
import { readPublishDirectory } from '#publish/output/publish-directory.ts';
import { resolveInside } from '#publish/paths/resolve-inside.ts';
import { unpackFolder } from '#publish/runner-tools/transfer.ts';
import { giveTo } from '#publish/source/ownership.ts';
import { memoryLog } from '../../world/memory-log.ts';

const OUTPUT = 'out/publish/0';
const FACTS = 'out/facts/0.tsv';
const SECRET = 'the-environment-of-the-runner';

let folder: string;
let work: string;
let secret: string;
const write = async (path: string, text = ''): Promise<void> => {
  await mkdir(dirname(join(work, path)), { recursive: true });
  await writeFile(join(work, path), text);
};
const link = (target: string, path: string) => symlink(target, join(work, path));
const collect = () => collectOutput(work, { index: 0, project: 'App.csproj' });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'links-'));
  work = join(folder, 'work');
  secret = join(folder, 'environ');
  await writeFile(secret, SECRET);
  await write(`${OUTPUT}/App.dll`, 'app');
  await write(`${OUTPUT}/App.runtimeconfig.json`, '{"runtimeOptions":{"tfm":"net10.0"}}');
  await write(FACTS, `P\tAssemblyName\t${Buffer.from('App').toString('base64')}\n`);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe.each([
  ['what a build published', collect],
  ['a publish directory', () => readPublishDirectory(join(work, OUTPUT))],
])('of %s', (_, read) => {
  test.each([
    ['a link to a file outside', 'env.txt', () => link(secret, `${OUTPUT}/env.txt`)],
    ['a relative one', 'env.txt', () => link('../../../../environ', `${OUTPUT}/env.txt`)],
    ["one to the runner's environment", 'env.txt', () => link('/proc/self/environ', `${OUTPUT}/env.txt`)],
    [
      'one through the folder itself',
      'env.txt',
      () => link(join(work, OUTPUT, '../../../../environ'), `${OUTPUT}/env.txt`),
    ],
    ['a link to a folder outside', 'all', () => link(folder, `${OUTPUT}/all`)],
    ['a link to a folder inside', 'again', () => link('.', `${OUTPUT}/again`)],
    ['a link to nothing', 'gone.txt', () => link('nowhere', `${OUTPUT}/gone.txt`)],
    ['a link to itself', 'loop', () => link('loop', `${OUTPUT}/loop`)],
    ['a pipe', 'pipe', async () => void execFileSync('mkfifo', [join(work, OUTPUT, 'pipe')])],
    ['a name that is not UTF-8', 'caf', () => writeFile(Buffer.from(`${work}/${OUTPUT}/caf\xe9.txt`, 'latin1'), '')],
  ])('%s is refused, and the error names it', async (_, name, make) => {
    await make();
    await expect(read()).rejects.toMatchObject({
      code: 'PUBLISH_DIRECTORY_INVALID',
      message: expect.stringContaining(name),
      hint: expect.stringContaining('UTF-8'),
    });
  });

  test('a link to another file of the output is read as that file', async () => {
    await write(`${OUTPUT}/deep/real.txt`, 'content');
    await link('deep/real.txt', `${OUTPUT}/alias.txt`);
    const { files, directory } = await read();
    expect(files.map(({ path }) => path)).toEqual([
      ...['App.dll', 'App.runtimeconfig.json', 'alias.txt', 'deep/real.txt'],
    ]);
    const [alias, real] = await measureFiles(directory, [{ path: 'alias.txt' }, { path: 'deep/real.txt' }]);
    expect(alias?.digest).toBe(real?.digest);
  });

  test('a link that appears after the check is refused when layers are made', async () => {
    const output = await read();
    await rm(join(output.directory, 'App.dll'));
    await symlink(secret, join(output.directory, 'App.dll'));
    await expect(
      makePublication([output], {
        folder: join(folder, 'publication'),
        temp: folder,
        systems: ['linux'],
        codec: 'gzip',
      }),
    ).rejects.toMatchObject({
      code: 'PUBLISH_DIRECTORY_INVALID',
      message: expect.stringContaining('App.dll is a link to'),
    });
  });

  test('the folder itself must be a folder', async () => {
    await rename(join(work, OUTPUT), join(folder, 'elsewhere'));
    await link(join(folder, 'elsewhere'), OUTPUT);
    await expect(read()).rejects.toMatchObject({ code: 'PUBLISH_DIRECTORY_INVALID', message: /is a link/ });
  });
});

test.each(['out', 'out/publish', 'out/facts', FACTS])('a build that makes a link of %s gets an error', async (path) => {
  await rename(join(work, path), join(folder, 'elsewhere'));
  await link(join(folder, 'elsewhere'), path);
  await expect(collect()).rejects.toMatchObject({ code: 'PUBLISH_DIRECTORY_INVALID' });
});

test('facts that are not a file are missing', async () => {
  await rm(join(work, FACTS));
  execFileSync('mkfifo', [join(work, FACTS)]);
  await expect(collect()).rejects.toMatchObject({ code: 'PROJECT_UNSUPPORTED' });
});

test('a binary log is kept only if it is a regular file of the build', async () => {
  const target = join(folder, 'kept.binlog');
  const log = memoryLog();
  await link(secret, BINARY_LOG);
  await keepBinaryLog(target, { work, log });
  await expect(lstat(target)).rejects.toMatchObject({ code: 'ENOENT' });
  expect(log.warnings).toEqual([expect.stringContaining(`${BINARY_LOG} is a link to ${secret}`)]);
  await rm(join(work, BINARY_LOG));
  await write(BINARY_LOG, 'log');
  await keepBinaryLog(target, { work, log });
  expect(await readFile(target, 'utf8')).toBe('log');
});

test('the action’s files are found if no link is in the way', async () => {
  expect(await resolveInside(work, 'nothing')).toBeUndefined();
  expect(await resolveInside(work, OUTPUT)).toEqual({ path: join(work, OUTPUT), kind: 'folder' });
  expect(await resolveInside(work, FACTS)).toEqual({ path: join(work, FACTS), kind: 'file' });
});

test.skipIf(process.getuid?.() !== 0)('a link to a folder changes owner, but nothing behind it', async () => {
  await link(folder, 'out/up');
  await writeFile(Buffer.from(`${work}/out/caf\xe9.txt`, 'latin1'), '');
  await giveTo({ uid: 54321, gid: 54321 }, work);
  const owners = [secret, work, join(work, 'out'), join(work, 'out/up'), join(work, OUTPUT, 'App.dll')].map(
    async (path) => (await lstat(path)).uid,
  );
  expect(await Promise.all(owners)).toEqual([0, 54321, 54321, 54321, 54321]);
});

describe('in what an engine copies out', () => {
  test.each([
    ['a link out of it', { name: 'out/publish/0/env.txt', type: 'symlink', linkname: '/proc/self/environ' }],
    ['a pipe', { name: 'out/publish/0/pipe', type: 'fifo' }],
  ] as const)('%s is refused, and the error names it', async (_, entry) => {
    const tar = pack();
    tar.entry(entry);
    tar.finalize();
    const to = join(folder, 'to');
    await expect(
      unpackFolder(Readable.from(tar, { objectMode: false }), { to, keepExisting: false }),
    ).rejects.toMatchObject({
      code: 'PUBLISH_DIRECTORY_INVALID',
      message: expect.stringContaining(entry.name.slice('out/'.length)),
    });
  });

  test('a name that was not UTF-8 is refused', async () => {
    await write(`${OUTPUT}/caf\uFFFD.txt`);
    await expect(listOutput(join(work, OUTPUT))).rejects.toMatchObject({ message: /not UTF-8/ });
  });
});
