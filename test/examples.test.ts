import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SHARED_INPUTS } from '#request/inputs/merge-inputs.ts';
import { INPUT_NAMES, MERGE_DEFAULTS } from '#request/inputs/names.ts';
import { mapOf, readWorkflow, readWorkflows } from './world/workflow.ts';
import { parseYaml } from './world/yaml.ts';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const examples = await readWorkflows('examples');
const own = await readWorkflows('.github/workflows');
const reusable = await readWorkflow('.github/workflows/containerize.yml');
const oidc = await readWorkflow('.github/workflows/containerize-oidc.yml');

const PLAN_INPUTS = Object.keys(mapOf(mapOf(parseYaml(read('plan/action.yml')))['inputs']));

/** Inputs that our actions have, by how they are called. */
function inputsOf(uses: string): readonly string[] | undefined {
  if (/^(?:\$\/|OWNER\/containerize-dotnet@v1)$/.test(uses)) return INPUT_NAMES;
  if (/^(?:\$\/merge|OWNER\/containerize-dotnet\/merge@v1)$/.test(uses))
    return [...Object.keys(MERGE_DEFAULTS), ...SHARED_INPUTS];
  if (/^(?:\$\/plan|OWNER\/containerize-dotnet\/plan@v1)$/.test(uses)) return PLAN_INPUTS;
  const [, file] =
    /^OWNER\/containerize-dotnet\/\.github\/workflows\/(containerize(?:-oidc)?\.yml)@v1$/.exec(uses) ?? [];
  if (file !== undefined) return namesOf('inputs', file === 'containerize.yml' ? reusable : oidc);
  return undefined;
}

/** Names of the reusable workflow, by what they are. */
function namesOf(kind: 'inputs' | 'secrets' | 'outputs', { content } = reusable): readonly string[] {
  return Object.keys(mapOf(mapOf(mapOf(content['on'])['workflow_call'])[kind]));
}

/** Examples that do not use the action, and why. */
const WITHOUT_ACTION: Readonly<Record<string, string>> = {
  'examples/clean-up.yml': 'it removes images',
  'examples/nightly.yml': 'it starts release.yml',
  'examples/roll-back.yml': 'it moves a tag to an image that exists',
};

test('every input that a workflow gives is one of the action that it uses', () => {
  const steps = [...examples, ...own].flatMap(({ path, steps: all }) => all.map((step) => ({ path, ...step })));
  const wrong = steps.flatMap(({ path, uses, with: inputs }) => {
    const known = inputsOf(uses);
    return Object.keys(inputs)
      .filter((name) => known !== undefined && !known.includes(name))
      .map((name) => `${path}: ${name}`);
  });
  expect(wrong).toEqual([]);
  const without = examples.filter(({ steps: all }) => !all.some(({ uses }) => inputsOf(uses) !== undefined));
  expect(without.map(({ path }) => path)).toEqual(Object.keys(WITHOUT_ACTION));
});

test('an example begins without any right, and every job says which it needs', () => {
  for (const { path, content } of examples) {
    expect(content['permissions'], path).toEqual({});
    expect(content, path).toHaveProperty('concurrency');
    for (const [job, value] of Object.entries(mapOf(content['jobs']))) {
      expect(mapOf(value), `${path}: ${job}`).toHaveProperty('permissions');
      if (mapOf(value)['uses'] === undefined) expect(mapOf(value), `${path}: ${job}`).toHaveProperty('timeout-minutes');
    }
  }
});

test('a job that builds pull requests cannot push, or a comment says why it may', () => {
  const silent = examples.flatMap(({ path, content, text, steps }) => {
    if (mapOf(content['on'])['pull_request'] === undefined) return [];
    const building = Object.entries(mapOf(content['jobs'])).filter(([job, value]) => {
      const { permissions, if: condition = '' } = mapOf(value);
      const builds = steps.some((step) => step.job === job && inputsOf(step.uses) === INPUT_NAMES);
      const runs = String(condition) !== "github.event_name != 'pull_request'";
      return builds && runs && mapOf(permissions)['packages'] === 'write';
    });
    return building
      .filter(([job]) => !new RegExp(`^ {2}# .*token.*\\n(?: {2}# .*\\n)* {2}${job}:$`, 'm').test(text))
      .map(([job]) => `${path}: ${job}`);
  });
  expect(silent).toEqual([]);
});

test('the reusable workflow refers to its own repository by $/', () => {
  expect(reusable.text).not.toMatch(/uses: \.\//);
  expect(reusable.steps.map(({ uses }) => uses).filter((uses) => uses.startsWith('$/'))).toEqual([
    '$/plan',
    '$/',
    '$/merge',
  ]);
});

/** Inputs of the action that the reusable workflow does not pass on, and why. */
const NOT_PASSED: Readonly<Record<string, string>> = {
  'publish-directory': 'a job of its own has no publish output',
  load: 'no later step of the job could use the image',
  outputs: 'the files would be gone with the job',
  binlog: 'the file would be gone with the job',
  mode: 'the job plan tells what would be done',
  'sep-tags': 'the outputs of the workflow are JSON',
  'sep-labels': 'the outputs of the workflow are JSON',
  'sep-annotations': 'the outputs of the workflow are JSON',
  'if-exists': 'merge writes the tags, and is given it',
  'latest-may-go-back': 'merge writes the tags, and is given it',
  summary: 'each job of the workflow writes its own',
  'github-token': 'the default is the token of the job',
  'timeout-minutes': 'it is the time limit of the job',
};

test('the reusable workflow passes every input of the action, or gives a reason', () => {
  const [step] = reusable.steps.filter(({ uses }) => uses === '$/');
  const passed = Object.keys(step?.with ?? {});
  expect(INPUT_NAMES.filter((name) => !passed.includes(name))).toEqual(
    INPUT_NAMES.filter((name) => NOT_PASSED[name] !== undefined),
  );
  expect(Object.keys(NOT_PASSED).filter((name) => passed.includes(name))).toEqual([]);
  const given = namesOf('inputs');
  const own = passed.filter((name) => given.includes(name) && !['project', 'os', 'platforms', 'flavor'].includes(name));
  for (const name of own) expect(step?.with[name], name).toBe(`\u0024{{ inputs.${name} }}`);
});

test('docs/scaling.md lists all of the reusable workflow', () => {
  const listed = (heading: string): readonly string[] => {
    const part = read('docs/scaling.md').split(`\n### ${heading}\n`)[1]?.split(/^##/m)[0] ?? '';
    return [...part.matchAll(/^\| `([\w-]+)` +\|/gm)].map(([, name = '']) => name);
  };
  expect(listed('Inputs')).toEqual(namesOf('inputs'));
  expect(listed('Secrets')).toEqual(namesOf('secrets'));
  expect(listed('Outputs')).toEqual(namesOf('outputs'));
});

test('examples/README.md lists all examples, and the README no other', () => {
  const linked = (page: string, pattern: RegExp): readonly string[] =>
    [...read(page).matchAll(pattern)].map(([, path = '']) => `examples/${path}`);
  const paths = examples.map(({ path }) => path);
  expect([...linked('examples/README.md', /^\| \[[\w-]+\.yml\]\(([\w-]+\.yml)\)/gm)].sort()).toEqual(paths);
  const links = linked('README.md', /\]\(examples\/([\w-]+\.yml)\)/g);
  expect(links.filter((link) => !paths.includes(link))).toEqual([]);
});

test('YAML is read as it is meant, and what is not understood is an error', () => {
  const text = [
    '# comment',
    'a: text # comment',
    'b:',
    '  - c: "x\\n"',
    "    d: 'it''s'",
    '  - [e, f]',
    'g: |',
    '  one',
    '    two',
    '',
    'h: {}',
    'i:',
  ].join('\n');
  expect(parseYaml(text)).toEqual({
    a: 'text',
    b: [{ c: 'x\n', d: "it's" }, ['e', 'f']],
    g: 'one\n  two\n',
    h: {},
    i: '',
  });
  for (const wrong of ['a: &x b', 'a: {b: c}', 'a: b\na: c', 'a: "b', 'text', 'a:\n    b: c\n  d: e'])
    expect(() => parseYaml(wrong), wrong).toThrow(/^line \d: /);
});
