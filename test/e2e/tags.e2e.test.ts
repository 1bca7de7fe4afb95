import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { parseReference } from '#oci/reference.ts';
import { runCommand } from '../world/command.ts';
import { containerize, containerized, newImageName, PUBLISHED_BEFORE, registries } from '../world/containerize.ts';
import { writePublishOutput } from '../world/publish-output.ts';
import { makeRepository, type Repository } from '../world/repository.ts';
import {
  mergedEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  type RunnerEvent,
  tagEvent,
} from '../world/runner/events.ts';
import type { ActionResult } from '../world/runner.ts';
import { soakTest } from '../world/soak.ts';

/** A finished publish output, for runs that need no build. */
let repository: Repository;

beforeAll(async () => {
  repository = await makeRepository({ fixture: 'console' });
  await writePublishOutput(join(repository.root, 'published'));
});
afterAll(() => repository.remove());

const PUBLISHED = { 'publish-directory': 'published', 'will-it-run': 'ignore' };

async function run(event: RunnerEvent, inputs: Readonly<Record<string, string>>): Promise<ActionResult> {
  return await containerized({ workspace: repository.root, event, inputs: { ...PUBLISHED, ...inputs } });
}

const tagged = (tag: string) => tagEvent({ workspace: repository.root, tag });

/** The version in the label of the image that a tag names. */
async function versionOf(images: string, tag: string): Promise<string> {
  const text = await runCommand(['docker', 'pull', '--quiet', `${images}:${tag}`]);
  expect(text).toContain(tag);
  const format = '{{index .Config.Labels "org.opencontainers.image.version"}}';
  const label = await runCommand(['docker', 'image', 'inspect', '--format', format, `${images}:${tag}`]);
  await runCommand(['docker', 'image', 'rm', `${images}:${tag}`]);
  return label.trim();
}

async function digestOf(images: string, reference: string): Promise<string | undefined> {
  const { registry, repository: name } = parseReference(images);
  return (await registries(registry).headManifest({ repository: name, reference }))?.digest;
}

const RULES = ['{{major}}', '{{major}}.{{minor}}', '{{version}}'].map((pattern) => `type=semver,pattern=${pattern}`);

describe('a fix of an older line', () => {
  soakTest('leaves latest and the tags of newer versions alone, and says so', async () => {
    const images = await newImageName();
    const inputs = { images, tags: RULES.join('\n') };
    for (const tag of ['v1.3.0', 'v2.0.0']) await run(await tagged(tag), inputs);
    const planned = await run(await tagged('v1.2.9'), { ...inputs, mode: 'plan' });
    const stays = `${images}:latest stays: it names 2.0.0, and 1.2.9 is lower (latest-may-go-back: true moves it)`;
    expect(planned.log).toContain(stays);
    const fix = await run(await tagged('v1.2.9'), inputs);
    expect(fix.log).toContain(stays);
    expect(fix.summary).toContain(`${images}:latest`);
    expect(fix.log).toContain(`${images}:1 stays: it names 1.3.0, and 1.2.9 is lower`);
    expect(fix.outputs['tags']?.split('\n')).toEqual([`${images}:1.2`, `${images}:1.2.9`]);
    const labels: string[] = [];
    // One after another: the engine deletes an image whose other name is being pulled.
    for (const tag of ['latest', '2', '1', '1.2', '1.2.9']) labels.push(await versionOf(images, tag));
    expect(labels).toEqual(['2.0.0', '2.0.0', '1.3.0', '1.2.9', '1.2.9']);
    const back = await run(await tagged('v1.2.9'), { ...inputs, 'latest-may-go-back': 'true' });
    expect(back.outputs['tag-names']?.split('\n')).toEqual(['1', '1.2', '1.2.9', 'latest']);
    expect(await digestOf(images, 'latest')).toBe(back.outputs['digest']);
  });

  test('of several lines of os and platforms leaves the tags of each alone', async () => {
    const images = await newImageName();
    const inputs = { images, os: 'noble\nalpine', platforms: 'linux/amd64,linux/arm64' };
    await run(await tagged('v2.0.0'), inputs);
    const fix = await run(await tagged('v1.9.5'), inputs);
    expect(fix.outputs['tag-names']?.split('\n')).toEqual(['v1.9.5', 'v1.9.5-alpine']);
    for (const tag of ['latest', 'latest-alpine']) {
      expect(await digestOf(images, tag)).toBe(await digestOf(images, tag.replace('latest', 'v2.0.0')));
    }
  });
});

describe('a merge group', () => {
  test.each([
    ['', ['merge-group']],
    ['noble\nalpine', ['merge-group', 'merge-group-alpine']],
  ])('ends well with load and the lines %j of os', async (os, names) => {
    const images = `tests.example/queue-${process.pid}-${names.length}`;
    const event = await mergeGroupEvent({ workspace: repository.root });
    const { outputs } = await run(event, { images, os, load: 'true' });
    expect(outputs['tag-names']?.split('\n')).toEqual(names);
    expect(outputs['pushed']).toBe('false');
    for (const name of names) await runCommand(['docker', 'image', 'rm', `${images}:${name}`]);
  });

  soakTest('of several projects ends well, each with its image in the engine', async () => {
    const shop = await makeRepository({ fixture: 'services' });
    onTestFinished(() => shop.remove());
    const event = await mergeGroupEvent({ workspace: shop.root });
    const images = `tests.example/queue-${process.pid}`;
    const inputs = { ...PUBLISHED_BEFORE, images: `${images}/{{project}}`, load: 'true' };
    const { outputs } = await containerized({ workspace: shop.root, event, inputs });
    const names = outputs['tags']?.split('\n') ?? [];
    expect(names.every((name) => name.startsWith(`${images}/`) && name.endsWith(':merge-group'))).toBe(true);
    expect(names).toHaveLength(2);
    for (const name of names) await runCommand(['docker', 'image', 'rm', name]);
  });

  test('that is to push without a tag of its own fails before anything is begun', async () => {
    const event = await mergeGroupEvent({ workspace: repository.root });
    const inputs = { ...PUBLISHED, images: 'registry.example/x', push: 'true' };
    const { exitCode, log, state } = await containerize({ workspace: repository.root, event, inputs });
    expect([exitCode, state]).toEqual([1, {}]);
    expect(log).toContain('the event gives no tag (merge_group)');
  });
});

test('a merged pull request is an event of its branch, and pushes where asked to', async () => {
  const images = await newImageName();
  const event = await mergedEvent({ workspace: repository.root });
  const quiet = await run(event, { images });
  expect(quiet.outputs).toMatchObject({ pushed: 'false', 'tag-names': 'main' });
  expect(quiet.log).toContain('a merged pull request does not push by itself');
  const loud = await run(event, { images, push: 'true', tags: 'type=edge\ntype=ref,event=branch\ntype=ref,event=pr' });
  expect(loud.outputs).toMatchObject({ pushed: 'true', 'tag-names': 'edge\nmain' });
});

test('a pull request’s head has its own time, as far as the clone goes', async () => {
  const { git, root } = repository;
  const at = async (date: string, ...args: readonly string[]): Promise<string> => {
    const who = { GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@b.example', GIT_COMMITTER_DATE: date };
    const author = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@b.example', GIT_AUTHOR_DATE: date };
    await runCommand(['git', '-C', root, ...args], { env: { ...process.env, ...who, ...author } });
    return (await runCommand(['git', '-C', root, 'rev-parse', 'HEAD'])).trim();
  };
  await git('checkout', '--quiet', '-b', 'topic');
  const head = await at('2020-01-01T00:00:00Z', 'commit', '--quiet', '--allow-empty', '--message', 'Head');
  await git('checkout', '--quiet', '-');
  const merge = await at('2020-01-05T00:00:00Z', 'merge', '--quiet', '--no-ff', '--message', 'Merge', 'topic');
  const open = await pullRequestEvent({ workspace: root });
  const payload = { ...open.payload, pull_request: { number: 7, head: { sha: head }, base: { ref: 'main' } } };
  const asked = (sha: string) =>
    containerized({
      workspace: root,
      event: { ...open, sha, payload },
      env: { DOCKER_METADATA_PR_HEAD_SHA: 'true' },
      inputs: {
        ...PUBLISHED,
        images: 'registry.example/x',
        push: 'false',
        outputs: 'type=oci,dest=out',
        tags: "type=raw,value={{sha}}-{{commit_date 'YYYYMMDD'}}",
      },
    });
  const { outputs } = await asked(merge);
  expect(outputs['tag-names']).toBe(`${head.slice(0, 7)}-20200101`);
  expect(JSON.parse(outputs['json'] ?? '').labels).toMatchObject({
    'org.opencontainers.image.created': '2020-01-01T00:00:00Z',
    'org.opencontainers.image.revision': head,
  });
  await git('reset', '--quiet', '--hard', 'HEAD^');
});

test.each(['plan', 'build'])('in mode %s a missing tag is told before the build', async (mode) => {
  const other = await makeRepository({ fixture: 'console' });
  onTestFinished(() => other.remove());
  const event = await pushEvent({ workspace: other.root });
  const inputs = { images: 'registry.example/x', tags: 'type=semver,pattern={{version}}', mode };
  const env = { DOCKER_HOST: 'tcp://127.0.0.1:1' };
  const { exitCode, log, state } = await containerize({ workspace: other.root, event, inputs, env });
  expect([exitCode, state['folder']]).toEqual([1, undefined]);
  expect(log).toContain('type=semver,pattern={{version}} gives no tag: the event is not for a git tag');
});

test('labels with quotes, several lines and expressions in names are in the image', async () => {
  const images = await newImageName();
  const labels = '"org.opencontainers.image.description=One, two\nand ""three"""\non.{{branch}}={{version}}';
  const event = await pushEvent({ workspace: repository.root });
  const { outputs } = await run(event, { images, labels, annotations: 'io.artifact:hub=1' });
  const { labels: made, annotations } = JSON.parse(outputs['json'] ?? '');
  expect(made).toMatchObject({
    'org.opencontainers.image.description': 'One, two\nand "three"',
    'on.main': 'main',
  });
  expect(annotations).toContain('manifest:io.artifact:hub=1');
});

test('where every image is off and nothing is pushed, files have no name', async () => {
  const inputs = { images: 'name=ghcr.io/o/r,enable=false', push: 'false', outputs: 'type=oci,dest=out', tags: 'x' };
  const { outputs } = await run(await pushEvent({ workspace: repository.root }), inputs);
  expect(outputs).toMatchObject({ image: '', tags: '', 'tag-names': 'x', pushed: 'false' });
});
