import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import type { BuildPlan } from '#plan/choices/build-plan.ts';
import { RUN_LABEL } from '#publish/container/publish-context.ts';
import { type Build, type BuildChanges, NO_NUGET_ACCESS, openBuild, planFor } from '../world/builds.ts';
import { runCommand } from '../world/command.ts';
import { containerize } from '../world/containerize.ts';
import { processOfRun } from '../world/process-of-run.ts';
import { makeRepository, type Repository } from '../world/repository.ts';
import { runAction } from '../world/runner.ts';
import { firstOf, soakTest } from '../world/soak.ts';
import { until } from '../world/until.ts';

/** It has no entry in any passwd file. */
const UID = 54321;
const canChown = process.getuid?.() === 0;

let repository: Repository;
let build: Build;
let before: readonly string[];

interface Beginning extends BuildChanges {
  /** Targets of the repository's own. */
  readonly target?: string;
  /** Packages that tests of the whole action share belong to whoever runs the tests. */
  readonly isOurs?: boolean;
}

/** A console program. */
async function begin({ target = '', isOurs = false, ...changes }: Beginning = {}): Promise<void> {
  repository = await makeRepository({ fixture: 'console', ...(canChown && !isOurs ? { uid: UID } : {}) });
  if (target !== '') {
    await writeFile(join(repository.root, 'Directory.Build.targets'), `<Project>${target}</Project>`);
  }
  build = await openBuild({ packages: 'own', ...changes });
  before = await repository.state();
}

async function publish(changes: Partial<BuildPlan>) {
  return await build.publish(planFor(repository.root, 'Console.csproj', changes));
}

afterEach(async () => {
  expect(await build.left()).toEqual([]);
  expect(await repository.state()).toEqual(before);
  await build.remove();
  await repository.remove();
});

/** Prints who runs it, what that one may do, and which names are in /src. */
const TOOL = `#!/bin/sh
id -u
grep CapEff /proc/self/status
test -e /src/planted && echo planted
test -w /src && echo writable
exit 0
`;
const ADVISORY = 'https://github.com/advisories/GHSA-5crp-9r3c-p9vr';
const SETUP = `
cat > /usr/local/bin/tool <<'END'
${TOOL}END
chmod 755 /usr/local/bin/tool
{ tool; pwd; cat Console.csproj; env; } > /usr/local/share/setup.txt
touch /src/planted || echo refused >> /usr/local/share/setup.txt
mkdir -p "$HOME/.cache" && echo from the set-up`;

describe.each(firstOf(1, ['auto', 'never'] as const))('setup-command with mounts: %s', (mounts) => {
  test('prepares the image as root; the build has no rights, and the source is unchanged', async () => {
    const command = 'tool > /work/out/publish/0/tool.txt; cp /usr/local/share/setup.txt /work/out/publish/0/';
    const audit =
      '<PropertyGroup><NuGetAuditLevel>high</NuGetAuditLevel></PropertyGroup>' +
      `<ItemGroup><NuGetAuditSuppress Include="${ADVISORY}" /></ItemGroup>`;
    const target = `${audit}<Target Name="Tool" AfterTargets="Publish"><Exec Command="${command}" /></Target>`;
    const secrets = { ACTIONS_RUNTIME_TOKEN: 'canary-runner', GITHUB_TOKEN: 'canary-github' };
    const nuget = { ...NO_NUGET_ACCESS, environment: { FEED_TOKEN: 'canary-feed' } };
    await begin({ mounts, target, nuget, env: { ...process.env, ...secrets } });
    const environment = { NuGetAudit: 'false', OWN: 'own value' };
    const { directory, app } = await publish({ setupCommand: SETUP, environment });
    expect(app.audit).toEqual({ enabled: false, level: 'high', mode: 'all', suppressed: [ADVISORY] });
    const inBuild = (await readFile(join(directory, 'tool.txt'), 'utf8')).split('\n');
    expect(inBuild.slice(0, -1)).toEqual([
      canChown ? String(UID) : String(process.getuid?.()),
      'CapEff:\t0000000000000000',
      'writable',
    ]);
    const inSetup = await readFile(join(directory, 'setup.txt'), 'utf8');
    expect(inSetup).toMatch(/^0\nCapEff:\t(?!0{16})[0-9a-f]{16}\n/);
    expect(inSetup.includes('refused')).toBe(mounts === 'auto');
    expect(inSetup.split('\n')).toEqual(expect.arrayContaining(['/src', 'OWN=own value', 'HOME=/root', 'CI=true']));
    expect(inSetup).toContain('<AssemblyName>answer</AssemblyName>');
    expect(inSetup).not.toMatch(/canary|\/work|\/nuget/);
    expect(build.log.lines).toContain('from the set-up');
    expect(build.containers).toHaveLength(2);
  });

  test('that fails says how it ended and how to repeat it', async () => {
    await begin({ mounts });
    const setupCommand = "echo 'all is well' >&2\ncat /nowhere/at/all\necho 'never said'";
    const failure = await publish({ setupCommand }).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      code: 'SETUP_FAILED',
      message: expect.stringMatching(/^running the setup-command in .*: it ended with exit code 1: cat: \/nowhere/),
      hint: expect.stringMatching(/last lines were:\nall is well\ncat: .*\nRepeat it .*\ndocker run --rm -u 0:0 /),
    });
    expect(build.log.lines).not.toContain('never said');
  });
});

soakTest('a phase that fails after a set-up is repeated by one line that sets up too', async () => {
  const target = '<Target Name="Tool" BeforeTargets="Restore"><Exec Command="own-tool" /></Target>';
  await begin({ target });
  const setupCommand = `printf '#!/bin/sh\\necho "it'"'"'s broken"; exit 3\\n' > /usr/bin/own-tool; chmod 755 /usr/bin/own-tool`;
  const failure = await publish({ setupCommand }).catch((error: unknown) => error);
  const hint = failure instanceof Error && 'hint' in failure ? String(failure.hint) : '';
  const line = hint.slice(hint.indexOf('docker run'));
  onTestFinished(async () => {
    await runCommand(['docker', 'rmi', '--force', 'sdk-after-setup']);
  });
  const copy = await mkdtemp(join(tmpdir(), 'clone-'));
  onTestFinished(() => rm(copy, { recursive: true, force: true }));
  await runCommand(['cp', '-r', `${repository.root}/.`, copy]);
  await expect(runCommand(['sh', '-c', line], { cwd: copy, env: process.env })).rejects.toThrow(/it's broken/);
});

test.each(
  firstOf(1, [
    ['a run that is cancelled', { timeoutMinutes: 30 }, 'CANCELLED'],
    ['the deadline', { timeoutMinutes: 0.05 }, 'BUILD_TIMEOUT'],
  ] as const),
)('%s ends a setup-command', async (_, changes, code) => {
  const controller = new AbortController();
  const isCancelled = code === 'CANCELLED';
  await begin({
    signal: controller.signal,
    onStarted: () => {
      const says = async () => build.log.lines.includes('it waits') || undefined;
      if (isCancelled) void until('the setup-command runs', says).then(() => controller.abort());
    },
  });
  await expect(publish({ setupCommand: "echo 'it waits'; sleep 600", ...changes })).rejects.toMatchObject({ code });
});

/** Waits until the restore runs in the container of the run in `temp`. */
async function restoring(temp: string): Promise<void> {
  await until('a restore runs', async () => {
    const [run] = await readdir(join(temp, 'containerize-dotnet/runs')).catch(() => []);
    const [id] = run === undefined ? [] : await build.effects.engine.list(`${RUN_LABEL}=${run}`);
    const top = id === undefined ? '' : await runCommand(['docker', 'top', id, '-eo', 'pid,args']).catch(() => '');
    return top.includes('-t:Restore') || undefined;
  });
}

soakTest('of a run that was killed after its set-up, the post job removes the image too', async () => {
  const target = '<Target Name="Wait" BeforeTargets="Restore"><Exec Command="sleep 600" /></Target>';
  await begin({ target });
  const temp = await mkdtemp(join(tmpdir(), 'setup-'));
  onTestFinished(() => rm(temp, { recursive: true, force: true }));
  const inputs = { images: 'a.example/b', push: 'false', 'setup-command': 'touch /usr/local/marker' };
  const request = { workspace: repository.root, temp, inputs };
  const running = containerize({ ...request, entry: 'main' });
  await restoring(temp);
  process.kill(await processOfRun(temp), 'SIGKILL');
  const { state } = await running;
  const label = `${RUN_LABEL}=${state['container']}`;
  const left = async (): Promise<readonly number[]> => {
    const engine = build.effects.engine;
    return [(await engine.list(label)).length, (await engine.listImages(label)).length];
  };
  expect(await left()).toEqual([1, 1]);
  expect(await runAction({ ...request, entry: 'post', state })).toMatchObject({ exitCode: 0, annotations: [] });
  expect(await left()).toEqual([0, 0]);
});
