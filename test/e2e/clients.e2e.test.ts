import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OciLayout } from '#oci/layout.ts';
import { runCommand } from '../world/command.ts';
import { BASES, containerized, newImageName, PUBLISHED_BEFORE, runImage } from '../world/containerize.ts';
import { makeRepository, type Repository } from '../world/repository.ts';
import { soakTest } from '../world/soak.ts';
import { validateImage } from '../world/validate-image.ts';

let repository: Repository;
let folder = '';
let image = '';
let digest = '';
let imageId = '';

beforeAll(async () => {
  repository = await makeRepository({ fixture: 'console' });
  folder = await mkdtemp(join(tmpdir(), 'clients-'));
  const inputs = {
    ...PUBLISHED_BEFORE,
    images: await newImageName(),
    load: 'true',
    outputs: `type=oci,dest=${folder}/layout\ntype=docker,dest=${folder}/docker.tar`,
  };
  const { outputs } = await containerized({ workspace: repository.root, inputs });
  image = outputs['image'] ?? '';
  digest = outputs['digest'] ?? '';
  imageId = outputs['imageid'] ?? '';
});
afterAll(async () => {
  await repository.remove();
  await rm(folder, { recursive: true });
});

test(`docker pulls and runs it under our digest (${BASES} bases)`, async () => {
  await runCommand(['docker', 'pull', '--quiet', image]);
  const inspected = await runCommand([
    'docker',
    'inspect',
    '--format',
    '{{.Id}} {{json .RepoDigests}} {{.Config.User}}',
    image,
  ]);
  expect(inspected).toContain(imageId);
  expect(inspected).toContain(digest);
  expect(inspected.trim()).toMatch(/ 1654$/);
  expect(await runImage(image)).toBe('42 app\n');
});

test('skopeo reads and copies it without changing a byte', async () => {
  const raw = await runCommand(['skopeo', 'inspect', '--raw', '--tls-verify=false', `docker://${image}`]);
  const { digestOf } = await import('#oci/digest.ts');
  expect(digestOf(Buffer.from(raw))).toBe(digest);
  await runCommand([
    'skopeo',
    'copy',
    '--quiet',
    '--src-tls-verify=false',
    `docker://${image}`,
    `oci:${folder}/copied`,
  ]);
  const [copied] = await new OciLayout(`${folder}/copied`).images();
  expect(copied?.digest).toBe(digest);
});

soakTest('podman pulls it under our digest', async () => {
  const podman = [
    'podman',
    '--storage-driver',
    'vfs',
    '--root',
    `${folder}/podman`,
    '--runroot',
    `${folder}/podman-run`,
  ];
  await runCommand([...podman, 'pull', '--quiet', '--tls-verify=false', image]);
  expect((await runCommand([...podman, 'image', 'inspect', '--format', '{{.Digest}}', image])).trim()).toBe(digest);
  await runCommand([...podman, 'rmi', '--force', '--all']);
});

test('the exported layout is whole, and is what was pushed', async () => {
  const layout = new OciLayout(`${folder}/layout`);
  const [exported] = await layout.images();
  expect(exported?.digest).toBe(digest);
  if (exported !== undefined) await validateImage(layout, exported);
});

test('the exported archive loads into the engine under our image id', async () => {
  const said = await runCommand(['docker', 'load', '--input', `${folder}/docker.tar`]);
  const name = /Loaded image: (.*)/.exec(said)?.[1] ?? '';
  expect((await runCommand(['docker', 'inspect', '--format', '{{.Id}}', name])).trim()).toBe(imageId);
});

test('what was loaded is the same image, by name', async () => {
  const name = image.replace(/@.*/, ':main');
  expect((await runCommand(['docker', 'inspect', '--format', '{{.Id}}', name])).trim()).toBe(imageId);
});
