import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { RUN_LABEL } from '#publish/container/publish-context.ts';
import { runCommand } from '../world/command.ts';
import { containerize } from '../world/containerize.ts';
import { countFaults, IS_FAULTS } from '../world/faults.ts';
import { makeImage, makeLayer } from '../world/images.ts';
import { mountLoop } from '../world/loop-mount.ts';
import { startRegistry } from '../world/registry.ts';
import { makeRepository } from '../world/repository.ts';
import type { ActionResult } from '../world/runner.ts';

/** In kB: with so much left on the disk, a run gets from its first file to its last one. */
const LEFT = [0, 4, 16, 40, 100, 200, 400, 700, 1_000, 1_500, 2_500, 4_000, 10_000];

/** Where a full disk is noticed: by us, by the build, or by the engine that makes mount points. */
const ERRORS = /^(?:DISK_FULL|BUILD_FAILED|ENGINE_FAILED|EXPORT_FAILED)$/;

test.runIf(IS_FAULTS)('a disk that is full in any phase is an error, and the next run is whole', async (context) => {
  const mount = await mountLoop({ type: 'ext4', options: ['nodelalloc'] });
  if (typeof mount === 'string') return context.skip(mount);
  onTestFinished(mount.unmount);
  const repository = await makeRepository({ fixture: 'console' });
  onTestFinished(() => repository.remove());
  const temp = await mkdtemp(join(tmpdir(), 'disk-'));
  onTestFinished(() => rm(temp, { recursive: true, force: true }));
  const runnerTemp = join(mount.folder, 'temp');
  await using registry = await startRegistry();
  const base = makeImage([await makeLayer({ kind: 'base', files: { 'etc/os-release': 'a system' } })]);
  await registry.putImage(base, { repository: 'team/base', tag: '1' });
  const inputs = {
    ...{ images: `${registry.host}/team/app`, tags: '1.0', outputs: `type=oci,dest=${runnerTemp}/layout` },
    'base-image': `${registry.host}/team/base:1`,
    ...{ 'cache-from': `type=local,dir=${runnerTemp}/cache` },
  };
  const step = (): Promise<ActionResult> =>
    containerize({ workspace: repository.root, temp, inputs, env: { RUNNER_TEMP: runnerTemp } });
  const before = await repository.state();
  const counter = countFaults(context, 'the runner');
  const ballast = join(mount.folder, 'ballast');
  for (const left of LEFT) {
    await counter.inject('disk full, with 0 kB to 10 MB left', async () => {
      await rm(runnerTemp, { recursive: true, force: true });
      await mkdir(runnerTemp);
      await fill(ballast, left);
      const result = await step();
      const [error] = result.annotations.filter(({ level }) => level === 'error');
      if (result.exitCode !== 0 && !ERRORS.test(error?.title ?? '')) throw new Error(`${left} kB left:\n${result.log}`);
      expect(result.post).toMatchObject({ exitCode: 0 });
      const label = `label=${RUN_LABEL}=${result.state['container']}`;
      expect(await runCommand(['docker', 'ps', '--all', '--quiet', '--filter', label])).toBe('');
      expect(await readdir(join(runnerTemp, 'containerize-dotnet/runs')).catch(() => [])).toEqual([]);
      expect(await repository.state()).toEqual(before);
      await rm(ballast);
      const again = await step();
      if (again.exitCode !== 0) throw new Error(`after ${left} kB left:\n${again.log}`);
      expect(registry.store.tagged('team/app', '1.0')).toBe(again.outputs['digest']);
      expect(registry.store.incomplete()).toEqual([]);
    });
  }
});

/** Leaves so many kB of a disk. */
async function fill(ballast: string, left: number): Promise<void> {
  const [, line = ''] = (await runCommand(['df', '--output=avail', '--block-size=1K', join(ballast, '..')])).split(
    '\n',
  );
  await runCommand(['fallocate', '--length', `${Number(line) - left}KiB`, ballast]);
}
