import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, zstdDecompressSync } from 'node:zlib';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openBuild, planFor } from '../world/builds.ts';
import { containerize, containerized } from '../world/containerize.ts';
import { startNpmRegistry } from '../world/npm-registry.ts';
import { makeRepository, type Repository } from '../world/repository.ts';
import { pullRequestEvent } from '../world/runner/events.ts';
import { installNode } from '../world/runner-node.ts';
import { soakDescribe, soakTest } from '../world/soak.ts';

const LICENSE = 'licence-5f1c9e-of-acme';
const KEY = 'first-line-of-the-key\nsecond-line-of-the-key';

/** A console program whose build needs a licence and a key, and writes down how long they are. */
async function licensed(more = ''): Promise<Repository> {
  const repository = await makeRepository({ fixture: 'console' });
  onTestFinished(() => repository.remove());
  const commands = [
    'test -n &quot;$ACME_LICENSE&quot;',
    'test %24(stat -c %25a &quot;$ACME_KEY&quot;) = 600',
    'echo %24(expr length &quot;$ACME_LICENSE&quot;) %24(wc -l &lt; &quot;$ACME_KEY&quot;) &gt; obj/length.txt',
  ];
  const target = `<Target Name="Licence" BeforeTargets="CoreCompile"><Exec Command="${commands.join(' &amp;&amp; ')}" />${more}</Target>`;
  const content = '<Content Include="obj/length.txt" Link="length.txt" CopyToPublishDirectory="Always" />';
  const targets = `<Project><ItemGroup>${content}</ItemGroup>${target}</Project>`;
  await writeFile(join(repository.root, 'Directory.Build.targets'), targets);
  await repository.git('add', '--all');
  await repository.git('commit', '--quiet', '--message', 'Licence');
  return repository;
}

const secretsOf = (license: string) => `ACME_LICENSE=${license}\nACME_KEY@file<<EOF\n${KEY}\nEOF`;

/** The files below a folder that hold a text, packed or not; packages of feeds are none of a build. */
async function holding(folder: string, text: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const found: string[] = [];
  for (const file of files.filter((path) => !path.includes('containerize-dotnet/nuget/'))) {
    if (unpacked(await readFile(file)).includes(text)) found.push(file);
  }
  return found;
}

function unpacked(bytes: Buffer): Buffer {
  if (bytes.length < 4) return bytes;
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes);
  return bytes.readUInt32BE(0) === 0x28b52ffd ? zstdDecompressSync(bytes) : bytes;
}

describe('secrets of a build', () => {
  let kept = '';
  beforeAll(async () => {
    kept = await mkdtemp(join(tmpdir(), 'kept-'));
    return () => rm(kept, { recursive: true, force: true });
  });

  const inputs = () => ({
    outputs: `type=oci,dest=${kept}/layout`,
    'cache-to': `type=local,dir=${kept}/cache`,
    'cache-from': `type=local,dir=${kept}/cache`,
  });

  test('reach the build, are in nothing that is kept or said, and another value is a hit', async () => {
    const { root: workspace } = await licensed();
    const temp = join(kept, 'temp');
    await mkdir(temp);
    const first = await containerized({
      workspace,
      temp,
      inputs: { ...inputs(), 'build-secrets': secretsOf(LICENSE) },
    });
    for (const text of [LICENSE, 'first-line-of-the-key', Buffer.from(LICENSE).toString('base64')]) {
      expect(first.masked).toContain(text);
      expect(await holding(kept, text)).toEqual([]);
      expect([first.log, first.summary, JSON.stringify([first.outputs, first.state, first.post])].join()).not.toContain(
        text,
      );
    }
    expect(await holding(join(kept, 'layout'), `${LICENSE.length} 2\n`)).toHaveLength(1);
    const again = await containerized({
      workspace,
      inputs: { ...inputs(), 'build-secrets': secretsOf('another-value') },
    });
    expect(again.outputs['cache']).toBe('hit');
    // That there is one may well decide what is built.
    const other = await containerize({ workspace, inputs: { ...inputs(), mode: 'plan', 'build-secrets': 'OTHER=x' } });
    expect(other.log).toContain('the names in the input build-secrets changed');
  });

  soakTest('are named and not shown by the line that repeats a failure, and go to no fork', async () => {
    const { root: workspace } = await licensed('<Error Text="licence is $(ACME_LICENSE)" />');
    const given = { ...inputs(), 'build-secrets': secretsOf(LICENSE) };
    const failed = await containerize({ workspace, inputs: given });
    expect(failed.exitCode).toBe(1);
    expect(failed.log).toContain('licence is ***');
    expect(failed.log).toContain('-e ACME_LICENSE -e ACME_KEY');
    expect(failed.log).not.toContain(LICENSE);
    const event = await pullRequestEvent({ workspace, fork: true });
    const foreign = await containerize({ workspace, inputs: given, event });
    expect(foreign.log).toContain('build-secrets: ACME_LICENSE, ACME_KEY are not passed to the build');
    expect(foreign.log).not.toContain('licence is');
  });

  test('in what is published end the run before anything is delivered', async () => {
    const { root: workspace } = await licensed('<WriteLinesToFile File="obj/length.txt" Lines="$(ACME_LICENSE)" />');
    const result = await containerize({ workspace, inputs: { ...inputs(), 'build-secrets': secretsOf(LICENSE) } });
    const [error] = result.annotations.filter(({ level }) => level === 'error');
    expect(error).toMatchObject({
      title: 'SECRET_IN_IMAGE',
      message: expect.stringContaining('length.txt holds the value of ACME_LICENSE'),
    });
  });

  soakTest('beside a package keep the packages out of the cache', async () => {
    const write = '<WriteLinesToFile File="/nuget/newtonsoft.json/13.0.3/note.txt" Lines="$(ACME_LICENSE)" />';
    const { root: workspace } = await licensed(write);
    const props =
      '<Project><ItemGroup><PackageReference Include="Newtonsoft.Json" Version="13.0.3" /></ItemGroup></Project>';
    await writeFile(join(workspace, 'Directory.Build.props'), props);
    const own = { ...inputs(), 'cache-to': `type=local,dir=${kept}/own`, 'cache-from': `type=local,dir=${kept}/own` };
    // Of its own: what a build writes beside packages would stay for other tests.
    const temp = join(kept, 'packages');
    await mkdir(temp);
    const result = await containerized({ workspace, temp, inputs: { ...own, 'build-secrets': secretsOf(LICENSE) } });
    expect(result.log).toContain(
      'NuGet packages are not kept: newtonsoft.json/13.0.3/note.txt holds the value of ACME_LICENSE (build-secrets)',
    );
    expect(await holding(join(kept, 'own'), LICENSE)).toEqual([]);
  });
});

soakDescribe.each(['auto', 'never'] as const)('with mounts: %s', (mounts) => {
  test('intermediate files that hold a value are not kept, and no secret file stays', async () => {
    const { root } = await licensed('<WriteLinesToFile File="obj/note.txt" Lines="$(ACME_LICENSE)" />');
    const secrets = [
      { name: 'ACME_LICENSE', as: 'variable', value: LICENSE },
      { name: 'ACME_KEY', as: 'file', value: KEY },
    ] as const;
    await using build = await opened({ mounts, secrets });
    const { observed } = await build.publish(planFor(root, 'Console.csproj'));
    expect(await observed?.intermediate).toBeUndefined();
    if (mounts === 'auto') {
      expect(build.log.lines).toContainEqual(
        expect.stringMatching(/^Intermediate files are not kept: .*obj\/note\.txt holds the value of ACME_LICENSE/),
      );
    }
    expect(await holding(join(build.temp, 'work'), 'first-line-of-the-key')).toEqual([]);
  });
});

async function opened(changes: Parameters<typeof openBuild>[0]) {
  const build = await openBuild(changes);
  return { ...build, [Symbol.asyncDispose]: () => build.remove() };
}

soakTest('a private npm registry is reached with a token that no file holds', async () => {
  const token = 'npm_0123456789abcdef';
  await using npm = await startNpmRegistry({ text: "console.log('own');", token });
  await using node = await installNode();
  const repository = await makeRepository({ fixture: 'console' });
  onTestFinished(() => repository.remove());
  const host = `127.0.0.1:${npm.port}`;
  await mkdir(join(repository.root, 'client'));
  await writeFile(
    join(repository.root, 'client/.npmrc'),
    `registry=http://${host}/\n//${host}/:_authToken=\${NPM_TOKEN}\n`,
  );
  const manifest = { name: 'client', version: '1.0.0', dependencies: { 'own-package': '1.0.0' } };
  await writeFile(join(repository.root, 'client/package.json'), JSON.stringify(manifest));
  const content = '<None Include="client/node_modules/own-package/index.js" CopyToPublishDirectory="Always" />';
  const target = `<Target Name="Client" BeforeTargets="BeforeBuild"><Exec WorkingDirectory="client" Command="npm install" /><ItemGroup>${content}</ItemGroup></Target>`;
  await writeFile(join(repository.root, 'Directory.Build.targets'), `<Project>${target}</Project>`);
  const layout = await mkdtemp(join(tmpdir(), 'npm-'));
  onTestFinished(() => rm(layout, { recursive: true, force: true }));
  const run = (more: Readonly<Record<string, string>>) =>
    containerize({
      workspace: repository.root,
      inputs: { network: 'host', outputs: `type=oci,dest=${layout}`, ...more },
      env: { PATH: `${node.bin}:${process.env['PATH']}` },
    });
  expect((await run({})).exitCode).toBe(1);
  expect(npm.requests.at(-1)).toBe('GET /own-package 401');
  const { exitCode, log } = await run({ 'build-secrets': `NPM_TOKEN=${token}` });
  expect(exitCode).toBe(0);
  expect(log).not.toContain(token);
  expect(await holding(layout, "console.log('own');")).toHaveLength(1);
  expect(await holding(layout, token)).toEqual([]);
  // A whole configuration of npm may be the secret too.
  await rm(join(repository.root, 'client/.npmrc'));
  const npmrc = `NPM_CONFIG_USERCONFIG@file<<EOF\nregistry=http://${host}/\n//${host}/:_authToken=${token}\nEOF`;
  expect((await run({ 'build-secrets': npmrc })).exitCode).toBe(0);
});
