import { expect, test } from 'vitest';
import { chooseSbom } from '#images/plan/sbom-rule.ts';
import { parseSbom } from '#request/inputs/documents.ts';

const PUSHED = { push: true, format: 'oci' } as const;

test.each([
  ['auto', PUSHED, true, 'images are pushed'],
  ['', PUSHED, true, 'images are pushed'],
  ['out/sbom', PUSHED, true, 'images are pushed'],
  ['true', PUSHED, true, 'input sbom'],
  ['FALSE', PUSHED, false, 'input sbom'],
  ['true', { ...PUSHED, push: false }, false, 'nothing is pushed'],
  ['auto', { ...PUSHED, format: 'docker' }, false, 'sbom: true overrides'],
  ['true', { ...PUSHED, format: 'docker' }, true, 'input sbom'],
] as const)('sbom: %s with %o is attached: %s', (text, facts, value, because) => {
  const chosen = chooseSbom(parseSbom(text), facts);
  expect(chosen).toMatchObject({ value, because: expect.stringContaining(because) });
});

test('a path is a folder, and only one', () => {
  expect(parseSbom('out/sbom')).toEqual({ mode: 'auto', folder: 'out/sbom' });
  expect(() => parseSbom('a\nb')).toThrow('it has 2 lines');
});
