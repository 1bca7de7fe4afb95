import { expect } from 'vitest';
import { SAVES_STATE } from '#actions/context/post-state.ts';
import { parseSaves, queueSave } from '#actions/context/queue-saves.ts';
import { test } from '../../world/runs.ts';

const INDEX = { entry: { kind: 'index', name: 'a1', moving: true }, folder: '/home/kept/1' } as const;
const PACKAGES = { entry: { kind: 'packages', name: 'b2-g0', series: 'nuget' }, folder: '/home/kept/2' } as const;

test('the post step reads what the main step had to be kept, in its order', async ({ runs }) => {
  const step = await runs.step();
  queueSave(step.world, INDEX);
  queueSave(step.world, PACKAGES);
  expect(parseSaves(step.state[SAVES_STATE] ?? '')).toEqual([INDEX, PACKAGES]);
});

test.for([
  ['', []],
  ['{}', []],
  ['null', []],
  [JSON.stringify([INDEX, 1, null, { folder: '/x' }]), [INDEX]],
  [JSON.stringify([{ ...INDEX, folder: 1 }]), []],
  ...[{ kind: 'other' }, { name: '../x' }, { name: '' }, { series: 'a/b' }, { moving: false }].map(
    (change) => [JSON.stringify([{ ...INDEX, entry: { ...INDEX.entry, ...change } }]), []] as const,
  ),
] as const)('of the note %s what is no entry of ours is left out', ([text, saves]) => {
  expect(parseSaves(text)).toEqual(saves);
});
