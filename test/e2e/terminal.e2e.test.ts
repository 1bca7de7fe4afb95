import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { RUN_LABEL } from '#publish/container/publish-context.ts';
import { runCommand } from '../world/command.ts';
import { oldestNode } from '../world/oldest-node.ts';
import { writePublishOutput } from '../world/publish-output.ts';
import { makeRepository } from '../world/repository.ts';
import { soakTest } from '../world/soak.ts';
import { until } from '../world/until.ts';
import { PROJECT_ROOT } from '../world/work-folder.ts';

const NODE = join(PROJECT_ROOT, 'node_modules/.bin/node');

async function containersOf(run: string): Promise<readonly string[]> {
  const label = `label=${RUN_LABEL}=${run}`;
  const listed = await runCommand(['docker', 'ps', '--all', '--quiet', '--filter', label]);
  return listed.split('\n').filter((id) => id !== '');
}

test('a terminal that is closed in a build takes its container along', async () => {
  const repository = await makeRepository({ fixture: 'console' });
  onTestFinished(() => repository.remove());
  const home = await mkdtemp(join(tmpdir(), 'terminal-'));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  const runs = join(home, 'containerize-dotnet/runs');
  const command = [
    ...[NODE, join(PROJECT_ROOT, 'dist/cli.js'), '--outputs', `type=oci,dest=${home}/layout`],
    ...['--registry-mirrors', process.env['TEST_MIRROR'] ?? '', '--build-env', 'NuGetAudit=false'],
  ].join(' ');
  // A terminal of its own; where this program ends, the terminal is gone.
  const terminal = spawn('script', ['--quiet', '--command', command, '/dev/null'], {
    cwd: repository.root,
    env: { ...process.env, XDG_CACHE_HOME: home },
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  const run = await until('the build runs', async () => {
    const [id] = await readdir(runs).catch(() => []);
    const [container] = id === undefined ? [] : await containersOf(id);
    if (id === undefined || container === undefined) return undefined;
    const running = await runCommand(['docker', 'top', container, '-eo', 'pid,args']).catch(() => '');
    return running.includes('-t:') ? id : undefined;
  });
  terminal.kill('SIGKILL');
  await once(terminal, 'close');
  await until('its container is gone', async () => ((await containersOf(run)).length === 0 ? true : undefined));
  await until('its folder is gone', async () => ((await readdir(runs)).length === 0 ? true : undefined));
  expect(await containersOf(run)).toEqual([]);
});

test('--json prints all outputs as one object, without the beginning of a command', async () => {
  const repository = await makeRepository({ fixture: 'console' });
  onTestFinished(() => repository.remove());
  const home = await mkdtemp(join(tmpdir(), 'json-'));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  await writePublishOutput(join(repository.root, 'published'));
  const label = 'note=##[error]wrong';
  const output = await runCommand(
    [
      ...[await oldestNode(), join(PROJECT_ROOT, 'dist/cli.js'), '--json', '--publish-directory', 'published'],
      ...['--labels', label],
      ...['--outputs', `type=oci,dest=${home}/layout`, '--registry-mirrors', process.env['TEST_MIRROR'] ?? ''],
    ],
    { cwd: repository.root, env: { ...process.env, XDG_CACHE_HOME: home } },
  );
  expect(output).not.toContain('##');
  expect(output.trimEnd().split('\n')).toHaveLength(1);
  const outputs = JSON.parse(output);
  expect(outputs).toMatchObject({ pushed: 'false', digest: expect.stringMatching(/^sha256:/) });
  expect(outputs.labels).toContain(label);
});

test('a failure with --json ends with its exit code, and prints an object', async () => {
  const command = `${NODE} ${join(PROJECT_ROOT, 'dist/cli.js')} --json --os "noble + noble" 2> /dev/null; echo $?`;
  expect(await runCommand(['sh', '-c', command])).toBe('{}\n2\n');
});

soakTest('the oldest Node.js that package.json allows builds, and reuses the result', async () => {
  const repository = await makeRepository({ fixture: 'console' });
  onTestFinished(() => repository.remove());
  const home = await mkdtemp(join(tmpdir(), 'oldest-'));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  const command = [
    ...[await oldestNode(), join(PROJECT_ROOT, 'dist/cli.js'), '--json', '--outputs', `type=oci,dest=${home}/layout`],
    ...['--registry-mirrors', process.env['TEST_MIRROR'] ?? '', '--build-env', 'NuGetAudit=false'],
  ];
  const options = { cwd: repository.root, env: { ...process.env, XDG_CACHE_HOME: home } };
  const first = JSON.parse(await runCommand(command, options));
  expect(first.cache).toBe('miss');
  expect(JSON.parse(await runCommand(command, options))).toMatchObject({ cache: 'hit', digest: first.digest });
});

test('the oldest Node.js runs the action `plan`', async () => {
  const repository = await makeRepository({ fixture: 'services' });
  onTestFinished(() => repository.remove());
  const temp = await mkdtemp(join(tmpdir(), 'oldest-plan-'));
  onTestFinished(() => rm(temp, { recursive: true, force: true }));
  const output = join(temp, 'output');
  await writeFile(output, '');
  const env = {
    ...{ PATH: process.env['PATH'], HOME: temp, RUNNER_TEMP: temp, GITHUB_WORKSPACE: repository.root },
    ...{ GITHUB_OUTPUT: output, GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main', INPUT_AFFECTED: 'all' },
  };
  await runCommand([await oldestNode(), join(PROJECT_ROOT, 'dist/plan.js')], { cwd: repository.root, env });
  expect(await readFile(output, 'utf8')).toMatch(/^matrix<<[\s\S]*"include"/);
});
