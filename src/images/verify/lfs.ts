import type { Problem } from './problem.ts';
import type { VerifiedImage } from './subject.ts';

/** How many files a message names. */
const TOLD = 3;

/** Checks that the published files are the real ones: in a checkout without Git LFS there are pointers instead. */
export function checkLfs({ app: { pointers = [] } }: Pick<VerifiedImage, 'app'>): readonly Problem[] {
  if (pointers.length === 0) return [];
  const more = pointers.length > TOLD ? ` and ${pointers.length - TOLD} more` : '';
  const names = `${pointers.slice(0, TOLD).join(', ')}${more}`;
  return [
    {
      severity: 'error',
      code: 'LFS',
      what: `the image would contain ${pointers.length === 1 ? 'a Git LFS pointer' : 'Git LFS pointers'} instead of ${names}`,
      because: 'the checkout has small pointer files instead of the files themselves',
      hint: 'Set `lfs: true` for actions/checkout (elsewhere, run `git lfs pull` before this step).',
    },
  ];
}
