import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { containerize, containerized, newImageName, pulledImage } from '../world/containerize.ts';
import { countFaults, IS_FAULTS } from '../world/faults.ts';
import { makeImage, makeLayer } from '../world/images.ts';
import { writePublishOutput } from '../world/publish-output.ts';
import { worldRegistries } from '../world/registries.ts';
import { startRegistry } from '../world/registry.ts';
import { makeRepository } from '../world/repository.ts';
import { repositorySource } from '../world/repository-source.ts';
import { validateImage } from '../world/validate-image.ts';

const GROUP = 'steps and jobs at the same time';
const ROUNDS = IS_FAULTS ? 5 : 1;
const JOBS = 8;

/** Versions in a random order of arrival. */
const PATCHES = Array.from({ length: JOBS }, (_, at) => at);

test('eight jobs push to one repository at once, and each tag points to a whole image', async (context) => {
  const repository = await makeRepository({ files: { 'README.md': 'published' } });
  onTestFinished(() => repository.remove());
  await writePublishOutput(join(repository.root, 'published'));
  const counter = countFaults(context, GROUP);
  for (let round = 0; round < ROUNDS; round += 1) {
    await counter.inject('eight jobs push to one repository', async () => {
      await using registry = await startRegistry({ trusting: true });
      const base = makeImage([await makeLayer({ kind: 'base', files: { 'etc/os-release': 'a system' } })]);
      await registry.putImage(base, { repository: 'team/base', tag: '1' });
      const incomplete = new Set<string>();
      registry.meanwhile(() => {
        for (const tag of registry.store.incomplete()) incomplete.add(tag);
      });
      const digests = await Promise.all(
        PATCHES.map(async (patch) => {
          const inputs = {
            ...{ 'publish-directory': 'published', 'base-image': `${registry.host}/team/base:1` },
            images: `${registry.host}/team/app`,
            tags: [
              `type=semver,pattern={{version}},value=1.0.${patch}`,
              `type=semver,pattern={{major}}.{{minor}},value=1.0.${patch}`,
            ].join('\n'),
            labels: `patch=${patch}`,
          };
          const { exitCode, log, outputs } = await containerize({ workspace: repository.root, inputs });
          // A job that sees that its floating tag was taken from it at once says so. Its own tag is there.
          if (exitCode !== 0) expect(log).toContain('Another job pushed the same tags at the same time');
          return outputs['digest'] ?? registry.store.tagged('team/app', `1.0.${patch}`) ?? '';
        }),
      );
      const client = worldRegistries().registries(registry.host);
      for (const [patch, digest] of digests.entries()) {
        expect(registry.store.tagged('team/app', `1.0.${patch}`)).toBe(digest);
        const { descriptor } = await client.getManifest({ repository: 'team/app', reference: digest });
        await validateImage(repositorySource(client, 'team/app'), descriptor);
      }
      // Nearly always the highest version: a registry has no conditional write (docs/tags.md).
      for (const tag of ['1.0', 'latest']) expect(digests).toContain(registry.store.tagged('team/app', tag));
      expect([...incomplete, ...registry.store.incomplete()]).toEqual([]);
    });
  }
});

test.runIf(IS_FAULTS)('two jobs of one self-hosted runner build at once, with one cache folder', async (context) => {
  const repository = await makeRepository({ fixture: 'console' });
  onTestFinished(() => repository.remove());
  const counter = countFaults(context, GROUP);
  for (let round = 0; round < ROUNDS; round += 1) {
    await counter.inject('two jobs of one self-hosted runner, one cache folder', async () => {
      const folders = await Promise.all([1, 2, 3].map(() => mkdtemp(join(tmpdir(), 'job-'))));
      const [cache = '', ...temps] = folders;
      try {
        const images = await newImageName();
        const inputs = { images, 'cache-from': `type=local,dir=${cache}` };
        const step = (temp: string, tags: string) =>
          containerized({ workspace: repository.root, temp, inputs: { ...inputs, tags } });
        const results = await Promise.all(temps.map((temp, at) => step(temp, `job-${at}`)));
        for (const { annotations, post } of results) {
          expect(annotations).toEqual([]);
          expect(post).toMatchObject({ exitCode: 0, annotations: [] });
        }
        const [digest, ...others] = results.map(({ outputs }) => outputs['digest']);
        expect(new Set([digest, ...others]).size).toBe(1);
        await pulledImage(`${images}@${digest}`);
        const again = await step(temps[0] ?? '', 'again');
        expect(again.outputs).toMatchObject({ cache: 'hit', digest });
      } finally {
        await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
      }
    });
  }
});
