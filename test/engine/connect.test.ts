import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connectEngine } from '#engine/connect.ts';
import { findEndpoints } from '#engine/endpoint.ts';
import { type ScriptedAnswer, startScriptedEngine } from '../world/scripted-engine.ts';

const version = (fields: Readonly<Record<string, string>> = {}): ScriptedAnswer => ({
  pieces: [JSON.stringify({ Version: '20.10.24', ApiVersion: '1.41', Os: 'linux', Arch: 'amd64', ...fields })],
});

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

  test('no right to it: ENGINE_DENIED', async () => {
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

  test('ssh:// is refused with another way', async () => {
    await expect(connectEngine({ env: { DOCKER_HOST: 'ssh://me@host' }, home: folder })).rejects.toMatchObject({
      code: 'ENGINE_MISSING',
      message: expect.stringContaining('ssh:// is not supported'),
      hint: expect.stringContaining('ssh -nNT -L'),
    });
  });

  test('an engine for Windows containers is named as such', async () => {
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

  test('an older engine is spoken to in its own', async () => {
    expect(await pathOfPull('1.41')).toBe('GET /v1.41/images/x/json');
  });

  test('a newer engine in ours', async () => {
    expect(await pathOfPull('1.99')).toBe('GET /v1.52/images/x/json');
  });
});

describe('where an engine is looked for', () => {
  test('DOCKER_HOST and nothing else', async () => {
    const found = await findEndpoints({
      env: { DOCKER_HOST: 'tcp://10.0.0.1:2375', XDG_RUNTIME_DIR: '/run/u' },
      home: folder,
    });
    expect(found).toMatchObject([{ kind: 'tcp', host: '10.0.0.1', port: 2375 }]);
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

  test('the usual sockets, an idle Podman last', async () => {
    const found = await findEndpoints({ env: { XDG_RUNTIME_DIR: '/run/user/7' }, home: folder });
    expect(found.map((each) => (each.kind === 'socket' ? each.path : ''))).toEqual([
      '/run/user/7/docker.sock',
      '/var/run/docker.sock',
      join(folder, '.docker/run/docker.sock'),
      '/run/user/7/podman/podman.sock',
    ]);
  });
});
