import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { run } from '#actions/run.ts';
import { INDEX_FILE } from '#reuse/publication-index.ts';
import { type Step, test } from '../../world/runs.ts';
import { projectFile } from '../../world/small-dotnet.ts';
import { wholeStep } from '../../world/whole-step.ts';

/** The indexes that a step had to be kept, in the order of the projects. */
async function indexesOf({ world }: Step): Promise<readonly unknown[]> {
  const saves = world.saves.filter(({ entry }) => entry.kind === 'index');
  return await Promise.all(
    saves.map(async ({ folder }): Promise<unknown> => JSON.parse(await readFile(join(folder, INDEX_FILE), 'utf8'))),
  );
}

test('the index of each project has the repositories of its layers', async ({ runs }) => {
  await runs.put({ 'Api/Api.csproj': projectFile(), 'Api/Program.cs': 'System.Console.WriteLine(2);\n' });
  const { host: registry } = runs.registry;
  const images = `${registry}/o/{{project}}\n${registry}/copy/{{project}}`;
  const step = await runs.step({ inputs: { project: 'Web/Web.csproj\nApi/Api.csproj', images } });
  await run(step.world);
  const origins = (name: string) => ['o', 'copy'].map((owner) => ({ registry, repository: `${owner}/${name}` }));
  const layers = (await indexesOf(step)).map((index) => JSON.stringify(index));
  expect(layers.map((text) => text.includes(JSON.stringify(origins('web'))))).toEqual([true, false]);
  expect(layers.map((text) => text.includes(JSON.stringify(origins('api'))))).toEqual([false, true]);
});

test('without a push the index names no repository', async ({ runs }) => {
  const step = await runs.step({ inputs: { push: 'false' } });
  await run(step.world);
  const [index] = await indexesOf(step);
  expect(JSON.stringify(index)).toContain('"origins":[]');
  expect(JSON.stringify(index)).not.toContain('"repository":"o/web"');
});

test('a reason that several projects share is logged once', async ({ runs }) => {
  await runs.put({
    'Directory.Build.props': '<Project><PropertyGroup><A>$([System.Guid]::NewGuid())</A></PropertyGroup></Project>',
    'Api/Api.csproj': projectFile(),
    'Api/Program.cs': '',
  });
  const inputs = { project: 'Web/Web.csproj\nApi/Api.csproj', images: `${runs.registry.host}/o/{{project}}` };
  const { log } = await wholeStep(runs, { inputs });
  expect(log.lines.filter((line) => line.includes('not kept'))).toEqual([
    expect.stringContaining('Directory.Build.props:1 uses'),
    'The publish output is not kept, for the same reason.',
  ]);
});
