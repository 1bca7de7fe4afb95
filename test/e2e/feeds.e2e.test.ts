import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { runCommand } from '../world/command.ts';
import { containerize, containerized, newImageName } from '../world/containerize.ts';
import { packageFile, startFeed } from '../world/feed.ts';
import { makeRepository, type Repository } from '../world/repository.ts';
import { soakTest } from '../world/soak.ts';

const LOGIN = { username: 'me', password: 'a-token-of-the-feed' };

let repository: Repository;

beforeEach(async () => {
  repository = await makeRepository({ fixture: 'private-feed' });
  onTestFinished(() => repository.remove());
});

async function withSource(value: string): Promise<void> {
  const source = `<add key="own" value="${value}" allowInsecureConnections="true" />`;
  const config = `<configuration><packageSources><clear />${source}</packageSources></configuration>`;
  await writeFile(join(repository.root, 'nuget.config'), config);
}

async function run(inputs: Readonly<Record<string, string>> = {}, env: Readonly<Record<string, string>> = {}) {
  const images = await newImageName();
  // A package that another test brought needs no feed.
  const temp = await mkdtemp(join(tmpdir(), 'runner-'));
  onTestFinished(() => rm(temp, { recursive: true, force: true }));
  return await containerize({ workspace: repository.root, temp, inputs: { images, ...inputs }, env });
}

soakTest('a repository’s feed on localhost is not reached, and the failure names the input', async () => {
  const content = { name: 'private.txt', text: 'from the private feed' };
  const feed = await startFeed([{ id: 'Private.Package', version: '1.0.0', content }], LOGIN);
  onTestFinished(() => feed.stop());
  await withSource(feed.url);
  const { exitCode, log } = await run();
  expect(exitCode).toBe(1);
  expect(log).toMatch(/NU1301.*127\.0\.0\.1/);
  expect(log).toContain('if the build may use the network of the runner');
  expect(log).toContain('`network: host`');
  expect(feed.requests).toEqual([]);
});

test('a variable of nuget.config that the workflow does not name ends the run early', async () => {
  await withSource('https://feeds.example/%DEPLOY_KEY%/v3/index.json');
  const { exitCode, log } = await run({ mode: 'plan' }, { DEPLOY_KEY: 'a-deploy-key' });
  expect(exitCode).toBe(1);
  expect(log).toContain('mentions %DEPLOY_KEY%');
  expect(log).toContain('nuget-variables: DEPLOY_KEY');
  expect(log).not.toContain('a-deploy-key');
  const named = await run({ mode: 'plan', 'nuget-variables': 'DEPLOY_KEY' }, { DEPLOY_KEY: 'a-deploy-key' });
  expect(named.exitCode).toBe(0);
});

soakTest('a login by a missing variable is refused, and the suggested line lets it in', async () => {
  const content = { name: 'private.txt', text: 'from the private feed' };
  const feed = await startFeed([{ id: 'Private.Package', version: '1.0.0', content }], LOGIN);
  onTestFinished(() => feed.stop());
  const source = `<add key="github" value="${feed.url}" allowInsecureConnections="true" />`;
  const login =
    '<github><add key="Username" value="me" /><add key="ClearTextPassword" value="%GITHUB_TOKEN%" /></github>';
  const sources = `<packageSources><clear />${source}</packageSources>`;
  const config = `<configuration>${sources}<packageSourceCredentials>${login}</packageSourceCredentials></configuration>`;
  await writeFile(join(repository.root, 'nuget.config'), config);
  const temp = await mkdtemp(join(tmpdir(), 'runner-'));
  onTestFinished(() => rm(temp, { recursive: true, force: true }));
  const images = await newImageName();
  const own = (inputs: Readonly<Record<string, string>>) =>
    containerize({ workspace: repository.root, temp, inputs: { images, network: 'host', ...inputs } });
  const { exitCode, log } = await own({});
  expect(exitCode).toBe(1);
  expect(log).toContain('logs in with %GITHUB_TOKEN%, which the step does not have');
  const [line = ''] = /^ +github=me:.*$/m.exec(log) ?? [];
  expect(line.trim()).toBe(`github=me:\${{ secrets.GITHUB_TOKEN }}`);
  const credentials = line.trim().replace(/:.*$/, `:${LOGIN.password}`);
  expect((await own({ 'nuget-credentials': credentials })).exitCode).toBe(0);
});

soakTest('a package packed anew under the same version is in the image, and known again', async () => {
  await withSource('feed');
  await mkdir(join(repository.root, 'feed'));
  const temp = await mkdtemp(join(tmpdir(), 'runner-'));
  onTestFinished(() => rm(temp, { recursive: true, force: true }));
  const images = await newImageName();
  const inputs = { images, tags: '1', 'cache-from': `type=local,dir=${join(temp, 'cache')}` };
  const builds = async (text: string): Promise<string> => {
    const bytes = packageFile({ id: 'Private.Package', version: '1.0.0', content: { name: 'private.txt', text } });
    await writeFile(join(repository.root, 'feed/Private.Package.1.0.0.nupkg'), bytes);
    const { outputs } = await containerized({ workspace: repository.root, temp, inputs });
    const name = outputs['image'] ?? '';
    await runCommand(['docker', 'pull', '-q', name]);
    return `${(await runCommand(['docker', 'run', '--rm', name])).trim()}, ${outputs['cache']}`;
  };
  expect(await builds('first')).toMatch(/^first/);
  expect(await builds('second')).toMatch(/^second/);
  expect(await builds('second')).toBe('second, hit');
});

test('a proxy on localhost ends the run before a build, with the input that decides', async () => {
  const { exitCode, log } = await run(
    { mode: 'plan' },
    { https_proxy: 'http://127.0.0.1:3128', no_proxy: '127.0.0.1' },
  );
  expect(exitCode).toBe(1);
  expect(log).toContain('localhost in a container is the container itself');
  expect(log).toContain('`network: host`');
});

test('a network that the engine does not know is told as such', async () => {
  const { exitCode, log } = await run({ network: 'no-such-network-of-ours' });
  expect(exitCode).toBe(1);
  expect(log).toContain('the engine has no network `no-such-network-of-ours`');
});
