import { once } from 'node:events';
import { chmod, cp, mkdir, mkdtemp, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { RUN_LABEL } from '#publish/container/publish-context.ts';
import { runCommand } from '../world/command.ts';
import { containerize } from '../world/containerize.ts';
import { writePublishOutput } from '../world/publish-output.ts';
import { startRegistry } from '../world/registry.ts';
import { makeRepository, type Repository } from '../world/repository.ts';
import type { ActionRequest, ActionResult } from '../world/runner.ts';

let repository: Repository;
/** A finished publish output in the checkout, for failures that need no build. */
const PUBLISHED = { 'publish-directory': 'published' };

beforeAll(async () => {
  repository = await makeRepository({ fixture: 'console' });
  await writePublishOutput(join(repository.root, 'published'));
});
afterAll(() => repository.remove());

async function folderOf(fixture: string): Promise<Repository> {
  const made = await makeRepository({ fixture });
  onTestFinished(() => made.remove());
  return made;
}

async function temporary(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'errors-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function failing(request: Partial<ActionRequest>): Promise<Failure> {
  return await expectFailure(await containerize({ workspace: repository.root, ...request }));
}

interface Failure {
  readonly result: ActionResult;
  readonly title: string;
  readonly text: string;
}

/** What every failure has in common; gives its one error with the way out. */
async function expectFailure(result: ActionResult): Promise<Failure> {
  expect(result.exitCode, result.log).toBe(1);
  expect(result.post?.exitCode).toBe(0);
  expect(result.log).not.toMatch(/This is a bug|^\s+at .*:\d+:\d+\)?$/m);
  await expectNoContainer(result);
  const own = result.annotations.filter(({ level, file }) => level === 'error' && file === undefined);
  expect(own, result.log).toHaveLength(1);
  const [{ title = '', message: text = '' } = {}] = own;
  expect(text, 'a message and its way out').toMatch(/^\S.*: .+\n\S/);
  return { result, title, text };
}

async function expectNoContainer({ state }: ActionResult): Promise<void> {
  if (state['container'] === undefined) return;
  const label = `label=${RUN_LABEL}=${state['container']}`;
  expect(await runCommand(['docker', 'ps', '--all', '--quiet', '--filter', label])).toBe('');
}

/** The run ended before it had so much as a folder. */
function expectNothingBegun({ state }: ActionResult): void {
  expect(state).toEqual({});
}

test('a compiler error is on its line, can be repeated, and keeps its binary log', async () => {
  const broken = await folderOf('broken');
  const temp = await temporary();
  const workspace = broken.root;
  const { result, title, text } = await failing({
    workspace,
    temp,
    inputs: { binlog: 'true', images: 'x.example/y', push: 'false' },
  });
  expect(title).toBe('BUILD_FAILED');
  const [onLine, ...others] = result.annotations.filter(({ file }) => file !== undefined);
  expect(others).toEqual([]);
  expect(onLine).toMatchObject({ level: 'error', title: 'CS0103', file: 'src/Broken/Program.cs', line: 2, column: 26 });
  expect(onLine?.message).toContain("The name 'thisIsNotDefined' does not exist");

  const log = /binary log is (\S+)/.exec(result.log)?.[1] ?? '';
  expect(log.startsWith(temp)).toBe(true);
  expect((await stat(log)).size).toBeGreaterThan(10_000);

  const line = text.split('\n').find((each) => each.startsWith('docker run')) ?? '';
  expect(line).toMatch(/@sha256:[0-9a-f]{64} dotnet publish src\/Broken\/Broken\.csproj /);
  await expect(runCommand(['sh', '-c', line], { cwd: workspace, env: process.env })).rejects.toThrow(
    /Program\.cs\(2,26\): error CS0103/,
  );
});

test('a build that takes longer than timeout-minutes ends, with what it said last', async () => {
  const { title, text, result } = await failing({
    inputs: { 'timeout-minutes': '0.05', push: 'false', images: 'a.example/b' },
  });
  expect(title).toBe('BUILD_TIMEOUT');
  expect(text).toMatch(/did not end within 0\.05 minutes\nRaise `timeout-minutes`/);
  expect(result.state['container']).toMatch(/^[0-9a-f-]{36}$/);
});

test('a project that is not there', async () => {
  const { title, text, result } = await failing({
    inputs: { project: 'src/Nowhere/Nowhere.csproj', images: 'a.example/b' },
  });
  expect(title).toBe('PROJECT_NOT_FOUND');
  expect(text).toContain('"src/Nowhere/Nowhere.csproj": there is no such file or folder');
  expectNothingBegun(result);
});

test('several applications without a choice are listed', async () => {
  const { root } = await folderOf('console');
  for (const name of ['one', 'two']) {
    await mkdir(join(root, 'apps', name), { recursive: true });
    await cp(join(root, 'Console.csproj'), join(root, 'apps', name, `${name}.csproj`));
  }
  const { title, text, result } = await failing({ workspace: root, inputs: { project: 'apps' } });
  expect(title).toBe('PROJECT_AMBIGUOUS');
  expect(text).toContain(
    'there are 2 projects, and not every one has its own image name: apps/one/one.csproj, apps/two/two.csproj',
  );
  expectNothingBegun(result);
});

test('a framework that the project does not have', async () => {
  const { root } = await folderOf('several-frameworks');
  const { title, text, result } = await failing({ workspace: root, inputs: { framework: 'net9.0' } });
  expect(title).toBe('FRAMEWORK_INVALID');
  expect(text).toMatch(/net9\.0.*net10\.0/s);
  expectNothingBegun(result);
});

test('a project of .NET Framework, with what works instead', async () => {
  const { root } = await folderOf('console');
  const old =
    '<Project><PropertyGroup><OutputType>Exe</OutputType><TargetFrameworkVersion>v4.8</TargetFrameworkVersion></PropertyGroup></Project>';
  await writeFile(join(root, 'Console.csproj'), old);
  const { title, text, result } = await failing({ workspace: root, inputs: { project: 'Console.csproj' } });
  expect(title).toBe('PROJECT_UNSUPPORTED');
  expect(text).toMatch(/TargetFrameworkVersion v4\.8.*Windows containers\nMove the project to \.NET 8 or later/);
  expectNothingBegun(result);
});

test('an SDK image that cannot do what global.json asks for', async () => {
  const { root } = await folderOf('solution');
  const inputs = {
    project: 'Shop.slnx',
    images: 'registry.example/{{project}}',
    'sdk-image': 'mcr.microsoft.com/dotnet/sdk:8.0.404',
  };
  const { title, text, result } = await failing({ workspace: root, inputs });
  expect(title).toBe('SDK_MISMATCH');
  expect(text).toContain(
    'global.json asks for 10.0.100 with rollForward latestFeature, which 8.0.404 does not satisfy',
  );
  expectNothingBegun(result);
});

test.each([
  ['push', 'perhaps'],
  ['timeout-minutes', 'soon'],
  ['platforms', 'linux'],
  ['images', 'ghcr.io/owner/app:tag'],
  ['outputs', 'type=zip,dest=x'],
  ['nuget-credentials', 'no login at all'],
])('the bad value of the input %s is named', async (name, value) => {
  const { title, text, result } = await failing({ inputs: { [name]: value } });
  expect(title).toBe('INPUT_INVALID');
  expect(text).toContain(name);
  expectNothingBegun(result);
});

test('two lines of os that would have a tag in common, told before the build', async () => {
  const inputs = { os: 'noble\nalpine', tags: '1.0\n1.0-alpine', images: 'x.example/y', push: 'false' };
  const { title, text, result } = await failing({ inputs });
  expect(title).toBe('INPUT_INVALID');
  expect(text).toMatch(/1\.0-alpine would be a tag of two lines of the input os\n/);
  expectNothingBegun(result);
});

test('a push without an image name', async () => {
  const { title, text } = await failing({ inputs: { ...PUBLISHED, push: 'true' } });
  expect(title).toBe('INPUT_INVALID');
  expect(text).toMatch(/no image name is given\nSet the input images/);
});

test('a publish directory that is none', async () => {
  const { title, text } = await failing({
    inputs: { 'publish-directory': '.git', images: 'localhost:1/x', push: 'false' },
  });
  expect(title).toBe('PUBLISH_DIRECTORY_INVALID');
  expect(text).toContain('dotnet publish -o');
});

describe('an engine that is not there', () => {
  const inputs = { images: 'a.example/b', push: 'false' };

  test('has no socket', async () => {
    const env = { DOCKER_HOST: `unix://${await temporary()}/none.sock` };
    const { title, text } = await failing({ env, inputs });
    expect(title).toBe('ENGINE_MISSING');
    expect(text).toMatch(/none\.sock.*: the socket does not exist\nStart Docker or Podman/);
  });

  test('has a socket that nobody listens on', async () => {
    const env = { DOCKER_HOST: `unix://${await deadSocket(await temporary())}` };
    const { title, text } = await failing({ env, inputs });
    expect(title).toBe('ENGINE_REFUSED');
    expect(text).toMatch(/: connection refused: no engine is listening\n.*systemctl start docker/);
  });

  test.skipIf(process.getuid?.() !== 0)(
    'has a socket that is closed to us (needs root to become somebody else)',
    async () => {
      const uid = 54_321;
      const own = await makeRepository({ fixture: 'console', uid });
      onTestFinished(() => own.remove());
      const home = await temporary();
      await chmod(home, 0o777);
      const socket = join(home, 'closed.sock');
      const server = createServer().listen(socket);
      onTestFinished(() => void server.close());
      await once(server, 'listening');
      await chmod(socket, 0o600);
      const temp = join(home, 'temp');
      const env = { DOCKER_HOST: `unix://${socket}`, HOME: home };
      const result = await as(uid, async () => {
        await mkdir(temp);
        return await containerize({ workspace: own.root, temp, env, inputs });
      });
      const { title, text } = await expectFailure(result);
      expect(title).toBe('ENGINE_DENIED');
      expect(text).toMatch(/: permission denied \(EACCES\)\n.*usermod -aG docker/);
    },
  );
});

/** Files and programs that `work` makes or starts are that user's. */
async function as<T>(uid: number, work: () => Promise<T>): Promise<T> {
  process.seteuid?.(uid);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

/** Closing a server removes the name it was given; under another one its socket stays. */
async function deadSocket(folder: string): Promise<string> {
  const server = createServer().listen(join(folder, 'live.sock'));
  await once(server, 'listening');
  await rename(join(folder, 'live.sock'), join(folder, 'dead.sock'));
  await new Promise((done) => server.close(done));
  return join(folder, 'dead.sock');
}

describe('before a container starts', () => {
  test('a base tag that does not exist', async () => {
    const inputs = {
      images: 'a.example/b',
      push: 'false',
      'base-image': 'mcr.microsoft.com/dotnet/runtime:10.0-nonesuch',
    };
    const { title, text, result } = await failing({ inputs });
    expect(title).toBe('IMAGE_NOT_FOUND');
    expect(text).toMatch(
      /mcr\.microsoft\.com\/dotnet\/runtime:10\.0-nonesuch: .* does not exist\n\.NET 10\.0 has noble, /,
    );
    expectNothingBegun(result);
  });

  test('a registry that gives no right to push', async () => {
    await using registry = await startRegistry();
    const body = JSON.stringify({ errors: [{ code: 'DENIED', message: 'requested access is denied' }] });
    registry.fault({ kind: 'status', status: 403, body, path: /uploads/, times: 9 });
    const { title, text, result } = await failing({ inputs: { images: `${registry.host}/team/app` } });
    expect(title).toBe('REGISTRY_DENIED');
    expect(text).toMatch(
      /push to team\/app .*: 403 DENIED: requested access is denied\nLog in before this step \(docker\/login-action/,
    );
    expect(text).toContain('made as anonymous');
    expectNothingBegun(result);
  });

  test.each(['basic', 'bearer'] as const)('a registry that refuses the login (%s)', async (kind) => {
    await using registry = await startRegistry({ auth: { kind, user: 'alice', password: 'the-right-one' } });
    const folder = await temporary();
    const auth = Buffer.from('alice:the-wrong-one').toString('base64');
    await writeFile(join(folder, 'config.json'), JSON.stringify({ auths: { [registry.host]: { auth } } }));
    const images = `${registry.host}/team/app`;
    const { title, text, result } = await failing({ env: { DOCKER_CONFIG: folder }, inputs: { images } });
    expect(title).toBe('REGISTRY_DENIED');
    expect(text).toMatch(/: 401 .*\nLog in before this step/);
    expect(text).toContain(`made as user alice from ${folder}/config.json`);
    expect(result.log).not.toMatch(/the-wrong-one|\*\*\*/);
    expectNothingBegun(result);
  });

  test('a registry that cannot be reached', async () => {
    const { host, ...gone } = await startRegistry();
    await gone[Symbol.asyncDispose]();
    const { title, text, result } = await failing({ inputs: { images: `${host}/team/app` } });
    expect(title).toBe('REGISTRY_UNREACHABLE');
    expect(text).toMatch(/ECONNREFUSED.*\nCheck that 127\.0\.0\.1:\d+ can be reached from the runner/);
    expectNothingBegun(result);
  });
});

test('a publish directory that links out of the checkout is refused before a read', async () => {
  const folder = await temporary();
  await writeFile(join(folder, 'App.runtimeconfig.json'), '{}');
  await symlink(folder, join(repository.root, 'linked'));
  onTestFinished(() => rm(join(repository.root, 'linked')));
  const { title, text, result } = await failing({ inputs: { 'publish-directory': 'linked', images: 'a.example/b' } });
  expect(title).toBe('PUBLISH_DIRECTORY_INVALID');
  expect(text).toContain('it leads out of the checkout');
  expectNothingBegun(result);
});
