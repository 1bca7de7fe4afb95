import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseReference } from '#oci/reference.ts';
import {
  BASES,
  containerized,
  newImageName,
  PUBLISHED_BEFORE,
  pulledImage,
  registries,
} from '../world/containerize.ts';
import { makeRepository, type Repository } from '../world/repository.ts';
import { resultsOf } from '../world/results.ts';
import { pushEvent } from '../world/runner/events.ts';
import { type ActionResult, runAction } from '../world/runner.ts';
import { PROJECT_ROOT } from '../world/work-folder.ts';

let repository: Repository;
let temp = '';
let images = '';
beforeAll(async () => {
  repository = await makeRepository({ fixture: 'console' });
  temp = await mkdtemp(join(tmpdir(), 'legs-'));
  images = await newImageName();
});
afterAll(async () => {
  await Promise.all([repository.remove(), rm(temp, { recursive: true, force: true })]);
});

const LEGS = { amd64: 'linux/amd64', arm64: 'linux/arm64' } as const;

/** Both legs leave their files in one folder, as actions/download-artifact would. */
async function runLeg(leg: keyof typeof LEGS, inputs: Readonly<Record<string, string>> = {}): Promise<ActionResult> {
  const own = { ...PUBLISHED_BEFORE, images, tags: '1.0\nlatest', platforms: LEGS[leg], leg, ...inputs };
  return await containerized({ workspace: repository.root, temp, inputs: own });
}

const merge = async (expected: readonly string[], digests: readonly string[] = []): Promise<ActionResult> =>
  await runAction({
    // Without a checkout: what it must know of the commit is in the files.
    workspace: temp,
    temp: join(temp, 'merging'),
    event: await pushEvent({ workspace: repository.root }),
    action: join(PROJECT_ROOT, 'merge'),
    inputs: {
      legs: join(temp, 'containerize-dotnet', 'legs'),
      expected: JSON.stringify(expected),
      images,
      tags: '1.0\nlatest',
      ...(digests.length === 0 ? {} : { digests: JSON.stringify(digests) }),
    },
    token: 'the0token',
  });

const held = async (reference: string) => {
  const { registry, repository: name } = parseReference(images);
  return (await registries(registry).headManifest({ repository: name, reference }))?.digest;
};

test(`legs push by digest, and joined they are one index (${BASES} bases)`, async () => {
  const amd64 = await runLeg('amd64');
  const arm64 = await runLeg('arm64');
  expect(amd64.outputs).toMatchObject({ pushed: 'true', tags: '' });
  expect(await held('1.0')).toBeUndefined();
  expect(await readFile(amd64.outputs['leg-file'] ?? '', 'utf8')).toContain('"leg": "amd64"');

  const missing = await merge(['amd64', 'arm64', 's390x']);
  expect(missing.exitCode).toBe(1);
  expect(missing.log).toContain('missing: s390x');
  expect(await held('1.0')).toBeUndefined();

  const digests = [amd64, arm64].map(({ outputs }) => outputs['leg-digest'] ?? '');
  const joined = await merge(['amd64', 'arm64'], digests);
  expect(joined.exitCode, joined.log).toBe(0);
  const { digest = '' } = joined.outputs;
  expect(joined.outputs).toMatchObject({ image: `${images}@${digest}`, tags: `${images}:1.0\n${images}:latest` });
  expect(joined.outputs).toMatchObject({ pushed: 'true', changed: 'true' });
  expect([await held('1.0'), await held('latest')]).toEqual([digest, digest]);
  expect(resultsOf(joined).map(({ platform, manifest }) => [platform.replace('/v8', ''), manifest])).toEqual([
    ['linux/amd64', amd64.outputs['digest']],
    ['linux/arm64', arm64.outputs['digest']],
  ]);
  const subjects = await readFile(joined.outputs['subject-checksums'] ?? '', 'utf8');
  expect(subjects).toBe(`${digest.slice('sha256:'.length)}  ${images}\n`);
  for (const { manifest } of resultsOf(joined)) await pulledImage(`${images}@${manifest}`);

  // What one step makes of the same platforms is the same index.
  const whole = await containerized({
    workspace: repository.root,
    temp,
    inputs: {
      ...PUBLISHED_BEFORE,
      images: `${images}-whole`,
      tags: '1.0\nlatest',
      platforms: Object.values(LEGS).join(','),
    },
  });
  expect(whole.outputs['digest']).toBe(digest);
});

test('where no leg pushes there is nothing to join, and that is no failure', async () => {
  await runLeg('amd64', { push: 'false' });
  const joined = await merge(['amd64', 'arm64']);
  expect(joined.log).toContain('pushed or not pushed, unlike amd64: arm64');
  await runLeg('arm64', { push: 'false' });
  const nothing = await merge(['amd64', 'arm64']);
  expect(nothing.exitCode, nothing.log).toBe(0);
  expect(nothing.outputs).toMatchObject({ pushed: 'false', results: '[]', digest: '' });
});
