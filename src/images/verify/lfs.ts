import type { Problem } from './problem.ts';
import type { VerifiedImage } from './subject.ts';

/** How many files a message names. */
const TOLD = 3;

/** Whether the files that were published are those that were meant: a checkout without Git LFS has pointers in their place. */
export function checkLfs({ app: { pointers = [] } }: Pick<VerifiedImage, 'app'>): readonly Problem[] {
  if (pointers.length === 0) return [];
  const more = pointers.length > TOLD ? ` and ${pointers.length - TOLD} more` : '';
  const names = `${pointers.slice(0, TOLD).join(', ')}${more}`;
  return [
    {
      severity: 'error',
      code: 'LFS',
      what: `the image would hold ${pointers.length === 1 ? 'a pointer' : 'pointers'} of Git LFS in the place of ${names}`,
      because: 'the checkout has pointers of some hundred bytes, and not the files that they stand for',
      hint: 'Give actions/checkout `lfs: true` (elsewhere, run `git lfs pull` before this step).',
    },
  ];
}
