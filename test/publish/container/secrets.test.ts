import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withoutEach } from '#base/objects.ts';
import { givenSecrets, maskSecrets, tracesOf, withoutSecrets } from '#publish/container/secrets.ts';
import { checkImage, checkOutput, findLeak } from '#publish/output/find-secrets.ts';
import type { BuildSecret } from '#request/inputs/build-secrets.ts';
import { anApp, NOTHING_RESOLVED, settings } from '../../world/app.ts';
import { noise } from '../../world/images.ts';
import { memoryLog } from '../../world/memory-log.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'secrets-'));
});
afterAll(() => rm(folder, { recursive: true }));

const secret = (value: string, as: BuildSecret['as'] = 'variable'): BuildSecret => ({ name: 'OWN', as, value });
const VALUE = 'a-secret/of "ours"&more';
const KEY = `-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEH\nshort\n-----END PRIVATE KEY-----\n`;
const NPMRC = `//npm.example.com/:_authToken=npm_0123456789abcdef\nregistry=https://npm.example.com/\n`;

test('a variable has the value, or the path of a file outside source and output', () => {
  expect(givenSecrets([secret('x')])).toEqual({ env: { OWN: 'x' }, files: [] });
  expect(givenSecrets([secret('x', 'file')])).toEqual({
    env: { OWN: '/work/secrets/OWN' },
    files: [{ path: 'secrets/OWN', text: 'x' }],
  });
});

test('every form of a value and each of its lines is masked, except PEM headers', () => {
  const log = memoryLog();
  maskSecrets([secret(VALUE), secret(KEY, 'file')], log);
  const forms = [
    VALUE,
    encodeURIComponent(VALUE),
    Buffer.from(VALUE).toString('base64'),
    'a-secret/of \\"ours\\"&more',
  ];
  for (const form of [...forms, 'a-secret/of &quot;ours&quot;&amp;more']) expect(log.masked).toContain(form);
  for (const line of ['MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEH', 'short']) expect(log.masked).toContain(line);
  expect(log.masked).not.toContain('-----BEGIN PRIVATE KEY-----');
});

const BASIC = Buffer.from('s3cr3t+pass/w0rd');

test.each([
  ['as MSBuild reads a variable', 'to%41ken-%2Bx', 'toAken-+x'],
  ['as MSBuild escapes a text', 'tok$en(x);1', 'tok%24en%28x%29%3B1'],
  ['as System.Text.Json writes it', 'a+b/c=&\'"<d', 'a\\u002Bb/c=\\u0026\\u0027\\u0022\\u003Cd'],
  ['between tags', `tok"en<&'x`, `tok"en&lt;&amp;'x`],
  ['in an address, with every mark', "tok!en(it's)", 'tok%21en%28it%27s%29'],
  ['in a form', 'tok en/x', 'tok+en%2Fx'],
  ['in a login in base64', `${BASIC}`, Buffer.from(`user:${BASIC}`).toString('base64')],
  ['after one byte more', `${BASIC}`, Buffer.from(`user1:${BASIC}`).toString('base64')],
  ['after two bytes more, with more behind', `${BASIC}`, Buffer.from(`user12:${BASIC}\n}`).toString('base64')],
  ['in base64 for addresses', '??>>??>>x', Buffer.from('u:??>>??>>x').toString('base64url')],
  ['of lines that end as in Windows', 'one line\nother line', 'one line\r\nother line'],
])('a value is masked, and found in an output, %s', async (_, value, written) => {
  const log = memoryLog();
  maskSecrets([secret(value)], log);
  const said = withoutEach(`<${written}>`, log.masked);
  expect(said).toContain('***');
  expect(said.length).toBeLessThanOrEqual(24);
  const made = await output({ 'a.txt': `<${written}>` });
  await expect(checkOutput(made, { secrets: [secret(value)] })).rejects.toThrow('a.txt holds the value of OWN');
});

test('a short value at the start of a long one does not leave the rest of it', () => {
  const [short, long] = ['token-1', 'token-1-and-more'].map((value) => secret(value));
  expect(short && long && withoutSecrets('say token-1-and-more', [short, long])).toBe('say ***');
});

test('a value of blanks masks nothing', () => {
  const log = memoryLog();
  maskSecrets([secret(' '), secret('\n\n', 'file')], log);
  expect(log.masked).toEqual([]);
});

async function output(files: Readonly<Record<string, string | Uint8Array>>, container = {}) {
  const directory = join(folder, crypto.randomUUID());
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), content);
  }
  const list = Object.keys(files).map((path) => ({ path, origin: { kind: 'app' } as const }));
  return { directory, files: list, packages: [], ...NOTHING_RESOLVED, app: anApp({ container: settings(container) }) };
}

const bytes = (text: string, encoding: BufferEncoding) => Buffer.concat([noise(300_000), Buffer.from(text, encoding)]);

test.each([
  ['as text', VALUE, `x${VALUE}x`],
  ['as a text of an assembly', VALUE, Buffer.from(VALUE, 'utf16le')],
  ['in base64', VALUE, Buffer.from(VALUE).toString('base64')],
  ['as JSON', VALUE, JSON.stringify({ VALUE })],
  ['late in a large file', VALUE, bytes(VALUE, 'utf16le')],
  ['across the pieces in which a file is read', VALUE, Buffer.concat([noise(256 * 1024 - 5), Buffer.from(VALUE)])],
  ['a key without its PEM header', KEY, 'var key = "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEH";'],
  ['the token of a whole file', NPMRC, 'token: npm_0123456789abcdef'],
])('a value in the publish output is an error that names the file: %s', async (_, value, content) => {
  const made = await output({ 'App.dll': noise(10), 'wwwroot/a.js': content });
  const checked = checkOutput(made, { secrets: [secret('another-value'), secret(value)] });
  await expect(checked).rejects.toMatchObject({
    code: 'SECRET_IN_IMAGE',
    message: expect.stringContaining('wwwroot/a.js holds the value of OWN'),
  });
  await expect(checked).rejects.not.toThrow(value);
  expect(await findLeak(made.directory, [secret(value)])).toEqual({ name: 'OWN', path: 'wwwroot/a.js' });
});

test('other texts are not errors', async () => {
  const made = await output({
    'App.dll': noise(400_000),
    'a.js': 'https://npm.example.com/ -----BEGIN PRIVATE KEY----- short',
  });
  await checkOutput(made, { secrets: [secret(KEY), secret(NPMRC), secret(VALUE), secret('short'), secret('1')] });
  expect(await findLeak(made.directory, [secret(KEY)])).toBeUndefined();
});

test('a value in the settings of the image, or in the name of a file, is an error', async () => {
  const told = { environment: [{ name: 'X', value: `Bearer ${VALUE}` }] };
  await expect(checkOutput(await output({ a: '' }, told), { secrets: [secret(VALUE)] })).rejects.toThrow(
    'the metadata of the project holds the value of OWN',
  );
  const named = await output({ 'token-abcdef.txt': '' });
  await expect(checkOutput(named, { secrets: [secret('token-abcdef')] })).rejects.toThrow('holds the value of OWN');
});

test('a value in MSBuild’s answers, which are kept with the output, is an error', async () => {
  const made = await output({ a: '' });
  const answers = { ContainerRepository: `x-${VALUE}` };
  await expect(checkOutput(made, { secrets: [secret(VALUE)], answers })).rejects.toThrow('holds the value of OWN');
});

test('values are removed from a text that is kept', () => {
  expect(withoutSecrets(`say ${VALUE} and a-secret/of &quot;ours&quot;&amp;more`, [secret(VALUE)])).toBe(
    'say *** and ***',
  );
  const lines = secret('first of it\nsecond <of> it\nno\n');
  expect(withoutSecrets('  first of it\n  second &lt;of&gt; it\n  no', [lines])).toBe('  ***\n  ***\n  no');
  expect(tracesOf(secret('true'))).toEqual([]);
});

test('a value in inputs for the image is an error', async () => {
  const made = await output({ 'own.json': `{"token": "${KEY.split('\n')[1]}"}` });
  const files = [{ directory: made.directory, path: 'own.json' }];
  const project = 'App.csproj';
  await expect(checkImage({ project, texts: {}, files }, [secret(KEY)])).rejects.toThrow(
    'own.json holds the value of OWN',
  );
  const texts = { Env: [`TOKEN=${VALUE}`] };
  const checked = checkImage({ project, texts, files: [] }, [secret(VALUE)]);
  await expect(checked).rejects.toThrow('an input for the image holds the value of OWN');
  await expect(checked).rejects.not.toThrow(VALUE);
  await checkImage({ project, texts: { Env: ['A=1'] }, files }, [secret(VALUE)]);
});
