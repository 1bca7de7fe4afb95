import { chmod, mkdir, mkdtemp, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { actionsExec } from '#actions/runner/exec.ts';
import type { Choice } from '#base/choice.ts';
import { defined } from '#base/objects.ts';
import { digestOf } from '#oci/digest.ts';
import type { HostTools } from '#plan/choices/host-tools.ts';
import { identityOf, imageToRepeat, runnerSdkEnvironment, runnerSdkMounts } from '#publish/container/runner-sdk.ts';
import { findRunnerSdks } from '#publish/runner-tools/find-runner-sdks.ts';
import { planFor } from '../../world/builds.ts';

let folder: string;
let dotnet: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dotnet-'));
  dotnet = join(folder, 'dotnet');
  for (const name of ['sdk/8.0.404', 'sdk/10.0.401', 'host', 'shared']) {
    await mkdir(join(dotnet, name), { recursive: true });
  }
  await symlink(dotnet, join(folder, 'link'));
  const list = `10.0.401 [${folder}/link/sdk]`;
  await writeFile(join(dotnet, 'dotnet'), `#!/bin/sh\n[ "$1 $PWD" = "--list-sdks /" ] && echo '${list}'\n`);
  await chmod(join(dotnet, 'dotnet'), 0o755);
});
afterEach(() => rm(folder, { recursive: true }));

/** Programs are found only below `path`. */
async function find(env: Readonly<Record<string, string>>, platform: NodeJS.Platform = 'linux') {
  const known = process.env['PATH'];
  process.env['PATH'] = env['PATH'] ?? '/nowhere';
  try {
    return await findRunnerSdks({ exec: actionsExec, env, platform });
  } finally {
    process.env['PATH'] = known;
  }
}

test.each(['PATH', 'DOTNET_ROOT'])('the SDKs of the runner are found by %s, with links resolved', async (name) => {
  expect(await find({ [name]: dotnet })).toEqual([{ version: '10.0.401', additions: [], folder: dotnet }]);
});

test('those next to the program are listed without starting it, oldest first', async () => {
  for (const version of ['10.0.401', '9.0.310', '10.0.108']) {
    await mkdir(join(dotnet, 'sdk', version), { recursive: true });
    await writeFile(join(dotnet, 'sdk', version, 'dotnet.dll'), '');
  }
  await mkdir(join(dotnet, 'sdk/10.0.500'), { recursive: true });
  await writeFile(join(dotnet, 'dotnet'), '#!/bin/sh\nexit 1\n');
  const found = await find({ PATH: dotnet });
  expect(found.map(({ version }) => version)).toEqual(['9.0.310', '10.0.108', '10.0.401']);
  expect(found.map((sdk) => sdk.folder)).toEqual([dotnet, dotnet, dotnet]);
});

test('a runner without dotnet has none', async () => {
  expect(await find({})).toEqual([]);
});

test.each(['win32', 'darwin'] as const)('on %s it is an error with a hint', async (platform) => {
  await expect(find({ PATH: dotnet }, platform)).rejects.toMatchObject({
    code: 'INPUT_INVALID',
    hint: expect.stringContaining('leave `sdk-image` out'),
  });
});

const hostTools: Choice<HostTools> = {
  value: { name: 'Ubuntu', digest: digestOf(new Uint8Array()), folders: ['/usr'], links: {} },
  because: '',
};

test.each([
  ['an image', undefined, '/usr/share/dotnet'],
  ["the runner's own system, in a folder of its own", hostTools, '/opt/runner-dotnet'],
])('everything but the other SDKs is mounted into %s, to be read', async (_, own, place) => {
  const plan = {
    runnerSdk: { value: { version: '10.0.401', folder: dotnet }, because: '' },
    ...defined({ hostTools: own }),
  };
  const names = ['dotnet', 'host', 'sdk/10.0.401', 'shared'];
  const temp = join(folder, 'temp');
  expect(await runnerSdkMounts(plan, temp)).toEqual([
    { source: join(temp, 'dotnet'), target: place, readOnly: true },
    ...names.map((name) => ({ source: join(dotnet, name), target: `${place}/${name}`, readOnly: true })),
  ]);
  expect(runnerSdkEnvironment(plan)).toEqual({
    DOTNET_ROOT: place,
    PATH: expect.stringMatching(`^${place}:/usr/local/`),
  });
});

test('each mount has a mount point', async () => {
  const plan = { runnerSdk: { value: { version: '10.0.401', folder: dotnet }, because: '' } };
  const temp = join(folder, 'temp');
  const [layout, ...others] = await runnerSdkMounts(plan, temp);
  for (const { source, target } of others) {
    const place = join(layout?.source ?? '', target.slice('/usr/share/dotnet'.length));
    expect((await stat(place)).isDirectory()).toBe((await stat(source)).isDirectory());
  }
  expect(await runnerSdkMounts({}, temp)).toEqual([]);
});

test.each([
  ['/usr/lib/dotnet', '/usr/lib/dotnet'],
  ['/usr/local/share/dotnet', '/opt/runner-dotnet'],
  ['/home/me/.dotnet', '/opt/runner-dotnet'],
])('among the programs of the runner, the SDK of %s is at %s', (at, place) => {
  const plan = { runnerSdk: { value: { version: '10.0.401', folder: at }, because: '' }, hostTools };
  expect(runnerSdkEnvironment(plan)['DOTNET_ROOT']).toBe(place);
});

test('its identity has version and image, and the official image repeats a failure', () => {
  const plan = planFor('/r', 'A.csproj', { runnerSdk: { value: { version: '10.0.401', folder }, because: '' } });
  const image = { id: 'sha256:1', name: 'mirror.example/dotnet/runtime-deps@sha256:2' };
  expect(identityOf(plan, image)).toBe('runner:10.0.401@sha256:2');
  expect(identityOf(plan, { ...image, name: 'runtime-deps:10.0' })).toBe('runner:10.0.401@sha256:1');
  expect(imageToRepeat(plan, image)).toBe('mcr.microsoft.com/dotnet/sdk:10.0.401');
  const own = planFor('/r', 'A.csproj');
  expect([identityOf(own, image), imageToRepeat(own, image)]).toEqual([image.name, image.name]);
});
