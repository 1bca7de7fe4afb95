import { expect, type TestContext, test } from 'vitest';
import { type LoopMount, mountLoop } from '../world/loop-mount.ts';
import { editAndCompare } from '../world/shell-build/edit-and-compare.ts';
import { openShellWorld, type ShellWorld } from '../world/shell-build/world.ts';
import { firstOf, IS_SOAK } from '../world/soak.ts';

const SEED = 20261122;
const EDITS = IS_SOAK ? 30 : 6;

/** Skips where this machine cannot mount: the same tests run where it can. */
async function worldOn(
  type: 'ext4' | 'xfs' | 'btrfs',
  context: TestContext,
  options: readonly string[] = [],
): Promise<ShellWorld> {
  const mount = await mountLoop({ type, options });
  if (typeof mount === 'string') return context.skip(mount);
  return await openOn(mount);
}

async function openOn(mount: LoopMount): Promise<ShellWorld> {
  try {
    const world = await openShellWorld(mount.folder);
    const stop = () => world.stop().finally(mount.unmount);
    return { ...world, stop };
  } catch (error) {
    await mount.unmount();
    throw error;
  }
}

test.for(firstOf(1, ['xfs', 'btrfs'] as const))(
  'on %s a clone leaves no mark: every file counts, and random edits come out right',
  async (type, context) => {
    await using world = disposable(await worldOn(type, context));
    const first = await world.cached();
    expect(first.observation?.value).toBe(false);
    expect(first.observation?.because).toContain('clone');
    expect(first.whole).toBe(true);
    expect((await world.cached()).from).toBe('cache');
    const { right, story } = await editAndCompare({ world, edits: EDITS, seed: SEED });
    expect(right, story).toBe(true);
  },
);

test('on ext4 every way of reading changes the access time', async (context) => {
  await using world = disposable(await worldOn('ext4', context));
  expect(await world.cached()).toMatchObject({ observation: { value: true }, whole: false });
});

test.for(
  firstOf(1, [
    ['noatime', 'read, list, map, copy'],
    ['nodiratime', 'list'],
  ] as const),
)('a file system that is mounted with %s is not believed', async ([option, unseen], context) => {
  await using world = disposable(await worldOn('ext4', context, [option]));
  const { observation, whole } = await world.cached();
  expect(observation).toMatchObject({ value: false, because: expect.stringMatching(new RegExp(`: ${unseen}$`)) });
  expect(whole).toBe(true);
});

function disposable(world: ShellWorld): ShellWorld & AsyncDisposable {
  return { ...world, [Symbol.asyncDispose]: () => world.stop() };
}
