import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A socket that leads to the engine of this machine, until the engine "dies": its containers run on, as they do in reality. */
export interface EngineProxy extends AsyncDisposable {
  /** For DOCKER_HOST. */
  readonly url: string;
  /** Requests so far, as `POST /v1.41/containers/create`. */
  readonly requests: readonly string[];
  /** From the n-th request on, all connections break and none is accepted. */
  dieAt(request: number): void;
  /** The engine answers again. */
  revive(): void;
}

const REQUEST = /^(?:GET|HEAD|POST|PUT|DELETE) \S+/;

export async function startEngineProxy(engine = '/var/run/docker.sock'): Promise<EngineProxy> {
  const folder = await mkdtemp(join(tmpdir(), 'engine-proxy-'));
  const socket = join(folder, 'docker.sock');
  const requests: string[] = [];
  const open = new Set<Socket>();
  let last = Number.POSITIVE_INFINITY;
  const isDead = (): boolean => requests.length > last;
  const server = createServer((client) => {
    if (isDead()) return void client.destroy();
    const target = connect(engine);
    for (const [one, other] of [
      [client, target],
      [target, client],
    ] as const) {
      open.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => open.delete(one) && other.destroy());
    }
    client.on('data', (chunk: Buffer) => {
      const [request] = REQUEST.exec(chunk.toString('latin1', 0, 500)) ?? [];
      if (request !== undefined) requests.push(request);
      if (isDead()) for (const each of open) each.destroy();
      else target.write(chunk);
    });
    target.pipe(client);
    client.on('end', () => target.end());
  });
  server.listen(socket);
  await once(server, 'listening');
  return {
    url: `unix://${socket}`,
    requests,
    dieAt: (request) => (last = request),
    revive: () => (last = Number.POSITIVE_INFINITY),
    async [Symbol.asyncDispose]() {
      server.close();
      for (const each of open) each.destroy();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
