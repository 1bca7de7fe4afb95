import { expect, test } from 'vitest';
import { describeParts } from '#actions/matrix/report-merge.ts';

test.each([
  [1, ['amd64'], '1 image from the leg amd64'],
  [2, ['all', 'all'], '2 images from the leg all'],
  [3, ['amd64', 'arm64'], '3 images from the legs amd64, arm64'],
])('%d images of %j are "%s" in the summary', (images, legs, text) => {
  expect(describeParts(images, legs)).toBe(text);
});
