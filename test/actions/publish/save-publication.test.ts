import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { pullRequestFrom, type Step, type StepSetting, test } from '../../world/runs.ts';
import { projectFile } from '../../world/small-dotnet.ts';
import { wholeStep } from '../../world/whole-step.ts';

/** What the post step was asked to keep, by kind. */
function saves({ world }: Step): readonly string[] {
  return world.saves.map(({ entry }) => entry.kind);
}

test('a build that was pushed leaves its publication, intermediate files and index', async ({ runs }) => {
  const step = await wholeStep(runs);
  expect(saves(step)).toEqual(['build', 'publication', 'index']);
  expect(step.post.log.lines.filter((line) => line.includes(': saved')).toSorted()).toEqual(
    ['base', 'build', 'index', 'publication'].map(
      (kind) => `${kind}: saved in the folder ${join(runs.folder, 'cache')}`,
    ),
  );
});

test('a hit saves nothing, because everything is kept already', async ({ runs }) => {
  await wholeStep(runs);
  const step = await wholeStep(runs);
  expect(saves(step)).toEqual([]);
  expect(step.state['saves']).toBeUndefined();
  expect(step.summaries.join()).toContain('earlier runs kept it already');
});

test('layers are kept where no registry has them', async ({ runs }) => {
  const step = await wholeStep(runs, { inputs: { push: 'false' } });
  expect(saves(step)).toEqual(['build', 'publication', 'layers', 'index']);
});

test('layers of a pull request are kept only where it delivers them', async ({ runs }) => {
  const outputs = `type=oci,dest=${join(runs.folder, 'image.tar')}`;
  const step = await wholeStep(runs, { ...pullRequestFrom('o/app'), inputs: { outputs } });
  expect(saves(step)).toEqual(['publication', 'layers', 'index']);
  const again = await wholeStep(runs, { ...pullRequestFrom('o/app'), inputs: { outputs } });
  expect([again.error, again.outputs['cache'], saves(again)]).toEqual([undefined, 'hit', []]);
});

describe('nothing is saved', () => {
  test.for<[string, StepSetting, string]>([
    ['of a pull request from a fork', pullRequestFrom('stranger/app'), 'a run of untrusted code'],
    ['beside the code', { env: { GITHUB_EVENT_NAME: 'issue_comment' } }, 'a run of untrusted code'],
    ['of a commit that is not the event’s', { env: { GITHUB_SHA: 'a'.repeat(40) } }, 'git does not show'],
    ['with cache: read', { inputs: { cache: 'read' } }, 'input cache'],
  ])('%s', async ([, setting, because], { runs }) => {
    const step = await wholeStep(runs, setting);
    expect(step.error).toBeUndefined();
    expect(saves(step)).toEqual([]);
    expect(step.summaries.join()).toContain(because);
    expect(await readdir(join(runs.folder, 'cache')).catch(() => [])).toEqual([]);
  });

  test('of a project whose files use the clock, and the log says where, once', async ({ runs }) => {
    await runs.put({
      'Web/Web.csproj': projectFile('<PropertyGroup><A>$([System.Guid]::NewGuid())</A></PropertyGroup>'),
    });
    const step = await wholeStep(runs);
    expect(saves(step)).not.toContain('publication');
    const lines = step.log.lines.filter((line) => line.includes('not kept'));
    expect(lines).toEqual([expect.stringMatching(/Web\/Web\.csproj:1 uses .*NewGuid.*Write instead: a value/)]);
    const again = await wholeStep(runs);
    expect(again.commands).toEqual(['publish']);
    const reason = /^The publish output is not kept, for that reason\./;
    expect(again.log.lines.filter((line) => line.includes('not kept'))).toEqual([expect.stringMatching(reason)]);
  });
});

test('with source-time: ignore a project that uses the clock is kept', async ({ runs }) => {
  await runs.put({
    'Web/Web.csproj': projectFile('<PropertyGroup><A>$([System.Guid]::NewGuid())</A></PropertyGroup>'),
  });
  const inputs = { 'source-time': 'ignore' };
  await wholeStep(runs, { inputs });
  expect((await wholeStep(runs, { inputs })).outputs['cache']).toBe('hit');
});

test('a build in another SDK image than its tag points to is not kept', async ({ runs }) => {
  const step = await runs.step();
  const engine = await step.world.engine();
  const other = `sha256:${'0'.repeat(64)}`;
  const findImage = async () => ({ id: 'sha256:image', repoDigests: [`${runs.registry.host}/dotnet/sdk@${other}`] });
  const moved = await wholeStep(runs, { engine: { ...engine, findImage, pull: findImage } });
  expect(saves(moved)).toEqual(['index']);
  expect(moved.log.lines.filter((line) => line.includes('not kept'))).toEqual([
    expect.stringMatching(new RegExp(`built in .*@${other}, and the tag of the SDK image points to sha256:`)),
  ]);
});

describe('intermediate files', () => {
  test('are not kept of a pull request, whose base branch has its own', async ({ runs }) => {
    const step = await wholeStep(runs, pullRequestFrom('o/app'));
    expect(saves(step)).toEqual(['publication', 'index']);
  });

  test('are not kept where the address of a source holds a login', async ({ runs }) => {
    const source = '<add key="own" value="https://user:password@feed.example/index.json" />';
    await runs.put({ 'nuget.config': `<configuration><packageSources>${source}</packageSources></configuration>` });
    const step = await wholeStep(runs);
    expect(saves(step)).toEqual(['publication', 'index']);
    expect(step.log.lines.filter((line) => line.startsWith('Neither packages nor'))).toHaveLength(1);
  });

  test('of the same options are used by the next build', async ({ runs }) => {
    await wholeStep(runs);
    await runs.put({ 'Web/Program.cs': 'System.Console.WriteLine(2);\n' });
    const { commands, outputs } = await wholeStep(runs);
    expect(commands).toEqual(['publish']);
    expect(outputs['cache']).toBe('partial');
  });
});

test('a failed save is a warning, and what was delivered stays', async ({ runs }) => {
  const step = await runs.step();
  await mkdir(step.world.home, { recursive: true });
  await writeFile(join(step.world.home, 'kept'), 'a file in the place of the folder');
  const { error, log, outputs } = await wholeStep(runs, { after: step });
  expect(error).toBeUndefined();
  expect(log.warnings).toEqual([expect.stringMatching(/^Cannot save what later runs can use: /)]);
  expect(runs.registry.store.tagged('o/web', 'main')).toBe(outputs['digest']);
});
