import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Blob } from '#oci/blob.ts';
import type { Digest } from '#oci/digest.ts';
import type { Image } from '#oci/image.ts';
import { ownBlobs } from './image-blobs.ts';

/** A registry with one image on the loopback interface, which runs while an engine pulls the image. */
export interface ImageServer extends AsyncDisposable {
  /** `127.0.0.1:43211`. */
  readonly host: string;
  /** Digests of all blobs that were requested; none if the engine cannot reach the server. */
  readonly served: ReadonlySet<Digest>;
  /** Returns why a blob could not be served, if there was such an error. */
  failure(): unknown;
}

/** Serves the image as `repository` at any tag. Layers are opened on request. */
export async function serveImage(image: Image, repository: string): Promise<ImageServer> {
  const served = new Set<Digest>();
  let failure: unknown;
  const find = finder(image, repository);
  const server = createServer((request, response) => {
    answer({ request, response, find, served }).catch((error: unknown) => {
      failure ??= error;
      response.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('a TCP server has a port');
  return {
    host: `127.0.0.1:${address.port}`,
    served,
    failure: () => failure,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
    },
  };
}

type Find = (path: string) => Blob | undefined;

/** Random repository names keep out other processes of the machine: only the engine gets the name. */
function finder(image: Image, repository: string): Find {
  const blobs = new Map<string, Blob>(
    ownBlobs([image]).map((blob) => [`/v2/${repository}/blobs/${blob.descriptor.digest}`, blob]),
  );
  return (path) => (path.startsWith(`/v2/${repository}/manifests/`) ? image.manifest : blobs.get(path));
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly find: Find;
  readonly served: Set<Digest>;
}

async function answer({ request, response, find, served }: Exchange): Promise<void> {
  const path = request.url ?? '';
  response.setHeader('docker-distribution-api-version', 'registry/2.0');
  const blob = find(path);
  if (blob === undefined) {
    response.writeHead(path === '/v2/' ? 200 : 404).end();
    return;
  }
  const { descriptor } = blob;
  response.writeHead(200, {
    'content-type': path.includes('/manifests/') ? descriptor.mediaType : 'application/octet-stream',
    'content-length': descriptor.size,
    'docker-content-digest': descriptor.digest,
  });
  served.add(descriptor.digest);
  if (request.method === 'HEAD') response.end();
  else await pipeline(Readable.from(blob.open(), { objectMode: false }), response);
}
