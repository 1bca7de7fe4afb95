import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OciLayout } from '#oci/layout.ts';
import { runCommand } from '../world/command.ts';
import { BASES, containerize, containerized, newImageName, pulledImage, runImage } from '../world/containerize.ts';
import { writePublishOutput } from '../world/publish-output.ts';
import { makeRepository, type Repository } from '../world/repository.ts';
import { soakTest } from '../world/soak.ts';

const NO_ENGINE = { DOCKER_HOST: 'tcp://127.0.0.1:1' };

let repository: Repository;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compression-'));
  repository = await makeRepository({ fixture: 'console' });
});
afterAll(() => Promise.all([repository.remove(), rm(folder, { recursive: true, force: true })]));

async function build(inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) {
  return await containerized({ workspace: repository.root, inputs: { tags: '1', ...inputs }, env });
}

test(`zstd layers are whole, and not for Docker’s format (${BASES} bases)`, async () => {
  await writePublishOutput(join(repository.root, 'out'));
  const asked = { images: await newImageName(), 'publish-directory': 'out', compression: 'zstd', push: 'true' };
  const { outputs } = await build(asked, NO_ENGINE);
  const { manifest } = await pulledImage(outputs['image'] ?? '');
  expect(manifest.layers.filter(({ mediaType }) => mediaType.endsWith('+zstd'))).toHaveLength(1);
  const refused = await containerize({ workspace: repository.root, inputs: { ...asked, format: 'docker' } });
  expect(refused.annotations).toMatchObject([{ title: 'INPUT_INVALID', message: expect.stringContaining('no zstd') }]);
  await rm(join(repository.root, 'out'), { recursive: true });
});

soakTest('zstd layers load into any engine, and are reused', async () => {
  const images = await newImageName();
  const cache = `type=local,dir=${join(folder, 'cache')}`;
  const asked = { images, compression: 'zstd', load: 'true', push: 'true', 'cache-from': cache };
  const packed = await build(asked);
  const { manifest } = await pulledImage(packed.outputs['image'] ?? '');
  expect(manifest.layers.filter(({ mediaType }) => mediaType.endsWith('+zstd'))).not.toHaveLength(0);
  expect(await runImage(`${images}:1`)).toBe('42 app\n');
  const again = await build({ ...asked, load: 'false' }, NO_ENGINE);
  expect(again.outputs).toMatchObject({ cache: 'hit', digest: packed.outputs['digest'] });
});

soakTest('other tools read a zstd layer', async () => {
  const images = await newImageName();
  const { outputs } = await build({ images, compression: 'zstd', push: 'true' });
  await runCommand(['skopeo', 'copy', '--src-tls-verify=false', `docker://${outputs['image']}`, `oci:${folder}/copy`]);
  const copied = await new OciLayout(join(folder, 'copy')).images();
  expect(copied.map(({ digest }) => digest)).toEqual([outputs['digest']]);
});
