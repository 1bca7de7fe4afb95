import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { ActionError } from '#base/action-error.ts';
import type { RawInputs } from '#request/inputs/names.ts';
import { type Runs, type Step, test } from '../../world/runs.ts';
import { projectFile, type SmallDotnet } from '../../world/small-dotnet.ts';
import { wholeStep } from '../../world/whole-step.ts';

/** Two projects that share nothing. */
const TWO = { 'Api/Api.csproj': projectFile(), 'Api/Program.cs': 'System.Console.WriteLine(2);\n' };
const both = ({ registry }: Runs): RawInputs => {
  return { project: 'Web/Web.csproj\nApi/Api.csproj', images: `${registry.host}/o/{{project}}` };
};
/** A `dotnet publish` that fails, of the project whose turn it is. */
function failing(turn: number): SmallDotnet {
  let count = 0;
  return {
    before: (command) => {
      if (command.includes('-t:Publish')) count += 1;
      return command.includes('-t:Publish') && count === turn ? 1 : undefined;
    },
  };
}

test('projects are built one after another, and pushed when all are built', async ({ runs }) => {
  await runs.put(TWO);
  const { commands, log, outputs } = await wholeStep(runs, { inputs: both(runs) });
  expect(commands).toEqual(['restore', 'publish', 'restore', 'publish']);
  expect(log.lines.filter((line) => /^(Web|Api)\/\w+\.csproj$/.test(line))).toEqual([
    'Web/Web.csproj',
    'Api/Api.csproj',
  ]);
  expect(JSON.parse(outputs['results'] ?? '')).toHaveLength(2);
  expect(['o/web', 'o/api'].map((name) => runs.registry.store.tagsOf(name))).toEqual([['main'], ['main']]);
});

test('with a hit and a miss, the cache state is partial', async ({ runs }) => {
  await runs.put(TWO);
  await wholeStep(runs, { inputs: both(runs) });
  await runs.put({ 'Api/Program.cs': 'changed' });
  const { commands, outputs } = await wholeStep(runs, { inputs: both(runs) });
  expect(commands).toEqual(['publish']);
  expect(outputs['cache']).toBe('partial');
});

describe('packages', () => {
  /** A restore that fetches a package. */
  const FETCHING: SmallDotnet = {
    before: (command, folders) => {
      const folder = join(folders['/nuget'] ?? '', 'dapper/2.1.0');
      if (!command.includes('-t:Restore')) return undefined;
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'dapper.2.1.0.nupkg'), 'x');
      writeFileSync(join(folder, '.nupkg.metadata'), '{}');
      return undefined;
    },
  };
  const kinds = ({ world }: Step) => world.saves.map(({ entry }) => entry.kind);

  test('of all projects are one entry, and each run logs once what it found', async ({ runs }) => {
    await runs.put(TWO);
    const step = await wholeStep(runs, { inputs: both(runs), dotnet: FETCHING });
    expect(kinds(step).filter((kind) => kind === 'packages')).toHaveLength(1);
    expect(step.log.lines.filter((line) => line.startsWith('NuGet packages: '))).toEqual([
      'NuGet packages: miss (no earlier run saved it)',
    ]);
  });

  test('are not kept where the address of a source holds a login', async ({ runs }) => {
    const source = '<add key="own" value="https://user:password@feed.example/index.json" />';
    await runs.put({ 'nuget.config': `<configuration><packageSources>${source}</packageSources></configuration>` });
    const step = await wholeStep(runs, { dotnet: FETCHING });
    expect(step.error).toBeUndefined();
    expect(kinds(step)).not.toContain('packages');
  });

  test('are not restored if everything is a hit', async ({ runs }) => {
    await wholeStep(runs, { dotnet: FETCHING });
    const { log, world } = await wholeStep(runs);
    expect(log.lines.filter((line) => line.startsWith('NuGet packages: '))).toEqual([]);
    expect(world.saves).toEqual([]);
  });
});

describe('where one fails', () => {
  test('nothing is delivered, the next is built, and what was built is kept', async ({ runs }) => {
    await runs.put(TWO);
    const first = await wholeStep(runs, { inputs: both(runs), dotnet: failing(1) });
    expect(first.error).toMatchObject({ code: 'BUILD_FAILED' });
    expect(first.commands).toEqual(['restore', 'publish', 'restore', 'publish']);
    expect(runs.registry.store.tagsOf('o/api')).toEqual([]);
    const { commands, error } = await wholeStep(runs, { inputs: both(runs) });
    expect(error).toBeUndefined();
    expect(commands.filter((command) => command === 'publish')).toHaveLength(1);
  });

  test('the first failure is thrown, and the log has the others', async ({ runs }) => {
    await runs.put(TWO);
    const before: SmallDotnet['before'] = (command) => (command.includes('-t:Publish') ? 1 : undefined);
    const { error, log } = await wholeStep(runs, { inputs: both(runs), dotnet: { before } });
    expect(error).toMatchObject({ message: expect.stringContaining('Web/Web.csproj') });
    expect(log.lines.filter((line) => line.startsWith('Api/Api.csproj: '))).toContainEqual(
      expect.stringMatching(/publish/),
    );
  });

  test.for(['ENGINE_FAILED', 'CANCELLED'] as const)('for %s, no other is tried', async (code, { runs }) => {
    await runs.put(TWO);
    const before: SmallDotnet['before'] = (command) => {
      if (!command.includes('-t:Publish')) return undefined;
      throw new ActionError({ code, doing: 'publishing', got: 'it ended' });
    };
    const { error, commands } = await wholeStep(runs, { inputs: both(runs), dotnet: { before } });
    expect(error).toMatchObject({ code });
    expect(commands).toEqual(['restore', 'publish']);
  });

  test('a run that was cancelled keeps nothing of what was built before', async ({ runs }) => {
    await runs.put(TWO);
    let count = 0;
    const before: SmallDotnet['before'] = (command) => {
      if (!command.includes('-t:Publish')) return undefined;
      count += 1;
      if (count === 1) return undefined;
      throw new ActionError({ code: 'CANCELLED', doing: 'publishing', got: 'the run was cancelled' });
    };
    const { error, state } = await wholeStep(runs, { inputs: both(runs), dotnet: { before } });
    expect(error).toMatchObject({ code: 'CANCELLED' });
    expect(state['saves']).toBeUndefined();
  });

  test('packages of a build that failed are not kept', async ({ runs }) => {
    const { error, state } = await wholeStep(runs, { dotnet: failing(1) });
    expect(error).toMatchObject({ code: 'BUILD_FAILED' });
    expect(state['saves'] ?? '').not.toContain('packages');
  });
});
