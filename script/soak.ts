import { setup } from '../test/world/global-setup.ts';

/** Edits of a real solution, by seed; some seeds find what others do not. */
const REAL = Number(process.env['REAL_EDITS'] ?? 200);
const SHELL = Number(process.env['RANDOM_EDITS'] ?? 2000);
const SEEDS = (process.env['SEEDS'] ?? '1,2,3,4').split(',').map(Number);

/** Tries far more edits than a test run has the time for. Ends with 1 where anything reused was not what it should be. */
async function soak(): Promise<void> {
  const stop = await setup();
  try {
    const started = Date.now();
    const [real, shell] = [await realEdits(), await shellEdits()];
    const minutes = ((Date.now() - started) / 60_000).toFixed(0);
    const seeds = SEEDS.join(', ');
    console.log(`\nSoak (seeds ${seeds}, ${minutes} minutes)\n  real:  ${sum(real)}\n  shell: ${sum(shell)}`);
    if ([...real, ...shell].some(({ right }) => !right)) process.exitCode = 1;
  } finally {
    await stop();
  }
}

/** The worlds of tests learn from variables what the set-up made: they are loaded only now. */
async function realEdits() {
  if (REAL === 0) return [];
  const { editAndCompare } = await import('../test/world/real-build/edit-and-compare.ts');
  const all = [];
  for (const seed of SEEDS) {
    const edited = await editAndCompare({ edits: Math.ceil(REAL / SEEDS.length), seed });
    if (!edited.right) console.log(edited.story);
    all.push(edited);
  }
  return all;
}

async function shellEdits() {
  if (SHELL === 0) return [];
  const { openShellWorld } = await import('../test/world/shell-build/world.ts');
  const { editAndCompare } = await import('../test/world/shell-build/edit-and-compare.ts');
  const all = [];
  for (const seed of SEEDS) {
    const world = await openShellWorld();
    const edited = await editAndCompare({ world, edits: Math.ceil(SHELL / SEEDS.length), seed }).finally(world.stop);
    if (!edited.right) console.log(edited.story);
    all.push(edited);
  }
  return all;
}

/** Every count of all seeds, and how many of them found a wrong result. */
function sum(all: readonly { readonly right: boolean; readonly story: string }[]): string {
  const totals = new Map<string, number>();
  for (const edited of all) {
    for (const [name, value] of Object.entries(edited)) {
      if (typeof value === 'number' && name !== 'seed') totals.set(name, (totals.get(name) ?? 0) + value);
    }
  }
  const wrong = all.filter(({ right }) => !right).length;
  return `${[...totals].map(([name, value]) => `${name} ${value}`).join(', ')}; wrong results: ${wrong}`;
}

await soak();
