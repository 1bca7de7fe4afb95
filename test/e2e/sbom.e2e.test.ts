import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { containerized, newImageName } from '../world/containerize.ts';
import { makeRepository } from '../world/repository.ts';
import { sbomsOf } from '../world/sbom.ts';
import { SHOP } from '../world/shop.ts';

test('probe', async () => {
  const repository = await makeRepository({ files: SHOP });
  onTestFinished(() => repository.remove());
  const folder = await mkdtemp(join(tmpdir(), 'sbom-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const inputs = {
    images: await newImageName(),
    project: 'src/Web',
    push: 'true',
    sbom: 'sbom',
    outputs: 'type=local,dest=out',
    properties: process.env['P'] ?? '',
    tags: '1',
  };
  const { outputs, log } = await containerized({ workspace: repository.root, inputs });
  console.log(log.slice(-3000), outputs['sbom']);
  const { spdx, cyclonedx } = await sbomsOf(outputs['image'] ?? '');
  await (await import('node:fs/promises')).cp(join(repository.root, 'out'), '/tmp/h3probe/out', { recursive: true });
  await writeFile('/tmp/h3probe/spdx.json', JSON.stringify(spdx.json, null, 1));
  await writeFile('/tmp/h3probe/cdx.json', JSON.stringify(cyclonedx.json, null, 1));
  expect(1).toBe(1);
});
