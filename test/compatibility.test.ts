import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { PLAN_OUTPUT_NAMES } from '#actions/report/legs.ts';
import { MERGE_OUTPUT_NAMES, OUTPUT_NAMES } from '#actions/report/outputs.ts';
import { run } from '#actions/run.ts';
import { runPost } from '#actions/run-post.ts';
import { VERIFY_OUTPUT_NAMES } from '#actions/verify/report-verified.ts';
import { parseLegFile } from '#plan/matrix/leg-file.ts';
import { BUILD_STATE_SCHEMA, readObjState } from '#publish/obj/obj-state.ts';
import { SHARED_INPUTS } from '#request/inputs/merge-inputs.ts';
import { INPUT_NAMES, MERGE_DEFAULTS, VERIFY_INPUT_NAMES } from '#request/inputs/names.ts';
import { PLAN_INPUT_NAMES } from '#request/inputs/plan-names.ts';
import { CACHE_SCHEMA, readPublicationEntry } from '#reuse/publication-entry.ts';
import { EMPTY_INDEX, readIndex } from '#reuse/publication-index.ts';
import { fieldsOf } from './world/fields.ts';
import { type Step, type StepSetting, test } from './world/runs.ts';
import { wholeStep } from './world/whole-step.ts';

const fixture = (name: string): string => join(import.meta.dirname, 'fixtures/compatibility', name);
const json = async (path: string): Promise<Record<string, unknown>> => JSON.parse(await readFile(path, 'utf8'));

/** Returns the file of an entry that a step queued to be saved. */
async function kept({ world }: Step, kind: string): Promise<Record<string, unknown>> {
  const names = { index: 'index.json', publication: 'publication.json', build: 'state.json' } as const;
  const folder = world.saves.find(({ entry }) => entry.kind === kind)?.folder ?? '';
  const found = await json(join(folder, names[kind as 'index']));
  return kind === 'publication' ? JSON.parse(String(found['body'])) : found;
}

async function stepOf(runs: Parameters<typeof wholeStep>[0], setting: StepSetting = {}): Promise<Step> {
  const step = await runs.step(setting);
  await run(step.world);
  return step;
}

const block = (title: string, names: readonly string[]): string => [`# ${title}`, ...names, ''].join('\n');

// A name that is missing breaks the workflows of users. A new one belongs into the file: `npx vitest run -u` writes it.
test('names that workflows and later versions rely on are those of the list', async ({ runs }) => {
  const step = await stepOf(runs);
  const leg = await stepOf(runs, { inputs: { leg: 'amd64', push: 'true' } });
  const { labels } = JSON.parse(step.outputs['json'] ?? '{}');
  const report = await json(step.outputs['report-json'] ?? '');
  const list = [
    block('Inputs', INPUT_NAMES),
    block('Inputs of plan', PLAN_INPUT_NAMES),
    block('Inputs of merge', [...Object.keys(MERGE_DEFAULTS), ...SHARED_INPUTS]),
    block('Inputs of verify', VERIFY_INPUT_NAMES),
    block('Outputs', OUTPUT_NAMES),
    block('Outputs of plan', PLAN_OUTPUT_NAMES),
    block('Outputs of merge', MERGE_OUTPUT_NAMES),
    block('Outputs of verify', VERIFY_OUTPUT_NAMES),
    block('Labels', Object.keys(labels)),
    block('The output results', fieldsOf(JSON.parse(step.outputs['results'] ?? '[]'))),
    block('The output metadata', fieldsOf(JSON.parse(step.outputs['metadata'] ?? '{}'))),
    block('The file report-json', fieldsOf(report)),
    block('The file of a leg', fieldsOf(await json(leg.outputs['leg-file'] ?? ''))),
    block('The index in the cache', fieldsOf(await kept(step, 'index'))),
    block('A publication in the cache', fieldsOf(await kept(step, 'publication'))),
    block('The state of intermediate files in the cache', fieldsOf(await kept(step, 'build'))),
  ];
  await expect(list.join('\n')).toMatchFileSnapshot(fixture('names.txt'));
});

/*
 * The files in `earlier` are those that an earlier version wrote. They stay as they are. Where a schema is raised, a cache
 * entry of before counts as missing, and a file of a leg is an error that says so.
 */
describe('what an earlier version wrote', () => {
  const earlier = fixture('earlier');

  test('in the cache is read as long as its schema is the same', async () => {
    const [index, publication, state] = await Promise.all([
      readIndex(earlier),
      readPublicationEntry(earlier),
      readObjState(earlier),
    ]);
    const written = await json(join(earlier, 'index.json'));
    const isSame = written['schema'] === CACHE_SCHEMA;
    expect(index).toEqual(isSame ? expect.objectContaining(written) : EMPTY_INDEX);
    expect(publication?.schema).toBe(isSame ? CACHE_SCHEMA : undefined);
    const { schema } = await json(join(earlier, 'state.json'));
    expect(state?.state.schema).toBe(schema === BUILD_STATE_SCHEMA ? schema : undefined);
  });

  test('as the file of a leg is read, and one of another schema is an error that says so', async () => {
    const text = await readFile(join(earlier, 'leg.json'), 'utf8');
    expect(parseLegFile('leg.json', text)).toMatchObject({ leg: 'amd64', pushed: true });
    const other = JSON.stringify({ ...JSON.parse(text), schema: 2 });
    expect(() => parseLegFile('leg.json', other)).toThrow(
      expect.objectContaining({ message: expect.stringContaining('its schema is 2, not 1'), code: 'LEGS_INVALID' }),
    );
  });

  test.for(['index', 'publication', 'build'])(
    'as %s in another schema costs a build, not the run',
    async (kind, { runs }) => {
      const first = await stepOf(runs);
      const folder = first.world.saves.find(({ entry }) => entry.kind === kind)?.folder ?? '';
      const file = join(
        folder,
        { index: 'index.json', publication: 'publication.json', build: 'state.json' }[kind as 'index'],
      );
      await writeFile(file, JSON.stringify({ ...(await json(file)), schema: 99, body: '{"schema":99}' }));
      await runPost((await runs.step({ after: first })).world);
      await runs.put({ 'Web/Program.cs': '// changed' });
      const next = await wholeStep(runs);
      expect([next.error, next.log.warnings]).toEqual([undefined, []]);
      expect(next.commands).toContain('publish');
    },
  );
});

test('the changelog says what a major version promises', async () => {
  const text = await readFile(join(import.meta.dirname, '../CHANGELOG.md'), 'utf8');
  for (const what of ['Inputs, outputs and labels', 'leg', 'cache', 'report-json'])
    expect(text.split('## Unreleased')[0]).toContain(what);
});
