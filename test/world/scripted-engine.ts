import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ScriptedAnswer {
  readonly status?: number;
  /** Sent one after the other, as an engine does while it works. */
  readonly pieces: readonly string[];
}

export interface ScriptedEngine {
  readonly socket: string;
  /** `GET /v1.41/info`, in the order they came. */
  readonly requests: readonly string[];
  stop(): Promise<void>;
}

/** An engine on a socket that says what it is told to: the end of a path, without its version, gives the answer. */
export async function startScriptedEngine(answers: Readonly<Record<string, ScriptedAnswer>>): Promise<ScriptedEngine> {
  const folder = await mkdtemp(join(tmpdir(), 'engine-'));
  const socket = join(folder, 'docker.sock');
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    requests.push(`${request.method} ${path}`);
    request.resume();
    const answer = answers[path.replace(/^\/v[\d.]+(?=\/)/, '')] ?? {
      status: 404,
      pieces: ['{"message":"no such thing"}'],
    };
    response.writeHead(answer.status ?? 200, { 'content-type': 'application/json' });
    for (const piece of answer.pieces) {
      response.write(piece);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(socket, resolve));
  return {
    socket,
    requests,
    stop: async () => {
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
