import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { containerized, pulledImage } from '../world/containerize.ts';
import { makeImage, makeLayer } from '../world/images.ts';
import { startRegistry } from '../world/registry.ts';

/** A forward proxy that tunnels to loopback, whatever it is asked for, and remembers what that was. */
async function startProxy(port: number) {
  const asked: string[] = [];
  const server = createServer();
  server.on('connect', (request, socket, head) => {
    asked.push(request.url ?? '');
    const target = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      target.write(head);
      target.pipe(socket).pipe(target);
    });
    socket.on('error', () => target.destroy());
    target.on('error', () => socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, asked, [Symbol.asyncDispose]: async () => void server.close() };
}

test('registries are reached through the runner’s proxy, with all that is pushed', async () => {
  await using registry = await startRegistry();
  const base = makeImage([await makeLayer({ kind: 'base', files: { 'etc/os-release': 'x' } })]);
  await registry.putImage(base, { repository: 'dotnet/runtime', tag: '10.0' });
  await using proxy = await startProxy(Number(registry.host.split(':')[1]));
  const workspace = await mkdtemp(join(tmpdir(), 'proxy-'));
  const framework = { name: 'Microsoft.NETCore.App', version: '10.0.0' };
  await writeFile(
    join(workspace, 'App.runtimeconfig.json'),
    JSON.stringify({ runtimeOptions: { tfm: 'net10.0', framework } }),
  );
  await writeFile(join(workspace, 'App.dll'), 'MZ');
  const far = 'registry.behind.example:5000';
  const { outputs } = await containerized({
    workspace,
    inputs: {
      'publish-directory': '.',
      images: `${far}/tests/proxied`,
      'registry-mirrors': `mcr.microsoft.com=${far}`,
      'insecure-registries': far,
    },
    env: {
      HTTP_PROXY: proxy.url,
      http_proxy: proxy.url,
      HTTPS_PROXY: undefined,
      NO_PROXY: undefined,
      no_proxy: undefined,
    },
  });
  await pulledImage(`${registry.host}/tests/proxied@${outputs['digest']}`);
  expect(new Set(proxy.asked)).toEqual(new Set([far]));
  await rm(workspace, { recursive: true });
});
