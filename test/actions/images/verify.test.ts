import { describe, expect } from 'vitest';
import { verify } from '#actions/images/verify.ts';
import { makeElf } from '../../world/native-files.ts';
import { type Runs, type StepSetting, test } from '../../world/runs.ts';
import { outputOf, projectFile } from '../../world/small-dotnet.ts';
import { assembledIn, wholeStep } from '../../world/whole-step.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** What a checkout without Git LFS has of an asset: an error. */
const POINTER: Files = { 'logo.png': 'version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 1\n' };
/** Code for another processor than that of the image: a warning. */
const FOREIGN: Files = { 'libforeign.so': makeElf({ machine: 183 }) };
const GLIBC: Files = { 'runtimes/linux-x64/native/libown.so': makeElf({ needs: ['libc.so.6'] }) };

/** Looks at a publish output that is given, with these files besides. */
async function verified(runs: Runs, { files = {}, ...setting }: StepSetting & { readonly files?: Files } = {}) {
  const all = Object.entries({ ...outputOf('Web'), ...files }).map(([name, content]) => [`out/${name}`, content]);
  await runs.put(Object.fromEntries(all));
  const step = await runs.step({ ...setting, inputs: { 'publish-directory': 'out', ...setting.inputs } });
  const result = await verify(step.world, await assembledIn(step.world)).catch((error: unknown) => error);
  return { result, warnings: step.log.warnings };
}

test('an image without problems is reported as checked', async ({ runs }) => {
  const { result, warnings } = await verified(runs);
  expect(result).toMatchObject({ systems: {}, row: { value: 'no problems found' } });
  expect(warnings).toEqual([]);
});

describe('an image that cannot run', () => {
  test('is an error before the push, without a warning', async ({ runs }) => {
    const { error, log } = await wholeStep(runs, { dotnet: { output: { ...POINTER, ...FOREIGN } } });
    expect(error).toMatchObject({ code: 'WILL_NOT_RUN', message: expect.stringContaining('logo.png') });
    expect(log.warnings).toEqual([expect.stringContaining('libforeign.so')]);
    expect(runs.registry.store.tagsOf('o/web')).toEqual([]);
  });

  test('is a warning with will-it-run: warn, once, and the summary counts it', async ({ runs }) => {
    const inputs = { 'will-it-run': 'warn' };
    const { result, warnings } = await verified(runs, { files: { ...POINTER, ...FOREIGN }, inputs });
    expect(result).toMatchObject({ row: { value: 'problems: 2' } });
    expect(warnings).toEqual([expect.stringContaining('logo.png'), expect.stringContaining('libforeign.so')]);
  });

  test('is not checked with will-it-run: ignore', async ({ runs }) => {
    const { result, warnings } = await verified(runs, { files: POINTER, inputs: { 'will-it-run': 'ignore' } });
    expect(result).toMatchObject({ row: { value: 'not checked', because: 'input will-it-run' } });
    expect(warnings).toEqual([]);
  });
});

test('with several projects each warning names its project', async ({ runs }) => {
  await runs.put({ 'Api/Api.csproj': projectFile(), 'Api/Program.cs': '' });
  const images = `${runs.registry.host}/o/{{project}}`;
  const inputs = { project: 'Web/Web.csproj\nApi/Api.csproj', images };
  const { log } = await wholeStep(runs, { inputs, dotnet: { output: FOREIGN } });
  const projects = log.warnings.map((line) => /\((\w+)\/\w+\.csproj\)/.exec(line)?.[1]);
  expect(projects).toEqual(['Web', 'Api']);
});

test('the system of a base is read only for native code, and only once', async ({ runs }) => {
  const system = { 'etc/os-release': 'ID=ubuntu\nVERSION_ID="24.04"\n', 'lib/x86_64-linux-gnu/libc.so.6': '' };
  await runs.serveBase('aspnet', system);
  const blobsRead = () => runs.registry.requests.filter(({ path }) => path.startsWith('/v2/dotnet/aspnet/blobs/'));
  const dotnet = { output: GLIBC };
  const first = await wholeStep(runs, { dotnet });
  expect(first.error).toBeUndefined();
  // The config and the layer.
  expect(blobsRead()).toHaveLength(2);
  runs.registry.requests.length = 0;
  await wholeStep(runs, { dotnet });
  expect(blobsRead()).toEqual([]);
});
