import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import type { ReportModel } from '#actions/report/report-model.ts';
import { makeImage, makeLayer } from '../../world/images.ts';
import { type Runs, type Step, test } from '../../world/runs.ts';
import { outputOf } from '../../world/small-dotnet.ts';
import { wholeStep } from '../../world/whole-step.ts';

/** Delivers a publish output with these files. */
async function delivered(runs: Runs, files: Readonly<Record<string, string>>, inputs: Step['outputs'] = {}) {
  const output = Object.entries(files).map(([path, text]) => [`out/${path}`, text]);
  await runs.put({ ...Object.fromEntries(output), '.gitignore': 'out/\n' });
  await runs.commit();
  return await wholeStep(runs, { inputs: { 'publish-directory': 'out', ...inputs } });
}

async function imagesIn({ outputs }: Step): Promise<ReportModel['images']> {
  const page = await readFile(outputs['report'] ?? '', 'utf8');
  const [, text = ''] = /<script type="application\/json" id="model">(.*)<\/script>/.exec(page) ?? [];
  const model: ReportModel = JSON.parse(text);
  return model.images;
}

async function serveBase(runs: Runs, tag: string, text: string): Promise<void> {
  const env = ['APP_UID=1654', 'ASPNETCORE_HTTP_PORTS=8080'];
  const layers = [await makeLayer({ kind: 'base', files: { 'etc/name': text } })];
  const image = makeImage(layers, { os: 'linux', architecture: 'amd64', env });
  await runs.registry.putImage(image, { repository: 'dotnet/aspnet', tag });
}

test('each image of several systems is compared with that of its own tag', async ({ runs }) => {
  const inputs = { os: 'noble\nalpine', tags: 'x', verify: 'off', 'size-budget': 'growth=0%,mode=warn' };
  await serveBase(runs, '10.0-noble', 'noble');
  await serveBase(runs, '10.0-alpine-extra', 'alpine');
  await delivered(runs, outputOf('Web'), inputs);
  await serveBase(runs, '10.0-alpine-extra', 'a larger alpine, which has more text');
  const step = await delivered(runs, { 'Web.dll': 'MZ, longer than before' }, inputs);
  const images = await imagesIn(step);
  const facts = images.map(({ name, changes }) => [name.split(':').at(-1), changes?.since === name, changes?.base]);
  expect(facts).toEqual([
    ['x', true, false],
    ['x-alpine', true, true],
  ]);
  const [warning = ''] = step.log.warnings;
  expect(warning.match(/o\/web:x[\w-]*/g)).toEqual(['o/web:x', 'o/web:x-alpine']);
});

test('an image whose tags stay has no size, no changes and no limit', async ({ runs }) => {
  const first = await delivered(runs, outputOf('Web'), { tags: 'one' });
  const inputs = { tags: 'one', 'if-exists': 'skip', 'size-budget': 'max=1kB,growth=0%' };
  const step = await delivered(runs, { 'Web.dll': 'MZ, longer than before' }, inputs);
  const line = step.log.lines.find((each) => each.startsWith('✔')) ?? '';
  expect(line).toContain(`Tags kept: ${first.outputs['image']}  `);
  expect(line).not.toMatch(/ k?B\b/);
  expect(step.summaries[0]).not.toMatch(/What changed|pull of this version|<summary>Layers/);
  const [image] = await imagesIn(step);
  expect(image?.name).toMatch(/^sha256:/);
  expect(image).not.toHaveProperty('changes');
});

test('an image that only another name gets has a limit', async ({ runs }) => {
  await delivered(runs, outputOf('Web'), { tags: 'one' });
  const images = ['web', 'other'].map((name) => `${runs.registry.host}/o/${name}`).join('\n');
  const inputs = { images, tags: 'one', 'if-exists': 'skip', 'size-budget': 'max=1kB' };
  const step = await delivered(runs, { 'Web.dll': 'MZ, longer than before' }, inputs);
  expect(step.error).toMatchObject({ code: 'SIZE_EXCEEDED' });
  expect(runs.registry.store.tagsOf('o/other')).toEqual([]);
});

test('an image that is the earlier one has no changes', async ({ runs }) => {
  const inputs = { 'if-unchanged': 'retag' };
  const first = await delivered(runs, outputOf('Web'), inputs);
  const step = await delivered(runs, {}, inputs);
  expect(step.outputs['digest']).toBe(first.outputs['digest']);
  expect(step.summaries[0]).not.toContain('What changed');
});

test('a leg does not say that nothing changed', async ({ runs }) => {
  const { log } = await delivered(runs, outputOf('Web'), { leg: 'linux' });
  expect(log.lines.at(-1)).toMatch(/^✔ Pushed: /);
});

test('files are compared without a list of packages, too', async ({ runs }) => {
  const { 'Web.deps.json': _, ...files } = outputOf('Web');
  await delivered(runs, { ...files, 'wwwroot.txt': 'a' });
  const [image] = await imagesIn(await delivered(runs, { 'wwwroot.txt': 'bb' }));
  expect(image?.changes?.files).toEqual([{ path: 'wwwroot.txt', before: 1, after: 2 }]);
  expect(image?.changes).not.toHaveProperty('packages');
});
