import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface HostileServer extends AsyncDisposable {
  readonly host: string;
  /** What was asked: `GET /v2/ authorization=Basic …`. */
  readonly asked: readonly string[];
  /** Bytes that were given to the socket. */
  sent(): number;
}

/** A server on loopback that answers as a test says, also in ways that no honest one would. */
export async function startHostileServer(answer: Answer): Promise<HostileServer> {
  const asked: string[] = [];
  const responses: ServerResponse[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} authorization=${request.headers.authorization ?? '-'}`);
    responses.push(response);
    request.resume();
    answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    host: `127.0.0.1:${port}`,
    asked,
    sent: () => responses.reduce((sum, { socket }) => sum + (socket?.bytesWritten ?? 0), 0),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Spaces without end, as fast as they are taken. */
export function endless(status: number, headers: Readonly<Record<string, string>>): Answer {
  const chunk = Buffer.alloc(1024 * 1024, 32);
  return (_request, response) => {
    response.writeHead(status, { ...headers });
    const write = (): void => {
      while (!response.destroyed && response.write(chunk));
      response.once('drain', write);
    };
    write();
  };
}

/** One byte each `milliseconds`. */
export function dripping(milliseconds: number, headers: Readonly<Record<string, string>>): Answer {
  return (_request, response) => {
    response.writeHead(200, { ...headers });
    const timer = setInterval(() => response.write(' '), milliseconds);
    response.once('close', () => clearInterval(timer));
  };
}

/** Takes the request and never answers. */
export function silent(): Answer {
  return () => undefined;
}
