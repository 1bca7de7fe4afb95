import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { containerized, newImageName, pulledImage, registries, startImage, targetHost } from '../world/containerize.ts';
import { makeImage, makeLayer } from '../world/images.ts';
import { pushOne } from '../world/push-one.ts';
import { makeRepository, type Repository } from '../world/repository.ts';
import { resultsOf } from '../world/results.ts';
import { pullRequestEvent, pushEvent, type RunnerEvent, scheduleEvent, tagEvent } from '../world/runner/events.ts';
import type { ActionResult } from '../world/runner.ts';
import { firstOf, soakTest } from '../world/soak.ts';
import { type ActionStep, mapOf, readWorkflow, readWorkflows, type Workflow } from '../world/workflow.ts';
import type { Yaml } from '../world/yaml.ts';

const ACTION = 'OWNER/containerize-dotnet@v1';
const TAG = 'v1.2.3';
/** Those without a step of the action call the reusable workflow. */
const examples = (await readWorkflows('examples')).filter(({ steps }) => steps.some(({ uses }) => uses === ACTION));

let shop: Repository;
let site: Repository;
let cache = '';
beforeAll(async () => {
  shop = await makeRepository({ fixture: 'services' });
  site = await makeRepository({ fixture: 'web' });
  cache = await mkdtemp(join(tmpdir(), 'cache-'));
  await moveBelow(site, 'src/Web');
  const base = makeImage([await makeLayer({ kind: 'base', files: { 'etc/os-release': 'ours' } })]);
  await pushOne(registries(await targetHost()), { repository: 'owner/hardened-aspnet', image: base, tags: ['10.0'] });
});
afterAll(async () => {
  await Promise.all([shop.remove(), site.remove(), rm(cache, { recursive: true, force: true })]);
});

/** The project where the examples have it. */
async function moveBelow({ root, git }: Repository, folder: string): Promise<void> {
  await mkdir(join(root, folder), { recursive: true });
  const names = (await readdir(root)).filter((name) => !['.git', '.gitignore', 'src'].includes(name));
  for (const name of names) await rename(join(root, name), join(root, folder, name));
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'Second');
}

/** The event that the example is for. */
async function eventOf({ content }: Workflow, workspace: string): Promise<RunnerEvent> {
  const on = mapOf(content['on']);
  if (on['schedule'] !== undefined) return await scheduleEvent({ workspace });
  if (on['push'] === undefined) return await pullRequestEvent({ workspace, fork: true });
  if (mapOf(on['push'])['branches'] !== undefined) return await pushEvent({ workspace });
  return await tagEvent({ workspace, tag: TAG });
}

/** The legs of the job's matrix; one without values where it has none. */
function legsOf({ content }: Workflow, job: string): readonly Readonly<Record<string, Yaml>>[] {
  const strategy = mapOf(mapOf(mapOf(content['jobs'])[job])['strategy']);
  const include = mapOf(strategy['matrix'])['include'];
  return Array.isArray(include) ? include.map(mapOf) : [{}];
}

interface Run {
  readonly workflow: Workflow;
  readonly leg: Readonly<Record<string, Yaml>>;
  readonly name: string;
  readonly mode: 'plan' | 'build';
}

/** Runs the step as GitHub would, with places of the tests' own instead of those of the example. */
async function runExample(step: ActionStep, { workflow, leg, name, mode }: Run): Promise<ActionResult> {
  const workspace = step.with['project'] === 'Shop.slnx' ? shop.root : site.root;
  const host = await targetHost();
  const values: Readonly<Record<string, Yaml>> = {
    'github.repository': name.slice(host.length + 1),
    'github.repository_owner': 'owner',
    'github.ref_name': TAG,
    'secrets.FEED_TOKEN': 'feed-token',
    ...Object.fromEntries(Object.entries(leg).map(([key, value]) => [`matrix.${key}`, value])),
  };
  const fill = (text: string): string =>
    text.replace(/\$\{\{ ([\w.-]+) \}\}/g, (expression, key: string) => {
      const value = values[key];
      if (value === undefined) throw new Error(`${workflow.path}: nobody knows ${expression}`);
      return fill(String(value));
    });
  const placed = (text: string): string =>
    fill(text)
      .replaceAll(/ghcr\.io|registry\.example:5000/g, host)
      .replaceAll('/var/cache/containerize-dotnet', cache);
  const inputs = Object.fromEntries(Object.entries(step.with).map(([input, text]) => [input, placed(text)]));
  return await containerized({ workspace, event: await eventOf(workflow, workspace), inputs: { ...inputs, mode } });
}

const stepOf = ({ path, steps }: Workflow): ActionStep => {
  const step = steps.find(({ uses }) => uses === ACTION);
  if (step === undefined) throw new Error(`${path} has no step of the action`);
  return step;
};

describe('the plan of every example', () => {
  test.each(
    firstOf(
      6,
      examples.map((workflow) => [workflow.path, workflow] as const),
    ),
  )('%s', async (_path, workflow) => {
    const name = await newImageName();
    const step = stepOf(workflow);
    for (const leg of legsOf(workflow, step.job)) {
      const { log, annotations } = await runExample(step, { workflow, leg, name, mode: 'plan' });
      expect(log).toContain('net10.0');
      expect(annotations.filter(({ level }) => level === 'error')).toEqual([]);
    }
  });
});

soakTest('examples/single.yml: the image is pushed and answers', async () => {
  const workflow = await readWorkflow('examples/single.yml');
  const name = await newImageName();
  const { outputs } = await runExample(stepOf(workflow), { workflow, leg: {}, name, mode: 'build' });
  expect(outputs).toMatchObject({ pushed: 'true', tags: `${name}:main` });
  await using running = await startImage(outputs['image'] ?? '');
  expect(await (await running.fetch('/healthz')).text()).toBe('Healthy');
});

soakTest('examples/services.yml: every service is an image of its own', async () => {
  const workflow = await readWorkflow('examples/services.yml');
  const name = await newImageName();
  const result = await runExample(stepOf(workflow), { workflow, leg: {}, name, mode: 'build' });
  const images = resultsOf(result);
  expect(images.length).toBeGreaterThan(1);
  const names = (result.outputs['tags'] ?? '').split('\n');
  expect(names).toHaveLength(images.length);
  for (const [at, { manifest }] of images.entries()) {
    expect(names[at]?.startsWith(`${name}/`)).toBe(true);
    await pulledImage(`${names[at]?.replace(/:[^:/]*$/, '')}@${manifest}`);
  }
});
