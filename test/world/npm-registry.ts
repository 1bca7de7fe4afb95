import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { readAll } from '#oci/blob.ts';

export interface NpmRegistry extends AsyncDisposable {
  readonly port: number;
  /** `GET /own-package 200`, in order. */
  readonly requests: readonly string[];
}

/**
 * A registry of npm on loopback with one package, `own-package` 1.0.0, whose `index.js` has a text.
 * @param options.token Without it nothing is given. @param options.scheme What its addresses begin with.
 */
export async function startNpmRegistry(options: {
  readonly text: string;
  readonly token?: string;
  readonly scheme?: 'http' | 'https';
}): Promise<NpmRegistry> {
  const { text, token, scheme = 'http' } = options;
  const archive = pack();
  archive.entry({ name: 'package/package.json' }, JSON.stringify({ name: 'own-package', version: '1.0.0' }));
  archive.entry({ name: 'package/index.js' }, text);
  archive.finalize();
  const tarball = gzipSync(await readAll(Readable.from(archive, { objectMode: false })));
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const isKnown = token === undefined || request.headers.authorization === `Bearer ${token}`;
    const base = `${scheme}://${request.headers.host}`;
    const dist = { tarball: `${base}/own-package/-/own-package-1.0.0.tgz`, integrity };
    const version = { name: 'own-package', version: '1.0.0', dist };
    const about = { name: 'own-package', 'dist-tags': { latest: '1.0.0' }, versions: { '1.0.0': version } };
    const answers: Readonly<Record<string, string | Buffer>> = {
      '/own-package': JSON.stringify(about),
      '/own-package/-/own-package-1.0.0.tgz': tarball,
    };
    const answer = isKnown ? answers[request.url ?? ''] : undefined;
    const status = isKnown ? (answer === undefined ? 404 : 200) : 401;
    requests.push(`${request.method} ${request.url} ${status}`);
    response.writeHead(status, { 'content-type': 'application/json' }).end(answer ?? '{}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    [Symbol.asyncDispose]: async () => void server.close(),
  };
}
