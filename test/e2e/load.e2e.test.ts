import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connectEngine } from '#engine/connect.ts';
import type { ContainerEngine } from '#engine/engine.ts';
import { exportTo } from '#images/deliver/export.ts';
import { loadInto } from '#images/deliver/load.ts';
import type { Image } from '#oci/image.ts';
import { runCommand } from '../world/command.ts';
import { makeImage, makeLayer, named, noise, tagged } from '../world/images.ts';
import { pullingEngine } from '../world/pulling-engine.ts';

const engine = await connectEngine({ env: process.env }).catch(() => undefined);

let temporary = '';

beforeEach(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'load-'));
});

afterEach(() => rm(temporary, { recursive: true }));

async function image(seed: string) {
  const base = await makeLayer({ kind: 'base', files: { os: noise(1_000_000, 'base') } });
  return makeImage([base, await makeLayer({ files: { 'app/App.dll': noise(200_000, seed) }, compression: 'members' })]);
}

describe.skipIf(engine === undefined)('a real engine', () => {
  const real = engine ?? pullingEngine('remote');
  const name = `containerize-dotnet.test/load:${process.pid}`;
  const sets = (one: Image) => [named(tagged(one, [String(process.pid)]), 'containerize-dotnet.test/load')];

  afterEach(() => real.untag(name));

  test('pulls the very image from us and keeps only the wanted name', async () => {
    const one = await image(`pull ${process.pid}`);
    const [delivered] = await loadInto(real, { temporary }).deliver(sets(one));
    const [kept] = JSON.parse(await runCommand(['docker', 'image', 'inspect', name]));
    expect([one.config.descriptor.digest, one.manifest.descriptor.digest]).toContain(kept.Id);
    expect(kept.RepoTags).toEqual([name]);
    expect(kept.RootFS.Layers).toEqual(one.config.value.rootfs.diff_ids);
    expect(delivered?.because).toContain('pulled by the engine');
    expect(delivered?.blobs.filter(({ kind }) => kind !== 'base').map(({ action }) => action)).toEqual([
      'sent',
      'sent',
    ]);
  });

  test('asks only for the layers it lacks', async () => {
    const first = await image(`first ${process.pid}`);
    await loadInto(real, { temporary }).deliver(sets(first));
    const [delivered] = await loadInto(real, { temporary }).deliver(sets(await image(`second ${process.pid}`)));
    expect(delivered?.blobs.find(({ kind }) => kind === 'base')).toMatchObject({
      action: 'present',
      because: 'the engine has it',
    });
    await real.untag(first.config.descriptor.digest);
  });

  test('that cannot reach us loads the archive', async () => {
    const one = await image(`load ${process.pid}`);
    const remote: ContainerEngine = {
      ...real,
      pull: ({ name: asked }) => real.pull({ name: asked.replace(/:\d+/, ':1') }),
    };
    const [delivered] = await loadInto(remote, { temporary }).deliver(sets(one));
    expect(delivered?.because).toContain('could not pull from this machine');
    expect((await real.findImage(name))?.id).toBe(one.config.descriptor.digest);
  });

  test('loads what type=docker wrote', async () => {
    const one = await image(`file ${process.pid}`);
    const dest = join(temporary, 'out.tar');
    await exportTo({ type: 'docker', dest }, { temporary }).deliver(sets(one));
    await runCommand(['docker', 'load', '--input', dest]);
    expect((await real.findImage(name))?.id).toBe(one.config.descriptor.digest);
  });
});
