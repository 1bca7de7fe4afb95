import { expect, test } from 'vitest';
import { runCommand } from '../world/command.ts';
import {
  BASES,
  containerized,
  newImageName,
  ownLayers,
  PUBLISHED_BEFORE,
  pulledImage,
  runImage,
  startImage,
} from '../world/containerize.ts';
import { makeRepository } from '../world/repository.ts';
import { soakTest } from '../world/soak.ts';
import { until } from '../world/until.ts';

async function build(fixture: string, inputs: Readonly<Record<string, string>> = {}) {
  const repository = await makeRepository({ fixture });
  const images = await newImageName();
  const result = await containerized({ workspace: repository.root, inputs: { images, ...inputs } });
  const image = result.outputs['image'] ?? '';
  return { repository, result, image, held: await pulledImage(image) };
}

test(`a minimal API becomes an image that answers as the user app (${BASES} bases)`, async () => {
  const { repository, result, image, held } = await build('web');
  await using running = await startImage(image);
  expect(await (await running.fetch('/healthz')).text()).toBe('Healthy');
  expect(await (await running.fetch('/')).json()).toEqual({ greeting: 'Hello', user: 'app' });
  expect((await running.fetch('/site.css')).status).toBe(200);
  expect(result.outputs).toMatchObject({ pushed: 'true', port: '8080', user: '1654', cache: 'partial' });
  expect(result.outputs['tags']).toMatch(/:main$/);
  expect(Object.keys(ownLayers(held))).toEqual(['packages', 'static', 'app']);
  expect(result.log).toContain('project targets net10.0');
  expect(result.summary).toContain(image);
  await repository.remove();
});

soakTest('Razor Pages render, with their static assets', async () => {
  const { repository, image } = await build('razor');
  await using running = await startImage(image);
  expect(await (await running.fetch('/')).text()).toContain('The answer is 42.');
  await repository.remove();
});

test('a console program runs on the runtime image as app and ends', async () => {
  const { repository, image, result } = await build('console', PUBLISHED_BEFORE);
  expect(result.outputs['base-image']).toContain('/dotnet/runtime:10.0@sha256:');
  expect(await runImage(image)).toBe('42 app\n');
  await repository.remove();
});

soakTest('a worker ticks until it is told to stop, and then leaves by itself', async () => {
  const { repository, image } = await build('worker');
  const id = (await runCommand(['docker', 'run', '--detach', image])).trim();
  try {
    await until(
      'the worker ticks',
      async () => (await runCommand(['docker', 'logs', id])).includes('tick') || undefined,
    );
    await runCommand(['docker', 'stop', '--time', '20', id]);
    expect((await runCommand(['docker', 'inspect', '--format', '{{.State.ExitCode}}', id])).trim()).toBe('0');
  } finally {
    await runCommand(['docker', 'rm', '--force', id]);
  }
  await repository.remove();
});

soakTest('a solution gives its one web project, with packages and libraries in own layers', async () => {
  const { repository, image, result, held } = await build('solution', { project: 'Shop.slnx' });
  expect(Object.keys(ownLayers(held))).toEqual(expect.arrayContaining(['packages', 'projects', 'app']));
  expect(result.outputs['sdk-image']).toMatch(/dotnet\/sdk@sha256:/);
  await using running = await startImage(image);
  expect((await running.fetch('/')).status).toBe(200);
  await repository.remove();
});

soakTest('a self-contained project starts by its own executable on runtime-deps', async () => {
  const { repository, image, result } = await build('console', { properties: 'SelfContained=true' });
  expect(result.outputs['base-image']).toContain('/dotnet/runtime-deps:10.0@');
  expect(await runImage(image)).toBe('42 app\n');
  await repository.remove();
});

soakTest('a git tag gives the tag and latest, and a pull request builds without a push', async () => {
  const { pullRequestEvent, tagEvent } = await import('../world/runner/events.ts');
  const repository = await makeRepository({ fixture: 'console' });
  const images = await newImageName();
  const workspace = repository.root;
  const tag = await tagEvent({ workspace, tag: 'v1.2.3' });
  const released = await containerized({ workspace, event: tag, inputs: { ...PUBLISHED_BEFORE, images } });
  expect(released.outputs['tags']?.split('\n')).toEqual([`${images}:v1.2.3`, `${images}:latest`]);
  const pull = await pullRequestEvent({ workspace, fork: true });
  const unpushed = await newImageName();
  const checked = await containerized({
    workspace,
    event: pull,
    inputs: { ...PUBLISHED_BEFORE, images: unpushed, outputs: 'type=oci,dest=out' },
  });
  expect(checked.outputs).toMatchObject({ pushed: 'false', digest: expect.stringMatching(/^sha256:/) });
  await expect(pulledImage(`${unpushed}@${checked.outputs['digest']}`)).rejects.toMatchObject({
    code: 'IMAGE_NOT_FOUND',
  });
  await repository.remove();
});
