import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { ActionError } from '#base/action-error.ts';
import { startRegistry } from '../../world/registry.ts';
import { type Runs, test } from '../../world/runs.ts';
import { projectFile } from '../../world/small-dotnet.ts';
import { wholeStep } from '../../world/whole-step.ts';

const TYPES = ['application/spdx+json', 'application/vnd.cyclonedx+json'];

type Outputs = Readonly<Record<string, string>>;

/** Types of what refers to the image of a run. */
function attached({ registry }: Runs, outputs: Outputs, repository = 'o/web'): readonly string[] {
  const all = registry.store.referrersOf(repository, outputs['digest'] ?? '');
  return all.map((each) => String((each as { readonly artifactType: unknown }).artifactType)).sort();
}

const writes = ({ registry }: Runs) => registry.requests.filter(({ method }) => /PUT|POST/.test(method));

test('an image that is pushed gets both documents, and the output names them', async ({ runs }) => {
  const { outputs, summaries } = await wholeStep(runs);
  expect(attached(runs, outputs)).toEqual(TYPES);
  const [sbom] = JSON.parse(outputs['sbom'] ?? '[]');
  expect(sbom).toMatchObject({ image: outputs['image'], platform: 'linux/amd64' });
  expect(Object.keys(sbom.documents).sort()).toEqual(TYPES);
  expect(summaries.join()).toContain('SPDX 2.3 and CycloneDX 1.6, attached to the image');
});

const looks = ({ registry }: Runs) =>
  registry.requests.filter(({ path }) => /referrers|manifests\/sha256-/.test(path)).length;

test('a run without a change asks and writes nothing, and names the documents', async ({ runs }) => {
  const first = await wholeStep(runs);
  runs.registry.requests.length = 0;
  const again = await wholeStep(runs);
  expect(writes(runs)).toEqual([]);
  expect(looks(runs)).toBe(0);
  expect(again.outputs['sbom']).toBe(first.outputs['sbom']);
  expect(again.summaries.join()).toContain('an earlier run attached it');
});

test('a commit of documents makes an image with its own SBOM, without a build', async ({ runs }) => {
  const first = await wholeStep(runs);
  await runs.put({ 'read.md': 'More.' });
  await runs.commit();
  const { commands, outputs } = await wholeStep(runs);
  expect(commands).toEqual([]);
  expect(outputs['digest']).not.toBe(first.outputs['digest']);
  expect(attached(runs, outputs)).toEqual(TYPES);
});

test('documents that were removed from the registry are attached again', async ({ runs }) => {
  const first = await wholeStep(runs, { inputs: { sbom: 'false' } });
  expect(attached(runs, first.outputs)).toEqual([]);
  expect(first.outputs['sbom']).toBe('[]');
  const { outputs } = await wholeStep(runs);
  expect(outputs['digest']).toBe(first.outputs['digest']);
  expect(attached(runs, outputs)).toEqual(TYPES);
});

test('an image that its registry has lost is pushed with its documents again', async ({ runs }) => {
  const first = await wholeStep(runs);
  runs.registry.store.forget('o/web');
  const { outputs } = await wholeStep(runs);
  expect(outputs['digest']).toBe(first.outputs['digest']);
  expect(attached(runs, outputs)).toEqual(TYPES);
});

test('sbom: true asks the registry each time', async ({ runs }) => {
  await wholeStep(runs, { inputs: { sbom: 'true' } });
  runs.registry.requests.length = 0;
  await wholeStep(runs, { inputs: { sbom: 'true' } });
  expect(looks(runs)).toBeGreaterThan(0);
});

test('an image that gets new tags by retag gets the SBOM of that image', async ({ runs }) => {
  const first = await wholeStep(runs, { inputs: { sbom: 'false' } });
  await runs.put({ 'read.md': 'More.' });
  await runs.commit();
  const { outputs } = await wholeStep(runs, { inputs: { 'if-unchanged': 'retag', tags: 'main\n2' } });
  expect(outputs['digest']).toBe(first.outputs['digest']);
  expect(attached(runs, outputs)).toEqual(TYPES);
});

test('every repository gets the same documents', async ({ runs }) => {
  await using other = await startRegistry();
  const images = [`${runs.registry.host}/o/web`, `${runs.registry.host}/o/copy`, `${other.host}/o/web`].join('\n');
  const { outputs } = await wholeStep(runs, { inputs: { images } });
  const all = JSON.parse(outputs['sbom'] ?? '[]') as readonly { readonly image: string; readonly documents: object }[];
  expect(all).toHaveLength(3);
  expect(new Set(all.map(({ documents }) => JSON.stringify(documents))).size).toBe(1);
  expect(attached(runs, outputs, 'o/copy')).toEqual(TYPES);
});

test('a tag that stays gets no documents of an image that is not pushed', async ({ runs }) => {
  const inputs = { tags: '1', 'if-exists': 'skip' };
  await wholeStep(runs, { inputs });
  await runs.commit();
  runs.registry.requests.length = 0;
  const { outputs } = await wholeStep(runs, { inputs });
  expect(writes(runs)).toEqual([]);
  expect(outputs['sbom']).toBe('[]');
});

test('a leg attaches the documents to its image, which has no tag yet', async ({ runs }) => {
  const { outputs } = await wholeStep(runs, { inputs: { leg: 'linux' } });
  expect(attached(runs, outputs)).toEqual(TYPES);
  expect(runs.registry.store.tagsOf('o/web')).toEqual([]);
});

test('a pull request pushes neither the image nor documents', async ({ runs }) => {
  const { outputs } = await wholeStep(runs, {
    inputs: { push: 'false', sbom: 'true', outputs: 'type=oci,dest=layout' },
  });
  expect(outputs['sbom']).toBe('[]');
  expect(writes(runs)).toEqual([]);
});

describe('a registry that refuses artifacts', () => {
  test('is one warning, and the image is complete', async ({ runs }) => {
    runs.registry.refuseSubjects();
    const { outputs, log, error } = await wholeStep(runs, { inputs: { images: twice(runs) } });
    expect(error).toBeUndefined();
    const warnings = log.warnings.filter((text) => text.includes('SBOM'));
    expect(warnings).toEqual([expect.stringMatching(/MANIFEST_INVALID.*The image itself is complete\./)]);
    expect(outputs).toMatchObject({ pushed: 'true', sbom: '[]' });
    expect(runs.registry.store.tagsOf('o/web')).toEqual(['main']);
  });

  test('is an error if the input asks for the SBOM', async ({ runs }) => {
    runs.registry.refuseSubjects();
    const { error } = await wholeStep(runs, { inputs: { sbom: 'true' } });
    expect(error).toBeInstanceOf(ActionError);
    expect(error).toMatchObject({
      code: 'SBOM_FAILED',
      hint: expect.stringContaining('The image itself is complete.'),
    });
  });

  const twice = ({ registry: { host } }: Runs) => [`${host}/o/web`, `${host}/o/copy`].join('\n');
});

test('a path gets the documents as files, also without a push', async ({ runs }) => {
  const pushed = await wholeStep(runs, { inputs: { sbom: 'out/sbom' } });
  const folder = join(runs.workspace, 'out/sbom');
  expect(await readdir(folder)).toEqual(['web.linux-amd64.cdx.json', 'web.linux-amd64.spdx.json']);
  expect(attached(runs, pushed.outputs)).toEqual(TYPES);
  await wholeStep(runs, { inputs: { sbom: 'other', push: 'false', outputs: 'type=oci,dest=layout' } });
  const [first, second] = await Promise.all(
    [folder, join(runs.workspace, 'other')].map((each) => readFile(join(each, 'web.linux-amd64.spdx.json'), 'utf8')),
  );
  expect(second).toBe(first);
});

test('several images have folders of their own', async ({ runs }) => {
  await runs.put({ 'Api/Api.csproj': projectFile(), 'Api/Program.cs': 'System.Console.WriteLine(2);\n' });
  const images = `${runs.registry.host}/o/{{project}}`;
  await wholeStep(runs, { inputs: { sbom: 'out', project: 'Web\nApi', images } });
  expect((await readdir(join(runs.workspace, 'out'))).sort()).toEqual(['api-main', 'web-main']);
});
