import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseReference } from '#oci/reference.ts';
import { containerized, newImageName, pulledImage, registries } from '../world/containerize.ts';
import { countFaults, IS_FAULTS } from '../world/faults.ts';
import { ENDINGS, type Ending, interruptedThenWhole, interruption } from '../world/interrupted.ts';
import { makeRepository, type Repository } from '../world/repository.ts';
import { pollTags } from '../world/tag-reader.ts';

const TAGS = ['1.0', 'latest'];

/** The step ends when its log has one of these. */
const MOMENTS: readonly RegExp[] = [
  /^::group::How it is built/m,
  /^::group::Check/m,
  /^May push to/m,
  /^NuGet packages: /m,
  /^The build runs as/m,
  /^Pull the SDK image: /m,
  /^Intermediate files: /m,
  /^::group::dotnet restore/m,
  /Restored \/src/m,
  /^::group::dotnet publish/m,
  /-> \/work\/out/m,
  /^::group::Layers/m,
  /^Image sha256:/m,
  /^::group::Deliver/m,
  /^Deliver: /m,
];

let repository: Repository;
/** The image of a run that nothing disturbs. */
let whole = '';

beforeAll(async () => {
  if (!IS_FAULTS) return;
  repository = await makeRepository({ fixture: 'console' });
  const images = await newImageName();
  const { outputs } = await containerized({ workspace: repository.root, inputs: { images, tags: TAGS.join('\n') } });
  whole = outputs['digest'] ?? '';
});
afterAll(async () => {
  if (IS_FAULTS) await repository.remove();
});

async function endAt(moment: RegExp, ending: Ending): Promise<boolean> {
  const images = await newImageName();
  let log = '';
  const when = interruption(ending, (text) => {
    log += text;
    if (moment.test(log)) when.now();
  });
  await using reader = pollTags(images, TAGS);
  const result = await interruptedThenWhole({
    repository,
    inputs: { images, tags: TAGS.join('\n') },
    interruption: when,
  });
  if (result === undefined) throw new Error(`the log has no ${moment}`);
  expect(result.outputs['digest']).toBe(whole);
  await pulledImage(`${images}@${whole}`);
  const { registry, repository: name } = parseReference(images);
  for (const reference of TAGS) {
    const held = await registries(registry).headManifest({ repository: name, reference });
    expect(held?.digest).toBe(whole);
  }
  expect(reader.incomplete()).toEqual([]);
  expect(reader.looks()).toBeGreaterThan(2);
  return true;
}

// `./script/test` has one such moment in test/e2e/safety.e2e.test.ts and one in test/e2e/terminal.e2e.test.ts.
test.runIf(IS_FAULTS).for(ENDINGS)(
  'a build that ends at any moment is repeated with the same result: %s',
  async (ending, context) => {
    const counter = countFaults(context, 'the end of a step');
    for (const moment of MOMENTS) {
      await counter.inject(`${ending}, at each moment of a build`, () => endAt(moment, ending));
    }
  },
);
