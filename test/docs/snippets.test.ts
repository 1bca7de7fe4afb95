import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { INPUT_NAMES } from '#request/inputs/names.ts';
import { actionlint } from '../world/actionlint.ts';
import { codeBlocks } from '../world/code-blocks.ts';
import { PROJECT_ROOT } from '../world/work-folder.ts';

const OWN_STEP = 'uses: OWNER/containerize-dotnet@';
const INPUTS: readonly string[] = INPUT_NAMES;
/** How YAML for GitLab, Azure Pipelines, Kubernetes and Dependabot begins. */
const FOR_OTHERS = /^(?:image:\n|stages:|trigger:|pool:|apiVersion:|nodeSelector:|version: 2\n)/;

const snippets = [
  'README.md',
  ...readdirSync(join(PROJECT_ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
].flatMap((page) =>
  codeBlocks(readFileSync(join(PROJECT_ROOT, page), 'utf8'))
    .filter(({ language, text }) => language === 'yaml' && !FOR_OTHERS.test(text))
    .map(({ text }, at) => ({ page, at: at + 1, text: asWorkflow(text) })),
);

test('pages have snippets of workflows', () => {
  const pages = snippets.filter(({ text }) => text.includes(OWN_STEP)).map(({ page }) => page);
  expect(pages).toEqual(expect.arrayContaining(['README.md', 'docs/moving.md', 'docs/inputs.md', 'docs/many.md']));
});

test.each(snippets)('actionlint accepts snippet $at of $page', async ({ text }) => {
  const entrypoint = text.split('\n').findIndex((line) => line.trim() === 'entrypoint: ""') + 1;
  const problems = await actionlint(text);
  // A rule for container actions, for which `entrypoint` is a key of the workflow and not an input.
  expect(problems.filter((problem) => problem !== `${entrypoint}: string should not be empty`)).toEqual([]);
});

test('snippets give this action inputs that it has', () => {
  const given = snippets.flatMap(({ page, at, text }) => inputsGiven(text).map((name) => ({ page, at, name })));
  expect(given.length).toBeGreaterThan(snippets.length);
  expect(given.filter(({ name }) => !INPUTS.includes(name))).toEqual([]);
});

test('snippets are in block style, which is easy to edit', () => {
  const flow = snippets.flatMap(({ page, at, text }) =>
    text.split('\n').flatMap((line) => (/^ *(?:- )?[\w-]+: \{ /.test(line) ? [`${page} ${at}: ${line.trim()}`] : [])),
  );
  expect(flow).toEqual([]);
});

/** Makes a whole workflow of a workflow without a trigger, of steps, or of inputs. */
function asWorkflow(text: string): string {
  if (/^(?:jobs|permissions):/.test(text)) return `on: push\n${text}`;
  if (/^(?:name|on):/.test(text)) return text;
  if (text.startsWith('-')) return `on: push\njobs:\n${jobHead(text)}    steps:\n${indented(text, 6)}`;
  return asWorkflow(`- ${OWN_STEP}v1\n  with:\n${indented(text, 4)}`);
}

/** Returns the head of a job with these steps, with the jobs that they need and the matrix that they use. */
function jobHead(steps: string): string {
  const namesAfter = (word: string): readonly string[] => [
    ...new Set([...steps.matchAll(new RegExp(`\\b${word}\\.([\\w-]+)`, 'g'))].map(([, name = '']) => name)),
  ];
  const jobs = namesAfter('needs');
  const outputs = namesAfter('outputs').map((name) => `      ${name}: a\n`);
  const given = outputs.length === 0 ? '' : `    outputs:\n${outputs.join('')}`;
  const bodies = jobs.map((job) => `  ${job}:\n    runs-on: ubuntu-latest\n${given}    steps:\n      - run: "true"\n`);
  const needs = jobs.length === 0 ? '' : `    needs: [${jobs.join(', ')}]\n`;
  const matrix = namesAfter('matrix').map((name) => `        ${name}: ["a"]\n`);
  const strategy = matrix.length === 0 ? '' : `    strategy:\n      matrix:\n${matrix.join('')}`;
  return `${bodies.join('')}  snippet:\n${needs}${strategy}    runs-on: ubuntu-latest\n`;
}

function indented(text: string, spaces: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(spaces));
}

/** The keys below `with:` of the steps that are this action. */
function inputsGiven(text: string): readonly string[] {
  return text
    .split(/^(?= *- )/m)
    .filter((step) => step.includes(OWN_STEP))
    .flatMap((step) => {
      const [, indent = '', lines = ''] = /^( *)with:\n((?:(?:\1 .*)?\n)+)/m.exec(step) ?? [];
      return [...lines.matchAll(new RegExp(`^${indent}  ([\\w-]+):`, 'gm'))].map(([, name = '']) => name);
    });
}
