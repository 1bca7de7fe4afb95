import { ActionError } from '#base/action-error.ts';
import { defined } from '#base/objects.ts';
import { type Digest, isDigest } from './digest.ts';

/**
 * The location of an image (github.com/distribution/reference, reference.go). `registry` is a host, with a port if
 * one was given.
 */
export interface Reference {
  readonly registry: string;
  readonly repository: string;
  readonly tag?: string;
  readonly digest?: Digest;
}

const COMPONENT = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const REPOSITORY = new RegExp(`^${COMPONENT}(?:/${COMPONENT})*$`);
const HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::\d+)?$/;
const IPV6_HOST = /^\[[0-9a-fA-F:]+\](?::\d+)?$/;
const TAG = /^\w[\w.-]{0,127}$/;

/** Docker's name for its own registry, and the host that answers for it. */
export const DOCKER_HUB = 'docker.io';

/**
 * Parses an image name as docker does: a first part with a dot, a port or `localhost` is a registry; otherwise the
 * registry is Docker Hub.
 * @throws ActionError REFERENCE_INVALID naming the wrong part.
 * @example
 * parseReference('ghcr.io/owner/app:1.0'); // { registry: 'ghcr.io', repository: 'owner/app', tag: '1.0' }
 */
export function parseReference(text: string): Reference {
  const [name = '', digest] = splitOnce(text, '@');
  if (digest !== undefined && !isDigest(digest)) throw invalid(text, `"${digest}" is not a valid sha256 digest`);
  const colon = name.lastIndexOf(':');
  const hasTag = colon > name.lastIndexOf('/');
  const tag = hasTag ? name.slice(colon + 1) : undefined;
  if (tag !== undefined && !isTag(tag)) throw invalid(text, `"${tag}" is not a valid tag`);
  const { registry, repository } = splitRegistry(hasTag ? name.slice(0, colon) : name);
  if (!HOST.test(registry) && !IPV6_HOST.test(registry)) throw invalid(text, `"${registry}" is not a valid host`);
  const port = /:(\d+)$/.exec(registry)?.[1];
  if (port !== undefined && Number(port) > 65_535) throw invalid(text, `${port} is not a valid port`);
  if (!REPOSITORY.test(repository) || repository.length > 255) {
    throw invalid(
      text,
      /[A-Z]/.test(repository)
        ? 'a repository name must be lowercase'
        : `"${repository}" is not a valid repository name`,
    );
  }
  return { registry, repository, ...defined({ tag, digest }) };
}

export function isTag(text: string): boolean {
  return TAG.test(text);
}

/** Returns the shortest text that {@link parseReference} parses to the same value. */
export function describeReference(reference: Reference): string {
  const { registry, repository, tag, digest } = reference;
  return `${registry}/${repository}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}

/** Returns a name with each of the tags. */
export function taggedNames(name: Reference, tags: readonly string[]): readonly string[] {
  return tags.map((tag) => describeReference({ ...name, tag }));
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;

/** Returns whether a registry is on this machine, so that plain HTTP is allowed, as in docker. */
export function isLoopback(registry: string): boolean {
  return LOOPBACK.test(registry);
}

/** Returns the part after the repository in a manifest request: the digest if there is one, else the tag. */
export function manifestPath(reference: Reference): string {
  return reference.digest ?? reference.tag ?? 'latest';
}

function splitRegistry(name: string): { registry: string; repository: string } {
  const [first = '', rest] = splitOnce(name, '/');
  if (rest !== undefined && (/[.:]/.test(first) || first === 'localhost' || first.startsWith('['))) {
    return { registry: first === 'index.docker.io' ? DOCKER_HUB : first, repository: qualify(first, rest) };
  }
  return { registry: DOCKER_HUB, repository: qualify(DOCKER_HUB, name) };
}

function qualify(registry: string, repository: string): string {
  const isHub = registry === DOCKER_HUB || registry === 'index.docker.io';
  return isHub && !repository.includes('/') ? `library/${repository}` : repository;
}

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function invalid(text: string, got: string): ActionError {
  return new ActionError({
    code: 'REFERENCE_INVALID',
    doing: `reading the image name "${text}"`,
    got,
    hint: 'An image name looks like registry.example/owner/app:tag, in lowercase before the tag.',
  });
}
