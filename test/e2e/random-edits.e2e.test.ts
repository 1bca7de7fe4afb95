import { expect, test } from 'vitest';
import { editAtRandom, seeded } from '../world/shell-build/edits.ts';
import { openShellWorld } from '../world/shell-build/world.ts';

const EDITS = Number(process.env['RANDOM_EDITS'] ?? 200);
const SEED = Number(process.env['RANDOM_SEED'] ?? 20261122);

test(`${EDITS} random edits, one after another: what is reused is what a build from nothing makes (seed ${SEED})`, async () => {
  const world = await openShellWorld();
  const random = seeded(SEED);
  const story: string[] = [];
  let hits = 0;
  try {
    await world.cached();
    for (let count = 1; count <= EDITS; count += 1) {
      story.push(`${count}. ${await editAtRandom(world.root, random)}`);
      const made = await world.cached();
      story.push(`   ${made.from} (${made.because})`);
      if (made.from === 'cache') hits += 1;
      expect(made.result, story.slice(-30).join('\n')).toBe(await world.uncached());
    }
  } finally {
    await world.stop();
  }
  // A cache that never hits is right as well, and of no use.
  expect(hits).toBeGreaterThan(EDITS / 5);
});
