import Docker from 'dockerode';
import { ActionError } from '#base/action-error.ts';
import { dockerodeEngine } from './dockerode.ts';
import { describeEndpoint, type Endpoint, type EndpointSources, findEndpoints } from './endpoint.ts';
import type { ContainerEngine } from './engine.ts';
import { connectionError, engineErrorCode } from './engine-error.ts';

/** The newest Docker Engine API that this code was written for; with older engines their own version is used. */
const NEWEST_API = '1.52';

/**
 * Finds a container engine, and checks that it answers and runs Linux containers.
 * @throws ActionError ENGINE_MISSING, ENGINE_DENIED or ENGINE_REFUSED naming the socket; ENGINE_FAILED if it cannot
 * be used.
 * @example
 * const engine = await connectEngine({ env, home: '/root' });
 * const { name } = await engine.info(); // 'Docker 28.2.2'
 */
export async function connectEngine(sources: EndpointSources): Promise<ContainerEngine> {
  const endpoints = await findEndpoints(sources);
  const failures: { readonly endpoint: Endpoint; readonly error: unknown }[] = [];
  for (const endpoint of endpoints) {
    try {
      return await openEndpoint(endpoint);
    } catch (error) {
      if (error instanceof ActionError) throw error;
      failures.push({ endpoint, error });
    }
  }
  const telling = failures.find(({ error }) => engineErrorCode(error) !== 'ENOENT') ?? failures[0];
  if (telling === undefined) throw new Error('there is no place to look for an engine');
  throw connectionError(telling.error, {
    place: describeEndpoint(telling.endpoint),
    because: telling.endpoint.because,
    tried: endpoints.map(describeEndpoint),
  });
}

async function openEndpoint(endpoint: Endpoint): Promise<ContainerEngine> {
  const version = await new Docker(dockerOptions(endpoint)).version();
  if (version.Os === 'windows') {
    throw new ActionError({
      code: 'ENGINE_FAILED',
      doing: `connecting to the container engine at ${describeEndpoint(endpoint)}`,
      got: 'it runs Windows containers',
      hint: 'The .NET SDK container needs Linux: use a Linux runner, which can make Windows images too (`os: nanoserver-ltsc2025`), or set `publish-directory`, which needs no engine.',
    });
  }
  const api = olderVersion(version.ApiVersion, NEWEST_API);
  return dockerodeEngine(new Docker({ ...dockerOptions(endpoint), version: `v${api}` }));
}

/** docker-modem applies the process's DOCKER_HOST for every missing option, so all options are set. */
function dockerOptions(endpoint: Endpoint): Docker.DockerOptions {
  if (endpoint.kind === 'socket') {
    return { socketPath: endpoint.path, host: undefined, port: undefined, protocol: 'http', ...NO_TLS };
  }
  const { host, port, tls } = endpoint;
  return { socketPath: undefined, host, port, protocol: tls === undefined ? 'http' : 'https', ...NO_TLS, ...tls };
}

const NO_TLS = { ca: undefined, cert: undefined, key: undefined } as const;

function olderVersion(left: string, right: string): string {
  const [leftMajor = 0, leftMinor = 0] = left.split('.').map(Number);
  const [rightMajor = 0, rightMinor = 0] = right.split('.').map(Number);
  return leftMajor < rightMajor || (leftMajor === rightMajor && leftMinor < rightMinor) ? left : right;
}
