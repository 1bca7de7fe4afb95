import { access, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseActionDefinition } from './runner/action-definition.ts';
import { dispatchEvent, pullRequestEvent, scheduleEvent, tagEvent } from './runner/events.ts';
import { parseKeyValues } from './runner/file-commands.ts';
import { type ActionRequest, runAction } from './runner.ts';

const DEFINITION = `name: Test
description: 'For tests: only'
inputs:
  # What it is about.
  project:
    description: 'Which: project'
    default: '.'
  github-token:
    description: |
      default: not this one
    default: \${{ github.token }}
  several:
    default: |
      one
      two
runs:
  using: node24
  main: main.js
  post: post.js
`;

let action: string;

beforeEach(async () => {
  action = await mkdtemp(join(tmpdir(), 'action-'));
  await writeFile(join(action, 'package.json'), '{"type":"module"}');
  await writeFile(join(action, 'action.yml'), DEFINITION);
  await main('');
  await post('');
});

afterEach(async () => {
  await rm(action, { recursive: true });
});

describe('a step', () => {
  test('gets its inputs with their defaults, its files and its event', async () => {
    await main(`
      const e = process.env;
      for (const name of ['INPUT_PROJECT', 'INPUT_GITHUB-TOKEN', 'INPUT_SEVERAL', 'GITHUB_REF', 'GITHUB_REF_TYPE'])
        console.log(name + '=' + JSON.stringify(e[name]));
      console.log(process.cwd() === e.GITHUB_WORKSPACE, process.version.split('.')[0], e.npm_config_cache);
      console.log(JSON.parse(fs.readFileSync(e.GITHUB_EVENT_PATH, 'utf8')).repository.full_name);
    `);
    const { log, exitCode } = await run({ inputs: { project: 'src/Web' }, event: await tagEvent({ tag: 'v1.2.3' }) });
    expect(exitCode).toBe(0);
    expect(log.split('\n')).toEqual([
      'INPUT_PROJECT="src/Web"',
      'INPUT_GITHUB-TOKEN="***"',
      'INPUT_SEVERAL="one\\ntwo\\n"',
      'GITHUB_REF="refs/tags/v1.2.3"',
      'GITHUB_REF_TYPE="tag"',
      'true v24 undefined',
      'owner/app',
    ]);
  });

  test('gives outputs, a summary, variables and paths; its post job has its state', async () => {
    await main(`
      fs.appendFileSync(process.env.GITHUB_OUTPUT, 'digest=sha256:1\\ntags<<END\\na\\nb\\nEND\\n');
      fs.appendFileSync(process.env.GITHUB_STATE, 'container=c1\\n');
      fs.appendFileSync(process.env.GITHUB_ENV, 'A=b\\n');
      fs.appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# Done\\n');
      process.exitCode = 1;
    `);
    await post(`console.log('removing', process.env.STATE_container)`);
    const result = await run({});
    expect(result).toMatchObject({ exitCode: 1, outputs: { digest: 'sha256:1', tags: 'a\nb' }, summary: '# Done\n' });
    expect(result).toMatchObject({ exported: { A: 'b' }, state: { container: 'c1' }, post: { log: 'removing c1' } });
  });

  test('annotates, and hides what it masked from then on', async () => {
    await main(`
      console.log('canary before');
      console.log('::add-mask::canary');
      console.log('::error file=src/A.cs,line=3,col=5,title=CS%3A1::Missing %25 canary%0Asecond line');
      console.log('::group::Canary: ' + Buffer.from('canary').toString('base64'));
    `);
    const { log, annotations, masked } = await run({});
    expect(annotations).toEqual([
      { level: 'error', message: 'Missing % ***\nsecond line', file: 'src/A.cs', line: 3, column: 5, title: 'CS:1' },
    ]);
    expect(log).toBe('canary before\n##[error]Missing % ***\nsecond line\n##[group]Canary: ***');
    expect(masked).toEqual(['canary']);
  });

  test('that writes a bad line fails as on a runner', async () => {
    await main(`fs.appendFileSync(process.env.GITHUB_OUTPUT, 'no value\\n')`);
    await expect(run({ entry: 'main' })).rejects.toThrow("Invalid format 'no value'");
  });

  test('that is cancelled gets SIGINT, and its post job runs', async () => {
    await main(`
      process.on('SIGINT', () => { console.log('interrupted'); process.exit(130); });
      console.log('ready');
      setInterval(() => undefined, 1000);
    `);
    await post(`console.log('cleaned')`);
    const result = await run({ signal: AbortSignal.timeout(400) });
    expect(result).toMatchObject({ exitCode: 130, log: 'ready\ninterrupted', post: { log: 'cleaned' } });
  });

  test('leaves nothing of its own behind', async () => {
    await main('console.log(process.env.RUNNER_TEMP)');
    const { log } = await run({});
    expect(log).toContain(tmpdir());
    await expect(access(log)).rejects.toThrow('ENOENT');
  });
});

describe('file commands', () => {
  test('an equals sign before the delimiter mark wins', () => {
    expect(parseKeyValues('a=b<<c\n\nd<<E\nx=y\n\nE\n')).toEqual({ a: 'b<<c', d: 'x=y\n' });
  });

  test.each([
    ['=b', 'Name must not be empty'],
    ['a<<', 'Delimiter must not be empty'],
    ['a<<E\nb\n', "Matching delimiter not found 'E'"],
    ['a', "Invalid format 'a'"],
  ])('"%s" is refused', (content, message) => {
    expect(() => parseKeyValues(content)).toThrow(message);
  });
});

test('an action.yml is read with quotes, comments and blocks', () => {
  const { inputs, runs } = parseActionDefinition(DEFINITION);
  expect(Object.fromEntries(inputs)).toEqual({
    project: '.',
    'github-token': `\${{ github.token }}`,
    several: 'one\ntwo\n',
  });
  expect(runs.get('post')).toBe('post.js');
});

test('events say what GitHub says', async () => {
  const fork = await pullRequestEvent({ number: 12, fork: true });
  expect(fork).toMatchObject({ ref: 'refs/pull/12/merge', headRef: 'topic', baseRef: 'main' });
  expect(fork.payload).toMatchObject({ pull_request: { head: { repo: { full_name: 'stranger/app', fork: true } } } });
  expect(await scheduleEvent({ defaultBranch: 'trunk' })).toMatchObject({ name: 'schedule', ref: 'refs/heads/trunk' });
  expect(await dispatchEvent({ branch: 'b' })).toMatchObject({ name: 'workflow_dispatch', ref: 'refs/heads/b' });
});

async function run(request: Partial<ActionRequest>) {
  return await runAction({ workspace: action, action, ...request });
}

async function main(script: string): Promise<void> {
  await writeFile(join(action, 'main.js'), `import fs from 'node:fs';\n${script}`);
}

async function post(script: string): Promise<void> {
  await writeFile(join(action, 'post.js'), `import fs from 'node:fs';\n${script}`);
}
