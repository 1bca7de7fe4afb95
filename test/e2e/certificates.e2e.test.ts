import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { actionsExec } from '#actions/runner/exec.ts';
import type { BuildNode } from '#plan/choices/choose-node.ts';
import { findRunnerNode } from '#publish/runner-tools/find-runner-node.ts';
import { type Authority, makeAuthority, type Secured } from '../world/authority.ts';
import { NO_NUGET_ACCESS, openBuild, planFor } from '../world/builds.ts';
import { containerize, pulledImage } from '../world/containerize.ts';
import { type Feed, startFeed } from '../world/feed.ts';
import { makeImage, makeLayer } from '../world/images.ts';
import { type NpmRegistry, startNpmRegistry } from '../world/npm-registry.ts';
import { startProxy } from '../world/proxy.ts';
import { startRegistry } from '../world/registry.ts';
import { makeRepository, type Repository } from '../world/repository.ts';
import { type InstalledNode, installNode } from '../world/runner-node.ts';
import { soakDescribe, soakTest } from '../world/soak.ts';

/** Everything of a company that signs its certificates itself: a feed, a registry of npm, a server of git and files. */
let authority: Authority;
let feed: Feed;
let npm: NpmRegistry;
let git: Repository;
let node: InstalledNode;
let [feedUrl, npmUrl, gitUrl] = ['', '', ''];
const LOGIN = { username: 'me', password: 'a-token-of-the-feed', scheme: 'https' } as const;
const opened: Secured[] = [];
const files = createServer((request, response) => {
  readFile(join(git.root, '.git', new URL(request.url ?? '', 'http://x').pathname.slice(1))).then(
    (bytes) => response.end(bytes),
    () => response.writeHead(404).end(),
  );
});

beforeAll(async () => {
  authority = await makeAuthority();
  const content = { name: 'private.txt', text: 'from the private feed' };
  feed = await startFeed([{ id: 'Private.Package', version: '1.0.0', content }], LOGIN);
  npm = await startNpmRegistry({ text: 'from npm', scheme: 'https' });
  git = await makeRepository({ fixture: 'worker' });
  await git.git('update-server-info');
  node = await installNode();
  files.listen(0, '127.0.0.1');
  await once(files, 'listening');
  const ports = [feed.port, npm.port, (files.address() as AddressInfo).port];
  for (const port of ports) opened.push(await authority.secure(port));
  [feedUrl = '', npmUrl = '', gitUrl = ''] = opened.map(({ url }) => url);
});
afterAll(async () => {
  for (const each of opened) await each[Symbol.asyncDispose]();
  files.close();
  await Promise.all([feed.stop(), npm[Symbol.asyncDispose](), git.remove(), node[Symbol.asyncDispose]()]);
  await authority[Symbol.asyncDispose]();
});

/** A program that needs all of them; what they gave is published. */
async function project(): Promise<Repository> {
  const repository = await makeRepository({ fixture: 'private-feed' });
  onTestFinished(() => repository.remove());
  const source = `<add key="own" value="${feedUrl}/v3/index.json" />`;
  const clear = '<config><add key="globalPackagesFolder" value="/work/tmp/packages" /></config>';
  const config = `<configuration>${clear}<packageSources><clear />${source}</packageSources></configuration>`;
  await writeFile(join(repository.root, 'nuget.config'), config);
  const commands = [
    `npm install --fetch-retries 0 --registry ${npmUrl} --prefix obj/npm own-package`,
    `git clone --quiet ${gitUrl}/ obj/cloned`,
    `curl --silent --show-error --fail ${gitUrl}/HEAD --output obj/head.txt`,
    'cat obj/npm/node_modules/own-package/index.js obj/head.txt obj/cloned/Worker.csproj &gt; obj/all.txt',
  ];
  const target = `<Target Name="Fetch" BeforeTargets="CoreCompile"><Exec Command="${commands.join(' &amp;&amp; ')}" /></Target>`;
  const content = '<Content Include="obj/all.txt" Link="all.txt" CopyToPublishDirectory="Always" />';
  const targets = `<Project><ItemGroup>${content}</ItemGroup>${target}</Project>`;
  await writeFile(join(repository.root, 'Directory.Build.targets'), targets);
  await repository.git('add', '--all');
  await repository.git('commit', '--quiet', '--message', 'Fetch');
  return repository;
}

async function runnerNode(): Promise<BuildNode> {
  const env = { PATH: `${node.bin}:${process.env['PATH']}` };
  const found = await findRunnerNode({ exec: actionsExec, env, platform: 'linux', root: '/nowhere' });
  if ('because' in found) throw new Error(found.because);
  return { kind: 'runner', node: found, sure: true };
}

soakDescribe.each(['auto', 'never'] as const)('with mounts: %s', (mounts) => {
  test('NuGet, npm, git and curl trust whom the runner trusts', async () => {
    const { root } = await project();
    const authorities = async () => ({ certificates: [authority.certificate], places: ['a test'] });
    const credentials = [{ source: 'own', ...LOGIN }];
    const build = await openBuild({ mounts, authorities, nuget: { ...NO_NUGET_ACCESS, credentials } });
    onTestFinished(() => build.remove());
    const because = 'a test says so';
    const changes = { network: 'host', node: { value: await runnerNode(), because } };
    const { directory } = await build.publish(planFor(root, 'App.csproj', changes));
    const text = await readFile(join(directory, 'all.txt'), 'utf8');
    expect(text).toMatch(/^from npmref: refs\/heads\/main\n.*Microsoft\.NET\.Sdk\.Worker/s);
    expect(build.log.lines).toContain('The container trusts 1 authority of the runner: a test');
    // The image's own are trusted still.
    expect(await readFile(join(build.temp, 'work/ca/bundle.pem'), 'utf8').catch(() => 'copied')).toMatch(
      /copied|(?:BEGIN[\s\S]*){20}/,
    );
  });
});

/** With the real runner, whose variables and inputs say whom to trust. */
async function run(
  inputs: Readonly<Record<string, string>>,
  { temp, ...env }: Readonly<Record<string, string | undefined>> = {},
) {
  const { root: workspace } = await project();
  const layout = await mkdtemp(join(tmpdir(), 'layout-'));
  onTestFinished(() => rm(layout, { recursive: true, force: true }));
  await cp(authority.file, join(workspace, 'ca.pem'));
  const own = {
    network: 'host',
    'nuget-credentials': 'own=me:a-token-of-the-feed',
    outputs: `type=oci,dest=${layout}`,
  };
  return await containerize({
    ...{ workspace, inputs: { ...own, ...inputs } },
    ...(temp === undefined ? {} : { temp }),
    env: { PATH: `${node.bin}:${process.env['PATH']}`, ...env },
  });
}

test('the input names a file in the repository, and NuGet, npm, git and curl trust it', async () => {
  const result = await run({ 'ca-certificates': 'ca.pem' });
  expect(result.log).toContain('the input ca-certificates (ca.pem)');
  expect(result.exitCode).toBe(0);
});

soakTest('without that, the failure names the server and the input, for feed and target', async () => {
  const target = await run({});
  expect(target.exitCode).toBe(1);
  expect(target.log).toMatch(/The certificate of .+ is not trusted in the container: .*`ca-certificates`/);
  const temp = await mkdtemp(join(tmpdir(), 'runner-'));
  onTestFinished(() => rm(temp, { recursive: true, force: true }));
  const restore = await run({}, { temp });
  expect(restore.log).toMatch(/NU1301.*PartialChain/);
  expect(restore.log).toContain(`The certificate of ${new URL(feedUrl).host} is not trusted in the container`);
  expect(restore.log).not.toContain('Trying once more');
});

soakTest('with the runner’s SDK, and in setup-command, a variable of the runner suffices', async () => {
  const own = await run({ 'sdk-image': 'runner' }, { NODE_EXTRA_CA_CERTS: authority.file });
  expect(own.exitCode).toBe(0);
  const command = `curl --silent --fail ${gitUrl}/HEAD && git ls-remote ${gitUrl}/`;
  const prepared = await run({ 'setup-command': command }, { SSL_CERT_FILE: authority.file });
  expect(prepared.log).toContain('ref: refs/heads/main');
  expect(prepared.exitCode).toBe(0);
});

describe('a registry with a certificate of its own authority', () => {
  /** A finished output for an image, and a registry that speaks TLS. */
  async function world(options: { readonly clients?: true } = {}) {
    const registry = await startRegistry({ locations: 'relative' });
    const base = makeImage([await makeLayer({ kind: 'base', files: { 'etc/os-release': 'x' } })]);
    await registry.putImage(base, { repository: 'dotnet/runtime', tag: '10.0' });
    const secured = await authority.secure(Number(registry.host.split(':')[1]), { names: ['reg.test'], ...options });
    const proxy = await startProxy(secured.port);
    const workspace = await mkdtemp(join(tmpdir(), 'registry-'));
    const framework = { name: 'Microsoft.NETCore.App', version: '10.0.0' };
    const config = JSON.stringify({ runtimeOptions: { tfm: 'net10.0', framework } });
    await writeFile(join(workspace, 'App.runtimeconfig.json'), config);
    await writeFile(join(workspace, 'App.dll'), 'MZ');
    await cp(authority.file, join(workspace, 'ca.pem'));
    onTestFinished(async () => {
      await Promise.all([registry, secured, proxy].map((each) => each[Symbol.asyncDispose]()));
      await rm(workspace, { recursive: true });
    });
    const push = (
      host: string,
      more: Readonly<Record<string, string>>,
      env: Readonly<Record<string, string | undefined>>,
    ) =>
      containerize({
        workspace,
        inputs: {
          'publish-directory': '.',
          images: `${host}/tests/app`,
          'registry-mirrors': `mcr.microsoft.com=${host}`,
          ...more,
        },
        env: { NODE_EXTRA_CA_CERTS: undefined, SSL_CERT_FILE: undefined, SSL_CERT_DIR: undefined, ...env },
      });
    const through = { HTTPS_PROXY: proxy.url, https_proxy: proxy.url, NO_PROXY: undefined, no_proxy: undefined };
    return { registry, secured, workspace, push, through };
  }

  async function certsOf(folder: string, host: string, client = false): Promise<string> {
    const place = join(folder, 'docker/certs.d', host);
    await mkdir(place, { recursive: true });
    await cp(authority.file, join(place, 'ca.crt'));
    const own = await authority.issue(['client']);
    if (client) await writeFile(join(place, 'client.cert'), own.cert);
    if (client) await writeFile(join(place, 'client.key'), own.key);
    return join(folder, 'docker');
  }

  test('is trusted by the input, a variable and docker’s folder, behind a proxy too', async () => {
    const { registry, push, through, workspace } = await world();
    const host = 'reg.test:5443';
    const refused = await push(host, {}, through);
    const [error] = refused.annotations.filter(({ level }) => level === 'error');
    expect(error).toMatchObject({ title: 'REGISTRY_UNREACHABLE' });
    for (const place of [
      'ca-certificates',
      'NODE_EXTRA_CA_CERTS',
      '/etc/docker/certs.d/reg.test:5443/ca.crt',
      '~/.docker/certs.d/',
      '/usr/local/share/ca-certificates',
    ]) {
      expect(error?.message).toContain(place);
    }
    const DOCKER_CONFIG = await certsOf(workspace, host);
    const ways = [
      push(host, { 'ca-certificates': 'ca.pem', tags: 'a' }, through),
      push(host, { tags: 'b' }, { ...through, SSL_CERT_FILE: authority.file }),
      push(host, { tags: 'c' }, { ...through, DOCKER_CONFIG }),
    ];
    for (const { exitCode, log } of await Promise.all(ways)) expect(exitCode, log).toBe(0);
    await pulledImage(`${registry.host}/tests/app@${(await ways[0])?.outputs['digest']}`);
  });

  test('on loopback where docker’s folder says https, with a client certificate', async () => {
    const { secured, push, workspace } = await world({ clients: true });
    const host = `localhost:${secured.port}`;
    const DOCKER_CONFIG = await certsOf(workspace, host, true);
    const { exitCode, log } = await push(host, { tags: 'a' }, { DOCKER_CONFIG });
    expect(exitCode, log).toBe(0);
  });
});

test('a file that holds no certificate is an error before anything is asked', async () => {
  const { root: workspace } = await project();
  await writeFile(join(workspace, 'ca.pem'), 'no certificate');
  const { exitCode, annotations } = await containerize({ workspace, inputs: { 'ca-certificates': 'ca.pem' } });
  expect(exitCode).toBe(1);
  expect(annotations[0]).toMatchObject({ title: 'INPUT_INVALID', message: expect.stringContaining('ca.pem') });
});
