import { expect } from 'vitest';
import { run } from '#actions/run.ts';
import { runPost } from '#actions/run-post.ts';
import { type Runs, type StepSetting, test } from '../world/runs.ts';

/** Without digests and sessions: `HEAD o/web/blobs/digest`. */
function describe(method: string, path: string): string {
  const place = path
    .replace(/^\/v2\//, '')
    .replace(/sha256:\w+/, 'digest')
    .replace(/uploads\/.+/, 'uploads/*');
  return `${method} ${place}`;
}

/** What a run asked, started, built and moved. */
async function workOf(runs: Runs, setting: StepSetting = {}) {
  const { requests } = runs.registry;
  const seen = requests.length;
  const step = await runs.step(setting);
  let programs = 0;
  const exec: typeof step.world.exec = async (asked) => {
    programs += 1;
    return await step.world.exec(asked);
  };
  await run({ ...step.world, exec });
  const post = await runs.step({ ...setting, after: step });
  await runPost(post.world);
  const own = requests.slice(seen);
  return {
    requests: own.map(({ method, path }) => describe(method, path)).sort(),
    sent: own.reduce((sum, { bytesIn }) => sum + bytesIn, 0),
    received: own.reduce((sum, { bytesOut }) => sum + bytesOut, 0),
    programs,
    commands: step.commands,
    saved: step.world.saves.map(({ entry }) => entry.kind),
  };
}

/*
 * The rows of the benchmark, as work in place of time: a slower design fails here, and a busy machine does not. Each step
 * continues from the one before. test/e2e/publication-delivery.e2e.test.ts has the same for the built action.
 */
test('each kind of change costs its requests, programs and bytes, and no more', async ({ runs }) => {
  const LOOK_UP = ['HEAD dotnet/aspnet/manifests/10.0', 'HEAD dotnet/sdk/manifests/10.0', 'HEAD o/web/manifests/main'];
  const first = await workOf(runs);
  expect(first).toMatchObject({ commands: ['restore', 'publish'], saved: ['build', 'publication', 'index'] });
  // The post step asks for documents of the base, and reads its layer.
  expect(first.requests).toHaveLength(31);

  const nothing = await workOf(runs);
  expect(nothing).toEqual({ requests: LOOK_UP, sent: 0, received: 0, programs: 1, commands: [], saved: [] });

  await runs.put({ 'docs.md': 'x' });
  await runs.commit();
  const docs = await workOf(runs);
  // The manifest and config that are there, and those in their place.
  expect(docs).toMatchObject({ programs: 2, commands: [], saved: [] });
  const isOfSbom = (request: string): boolean => /referrers|sha256-|manifests\/digest$/.test(request);
  const [sbom, image] = [docs.requests.filter(isOfSbom), docs.requests.filter((request) => !isOfSbom(request))];
  expect(image).toEqual([
    ...['GET o/web/blobs/digest', ...LOOK_UP.slice(0, 2), 'HEAD o/web/blobs/digest', 'HEAD o/web/manifests/main'],
    'HEAD o/web/manifests/main',
    // The config, and the two documents.
    ...Array(3).fill('POST o/web/blobs/uploads/'),
    ...Array(3).fill('PUT o/web/blobs/uploads/*'),
    'PUT o/web/manifests/main',
  ]);
  expect(sbom).toEqual([
    ...['GET o/web/manifests/digest', expect.stringMatching(/^GET o\/web\/manifests\/sha256-/)],
    ...['GET o/web/referrers/digest', 'HEAD o/web/manifests/digest'],
    ...['PUT o/web/manifests/digest', 'PUT o/web/manifests/digest'],
  ]);
  // Two documents of some 6 kB.
  expect([docs.sent < 20_000, docs.received < 4000]).toEqual([true, true]);

  const tag = await workOf(runs, { inputs: { tags: 'other' } });
  expect(tag).toMatchObject({ programs: 1, commands: [], saved: [] });
  expect(tag.requests).toHaveLength(19);
  expect([tag.sent < 20_000, tag.received < 1000]).toEqual([true, true]);

  await runs.serveBase('aspnet', { 'etc/aspnet': 'newer' });
  const base = await workOf(runs);
  expect(base).toMatchObject({ programs: 2, commands: [], saved: ['index'] });
  expect(base.requests).toHaveLength(25);
  expect([base.sent < 20_000, base.received < 5000]).toEqual([true, true]);

  await runs.put({ 'Web/Program.cs': '// changed' });
  await runs.commit();
  const line = await workOf(runs);
  expect(line).toMatchObject({ programs: 7, commands: ['publish'], saved: ['build', 'publication', 'index'] });
  expect(line.requests).toHaveLength(26);
  // One layer, config and manifest; two documents, each with a manifest.
  expect(line.requests.filter((request) => request.startsWith('PUT'))).toHaveLength(7);
});
