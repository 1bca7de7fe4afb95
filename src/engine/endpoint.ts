import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ActionError } from '#base/action-error.ts';
import type { Env } from '#base/effects.ts';
import { isObject } from '#base/objects.ts';

/**
 * Certificates of a TCP endpoint, in PEM. Without them, Node's authorities are trusted, and no client certificate is
 * sent.
 */
interface EngineTls {
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
}

/** A place where an engine may answer, with the reason to look there. */
export type Endpoint =
  | { readonly kind: 'socket'; readonly path: string; readonly because: string }
  | {
      readonly kind: 'tcp';
      readonly host: string;
      readonly port: number;
      /** Absent: plain HTTP. */
      readonly tls?: EngineTls;
      readonly because: string;
    };

export interface EndpointSources {
  readonly env: Env;
  /** The home folder of the runner's user, if HOME is a different one. */
  readonly home?: string;
}

/**
 * Returns the places to look for an engine: only the named one (DOCKER_HOST, a docker context), or else the default
 * sockets in turn. Podman's comes last, because hosted runners have it idle next to a working Docker.
 * @throws ActionError ENGINE_MISSING for ssh:// and for a context that does not exist.
 */
export async function findEndpoints(sources: EndpointSources): Promise<readonly Endpoint[]> {
  const { env } = sources;
  const home = homeOf(sources);
  const host = env['DOCKER_HOST'];
  if (host !== undefined && host !== '') {
    const isVerified = (env['DOCKER_TLS_VERIFY'] ?? '') !== '';
    const folder = env['DOCKER_CERT_PATH'] === '' ? undefined : env['DOCKER_CERT_PATH'];
    const mayUse = isVerified || host.startsWith('https://');
    const certificates = mayUse ? (folder ?? (isVerified ? join(home, '.docker') : undefined)) : undefined;
    return [await parseHost(host, { because: `DOCKER_HOST is ${host}`, certificates })];
  }
  const context = await currentContext(sources);
  if (context !== undefined && context !== 'default') return [await contextEndpoint(context, sources)];
  const runtime = env['XDG_RUNTIME_DIR'];
  const user = runtime === undefined || runtime === '' ? undefined : runtime;
  return [
    ...(user === undefined ? [] : [socket(join(user, 'docker.sock'))]),
    socket('/var/run/docker.sock'),
    socket(join(home, '.docker/run/docker.sock')),
    ...(user === undefined ? [] : [socket(join(user, 'podman/podman.sock'))]),
  ];
}

export function describeEndpoint(endpoint: Endpoint): string {
  return endpoint.kind === 'socket' ? endpoint.path : `tcp://${endpoint.host}:${endpoint.port}`;
}

function socket(path: string): Endpoint {
  return { kind: 'socket', path, because: 'it is a default socket' };
}

async function parseHost(
  text: string,
  context: { readonly because: string; readonly certificates: string | undefined },
): Promise<Endpoint> {
  const { because, certificates } = context;
  if (text.startsWith('unix://')) return { kind: 'socket', path: text.slice('unix://'.length), because };
  if (text.startsWith('/')) return { kind: 'socket', path: text, because };
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['tcp:', 'http:', 'https:'].includes(url.protocol)) throw unusable(text, because);
  const isTls = certificates !== undefined || url.protocol === 'https:' || url.port === '2376';
  const tls = certificates === undefined ? {} : await readCertificates(certificates);
  const port = url.port === '' ? (isTls ? 2376 : 2375) : Number(url.port);
  return { kind: 'tcp', host: url.hostname, port, because, ...(isTls ? { tls } : {}) };
}

function unusable(text: string, because: string): ActionError {
  const isSsh = text.startsWith('ssh://');
  return new ActionError({
    code: 'ENGINE_MISSING',
    doing: `connecting to the container engine (${because})`,
    got: isSsh ? 'ssh:// is not supported' : `"${text}" is neither unix:// nor tcp://`,
    hint: isSsh
      ? 'Forward the socket (`ssh -nNT -L /tmp/docker.sock:/var/run/docker.sock …`) and set DOCKER_HOST=unix:///tmp/docker.sock.'
      : 'Set DOCKER_HOST to unix:///path/to.sock or tcp://host:port, or unset it.',
  });
}

async function readCertificates(folder: string): Promise<EngineTls> {
  try {
    const [ca, cert, key] = await Promise.all(
      ['ca.pem', 'cert.pem', 'key.pem'].map((name) => readFile(join(folder, name), 'utf8')),
    );
    return { ca: ca ?? '', cert: cert ?? '', key: key ?? '' };
  } catch (cause) {
    throw new ActionError({
      code: 'ENGINE_MISSING',
      doing: `reading the container engine's certificates in ${folder}`,
      got: 'ca.pem, cert.pem or key.pem cannot be read',
      hint: 'Set DOCKER_CERT_PATH to the folder that contains them.',
      cause,
    });
  }
}

async function currentContext(sources: EndpointSources): Promise<string | undefined> {
  const named = sources.env['DOCKER_CONTEXT'];
  if (named !== undefined && named !== '') return named;
  const config = await readJson(join(dockerFolder(sources), 'config.json'));
  const current = config?.['currentContext'];
  return typeof current === 'string' && current !== '' ? current : undefined;
}

/** docker/cli `context/store`: the folder of a context has the SHA-256 of its name. */
async function contextEndpoint(name: string, sources: EndpointSources): Promise<Endpoint> {
  const contexts = join(dockerFolder(sources), 'contexts');
  const id = createHash('sha256').update(name).digest('hex');
  const meta = await readJson(join(contexts, 'meta', id, 'meta.json'));
  const endpoints = meta?.['Endpoints'];
  const docker = isObject(endpoints) ? endpoints['docker'] : undefined;
  const host = isObject(docker) ? docker['Host'] : undefined;
  if (typeof host !== 'string' || host === '') {
    throw new ActionError({
      code: 'ENGINE_MISSING',
      doing: `connecting to the container engine of docker context "${name}"`,
      got: `${contexts} does not contain it`,
      hint: 'List contexts with `docker context ls`, or return to the default one with `docker context use default`.',
    });
  }
  const tls = join(contexts, 'tls', id, 'docker');
  const hasTls = await readFile(join(tls, 'ca.pem')).then(
    () => true,
    () => false,
  );
  return await parseHost(host, {
    because: `docker context "${name}" names ${host}`,
    certificates: hasTls ? tls : undefined,
  });
}

function dockerFolder(sources: EndpointSources): string {
  const named = sources.env['DOCKER_CONFIG'];
  return named === undefined || named === '' ? join(homeOf(sources), '.docker') : named;
}

function homeOf({ env, home }: EndpointSources): string {
  return home ?? env['HOME'] ?? '/root';
}

async function readJson(path: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
