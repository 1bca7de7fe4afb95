import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { constants, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { codecFingerprint, fingerprintOf, gzipMember, LAYER_LEVELS, sampleText } from '#oci/layer/gzip.ts';
import { PROJECT_ROOT } from '../../world/work-folder.ts';

const run = promisify(execFile);

test('the fingerprint is the same in another process', async () => {
  const text = "import { codecFingerprint } from '#oci/layer/gzip.ts'; console.log(codecFingerprint());";
  const args = ['--input-type=module-typescript', '--eval', text];
  const { stdout } = await run(join(PROJECT_ROOT, 'node_modules/.bin/node'), args, { cwd: PROJECT_ROOT });
  expect(stdout.trim()).toBe(codecFingerprint());
});

test('a compressor that makes other bytes has another fingerprint', () => {
  const other = fingerprintOf((text, level) => gzipSync(text, { level, strategy: constants.Z_FILTERED }));
  expect(other).toMatch(/^[0-9a-f]{64}$/);
  expect(other).not.toBe(codecFingerprint());
});

test('the sample makes the compressor choose between matches: its levels differ', async () => {
  const [fast, small] = await Promise.all(LAYER_LEVELS.map((level) => gzipMember(sampleText(), level)));
  expect(fast?.length).toBeGreaterThan(small?.length ?? 0);
  expect(small?.length).toBeLessThan(sampleText().length * 0.9);
});
