import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connectEngine } from '#engine/connect.ts';
import { findEndpoints } from '#engine/endpoint.ts';
import { type ScriptedAnswer, startScriptedEngine } from '../world/scripted-engine.ts';

const version = (fields: Readonly<Record<string, string>> = {}): ScriptedAnswer => ({
  pieces: [JSON.stringify({ Version: '20.10.24', ApiVersion: '1.41', Os: 'linux', Arch: 'amd64', ...fields })],
});

/** The first byte of a connection (RFC 8446, 5.1). */
const TLS_HANDSHAKE = 22;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'connect-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('an engine that does not answer says why and what to do', () => {
  const connectTo = (path: string) => connectEngine({ env: { DOCKER_HOST: `unix://${path}` }, home: folder });

  test('no socket: ENGINE_MISSING', async () => {
    const path = join(folder, 'none.sock');
    await expect(connectTo(path)).rejects.toMatchObject({
      code: 'ENGINE_MISSING',
      message: expect.stringContaining(path),
      hint: expect.stringContaining('publish-directory'),
    });
  });

  test('nothing listens: ENGINE_REFUSED', async () => {
    const path = join(folder, 'stale.sock');
    await writeFile(path, '');
    await expect(connectTo(path)).rejects.toMatchObject({
      code: 'ENGINE_REFUSED',
      message: expect.stringContaining(path),
      hint: expect.stringContaining('systemctl start docker'),
    });
  });

  test('no permission: ENGINE_DENIED', async () => {
    const engine = await startScriptedEngine({ '/version': version() });
    await chmod(engine.socket, 0o000);
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) {
      await chmod(join(engine.socket, '..'), 0o755);
      process.seteuid?.(65534);
    }
    try {
      await expect(connectTo(engine.socket)).rejects.toMatchObject({
        code: 'ENGINE_DENIED',
        message: expect.stringContaining(engine.socket),
        hint: expect.stringContaining('usermod -aG docker'),
      });
    } finally {
      if (isRoot) process.seteuid?.(0);
      await engine.stop();
    }
  });

  test('ssh:// is rejected with an alternative', async () => {
    await expect(connectEngine({ env: { DOCKER_HOST: 'ssh://me@host' }, home: folder })).rejects.toMatchObject({
      code: 'ENGINE_MISSING',
      message: expect.stringContaining('ssh:// is not supported'),
      hint: expect.stringContaining('ssh -nNT -L'),
    });
  });

  test('https:// without its own certificates uses TLS, never plain HTTP', async () => {
    const first: (number | undefined)[] = [];
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', (data) => {
        first.push(data[0]);
        socket.destroy();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const env = { DOCKER_HOST: `https://127.0.0.1:${port}` };
    await expect(connectEngine({ env, home: folder })).rejects.toMatchObject({ code: 'ENGINE_FAILED' });
    server.close();
    expect([...new Set(first)]).toEqual([TLS_HANDSHAKE]);
  });

  test('an engine for Windows containers is reported as such', async () => {
    const engine = await startScriptedEngine({ '/version': version({ Os: 'windows' }) });
    await expect(connectTo(engine.socket)).rejects.toMatchObject({
      code: 'ENGINE_FAILED',
      message: expect.stringContaining('runs Windows containers'),
    });
    await engine.stop();
  });
});

describe('the version of the API is negotiated', () => {
  const pathOfPull = async (apiVersion: string): Promise<string | undefined> => {
    const engine = await startScriptedEngine({
      '/version': version({ ApiVersion: apiVersion }),
      '/images/x/json': { pieces: ['{"Id":"sha256:1"}'] },
    });
    const client = await connectEngine({ env: { DOCKER_HOST: `unix://${engine.socket}` }, home: folder });
    await client.findImage('x');
    await engine.stop();
    return engine.requests.at(-1);
  };

  test('an older engine is used with its own version', async () => {
    expect(await pathOfPull('1.41')).toBe('GET /v1.41/images/x/json');
  });

  test('a newer engine is used with the newest known version', async () => {
    expect(await pathOfPull('1.99')).toBe('GET /v1.52/images/x/json');
  });
});

describe('the places to look for an engine', () => {
  test('only DOCKER_HOST', async () => {
    const found = await findEndpoints({
      env: { DOCKER_HOST: 'tcp://10.0.0.1:2375', XDG_RUNTIME_DIR: '/run/u' },
      home: folder,
    });
    expect(found).toMatchObject([{ kind: 'tcp', host: '10.0.0.1', port: 2375 }]);
  });

  test.each([
    ['https://10.0.0.1', {}, { port: 2376, tls: {} }],
    ['https://10.0.0.1:8443', {}, { port: 8443, tls: {} }],
    ['tcp://10.0.0.1:2376', {}, { port: 2376, tls: {} }],
    ['https://10.0.0.1', { DOCKER_CERT_PATH: 'certs' }, { tls: { ca: 'ca', cert: 'cert', key: 'key' } }],
    ['tcp://10.0.0.1', { DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: 'certs' }, { port: 2376, tls: { ca: 'ca' } }],
    ['http://10.0.0.1', { DOCKER_CERT_PATH: 'certs' }, { port: 2375 }],
  ])('%s with %j', async (host, env, expected) => {
    const certificates = join(folder, 'certs');
    await mkdir(certificates);
    for (const name of ['ca', 'cert', 'key']) await writeFile(join(certificates, `${name}.pem`), name);
    const path = 'DOCKER_CERT_PATH' in env ? { DOCKER_CERT_PATH: certificates } : {};
    const [found] = await findEndpoints({ env: { ...env, ...path, DOCKER_HOST: host }, home: folder });
    expect(found).toMatchObject(expected);
    expect('tls' in (found ?? {})).toBe('tls' in expected);
  });

  test('the current docker context', async () => {
    const id = createHash('sha256').update('rootless').digest('hex');
    await mkdir(join(folder, '.docker/contexts/meta', id), { recursive: true });
    await writeFile(join(folder, '.docker/config.json'), '{"currentContext":"rootless"}');
    await writeFile(
      join(folder, '.docker/contexts/meta', id, 'meta.json'),
      '{"Name":"rootless","Endpoints":{"docker":{"Host":"unix:///run/user/1000/docker.sock"}}}',
    );
    expect(await findEndpoints({ env: {}, home: folder })).toMatchObject([
      { kind: 'socket', path: '/run/user/1000/docker.sock' },
    ]);
    expect(await findEndpoints({ env: { DOCKER_CONTEXT: 'default' }, home: folder })).toHaveLength(2);
    await expect(findEndpoints({ env: { DOCKER_CONTEXT: 'gone' }, home: folder })).rejects.toMatchObject({
      code: 'ENGINE_MISSING',
      message: expect.stringContaining('gone'),
    });
  });

  test('the default sockets, an idle Podman last', async () => {
    const found = await findEndpoints({ env: { XDG_RUNTIME_DIR: '/run/user/7' }, home: folder });
    expect(found.map((each) => (each.kind === 'socket' ? each.path : ''))).toEqual([
      '/run/user/7/docker.sock',
      '/var/run/docker.sock',
      join(folder, '.docker/run/docker.sock'),
      '/run/user/7/podman/podman.sock',
    ]);
  });
});
