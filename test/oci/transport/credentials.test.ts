import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actionsExec } from '#actions/runner/exec.ts';
import type { Env, Exec } from '#base/effects.ts';
import { type Credential, credentialLookup, describeCredential } from '#oci/transport/credentials.ts';
import { memoryLog } from '../../world/memory-log.ts';

let home = '';

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'credentials-'));
});

afterEach(() => rm(home, { recursive: true }));

const asked: string[] = [];

/** The helpers that are installed here. */
const exec: Exec = async ({ command, args, input = '' }) => {
  asked.push(`${command} ${args.join(' ')} ${input}`);
  const answer = {
    'docker-credential-good': { Username: 'helped', Secret: 'from helper' },
    'docker-credential-token': { Username: '<token>', Secret: 'refresh me' },
  }[command];
  if (command === 'docker-credential-empty') {
    return { exitCode: 1, stdout: 'credentials not found in native keychain\n', stderr: '' };
  }
  if (command === 'docker-credential-bad') return { exitCode: 2, stdout: '', stderr: 'panic: no vault\nstack' };
  if (command === 'docker-credential-talk') return { exitCode: 0, stdout: 'hello', stderr: '' };
  if (answer === undefined) return { exitCode: 127, stdout: '', stderr: '' };
  return { exitCode: 0, stdout: JSON.stringify({ ServerURL: input, ...answer }), stderr: '' };
};

async function write(path: string, content: unknown): Promise<string> {
  const file = join(home, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

function lookUp(more: { readonly env?: Env; readonly fallbacks?: Record<string, Credential> } = {}) {
  const log = memoryLog();
  const env = { HOME: home, ...more.env };
  return { log, find: credentialLookup({ env, exec, log, fallbacks: more.fallbacks ?? {} }) };
}

const auth = (text: string) => ({ auth: Buffer.from(text).toString('base64') });

describe("docker's config.json", () => {
  test.each([
    ['ghcr.io', 'ghcr.io'],
    ['https://ghcr.io', 'ghcr.io'],
    ['https://ghcr.io/v2/', 'ghcr.io'],
    ['https://index.docker.io/v1/', 'docker.io'],
    ['index.docker.io', 'docker.io'],
    ['registry-1.docker.io', 'docker.io'],
    ['localhost:5000', 'localhost:5000'],
  ])('the key %s is the login of %s', async (key, registry) => {
    const file = await write('.docker/config.json', { auths: { [key]: auth('alice:se:cret') } });
    expect(await lookUp().find(registry)).toEqual({
      kind: 'password',
      username: 'alice',
      password: 'se:cret',
      from: file,
    });
  });

  test.each(['evil-ghcr.io', 'ghcr.io.evil', 'ghcr.io:443', 'io', 'GHCR.IO.example'])(
    'a login for ghcr.io is not given to %s',
    async (registry) => {
      await write('.docker/config.json', { auths: { 'ghcr.io': auth('a:b'), 'ghcr.io/team': auth('c:d') } });
      expect(await lookUp().find(registry)).toBeUndefined();
    },
  );

  test('a login of a single repository does not apply to the registry', async () => {
    await write('.docker/config.json', { auths: { 'quay.io/team': auth('a:b') } });
    expect(await lookUp().find('quay.io')).toBeUndefined();
  });

  test('username and password, and an identity token, are read as well', async () => {
    await write('.docker/config.json', {
      auths: {
        'a.example': { username: 'u', password: 'p' },
        'b.example': { ...auth('00000000-0000-0000-0000-000000000000:'), identitytoken: 'refresh' },
        'c.example': {},
      },
    });
    const { find } = lookUp();
    expect(await find('a.example')).toMatchObject({ username: 'u', password: 'p' });
    expect(await find('b.example')).toMatchObject({ kind: 'identity', token: 'refresh' });
    expect(await find('c.example')).toBeUndefined();
  });

  test('DOCKER_CONFIG names another folder', async () => {
    await write('elsewhere/config.json', { auths: { 'a.example': auth('u:p') } });
    expect(await lookUp({ env: { DOCKER_CONFIG: join(home, 'elsewhere') } }).find('a.example')).toBeDefined();
    expect(await lookUp().find('a.example')).toBeUndefined();
  });

  test('a file with invalid JSON is one warning, without its text', async () => {
    await write('.docker/config.json', '{ "auths": { "x": { "auth": "c2VjcmV0" }');
    const { find, log } = lookUp();
    expect([await find('a.example'), await find('b.example')]).toEqual([undefined, undefined]);
    expect(log.warnings).toHaveLength(1);
    expect(log.warnings[0]).not.toContain('c2VjcmV0');
  });

  test('logins are masked', async () => {
    await write('.docker/config.json', { auths: { 'a.example': auth('u:hunter2') } });
    const { find, log } = lookUp();
    await find('a.example');
    expect(log.masked).toEqual(['hunter2']);
  });
});

describe('helpers', () => {
  test('credHelpers get their own hosts, credsStore the others', async () => {
    await write('.docker/config.json', { credHelpers: { 'a.example': 'token' }, credsStore: 'good' });
    const { find } = lookUp();
    asked.length = 0;
    expect(await find('a.example')).toMatchObject({ kind: 'identity', token: 'refresh me' });
    expect(await find('docker.io')).toMatchObject({ username: 'helped', from: 'docker-credential-good' });
    expect(asked).toEqual([
      'docker-credential-token get a.example',
      'docker-credential-good get https://index.docker.io/v1/',
    ]);
  });

  test.each(['bad', 'missing', 'talk'])(
    'a helper that is broken (%s) is one warning and harms no other host',
    async (name) => {
      await write('.docker/config.json', { credHelpers: { 'a.example': name, 'b.example': 'good' } });
      const { find, log } = lookUp();
      expect(await find('a.example')).toBeUndefined();
      expect(await find('a.example')).toBeUndefined();
      expect(await find('b.example')).toMatchObject({ password: 'from helper' });
      expect(log.warnings).toHaveLength(1);
      expect(log.warnings[0]).toContain(`docker-credential-${name}`);
    },
  );

  test('without an entry in the store the file is used, without a warning', async () => {
    await write('.docker/config.json', { auths: { 'a.example': auth('u:p') }, credsStore: 'empty' });
    const { find, log } = lookUp();
    expect(await find('a.example')).toMatchObject({ username: 'u' });
    expect(log.warnings).toEqual([]);
  });
});

describe('other places', () => {
  test("podman's file is the second choice", async () => {
    await write('.docker/config.json', { auths: { 'a.example': auth('docker:1') } });
    const podman = { auths: { 'a.example': auth('podman:2'), 'b.example': auth('podman:2') } };
    await write('run/containers/auth.json', podman);
    const file = await write('auth.json', podman);
    for (const env of [{ XDG_RUNTIME_DIR: join(home, 'run') }, { REGISTRY_AUTH_FILE: file }]) {
      const { find } = lookUp({ env });
      expect(await find('a.example')).toMatchObject({ username: 'docker' });
      expect(await find('b.example')).toMatchObject({ username: 'podman' });
    }
  });

  test("the job's token is used only for its host, and only without another login", async () => {
    const fallbacks = {
      'ghcr.io': { kind: 'password', username: 'actor', password: 'ghs_1', from: "the job's token" },
    } as const;
    expect(await lookUp({ fallbacks }).find('ghcr.io')).toMatchObject({ username: 'actor' });
    expect(await lookUp({ fallbacks }).find('docker.io')).toBeUndefined();
    expect(await lookUp({ fallbacks }).find('constructor')).toBeUndefined();
    await write('.docker/config.json', { auths: { 'ghcr.io': auth('me:mine') } });
    expect(await lookUp({ fallbacks }).find('ghcr.io')).toMatchObject({ username: 'me' });
  });

  test('the log can name the source of a login, but never the login', () => {
    const alice = {
      kind: 'password',
      username: 'alice',
      password: 'hunter2',
      from: '/root/.docker/config.json',
    } as const;
    expect(describeCredential(alice)).toBe('user alice from /root/.docker/config.json');
    expect(describeCredential({ kind: 'identity', token: 'x', from: 'docker-credential-acr' })).toBe(
      'an identity token from docker-credential-acr',
    );
    expect(describeCredential(undefined)).toBe('anonymous');
  });
});

test('a helper starts outside the checkout, with cloud logins and no step variables', async () => {
  const bin = join(home, 'bin');
  const script = `#!/bin/sh\n{ pwd; env | grep -E '^(AWS|INPUT|STATE|ACTIONS)_' | sort; } > ${home}/seen; echo '{"Username":"u","Secret":"s"}'`;
  await write('bin/docker-credential-real', `${script}\n`);
  await chmod(join(bin, 'docker-credential-real'), 0o755);
  await write('.docker/config.json', {
    credHelpers: { 'a.example': 'real', 'b.example': '../bin/docker-credential-real' },
  });
  const env = {
    ...{ HOME: home, PATH: `${bin}:/usr/bin:/bin`, AWS_SECRET_ACCESS_KEY: 'x', STATE_saves: 'x' },
    ...{ 'INPUT_NUGET-CREDENTIALS': 'x', ACTIONS_RUNTIME_TOKEN: 'x', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x' },
  };
  const find = credentialLookup({ env, exec: actionsExec, log: memoryLog(), fallbacks: {} });
  expect(await find('b.example')).toBeUndefined();
  await expect(readFile(join(home, 'seen'), 'utf8')).rejects.toThrow('ENOENT');
  expect(await find('a.example')).toMatchObject({ username: 'u', password: 's' });
  expect(await readFile(join(home, 'seen'), 'utf8')).toBe('/\nAWS_SECRET_ACCESS_KEY=x\n');
});
