import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hasDockerCertificates, readDockerCertificates } from '#oci/transport/docker-certificates.ts';

let home = '';
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'home-'));
});
afterAll(() => rm(home, { recursive: true }));

async function put(folder: string, files: readonly string[]): Promise<string> {
  const path = join(home, folder);
  await mkdir(path, { recursive: true });
  for (const name of files) await writeFile(join(path, name), `the text of ${name}`);
  return path;
}

test('authorities are *.crt, client certificates *.cert next to their *.key', async () => {
  const place = await put('.docker/certs.d/reg.test:5443', [
    'ca.crt',
    'other.crt',
    'client.cert',
    'client.key',
    'x.txt',
  ]);
  expect(await readDockerCertificates('reg.test:5443', { HOME: home })).toEqual({
    place,
    authorities: ['the text of ca.crt', 'the text of other.crt'],
    client: [{ cert: 'the text of client.cert', key: 'the text of client.key' }],
    unreadable: [],
  });
  expect(hasDockerCertificates('reg.test:5443', { HOME: home })).toBe(true);
  expect(hasDockerCertificates('reg.test', { HOME: home })).toBe(false);
});

test('folders of client and rootless daemon are read, also with the default port', async () => {
  await put('.config/docker/certs.d/rootless.test', ['ca.crt']);
  await put('elsewhere/certs.d/usual.test:443', ['ca.crt']);
  expect(await readDockerCertificates('rootless.test', { HOME: home })).toBeDefined();
  expect(await readDockerCertificates('usual.test', { HOME: home })).toBeUndefined();
  const env = { HOME: home, DOCKER_CONFIG: join(home, 'elsewhere') };
  expect(await readDockerCertificates('usual.test', env)).toBeDefined();
});

test('a certificate without its key is an error that names both', async () => {
  await put('.docker/certs.d/half.test', ['client.cert']);
  await expect(readDockerCertificates('half.test', { HOME: home })).rejects.toMatchObject({
    code: 'CREDENTIALS_INVALID',
    message: expect.stringContaining('client.cert has no client.key next to it'),
  });
});

/** As a user who may not read everything, which root may. */
async function asUser<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return await work();
  process.seteuid?.(65534);
  return await work().finally(() => process.seteuid?.(0));
}

test('files that only another user may read are ignored and reported', async () => {
  await chmod(home, 0o755);
  const place = await put('.docker/certs.d/forbidden.test', ['ca.crt', 'client.cert', 'client.key']);
  await chmod(join(place, 'client.key'), 0);
  expect(await asUser(() => readDockerCertificates('forbidden.test', { HOME: home }))).toEqual({
    place,
    authorities: ['the text of ca.crt'],
    client: [],
    unreadable: [join(place, 'client.key')],
  });
  const closed = await put('.docker/certs.d/closed.test', ['ca.crt']);
  await chmod(closed, 0);
  const found = await asUser(() => readDockerCertificates('closed.test', { HOME: home }));
  expect(found).toEqual({ place: closed, authorities: [], client: [], unreadable: [closed] });
  await chmod(closed, 0o755);
});

test('a host that is not a valid folder name has no certificates', async () => {
  await put('.docker/certs.d', ['ca.crt']);
  for (const host of ['..', '.', '', 'a/..', '../certs.d']) {
    expect(hasDockerCertificates(host, { HOME: join(home, '.docker/x') })).toBe(false);
    expect(await readDockerCertificates(host, { HOME: home })).toBeUndefined();
  }
});
