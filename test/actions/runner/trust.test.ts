import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTrust } from '#actions/runner/trust.ts';
import { certificatesIn } from '#base/certificates.ts';
import type { Env } from '#base/effects.ts';
import { type Authority, makeAuthority } from '../../world/authority.ts';
import { runCommand } from '../../world/command.ts';
import { memoryLog } from '../../world/memory-log.ts';

let authorities: readonly Authority[];
let [first, second]: string[] = [];
beforeAll(async () => {
  authorities = await Promise.all([makeAuthority(), makeAuthority()]);
  [first = '', second = ''] = authorities.map(({ certificate }) => certificate);
});
afterAll(() => Promise.all(authorities.map((each) => each[Symbol.asyncDispose]())));

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'trust-'));
  return () => rm(root, { recursive: true, force: true });
});

async function put(path: string, content: string | Buffer): Promise<string> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
  return join(root, path);
}

function trust(of: { readonly files?: readonly string[]; readonly env?: Env } = {}) {
  const { files = [], env = {} } = of;
  return openTrust({ files, env, root, workspace: join(root, 'checkout'), log: memoryLog() });
}

test('a runner without added authorities trusts only the public ones', async () => {
  expect(await trust().named()).toEqual({ certificates: [], places: [] });
  expect(await trust().all()).toEqual({ certificates: [], places: [] });
});

test.each(['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'CURL_CA_BUNDLE', 'GIT_SSL_CAINFO', 'REQUESTS_CA_BUNDLE'])(
  'what %s names, without public authorities and without keys',
  async (name) => {
    const key = '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n';
    const file = await put('own.pem', `# Ours\n${first}${key}${rootCertificates.slice(0, 3).join('\n')}\n`);
    expect(await trust({ env: { [name]: file } }).named()).toEqual({ certificates: [first], places: [name] });
    expect(await trust({ env: { [name]: join(root, 'nowhere') } }).named()).toEqual({ certificates: [], places: [] });
  },
);

test('certificates in the folders of SSL_CERT_DIR, by file name', async () => {
  await put('a/1.pem', first ?? '');
  await put('b/0a1b2c3d.0', second ?? '');
  await put('b/README', second ?? '');
  const env = { SSL_CERT_DIR: `${join(root, 'a')}:${join(root, 'b')}:${join(root, 'c')}` };
  expect(await trust({ env }).named()).toEqual({ certificates: [first, second], places: ['SSL_CERT_DIR'] });
});

test('a relative SSL_CERT_DIR is in the workspace, and deeper files do not count', async () => {
  await put('checkout/certs/1.pem', first ?? '');
  await put('checkout/certs/deeper/2.pem', second ?? '');
  await put('checkout/3.pem', second ?? '');
  const env = { SSL_CERT_DIR: ':certs:' };
  expect(await trust({ env }).named()).toEqual({ certificates: [first], places: ['SSL_CERT_DIR'] });
});

test('links of a commit in SSL_CERT_DIR count only inside the workspace', async () => {
  await put('checkout/certs/1.pem', first ?? '');
  await put('checkout/shared/inside.pem', first ?? '');
  const outside = await put('outside/2.pem', second ?? '');
  await symlink('../shared/inside.pem', join(root, 'checkout/certs/0.pem'));
  await symlink(outside, join(root, 'checkout/certs/2.pem'));
  await symlink(dirname(outside), join(root, 'checkout/elsewhere'));
  const env = { SSL_CERT_DIR: 'certs:elsewhere' };
  expect(await trust({ env }).named()).toEqual({ certificates: [first], places: ['SSL_CERT_DIR'] });
});

test.each([
  ...['/usr/local/share/ca-certificates', '/etc/pki/ca-trust/source/anchors'],
  ...['/etc/ca-certificates/trust-source/anchors', '/etc/pki/trust/anchors'],
])('certificates added to %s, in PEM and in DER', async (folder) => {
  await put(`${folder}/own/first.crt`, first ?? '');
  const der = await runCommand([
    'openssl',
    'x509',
    '-in',
    authorities[1]?.file ?? '',
    '-outform',
    'DER',
    '-out',
    `${root}/der`,
  ]);
  expect(der).toBe('');
  await runCommand(['mv', `${root}/der`, join(root, folder, 'second.crt')]);
  const { certificates, places } = await trust().named();
  expect(new Set(certificates)).toEqual(new Set([first, second]));
  expect(places).toEqual([folder]);
});

test('certificates in the system’s bundle that came with no package', async () => {
  await put('/usr/share/ca-certificates/mozilla/Old.crt', second ?? '');
  await put('/etc/ssl/certs/ca-certificates.crt', `${second}${rootCertificates[0]}\n${first}`);
  expect(await trust().named()).toEqual({ certificates: [], places: [] });
  expect(await trust().all()).toEqual({ certificates: [first], places: ['/etc/ssl/certs/ca-certificates.crt'] });
});

test('a certificate in several places is trusted once, and the first is reported', async () => {
  await put('/usr/local/share/ca-certificates/a.crt', first ?? '');
  await put('/usr/share/ca-certificates/mozilla/Old.crt', second ?? '');
  await put('/etc/ssl/certs/ca-certificates.crt', `${second}${first}`);
  expect(await trust().all()).toEqual({ certificates: [first], places: ['/usr/local/share/ca-certificates'] });
});

test('the input names files anywhere; public ones count too', async () => {
  await put('checkout/certs/ca.pem', first ?? '');
  const other = await put('elsewhere.pem', `${second}${rootCertificates[0]}`);
  const { certificates, places } = await trust({ files: ['certs/ca.pem', other] }).named();
  expect(certificates).toEqual([first, second, ...certificatesIn(Buffer.from(rootCertificates[0] ?? ''))]);
  expect(places).toEqual(['the input ca-certificates (certs/ca.pem)', `the input ca-certificates (${other})`]);
});

test.each([
  ['nowhere.pem', /nowhere\.pem: .*(?:no such file|ENOENT)/],
  ['key.pem', /key\.pem: it contains no certificate/],
  ['link.pem', /link\.pem: .*link/],
])('the input cannot name %s', async (file, message) => {
  await put('checkout/key.pem', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n');
  const outside = await put('outside.pem', first ?? '');
  await symlink(outside, join(root, 'checkout/link.pem'));
  const failed = trust({ files: [file] }).named();
  await expect(failed).rejects.toMatchObject({ code: 'INPUT_INVALID', message: expect.stringMatching(message) });
});
