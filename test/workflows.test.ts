import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { groupBy } from '#base/objects.ts';
import { withCloudLogins } from '../script/workflows.ts';
import { actionlint } from './world/actionlint.ts';

const root = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

function workflowsIn(folder: string): readonly string[] {
  if (!existsSync(new URL(folder, root))) return [];
  return readdirSync(new URL(folder, root))
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => `${folder}/${name}`);
}

const OWN = workflowsIn('.github/workflows');

interface Job {
  /** `ci.yml test`. */
  readonly name: string;
  readonly text: string;
  readonly steps: readonly string[];
}

/** Our workflows have one shape: jobs at two spaces, their steps at six. */
const jobs: readonly Job[] = OWN.flatMap((path) => {
  const [, all = ''] = read(path).split(/^jobs:\n/m);
  return all.split(/^(?= {2}[\w-]+:$)/m).flatMap((text) => {
    const id = /^ {2}([\w-]+):/.exec(text)?.[1];
    const steps = text.split(/^(?= {6}- )/m).slice(1);
    return id === undefined ? [] : [{ name: `${path.split('/').at(-1)} ${id}`, text, steps }];
  });
});

/** What the shell gets: of each `run:` its line, or the lines below it. */
function scripts({ steps }: Job): readonly string[] {
  return steps.flatMap((step) => {
    const [, , line = '', below = ''] = /^( *(?:- )?)run: (.*)\n((?: {10}.*\n|\n)*)/m.exec(step) ?? [];
    return line === '' ? [] : [/^[|>]/.test(line) ? below : line];
  });
}

const used = (text: string): readonly string[] =>
  [...text.matchAll(/^ *(?:- )?uses: (.+)$/gm)].map(([, name = '']) => name);

test('the jobs and their steps are found', () => {
  expect(jobs.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['ci.yml test', 'ci.yml gate', 'dist.yml commit', 'release.yml publish']),
  );
  const runs = OWN.flatMap((path) => read(path).match(/^ *(?:- )?run:/gm) ?? []);
  expect(jobs.flatMap(scripts)).toHaveLength(runs.length);
});

test.each([...OWN, ...workflowsIn('examples')])('actionlint has nothing to say of %s', async (path) => {
  expect(await actionlint(read(path))).toEqual([]);
});

test('actions of others are pinned to a commit with its version beside it', () => {
  const others = OWN.flatMap((path) => used(read(path))).filter((name) => !/^(?:\.\/|\$\/|OWNER\/)/.test(name));
  const unpinned = others.filter((name) => !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(name));
  expect([...new Set(unpinned)]).toEqual([]);
  // One version of each, so that a comment and its commit cannot part.
  const versions = groupBy(new Set(others), (name) => name.split('@')[0]);
  expect([...versions.values()].filter((names) => names.length > 1)).toEqual([]);
});

test('the OIDC workflow is the other one, with logins of clouds', () => {
  const [plain, oidc] = ['containerize.yml', 'containerize-oidc.yml'].map((name) => read(`.github/workflows/${name}`));
  expect(oidc, 'npm run workflows').toBe(withCloudLogins(plain ?? ''));
  const steps = jobs.filter(({ name }) => name.startsWith('containerize-oidc.yml ')).map((job) => namesOfLogins(job));
  expect(steps).toEqual([
    ['Log in', 'Log in to clouds'],
    ['Log in', 'Log in to clouds'],
    ['Log in', 'Log in to clouds'],
  ]);
  const rights = (text = ''): readonly string[] => text.match(/^ {6}[\w-]+: (?:read|write)$/gm) ?? [];
  expect(rights(oidc).filter((right) => !right.includes('id-token'))).toEqual(rights(plain));
});

function namesOfLogins({ steps }: Job): readonly string[] {
  return steps.flatMap((step) => /name: (Log in.*)/.exec(step)?.[1] ?? []);
}

test('zizmor demands a commit of every action, without an exception', () => {
  expect(read('.github/zizmor.yml')).toMatch(/^ +policies:\n +"\*": hash-pin\n?$/m);
});

test('a workflow may nothing, and each job says what it may', () => {
  expect(OWN.filter((path) => !/^permissions: \{\}$/m.test(read(path)))).toEqual([]);
  expect(jobs.filter(({ text }) => !/^ {4}permissions:/m.test(text)).map(({ name }) => name)).toEqual([]);
});

test('no workflow runs with our rights for what somebody else sends', () => {
  expect(OWN.filter((path) => /\b(?:pull_request_target|workflow_run|issue_comment)\b/.test(read(path)))).toEqual([]);
});

test('a job that may write to the repository runs nothing of it', () => {
  const writing = jobs.filter(({ text }) => /^ {6}contents: write$/m.test(text));
  expect(writing.map(({ name }) => name)).toEqual(expect.arrayContaining(['dist.yml commit', 'release.yml publish']));
  const running = writing.filter(
    (job) =>
      used(job.text).some((name) => name.startsWith('./')) ||
      scripts(job).some((script) => /\b(?:npm|npx|node|dotnet|script|\.ci)\b/.test(script)),
  );
  expect(running.map(({ name }) => name)).toEqual([]);
});

test('a checkout keeps no token, but for the jobs that push', () => {
  const checkouts = jobs.flatMap((job) =>
    job.steps
      .filter((step) => step.includes('actions/checkout@'))
      .map((step) => ({ job, kept: /persist-credentials: (\w+)/.exec(step)?.[1] })),
  );
  const wrong = checkouts.filter(({ job, kept }) => kept !== String(scripts(job).join('\n').includes('git push')));
  expect(wrong.map(({ job }) => job.name)).toEqual([]);
});

test('no expression stands in a script, where a name could become code', () => {
  expect(
    jobs.filter((job) => scripts(job).some((script) => script.includes('\u0024{{'))).map(({ name }) => name),
  ).toEqual([]);
});

test('the catalogue is renewed each month without rights, and proposed without code', () => {
  const path = '.github/workflows/catalogue.yml';
  // Older than 100 days it warns of itself (src/dotnet/catalogue-age.ts).
  expect(read(path)).toMatch(/^ {2}schedule:\n {4}- cron: "\d+ \d+ \d+ \* \*"$/m);
  const [make, commit, propose] = ['make', 'commit', 'propose'].map((id) =>
    jobs.find(({ name }) => name === `catalogue.yml ${id}`),
  );
  expect(make?.text).toMatch(/^ {4}permissions:\n {6}contents: read\n {4}outputs:/m);
  expect(make === undefined ? [] : scripts(make).join('\n')).toContain(
    'node script/catalogue.ts upstream/docker upstream/core',
  );
  expect(commit?.text).toMatch(/^ {4}permissions:\n {6}contents: write\n {4}steps:/m);
  expect(propose?.text).toMatch(/^ {4}permissions:\n {6}actions: write\n {6}pull-requests: write\n {4}steps:/m);
  expect(propose === undefined ? [] : scripts(propose).join('\n')).toContain('gh pr create');
  expect(propose && used(propose.text)).toEqual([]);
});

test('the gate waits for every other job of CI, and CI is what everybody runs', () => {
  const ci = jobs.filter(({ name }) => name.startsWith('ci.yml '));
  const gate = ci.find(({ name }) => name === 'ci.yml gate');
  const needs = /needs: \[(.*)\]/.exec(gate?.text ?? '')?.[1]?.split(', ') ?? [];
  const others = ci.filter((job) => job !== gate).map(({ name }) => name.slice('ci.yml '.length));
  expect(needs).toEqual(others);
  expect(ci.flatMap(scripts)).toContain('./.ci/run');
});
