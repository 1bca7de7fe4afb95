import { expect, test } from 'vitest';
import { parseRuntimeConfig } from '#publish/output/runtime-config.ts';

test.each([
  [{}, undefined],
  [{ rollForward: 'LatestMajor' }, 'LatestMajor'],
  [{ rollForwardOnNoCandidateFx: 0 }, 'LatestPatch'],
  [{ rollForwardOnNoCandidateFx: 1 }, 'Minor'],
  [{ rollForwardOnNoCandidateFx: 2 }, 'Major'],
  [{ rollForwardOnNoCandidateFx: 3 }, undefined],
  [{ rollForwardOnNoCandidateFx: '2' }, undefined],
  [{ rollForward: 1 }, undefined],
])('the accepted framework versions of %o are %s', (options, rule) => {
  const framework = { name: 'Microsoft.NETCore.App', version: '10.0.0' };
  const config = parseRuntimeConfig(JSON.stringify({ runtimeOptions: { framework, ...options } }));
  expect(config).toMatchObject({ rollForward: rule, frameworks: [framework] });
});
