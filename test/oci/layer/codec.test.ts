import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as zlib from 'node:zlib';
import { constants, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readAll } from '#oci/blob.ts';
import {
  CODECS,
  checkCodec,
  codecFingerprint,
  fingerprintOf,
  gzipMember,
  LAYER_LEVELS,
  sampleText,
  zstdFrame,
} from '#oci/layer/codec.ts';
import { PROJECT_ROOT } from '../../world/work-folder.ts';

const run = promisify(execFile);

test.each(CODECS)('the fingerprint of %s is the same in another process, and not that of the other', async (codec) => {
  const program = `import { codecFingerprint } from '#oci/layer/codec.ts'; console.log(codecFingerprint('${codec}'));`;
  const args = ['--input-type=module-typescript', '--eval', program];
  const { stdout } = await run(join(PROJECT_ROOT, 'node_modules/.bin/node'), args, { cwd: PROJECT_ROOT });
  expect(stdout.trim()).toMatch(/^[0-9a-f]{64}$/);
  if (codec === 'gzip') expect(stdout.trim()).toBe(codecFingerprint('gzip'));
});

test('a compressor that makes other bytes has another fingerprint', () => {
  const other = fingerprintOf('gzip', (text, level) => gzipSync(text, { level, strategy: constants.Z_FILTERED }));
  expect(other).toMatch(/^[0-9a-f]{64}$/);
  expect(other).not.toBe(codecFingerprint('gzip'));
});

const supported = CODECS.filter((codec) => codec === 'gzip' || 'zstdCompress' in zlib);

test.each(supported)('the sample makes %s choose between matches: its levels differ', async (codec) => {
  const { volatile, stable } = LAYER_LEVELS[codec];
  const pack = async (level: number): Promise<Uint8Array> =>
    codec === 'gzip' ? await gzipMember(sampleText(), level) : await readAll(zstdFrame(sample(), level), 1e6);
  const [fast, small] = await Promise.all([pack(volatile), pack(stable)]);
  expect(fast?.length).toBeGreaterThan(small?.length ?? 0);
  expect(small?.length).toBeLessThan(sampleText().length * 0.9);
});

async function* sample(): AsyncIterable<Uint8Array> {
  yield sampleText();
}

test.runIf(!supported.includes('zstd'))('zstd where Node.js lacks it is an error before anything is asked', () => {
  expect(() => checkCodec('zstd')).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
});
