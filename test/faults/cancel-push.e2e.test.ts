import { afterAll, beforeAll, expect, test } from 'vitest';
import { countFaults, IS_FAULTS, numbersTo } from '../world/faults.ts';
import { makeImage, makeLayer } from '../world/images.ts';
import { ENDINGS, interruptedThenWhole, interruption } from '../world/interrupted.ts';
import { writePublishOutput } from '../world/publish-output.ts';
import { worldRegistries } from '../world/registries.ts';
import { startRegistry, type TestRegistry } from '../world/registry.ts';
import { makeRepository, type Repository } from '../world/repository.ts';
import { repositorySource } from '../world/repository-source.ts';
import { validateImage } from '../world/validate-image.ts';

/** More requests than the run has. */
const MOST_REQUESTS = 100;
const TAGS = ['1.0', '1', 'latest', 'stable'];

let repository: Repository;
beforeAll(async () => {
  repository = await makeRepository({ files: { 'README.md': 'published' } });
  await writePublishOutput(`${repository.root}/published`);
  await repository.git('add', '--all');
  await repository.git('commit', '--quiet', '--message', 'Second');
});
afterAll(() => repository.remove());

async function startWithBase(): Promise<TestRegistry> {
  const registry = await startRegistry({ trusting: true });
  const base = makeImage([await makeLayer({ kind: 'base', files: { 'etc/os-release': 'a system' } })]);
  await registry.putImage(base, { repository: 'team/base', tag: '1' });
  return registry;
}

/** A run whose n-th request to the registry is its last one. @returns whether it has so many */
async function endAt(at: number, ending: (typeof ENDINGS)[number]): Promise<boolean> {
  await using registry = await startWithBase();
  const when = interruption(ending);
  const incomplete = new Set<string>();
  let seen = 0;
  registry.meanwhile(() => {
    for (const tag of registry.store.incomplete()) incomplete.add(tag);
    if (seen === at) when.now();
    seen += 1;
  });
  const inputs = {
    ...{ 'publish-directory': 'published', tags: TAGS.join('\n') },
    ...{ 'base-image': `${registry.host}/team/base:1`, images: `${registry.host}/team/app` },
  };
  const result = await interruptedThenWhole({ repository, inputs, interruption: when });
  if (result === undefined) return false;
  const { digest = '' } = result.outputs;
  for (const tag of TAGS) expect(registry.store.tagged('team/app', tag)).toBe(digest);
  const client = worldRegistries().registries(registry.host);
  const { descriptor } = await client.getManifest({ repository: 'team/app', reference: digest });
  await validateImage(repositorySource(client, 'team/app'), descriptor);
  expect([...incomplete, ...registry.store.incomplete()]).toEqual([]);
  return true;
}

test.for(ENDINGS)('a step that ends at any request is repeated with the same result: %s', async (ending, context) => {
  // Each of these takes eight seconds.
  if (!IS_FAULTS && ending === ENDINGS[1]) return context.skip();
  const counter = countFaults(context, 'the end of a step');
  for (const at of numbersTo(MOST_REQUESTS, ENDINGS.indexOf(ending) + 7)) {
    if (!(await counter.inject(`${ending}, at each request of a delivery`, () => endAt(at, ending)))) break;
  }
});
