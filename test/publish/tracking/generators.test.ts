import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actionsExec } from '#actions/runner/exec.ts';
import { readCheckout } from '#publish/source/checkout.ts';
import { takeSnapshot } from '#publish/source/snapshot.ts';
import { type BuildInputs, buildInputsOf } from '#publish/tracking/build-inputs.ts';
import { memoryLog } from '../../world/memory-log.ts';

let root = '';
beforeEach(async () => {
  root = join(await mkdtemp(join(tmpdir(), 'generators-')), 'checkout');
});
afterEach(() => rm(dirname(root), { recursive: true, force: true }));

async function closure(files: Readonly<Record<string, string>>): Promise<BuildInputs> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const { entries } = await readCheckout({
    ...{ root, temp: join(dirname(root), 'git'), exclude: [], ownPaths: [] },
    ...{ exec: actionsExec, env: process.env, log: memoryLog() },
  });
  const snapshot = takeSnapshot(root, entries);
  const used = { files: Object.keys(files), folders: [], history: false };
  return await buildInputsOf(used, { snapshot, whole: false, runsCode: false });
}

const GENERATOR = '[Generator(LanguageNames.CSharp)] public class G : IIncrementalGenerator { }\n';
const APP = {
  'App/App.csproj': '<Project />',
  'App/Program.cs': 'System.Console.WriteLine(System.DateTime.Now.Ticks);\n',
};

describe('code that the compiler runs may use the clock and random values:', () => {
  test.each([
    ['Gen/G.cs', `${GENERATOR}var now = DateTime.UtcNow;`, { file: 'Gen/G.cs', what: 'DateTime.UtcNow', line: 2 }],
    ['Gen/Parts/Id.cs', 'var id = Guid.NewGuid();', { file: 'Gen/Parts/Id.cs', what: 'Guid.NewGuid' }],
    ['Gen/Parts/Year.cs', 'var year = DateTime.UtcNow.Year;', undefined],
    ['Gen/Parts/Note.cs', '// DateTime.UtcNow is not for generators', undefined],
  ])('a source generator, %s: %s', async (path, text, expected) => {
    const gen = { 'Gen/Gen.csproj': '<Project />', 'Gen/G.cs': GENERATOR };
    const { clock, shape } = await closure({ ...APP, ...gen, [path]: text });
    if (expected === undefined) expect(clock).toBeUndefined();
    else expect(clock).toMatchObject(expected);
    expect(shape.period).toBe(path.endsWith('Year.cs') ? 'year' : 'none');
  });

  test('a text template', async () => {
    const { clock } = await closure({ ...APP, 'App/Info.tt': '<#= DateTime.Now #>' });
    expect(clock).toMatchObject({ file: 'App/Info.tt', what: 'DateTime.Now' });
  });

  test('but code that is only compiled is ignored', async () => {
    expect((await closure(APP)).clock).toBeUndefined();
  });
});
