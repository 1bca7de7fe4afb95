import { readdir, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ActionError } from '#base/action-error.ts';
import { childEnv } from '#base/child-env.ts';
import type { Env, Exec } from '#base/effects.ts';
import { exists } from '#base/files/paths.ts';
import { findProgram } from '#base/search-path.ts';
import { type InstalledSdk, parseSdkList } from '#dotnet/runner-sdk.ts';
import { compareSdks } from '#dotnet/sdk-version.ts';

/**
 * Returns the .NET SDKs of the runner's `dotnet`; empty without `dotnet`. `DOTNET_ROOT` is used if no `dotnet` is on the
 * PATH.
 * @throws ActionError INPUT_INVALID if the runner is not Linux, as a Linux container cannot use its SDKs.
 */
export async function findRunnerSdks(effects: {
  readonly exec: Exec;
  readonly env: Env;
  readonly platform: NodeJS.Platform;
}): Promise<readonly InstalledSdk[]> {
  const { exec, env, platform } = effects;
  if (platform !== 'linux') {
    throw new ActionError({
      code: 'INPUT_INVALID',
      doing: 'reading the input sdk-image',
      got: `"runner" on a runner that is not Linux (${platform})`,
      hint: 'Its SDK does not run in a Linux container: leave `sdk-image` out to build in the SDK image.',
    });
  }
  const root = env['DOTNET_ROOT'] ?? '';
  for (const command of [findProgram('dotnet', env), findProgram('dotnet', { ...env, PATH: root })]) {
    if (command === undefined) continue;
    const folder = dirname(await realpath(command).catch(() => command));
    const versions = await versionsIn(folder);
    if (versions.length > 0) {
      return await Promise.all(versions.map((version) => withRealFolder({ version, folder })));
    }
    // A program that starts .NET in another folder.
    // This runs outside the checkout, whose global.json may name other folders.
    const request = { command, args: ['--list-sdks'], env: childEnv(env, 'launcher') };
    const { exitCode, stdout } = await exec(request);
    if (exitCode === 0) return await Promise.all(parseSdkList(stdout).map(withRealFolder));
  }
  return [];
}

const VERSION = /^\d+\.\d+\.\d{3}(?:-[\w.-]+)?$/;

/** Returns what `dotnet --list-sdks` would print of its own folder, which takes a process a tenth of a second. */
async function versionsIn(folder: string): Promise<readonly string[]> {
  const names = (await readdir(join(folder, 'sdk')).catch(() => [])).filter((name) => VERSION.test(name));
  const found = await Promise.all(names.map((name) => exists(join(folder, 'sdk', name, 'dotnet.dll'))));
  return names.filter((_, index) => found[index]).sort(compareSdks);
}

/** Resolves links, because a mount shows their target. */
async function withRealFolder(sdk: InstalledSdk): Promise<InstalledSdk> {
  const folder = await realpath(sdk.folder).catch(() => sdk.folder);
  return { ...sdk, folder, additions: await listAdditions(folder) };
}

/** Lists packs and workloads next to the SDK, which change what it builds. */
async function listAdditions(folder: string): Promise<readonly string[]> {
  const places = ['packs', 'sdk-manifests', 'metadata/workloads'];
  const lists = await Promise.all(
    places.map(async (place) =>
      (await readdir(join(folder, place), { recursive: true }).catch(() => []))
        .filter((path) => path.split('/').length <= 3)
        .map((path) => `${place}/${path}`),
    ),
  );
  return lists.flat().sort();
}
