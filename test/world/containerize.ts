import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type Blob, readAll } from '#oci/blob.ts';
import { type ImageConfig, parseConfig } from '#oci/config.ts';
import { type ImageManifest, parseManifest } from '#oci/manifest.ts';
import { parseReference } from '#oci/reference.ts';
import { openRegistries, type Registries } from '#oci/registry/registries.ts';
import type { CredentialLookup } from '#oci/transport/credentials.ts';
import { BUILD_ENVIRONMENT } from './builds.ts';
import { runCommand } from './command.ts';
import { type DockerRegistry, startDockerRegistry } from './docker-registry.ts';
import { repositorySource } from './repository-source.ts';
import { type ActionRequest, type ActionResult, runAction } from './runner.ts';
import { validateImage } from './validate-image.ts';
import { workFolder } from './work-folder.ts';

/** Which base images this run of the tests uses; said in every test's output by the global set-up. */
export const BASES = process.env['TEST_BASES'] ?? 'unknown';
const MIRROR = process.env['TEST_MIRROR'] ?? '';

/**
 * For tests that are not about the build: a publish output that another test of this run made of the same sources is used
 * again.
 */
export const PUBLISHED_BEFORE = { 'cache-from': `type=local,dir=${process.env['TEST_PUBLICATIONS']}` } as const;

const BUILD_ENV = Object.entries(BUILD_ENVIRONMENT).map(([name, value]) => `${name}=${value}`);

const anonymous: CredentialLookup = async () => undefined;

/** A registry client of the tests' own, without logins. */
export const registries: Registries = openRegistries({
  fetch: (url, init) => globalThis.fetch(url, init),
  credentials: anonymous,
  insecure: [],
  userAgent: 'containerize-dotnet tests',
  sleep: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
  random: Math.random,
  clock: Date.now,
});

/**
 * Where images of the tests go: the registry that holds the look-alike bases, so that base layers can be mounted; beside
 * the real bases, a registry of the test's own.
 */
export async function targetHost(): Promise<string> {
  if (BASES === 'look-alike') return process.env['TEST_REGISTRY'] ?? '';
  own ??= startDockerRegistry();
  return (await own).host;
}

let own: Promise<DockerRegistry> | undefined;
afterAll(async () => {
  if (own !== undefined) await (await own)[Symbol.asyncDispose]();
});

/** A name nobody else uses. */
export async function newImageName(): Promise<string> {
  return `${await targetHost()}/tests/${randomUUID()}`;
}

/**
 * Runs the built action on a checkout, with the bases of this run and, unless the test brings a folder of its own, with the
 * NuGet packages of earlier tests.
 */
export async function containerize(request: ActionRequest): Promise<ActionResult> {
  const temp = request.temp ?? (await tempFor(request));
  const inputs = {
    ...request.inputs,
    'registry-mirrors': [request.inputs?.['registry-mirrors'] ?? '', MIRROR].join('\n'),
    'build-env': [...BUILD_ENV, request.inputs?.['build-env'] ?? ''].join('\n'),
  };
  try {
    return await runAction({ ...request, temp, inputs });
  } finally {
    if (request.temp === undefined) await rm(temp, { recursive: true, force: true });
  }
}

/** A `RUNNER_TEMP` whose NuGet folder is the one that all tests share, or an empty one where a cache service has it. */
async function tempFor(request: ActionRequest): Promise<string> {
  const temp = await mkdtemp(join(tmpdir(), 'runner-'));
  if (request.env?.['ACTIONS_RESULTS_URL'] !== undefined) return temp;
  await mkdir(join(temp, 'containerize-dotnet'));
  const packages = await workFolder(keepsInFolder(request) ? 'nuget-kept' : 'nuget');
  await symlink(packages, join(temp, 'containerize-dotnet', 'nuget'));
  return temp;
}

/** A cache in a folder keeps packages too: those of all tests are hundreds of megabytes, which take a minute to pack. */
function keepsInFolder({ inputs = {} }: ActionRequest): boolean {
  return Object.entries(inputs).some(([name, value]) => name.startsWith('cache-') && value.includes('type=local'));
}

/** The same, failing the test with the log where the action failed. */
export async function containerized(request: ActionRequest): Promise<ActionResult> {
  const result = await containerize(request);
  if (result.exitCode !== 0) throw new Error(`the action failed:\n${result.log}`);
  return result;
}

/** What a registry holds under a name with a digest, every digest, size and diffID of it recomputed. */
export async function pulledImage(name: string): Promise<{ manifest: ImageManifest; config: ImageConfig }> {
  const { registry, repository, digest } = parseReference(name);
  const client = registries(registry);
  const { bytes, descriptor } = await client.getManifest({ repository, reference: digest ?? 'latest' });
  const source = repositorySource(client, repository);
  await validateImage(source, descriptor);
  const manifest = parseManifest(bytes, descriptor.mediaType);
  return { manifest, config: parseConfig(await readAll(source.open(manifest.config))) };
}

/** The layers that a registry holds under a name with a digest, from the lowest. */
export async function layersOf(name: string): Promise<readonly Blob[]> {
  const { manifest } = await pulledImage(name);
  const { registry, repository } = parseReference(name);
  const source = repositorySource(registries(registry), repository);
  return manifest.layers.map((descriptor) => ({ descriptor, open: () => source.open(descriptor) }));
}

/** Digests of the layers that are ours, by what they hold. */
export function ownLayers(image: { manifest: ImageManifest; config: ImageConfig }): Readonly<Record<string, string>> {
  const comments = (image.config.history ?? [])
    .filter((entry) => entry.empty_layer !== true)
    .map(({ comment }) => comment ?? '');
  const pairs = image.manifest.layers.map(({ digest }, at) => [comments[at]?.split(' of ')[0] ?? '', digest] as const);
  return Object.fromEntries(pairs.filter((_pair, at) => / of /.test(comments[at] ?? '')));
}

export interface RunningImage extends AsyncDisposable {
  readonly id: string;
  /** `http://127.0.0.1:PORT` of the container's port. */
  readonly url: string;
  fetch(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
}

/** Starts an image that serves HTTP and waits until it answers. */
export async function startImage(name: string, port = 8080): Promise<RunningImage> {
  const id = (await runCommand(['docker', 'run', '--detach', '--publish', `127.0.0.1::${port}`, name])).trim();
  const place = (await runCommand(['docker', 'port', id, String(port)])).trim().split('\n')[0] ?? '';
  const url = `http://${place}`;
  const running: RunningImage = {
    id,
    url,
    fetch: (path, headers = {}) => globalThis.fetch(`${url}${path}`, { headers }),
    [Symbol.asyncDispose]: async () => {
      await runCommand(['docker', 'rm', '--force', '--volumes', id]);
    },
  };
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await running.fetch('/').then(
        () => true,
        () => false,
      )
    )
      return running;
    await new Promise((done) => setTimeout(done, 100));
  }
  const log = await runCommand(['docker', 'logs', id]);
  await running[Symbol.asyncDispose]();
  throw new Error(`${name} does not answer:\n${log}`);
}

/** Runs an image to its end and gives what it wrote. */
export async function runImage(name: string): Promise<string> {
  return runCommand(['docker', 'run', '--rm', name]);
}
