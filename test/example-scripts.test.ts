import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeSet } from '#images/image/make-set.ts';
import type { ImageSet } from '#oci/image.ts';
import { pushSets } from '#oci/registry/push.ts';
import { openRegistries } from '#oci/registry/registries.ts';
import { type Authority, makeAuthority, type Secured } from './world/authority.ts';
import { runCommand } from './world/command.ts';
import { type DockerRegistry, startDockerRegistry } from './world/docker-registry.ts';
import { makeImage, makeLayer } from './world/images.ts';
import { mapOf, readWorkflow } from './world/workflow.ts';
import type { Yaml } from './world/yaml.ts';

/*
 * Scripts of examples that delete or move what others use. They run as they are, with a real skopeo and a registry that
 * demands a login. Only GitHub's API is a file: `gh api` answers with it by a real jq, and records what is deleted.
 */

const GH = `#!/bin/sh
case "$2" in
  --paginate) jq --raw-output "$5" "$HOME/versions.json" ;;
  --method) echo "$4" >> "$HOME/deleted" ;;
esac
`;
const OLD = '2026-01-02T03:04:05Z';
const REPOSITORY = 'owner/app';

let home = '';
let authority: Authority;
let registry: DockerRegistry;
let secured: Secured;
let index: ImageSet;
const LOGIN = { user: 'alice', password: 'secret-word' };

beforeAll(async () => {
  authority = await makeAuthority();
});
afterAll(() => authority[Symbol.asyncDispose]());

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'scripts-'));
  registry = await startDockerRegistry({ htpasswd: LOGIN });
  secured = await authority.secure(Number(registry.host.split(':')[1]));
  await writeFile(join(home, 'gh'), GH);
  await chmod(join(home, 'gh'), 0o755);
  const layers = [await makeLayer({ files: { a: 'b' } })];
  index = makeSet(['amd64', 'arm64'].map((architecture) => makeImage(layers, { os: 'linux', architecture })));
  const client = registries(registry.host);
  await pushSets([{ client, repository: REPOSITORY, sets: [{ set: index, tags: ['1.0'] }] }]);
});
afterEach(async () => {
  await secured[Symbol.asyncDispose]();
  await registry[Symbol.asyncDispose]();
  await rm(home, { recursive: true });
});

const registries = openRegistries({
  fetch: (url, init) => globalThis.fetch(url, init),
  credentials: async () => ({ kind: 'password', username: LOGIN.user, password: LOGIN.password, from: 'the test' }),
  ...{ insecure: [], userAgent: 'tests', random: Math.random, clock: Date.now },
  sleep: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
});

/** The digest of a tag. */
async function taggedDigest(tag: string): Promise<string> {
  const { descriptor } = await registries(registry.host).getManifest({ repository: REPOSITORY, reference: tag });
  return descriptor.digest;
}

/** Runs the only script of a job, with `values` for the expressions in its variables. */
async function runScript(
  path: string,
  { job, values = {} }: { readonly job: string; readonly values?: Readonly<Record<string, string>> },
): Promise<string> {
  const { content } = await readWorkflow(path);
  const { steps = [] } = mapOf(mapOf(content['jobs'])[job]);
  const [step] = Array.isArray(steps) ? steps : [];
  const { env, run } = mapOf(step);
  const known: Readonly<Record<string, string>> = {
    'github.token': 'secret-word',
    // Names of images are lowercase, whatever the names of owner and repository are.
    'github.repository': 'Owner/App',
    'github.repository_owner': 'Owner',
    'github.event.repository.name': 'App',
    ...values,
  };
  const placed = (text: Yaml): string =>
    String(text)
      .replace(/\$\{\{ (.+?) \}\}/g, (_, key: string) => known[key] ?? `unknown ${key}`)
      .replaceAll('ghcr.io', new URL(secured.url).host);
  const variables = Object.fromEntries(Object.entries(mapOf(env)).map(([name, value]) => [name, placed(value)]));
  const own = {
    PATH: `${home}:${process.env['PATH']}`,
    HOME: home,
    GITHUB_ACTOR: 'alice',
    REGISTRY_AUTH_FILE: join(home, 'auth.json'),
    SSL_CERT_FILE: authority.file,
  };
  const shell = ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c', placed(run ?? '')];
  return await runCommand(shell, { cwd: home, env: { ...own, ...variables } });
}

const deleted = async (): Promise<readonly string[]> =>
  (await readFile(join(home, 'deleted'), 'utf8').catch(() => '')).split('\n').filter((line) => line !== '');

async function putVersions(versions: readonly (readonly [digest: string, created: string, tags: readonly string[]])[]) {
  const all = versions.map(([name, created_at, tags], at) => ({
    ...{ id: at + 1, name, created_at },
    metadata: { container: { tags } },
  }));
  await writeFile(join(home, 'versions.json'), JSON.stringify(all));
}

test('roll-back.yml moves a tag to the same index', async () => {
  const values = { 'inputs.version': '1.0', 'inputs.tag': 'latest' };
  await runScript('examples/roll-back.yml', { job: 'tag', values });
  expect(await taggedDigest('latest')).toBe(index.top.descriptor.digest);
});

test('clean-up.yml removes old images without a tag, and no member of an index', async () => {
  const [first, second] = index.images.map(({ manifest }) => manifest.descriptor.digest);
  const [orphan, young] = ['a', 'b'].map((digit) => `sha256:${digit.repeat(64)}`);
  await putVersions([
    [index.top.descriptor.digest, OLD, ['1.0', 'latest']],
    [first ?? '', OLD, []],
    [second ?? '', OLD, []],
    [orphan ?? '', OLD, []],
    [young ?? '', new Date().toISOString(), []],
  ]);
  const log = await runScript('examples/clean-up.yml', { job: 'packages' });
  expect(await deleted()).toEqual(['users/owner/packages/container/app/versions/4']);
  expect(log).toContain(`Remove ${orphan}`);
});

test('clean-up.yml removes nothing if the registry does not answer', async () => {
  await putVersions([
    [`sha256:${'c'.repeat(64)}`, OLD, ['gone']],
    [`sha256:${'a'.repeat(64)}`, OLD, []],
  ]);
  await expect(runScript('examples/clean-up.yml', { job: 'packages' })).rejects.toThrow('manifest unknown');
  expect(await deleted()).toEqual([]);
});

test('preview.yml removes the version whose only tag is that of the pull request', async () => {
  await putVersions([
    ['sha256:1', OLD, ['pr-7']],
    ['sha256:2', OLD, ['pr-7', 'kept']],
    ['sha256:3', OLD, ['pr-70']],
    ['sha256:4', OLD, []],
  ]);
  await runScript('examples/preview.yml', { job: 'remove', values: { 'github.event.number': '7' } });
  expect(await deleted()).toEqual(['users/owner/packages/container/app/versions/1']);
});
