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

test('every input that a workflow gives is one of the action that it uses', () => {
  const steps = [...examples, ...own].flatMap(({ path, steps: all }) => all.map((step) => ({ path, ...step })));
  const wrong = steps.flatMap(({ path, uses, with: inputs }) => {
    const known = inputsOf(uses);
    return Object.keys(inputs)
      .filter((name) => known !== undefined && !known.includes(name))
      .map((name) => `${path}: ${name}`);
  });
  expect(wrong).toEqual([]);
  for (const { path, steps: all } of examples) {
    expect(
      all.some(({ uses }) => inputsOf(uses) !== undefined),
      path,
    ).toBe(true);
  }
});

test('an example begins without any right, and every job says which it needs', () => {
  for (const { path, content } of examples) {
    expect(content['permissions'], path).toEqual({});
    for (const [job, value] of Object.entries(mapOf(content['jobs'])))
      expect(mapOf(value), `${path}: ${job}`).toHaveProperty('permissions');
  }
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

test('docs/scaling.md lists all of the reusable workflow, and the README all examples', () => {
  const listed = (heading: string): readonly string[] => {
    const part = read('docs/scaling.md').split(`\n### ${heading}\n`)[1]?.split(/^##/m)[0] ?? '';
    return [...part.matchAll(/^\| `([\w-]+)` +\|/gm)].map(([, name = '']) => name);
  };
  expect(listed('Inputs')).toEqual(namesOf('inputs'));
  expect(listed('Secrets')).toEqual(namesOf('secrets'));
  expect(listed('Outputs')).toEqual(namesOf('outputs'));
  const links = [...read('README.md').matchAll(/\]\((examples\/[\w-]+\.yml)\)/g)].map(([, path = '']) => path);
  expect([...links].sort()).toEqual(examples.map(({ path }) => path));
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
