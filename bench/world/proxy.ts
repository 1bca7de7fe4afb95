import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** What went through since the last look. */
export interface Traffic {
  /** By method. */
  readonly requests: Readonly<Record<string, number>>;
  /** Bytes of bodies, to the server. */
  readonly up: number;
  /** Bytes of bodies, from the server. */
  readonly down: number;
}

export interface Link {
  /** Added to each request, in milliseconds. */
  readonly latencyMs: number;
  /** 10⁶ bytes a second for all connections together, each way; 0 is no limit. */
  readonly megabytesPerSecond: number;
}

export interface CountingProxy {
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  /** What went through since it was asked last. */
  take(): Traffic;
  /** How every request fares from now on. */
  shape(link: Link): void;
  stop(): Promise<void>;
}

interface Parts {
  readonly target: string;
  link: Link;
  counted: { requests: Record<string, number>; up: number; down: number };
  /** When each direction is free again, as `performance.now()`. */
  readonly freeAt: { up: number; down: number };
}

export const PLAIN_LINK: Link = { latencyMs: 0, megabytesPerSecond: 0 };

/** Counts and slows down what goes to an HTTP server on loopback (`127.0.0.1:PORT`), and changes nothing else. */
export async function startProxy(target: string): Promise<CountingProxy> {
  const parts: Parts = { target, link: PLAIN_LINK, counted: nothing(), freeAt: { up: 0, down: 0 } };
  const server = createServer({ keepAliveTimeout: 120_000 }, (incoming, response) => {
    forward(parts, { incoming, response }).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    take: () => {
      const { counted } = parts;
      parts.counted = nothing();
      return counted;
    },
    shape: (link) => {
      parts.link = link;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function nothing(): Parts['counted'] {
  return { requests: {}, up: 0, down: 0 };
}

interface Exchange {
  readonly incoming: IncomingMessage;
  readonly response: ServerResponse;
}

/** The `Host` header stays, so that the places that the server names lead here again. */
async function forward(parts: Parts, { incoming, response }: Exchange): Promise<void> {
  const { method = 'GET', url = '/', headers } = incoming;
  parts.counted.requests[method] = (parts.counted.requests[method] ?? 0) + 1;
  if (parts.link.latencyMs > 0) await sleep(parts.link.latencyMs);
  const [host, port] = parts.target.split(':');
  const outgoing = request({ host, port, method, path: url, headers, agent: false });
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    outgoing.once('response', resolve).once('error', reject);
  });
  const sent = pipeline(incoming, metered(parts, 'up'), outgoing);
  const [answer] = await Promise.all([answered, sent]);
  response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
  await pipeline(answer, metered(parts, 'down'), response);
}

function metered(parts: Parts, direction: 'up' | 'down'): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      parts.counted[direction] += chunk.length;
      waitFor(parts, { direction, bytes: chunk.length }).then(() => done(null, chunk), done);
    },
  });
}

async function waitFor(
  parts: Parts,
  { direction, bytes }: { readonly direction: 'up' | 'down'; readonly bytes: number },
): Promise<void> {
  const rate = parts.link.megabytesPerSecond * 1000;
  if (rate === 0) return;
  const now = performance.now();
  parts.freeAt[direction] = Math.max(now, parts.freeAt[direction]) + bytes / rate;
  const wait = parts.freeAt[direction] - now;
  if (wait > 1) await sleep(wait);
}
