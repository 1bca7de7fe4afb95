import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Authority, makeAuthority } from '../world/authority.ts';
import { runCommand } from '../world/command.ts';
import { containerized, newImageName, pulledImage, startImage, targetHost } from '../world/containerize.ts';
import { makeRepository, type Repository } from '../world/repository.ts';
import { resultsOf } from '../world/results.ts';
import { pullRequestEvent, pushEvent, type RunnerEvent, scheduleEvent, tagEvent } from '../world/runner/events.ts';
import type { ActionResult } from '../world/runner.ts';
import { outputOf } from '../world/small-dotnet.ts';
import { firstOf, soakTest } from '../world/soak.ts';
import { PROJECT_ROOT } from '../world/work-folder.ts';
import { type ActionStep, mapOf, readWorkflow, readWorkflows, type Workflow } from '../world/workflow.ts';
import type { Yaml } from '../world/yaml.ts';

const ACTION = 'OWNER/containerize-dotnet@v1';
const TAG = 'v1.2.3';
/** Every step of the action in the examples. The other examples call the reusable workflow, or do not use the action. */
const examples = (await readWorkflows('examples')).flatMap((workflow) =>
  workflow.steps.filter(({ uses }) => uses === ACTION).map((step) => ({ workflow, step })),
);

let shop: Repository;
let site: Repository;
let cache = '';
let authority: Authority;
/** In the engine, as the step before it would have built it. */
const ownBase = `own-base-${randomUUID()}:local`;
beforeAll(async () => {
  shop = await makeRepository({ fixture: 'services' });
  site = await makeRepository({ fixture: 'web' });
  cache = await mkdtemp(join(tmpdir(), 'cache-'));
  await moveBelow(site, 'src/Web');
  authority = await makeAuthority();
  const mirror = (process.env['TEST_MIRROR'] ?? '').split('=').at(-1) || 'mcr.microsoft.com';
  await runCommand(['docker', 'pull', '--quiet', `${mirror}/dotnet/aspnet:10.0`]);
  await runCommand(['docker', 'tag', `${mirror}/dotnet/aspnet:10.0`, ownBase]);
});
afterAll(async () => {
  await Promise.all([shop.remove(), site.remove(), rm(cache, { recursive: true, force: true })]);
  await runCommand(['docker', 'rmi', ownBase]);
  await authority[Symbol.asyncDispose]();
});

/** The project where the examples have it. */
async function moveBelow({ root, git }: Repository, folder: string): Promise<void> {
  await mkdir(join(root, folder), { recursive: true });
  const names = (await readdir(root)).filter((name) => !['.git', '.gitignore', 'src'].includes(name));
  for (const name of names) await rename(join(root, name), join(root, folder, name));
  await mkdir(join(root, 'tests/Web.Tests'), { recursive: true });
  await writeFile(join(root, 'tests/Web.Tests/Web.Tests.csproj'), TESTS);
  // For the example that has published before.
  await mkdir(join(root, 'out/web'), { recursive: true });
  for (const [name, text] of Object.entries(outputOf('Web'))) await writeFile(join(root, 'out/web', name), text);
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'Second');
}

/** Tests of the site, for the example that asks for them. */
const TESTS = `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <IsTestProject>true</IsTestProject>
  </PropertyGroup>
  <ItemGroup>
    <ProjectReference Include="../../src/Web/Web.csproj" />
  </ItemGroup>
</Project>
`;

/** The event that the job is for. */
async function eventOf({ workflow: { content }, step: { job } }: Example, workspace: string): Promise<RunnerEvent> {
  const on = mapOf(content['on']);
  const condition = String(mapOf(mapOf(content['jobs'])[job])['if'] ?? '');
  if (on['schedule'] !== undefined) return await scheduleEvent({ workspace });
  if (condition === "github.event_name == 'pull_request'" || on['push'] === undefined)
    return await pullRequestEvent({ workspace, fork: !condition.includes('head.repo.full_name == github.repository') });
  if (mapOf(on['push'])['branches'] !== undefined) return await pushEvent({ workspace });
  return await tagEvent({ workspace, tag: TAG });
}

interface Example {
  readonly workflow: Workflow;
  readonly step: ActionStep;
}

/** The legs of the job's matrix; one without values where it has none. A matrix of the companion comes from its step. */
async function legsOf({ workflow, step }: Example): Promise<readonly Readonly<Record<string, Yaml>>[]> {
  const strategy = mapOf(mapOf(mapOf(workflow.content['jobs'])[step.job])['strategy']);
  if (typeof strategy['matrix'] !== 'string') {
    const include = mapOf(strategy['matrix'])['include'];
    return Array.isArray(include) ? include.map(mapOf) : [{}];
  }
  expect(strategy['matrix']).toBe('\u0024{{ fromJSON(needs.plan.outputs.matrix) }}');
  const plan = workflow.steps.find(({ job, uses }) => job === 'plan' && uses === PLAN);
  const event = await pushEvent({ workspace: site.root });
  const action = join(PROJECT_ROOT, 'plan');
  const { outputs } = await containerized({ workspace: site.root, event, action, inputs: plan?.with ?? {} });
  return JSON.parse(outputs['matrix'] ?? '').include;
}

const PLAN = 'OWNER/containerize-dotnet/plan@v1';

interface Run {
  readonly leg: Readonly<Record<string, Yaml>>;
  readonly name: string;
  readonly mode: 'plan' | 'build';
}

/** Runs the step as GitHub would, with places of the tests' own instead of those of the example. */
async function runExample(example: Example, { leg, name, mode }: Run): Promise<ActionResult> {
  const { workflow, step } = example;
  const workspace = step.with['project'] === 'Shop.slnx' ? shop.root : site.root;
  const host = await targetHost();
  const values: Readonly<Record<string, Yaml>> = {
    'github.repository': name.slice(host.length + 1),
    'github.repository_owner': 'owner',
    'github.ref_name': TAG,
    'secrets.FEED_TOKEN': 'feed-token',
    'secrets.GITHUB_TOKEN': 'job-token',
    'secrets.NPM_TOKEN': 'npm-token',
    "github.event_name == 'workflow_dispatch' && 'overwrite' || 'fail'": 'fail',
    ...Object.fromEntries(Object.entries(leg).map(([key, value]) => [`matrix.${key}`, value])),
  };
  const fill = (text: string): string =>
    text.replace(/\$\{\{ (.+?) \}\}/g, (expression, key: string) => {
      const value = values[key];
      if (value === undefined) throw new Error(`${workflow.path}: nobody knows ${expression}`);
      return fill(String(value));
    });
  const placed = (text: string): string =>
    fill(text)
      .replaceAll(/ghcr\.io|docker\.io(?=\/acme)|registry\.example:5000/g, host)
      .replaceAll('own-base:local', ownBase)
      .replaceAll('/etc/company/ca.pem', authority.file)
      .replaceAll('/var/cache/containerize-dotnet', cache);
  const inputs = Object.fromEntries(Object.entries(step.with).map(([input, text]) => [input, placed(text)]));
  return await containerized({ workspace, event: await eventOf(example, workspace), inputs: { ...inputs, mode } });
}

async function exampleOf(path: string, job: string): Promise<Example> {
  const workflow = await readWorkflow(path);
  const step = workflow.steps.find((each) => each.uses === ACTION && each.job === job);
  if (step === undefined) throw new Error(`${path} has no step of the action in ${job}`);
  return { workflow, step };
}

describe('the plan of every example', () => {
  test.each(
    firstOf(
      6,
      examples.map((example) => [`${example.workflow.path} ${example.step.job}`, example] as const),
    ),
  )('%s', async (_title, example) => {
    const name = await newImageName();
    for (const leg of await legsOf(example)) {
      const { log, annotations } = await runExample(example, { leg, name, mode: 'plan' });
      // A finished output says what it needs after it was read; the plan names it.
      expect(log).toContain(example.step.with['publish-directory'] === undefined ? 'net10.0' : 'publish output');
      expect(annotations.filter(({ level }) => level === 'error')).toEqual([]);
    }
  });
});

soakTest('examples/single.yml: the image is pushed and answers', async () => {
  const name = await newImageName();
  const example = await exampleOf('examples/single.yml', 'image');
  const { outputs } = await runExample(example, { leg: {}, name, mode: 'build' });
  expect(outputs).toMatchObject({ pushed: 'true', tags: `${name}:main` });
  await using running = await startImage(outputs['image'] ?? '');
  expect(await (await running.fetch('/healthz')).text()).toBe('Healthy');
});

soakTest('examples/single.yml: a pull request builds, and pushes nothing', async () => {
  const example = await exampleOf('examples/single.yml', 'check');
  const { outputs } = await runExample(example, { leg: {}, name: await newImageName(), mode: 'build' });
  expect(outputs).toMatchObject({ pushed: 'false', digest: expect.stringMatching(/^sha256:/) });
});

soakTest('examples/services.yml: every service is an image of its own', async () => {
  const name = await newImageName();
  const example = await exampleOf('examples/services.yml', 'images');
  const result = await runExample(example, { leg: {}, name, mode: 'build' });
  const images = resultsOf(result);
  expect(images.length).toBeGreaterThan(1);
  const names = (result.outputs['tags'] ?? '').split('\n');
  expect(names).toHaveLength(images.length);
  for (const [at, { manifest }] of images.entries()) {
    expect(names[at]?.startsWith(`${name}/`)).toBe(true);
    await pulledImage(`${names[at]?.replace(/:[^:/]*$/, '')}@${manifest}`);
  }
});
