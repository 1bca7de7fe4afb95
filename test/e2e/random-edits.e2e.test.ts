import { expect, test } from 'vitest';
import { editAndCompare } from '../world/shell-build/edit-and-compare.ts';
import { openShellWorld } from '../world/shell-build/world.ts';
import { IS_SOAK } from '../world/soak.ts';

const EDITS = Number(process.env['RANDOM_EDITS'] ?? (IS_SOAK ? 200 : 15));
const SEED = Number(process.env['RANDOM_SEED'] ?? 20261122);

test(`${EDITS} random edits, built on what was kept and from nothing (seed ${SEED})`, async () => {
  const world = await openShellWorld();
  try {
    const { right, story, hits, reused } = await editAndCompare({ world, edits: EDITS, seed: SEED });
    expect(right, story).toBe(true);
    // A cache that never helps is right as well, and of no use.
    expect(hits).toBeGreaterThan(EDITS / 5);
    expect(reused).toBeGreaterThan(EDITS / 20);
  } finally {
    await world.stop();
  }
});
