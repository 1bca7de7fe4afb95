import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { startCacheService } from '../world/cache-service.ts';
import { runCommand } from '../world/command.ts';
import { containerized } from '../world/containerize.ts';
import { makeRepository } from '../world/repository.ts';
import { dispatchEvent, pushEvent, type RunnerEvent, tagEvent } from '../world/runner/events.ts';
import { soakDescribe, soakTest } from '../world/soak.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'variables-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Begun {
  readonly root: string;
  commit(path: string, text: string): Promise<void>;
  /** Builds, and gives the log. */
  build(asked?: Asked): Promise<string>;
  /** What a run would do. */
  plan(asked?: Asked): Promise<string>;
}

interface Asked {
  readonly event?: RunnerEvent;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** A console program with further files, in a repository with a cache of its own. */
async function begin(name: string, files: Readonly<Record<string, string>>): Promise<Begun> {
  const { root, git, remove } = await makeRepository({ fixture: 'console' });
  onTestFinished(remove);
  const service = await startCacheService();
  onTestFinished(() => service.stop());
  const commit = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
    await git('add', '--all');
    await git('commit', '--quiet', '--message', path);
  };
  for (const [path, text] of Object.entries(files)) await commit(path, text);
  const build = async ({ event, inputs, env }: Asked = {}): Promise<string> => {
    const own = await pushEvent({ workspace: root });
    const { log } = await containerized({
      workspace: root,
      event: event ?? own,
      env: { ...service.env(), ...env },
      inputs: { project: 'Console.csproj', images: `registry.example/${name}`, push: 'false', ...inputs },
    });
    return log;
  };
  return {
    root,
    commit,
    build,
    plan: async (asked = {}) => {
      const log = await build({ ...asked, inputs: { mode: 'plan', ...asked.inputs } });
      return /^Publish output: (.*)$/m.exec(log)?.[1] ?? log;
    },
  };
}

const REUSED = 'reused (none of its inputs has changed)';
const TELL = `<Project>
  <Target Name="Tell" AfterTargets="Publish"><WriteLinesToFile File="$(PublishDir)v.txt" Lines="$(Version)" /></Target>
</Project>`;

describe('the variables of a job', () => {
  soakTest('cost nothing where nobody asks: documents, events and runs are reused', async () => {
    const { root, commit, build, plan } = await begin('plain', {
      'Directory.Build.props': `<Project><PropertyGroup>
        <ContinuousIntegrationBuild Condition="'$(GITHUB_ACTIONS)' == 'true'">true</ContinuousIntegrationBuild>
      </PropertyGroup></Project>`,
      'README.md': 'one',
    });
    const log = await build();
    expect(log).not.toMatch(/history is a build input|variables of the job/);
    await commit('README.md', 'two');
    expect(await plan()).toBe(REUSED);
    expect(await plan({ event: await dispatchEvent({ workspace: root, branch: 'other' }) })).toBe(REUSED);
    expect(await plan({ env: { GITHUB_RUN_ID: '7', GITHUB_RUN_NUMBER: '8' } })).toBe(REUSED);
  });

  soakTest('count where a project names them, and the log says so', async () => {
    const { plan, build } = await begin('named', {
      'Directory.Build.props':
        '<Project><PropertyGroup><Version>1.0.$(GITHUB_RUN_NUMBER)</Version></PropertyGroup></Project>',
      'Directory.Build.targets': TELL,
    });
    const log = await build({ env: { GITHUB_RUN_NUMBER: '41' } });
    expect(log).toContain(
      'These variables of the job are build inputs, because files of the build name them: GITHUB_RUN_NUMBER.',
    );
    expect(await plan({ env: { GITHUB_RUN_NUMBER: '41', GITHUB_RUN_ID: '7' } })).toBe(REUSED);
    expect(await plan({ env: { GITHUB_RUN_NUMBER: '42' } })).toBe(
      'to be built (the variable GITHUB_RUN_NUMBER changed)',
    );
    const again = await build({ env: { GITHUB_RUN_NUMBER: '42' } });
    expect(again).toContain('Intermediate files: GITHUB_RUN_NUMBER changed');
  });

  soakTest('count where a version tool looks at git: another ref is another version', async () => {
    const { root, plan, build, commit } = await begin('versioned', {
      'Directory.Build.props':
        '<Project><ItemGroup><PackageReference Include="Nerdbank.GitVersioning" Version="3.10.94" PrivateAssets="all" /></ItemGroup></Project>',
      'version.json': JSON.stringify({ version: '1.4', publicReleaseRefSpec: [String.raw`^refs/tags/v\d+`] }),
      'README.md': 'one',
    });
    const inputs = { 'source-revision': 'label' };
    const log = await build({ inputs });
    expect(log).toContain(
      "Git's history is a build input, so each commit is built again: Nerdbank.GitVersioning in Directory.Build.props.",
    );
    expect(await plan({ inputs })).toBe(REUSED);
    expect(await plan({ inputs, event: await tagEvent({ workspace: root, tag: 'v1.4.0' }) })).toMatch(
      /^to be built \(the variable GITHUB_REF/,
    );
    await commit('README.md', 'two');
    expect(await plan({ inputs })).toMatch(/^to be built \(/);
  });
});

soakDescribe('a target that sets up hooks of git, as Husky.Net does,', () => {
  const files = {
    'Directory.Build.targets': `<Project>
  <Target Name="Husky" BeforeTargets="Restore;CollectPackageReferences" Condition="'$(HUSKY)' != '0'">
    <Exec Command="git config core.hooksPath .husky &amp;&amp; mkdir -p .husky/_" WorkingDirectory="$(MSBuildThisFileDirectory)" />
  </Target>
</Project>`,
    'README.md': 'one',
  };

  test('costs the cache with a line that names it', async () => {
    const { build, commit, plan } = await begin('husky', files);
    const said =
      '`git config core.hooksPath .husky && mkdir -p .husky/_` of the target Husky in Directory.Build.targets';
    expect(await build()).toContain(`Git's history is a build input, so each commit is built again: ${said}.`);
    await commit('README.md', 'two');
    expect(await plan()).toBe(`to be built (git history changed, which counts because of ${said})`);
  });

  test('costs nothing where the workflow turns it off', async () => {
    const { build, commit, plan } = await begin('husky-off', files);
    const inputs = { 'build-env': 'HUSKY=0' };
    await build({ inputs });
    await commit('README.md', 'two');
    expect(await plan({ inputs })).toBe(REUSED);
  });
});

soakTest('an earlier build into artifacts/ changes neither the key nor the layers', async () => {
  const { root, build, plan } = await begin('artifacts', {
    'Directory.Build.props':
      '<Project><PropertyGroup><UseArtifactsOutput>true</UseArtifactsOutput></PropertyGroup></Project>',
    '.gitignore': 'artifacts/\n',
  });
  const layout = (name: string) => ({ outputs: `type=oci,dest=${join(folder, name)}` });
  await build({ inputs: layout('fresh') });
  const env = { ...process.env, HOME: folder, NuGetAudit: 'false' };
  await runCommand(['dotnet', 'build', '-c', 'Release', 'Console.csproj'], { cwd: root, env });
  expect(await plan()).toBe(REUSED);
  await build({ inputs: { ...layout('after'), cache: 'off' } });
  const digestOf = (name: string) => runCommand(['cat', join(folder, name, 'index.json')]);
  expect(await digestOf('after')).toBe(await digestOf('fresh'));
});
