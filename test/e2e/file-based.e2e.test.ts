import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BASES, containerize, containerized, newImageName, runImage, startImage } from '../world/containerize.ts';
import { makeRepository, type Repository } from '../world/repository.ts';
import { soakTest } from '../world/soak.ts';

let files: Repository;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'file-based-'));
  files = await makeRepository({ fixture: 'file-based' });
});
afterAll(() => Promise.all([files.remove(), rm(folder, { recursive: true, force: true })]));

async function request(project: string) {
  const images = await newImageName();
  const cache = `type=local,dir=${join(folder, 'cache')}`;
  return { images, workspace: files.root, inputs: { project, images, tags: '1', 'cache-from': cache } };
}

test(`a C# file is a console image, reused until it changes (${BASES} bases)`, async () => {
  const asked = await request('.');
  const result = await containerized(asked);
  expect(result.log).toContain('native code only with #:property PublishAot=true');
  expect(result.outputs['base-image']).toContain('dotnet/runtime:10.0@');
  expect(await runImage(`${asked.images}:1`)).toContain('hello from System.Console on 10');

  await writeFile(join(files.root, 'README.md'), 'other words');
  const again = await containerized({ ...asked, env: { DOCKER_HOST: 'tcp://127.0.0.1:1' } });
  expect(again.outputs['cache']).toBe('hit');

  const path = join(files.root, 'hello.cs');
  await writeFile(path, (await readFile(path, 'utf8')).replace('hello from', 'changed'));
  const changed = await containerized({ ...asked, inputs: { ...asked.inputs, mode: 'plan' } });
  expect(changed.log).toContain('Publish output: to be built (hello.cs changed)');
});

soakTest('one with the web SDK and a reference is a web image that answers', async () => {
  const asked = await request('web/app.cs');
  const result = await containerized(asked);
  expect(result.outputs).toMatchObject({ port: '8080', 'base-image': expect.stringContaining('dotnet/aspnet:10.0@') });
  await using running = await startImage(`${asked.images}:1`);
  expect(await (await running.fetch('/')).text()).toBe('Good day, file');
});

soakTest('a mistake is shown at its line', async () => {
  await writeFile(join(files.root, 'web/app.cs'), '#:sdk Microsoft.NET.Sdk.Web\nint x = "text";\n');
  const result = await containerize(await request('web/app.cs'));
  expect(result.exitCode).toBe(1);
  expect(result.annotations).toContainEqual(expect.objectContaining({ level: 'error', file: 'web/app.cs', line: 2 }));
  expect(result.log).toContain('publish web/app.cs -c Release');
});
