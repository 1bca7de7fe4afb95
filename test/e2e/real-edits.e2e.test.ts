import { expect } from 'vitest';
import { editAndCompare } from '../world/real-build/edit-and-compare.ts';
import { IS_SOAK, soakTest } from '../world/soak.ts';

const EDITS = Number(process.env['REAL_EDITS'] ?? (IS_SOAK ? 20 : 3));
const SEED = Number(process.env['REAL_SEED'] ?? 1);

soakTest(
  `${EDITS} edits of a real solution, with the cache and without (seed ${SEED})`,
  async () => {
    const { right, story, ...counts } = await editAndCompare({ edits: EDITS, seed: SEED });
    expect(right, story).toBe(true);
    // A cache that never helps is right as well, and of no use.
    expect(counts.hits).toBeGreaterThan(EDITS / 10);
    expect(counts.notCompiled).toBeGreaterThan(0);
    expect(counts.failures).toBeLessThan(EDITS / 4);
    if (!IS_SOAK) return;
    expect(counts.restoresLeftOut).toBeGreaterThan(0);
    expect(counts.reused).toBeGreaterThan(0);
  },
  EDITS * 120_000,
);
