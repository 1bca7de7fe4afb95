import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import type { ReportModel } from '#actions/report/report-model.ts';
import { digestOf } from '#oci/digest.ts';
import { codecFingerprint } from '#oci/layer/codec.ts';
import { type Runs, type StepSetting, test } from '../world/runs.ts';
import { outputOf } from '../world/small-dotnet.ts';
import { wholeStep } from '../world/whole-step.ts';

/** Reports what became of a publish output that is given. */
async function reported(runs: Runs, { inputs, ...setting }: StepSetting = {}) {
  const files = Object.entries(outputOf('Web')).map(([name, text]) => [`out/${name}`, text]);
  await runs.put({ ...Object.fromEntries(files), '.gitignore': 'out/\n' });
  return await wholeStep(runs, { ...setting, inputs: { 'publish-directory': 'out', ...inputs } });
}

test('outputs, checksums and report name what was pushed', async ({ runs }) => {
  const { outputs, artifacts } = await reported(runs);
  const { digest = '' } = outputs;
  const name = `${runs.registry.host}/o/web`;
  expect(outputs).toMatchObject({ image: `${name}@${digest}`, tags: `${name}:main`, pushed: 'true', changed: 'true' });
  expect(artifacts).toEqual([`oci://${name}:main@${digest}`]);
  expect(await readFile(outputs['subject-checksums'] ?? '', 'utf8')).toContain(digest.slice('sha256:'.length));
  const report: unknown = JSON.parse(await readFile(outputs['report-json'] ?? '', 'utf8'));
  expect(report).toMatchObject({ results: [{ tags: ['main'], digest }], delivered: [{ target: name }] });
  expect(report).toMatchObject({ compressor: codecFingerprint('gzip') });
});

test('the report page has the files of the layers, and what changed since the last run', async ({ runs }) => {
  await reported(runs);
  await runs.put({ 'out/Web.dll': 'MZ, and another build' });
  const { outputs } = await wholeStep(runs, { inputs: { 'publish-directory': 'out' } });
  const page = await readFile(outputs['report'] ?? '', 'utf8');
  const [, text = ''] = /<script type="application\/json" id="model">(.*)<\/script>/.exec(page) ?? [];
  const model: ReportModel = JSON.parse(text);
  expect(model.title).toMatch(/^✔ Pushed: .*\/o\/web:main@sha256:/);
  const [image] = model.images;
  expect(image?.layers.at(-1)).toMatchObject({
    kind: 'app',
    files: expect.arrayContaining([{ path: 'Web.dll', size: 21, from: '' }]),
  });
  expect(image?.changes?.files).toEqual([{ path: 'Web.dll', before: 2, after: 21 }]);
});

test('tags that stay with another image are not outputs', async ({ runs }) => {
  await reported(runs, { inputs: { tags: 'one' } });
  await runs.put({ 'README.md': 'x' });
  await runs.commit();
  const { outputs, artifacts } = await reported(runs, { inputs: { tags: 'one', 'if-exists': 'skip' } });
  expect(outputs).toMatchObject({ tags: '', 'tag-names': '', pushed: 'false', changed: 'false' });
  expect(artifacts).toEqual([]);
});

test('a second run of the same commit reports no change', async ({ runs }) => {
  const first = await reported(runs);
  const { outputs } = await reported(runs);
  expect(outputs).toMatchObject({ digest: first.outputs['digest'], changed: 'false', pushed: 'true' });
});

describe('a leg', () => {
  const leg = { inputs: { leg: 'linux' } };

  test('writes its facts into a file, whose digest is an output', async ({ runs }) => {
    const { outputs, world, error } = await reported(runs, leg);
    expect(error).toBeUndefined();
    expect(outputs['leg-file']).toBe(join(world.home, 'legs/linux.json'));
    const bytes = await readFile(outputs['leg-file'] ?? '');
    expect(outputs['leg-digest']).toBe(digestOf(bytes));
    const file: unknown = JSON.parse(bytes.toString('utf8'));
    const set = { tags: ['main'], moving: ['main'], images: [{ manifest: { digest: outputs['digest'] } }] };
    expect(file).toMatchObject({ leg: 'linux', run: '1001', pushed: true, sets: [set] });
    expect(runs.registry.store.tagsOf('o/web')).toEqual([]);
  });

  test('fails if it cannot write its file, even after a push', async ({ runs }) => {
    const step = await runs.step(leg);
    await mkdir(step.world.home, { recursive: true });
    await writeFile(join(step.world.home, 'legs'), 'a file in the place of the folder');
    const { error, outputs } = await reported(runs, { ...leg, after: step });
    expect(String(error)).toMatch(/EEXIST|ENOTDIR/);
    expect(outputs).toEqual({});
  });
});

describe('a failed write after the delivery', () => {
  test('of the summary is a warning, and the outputs are set', async ({ runs }) => {
    const { error, log, outputs } = await reported(runs, { noSummary: 'it has more than 1024k' });
    expect(error).toBeUndefined();
    expect(log.warnings).toEqual(['Cannot write the summary: it has more than 1024k']);
    expect(runs.registry.store.tagged('o/web', 'main')).toBe(outputs['digest']);
  });

  test('of a report is a warning, and the summary is written', async ({ runs }) => {
    const step = await runs.step();
    await mkdir(step.world.home, { recursive: true });
    await writeFile(join(step.world.home, 'steps'), 'a file in the place of the folder');
    const { error, log, summaries } = await reported(runs, { after: step });
    expect(error).toBeUndefined();
    expect(log.warnings).toEqual([expect.stringMatching(/^Cannot write the report: /)]);
    expect(summaries).toHaveLength(1);
  });
});

test('the summary shows what is kept, or why nothing is', async ({ runs }) => {
  const kept = await wholeStep(runs);
  expect(kept.summaries[0]).toMatch(/kept for later runs.*build, publication, index/);
  const off = await wholeStep(runs, { inputs: { cache: 'off' } });
  expect(off.summaries[0]).toMatch(/kept for later runs.*nothing.*input cache/);
});
