import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { containerize, containerized } from '../world/containerize.ts';
import { noise } from '../world/images.ts';
import { makeRepository } from '../world/repository.ts';
import { soakTest } from '../world/soak.ts';

const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d'.repeat(32)}\nsize 12345\n`;

soakTest('a Git LFS pointer is an error before the push, reused too; the file is a miss', async () => {
  const repository = await makeRepository({ fixture: 'web' });
  const kept = await mkdtemp(join(tmpdir(), 'lfs-'));
  try {
    await mkdir(join(repository.root, 'wwwroot'), { recursive: true });
    const logo = join(repository.root, 'wwwroot/logo.png');
    await writeFile(logo, POINTER);
    const inputs = {
      ...{ outputs: `type=oci,dest=${kept}/layout`, 'cache-from': `type=local,dir=${kept}/cache` },
      ...{ 'cache-to': `type=local,dir=${kept}/cache`, network: 'host' },
    };
    const run = (more: Readonly<Record<string, string>> = {}) =>
      containerize({ workspace: repository.root, inputs: { ...inputs, ...more } });
    const refused = await run();
    const errors = refused.annotations.filter(({ level }) => level === 'error');
    expect(errors).toEqual([
      expect.objectContaining({
        title: 'WILL_NOT_RUN',
        message: expect.stringMatching(/wwwroot\/logo\.png.*`lfs: true`/s),
      }),
    ]);
    const warned = await run({ 'will-it-run': 'warn' });
    expect(warned.outputs['cache']).not.toBe('hit');
    const again = await run();
    expect(again.log).toContain('Publish output: reused');
    expect(again.annotations.filter(({ level }) => level === 'error')).toHaveLength(1);
    await writeFile(logo, noise(20_000));
    const real = await containerized({ workspace: repository.root, inputs });
    expect(real.outputs['cache']).not.toBe('hit');
    expect(real.annotations).toEqual([]);
  } finally {
    await rm(kept, { recursive: true, force: true });
    await repository.remove();
  }
});
