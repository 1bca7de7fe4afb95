import { expect, test } from 'vitest';
import { ActionError } from '#base/action-error.ts';
import { parseReference } from '#oci/reference.ts';
import type { BuildPlan } from '#plan/choices/build-plan.ts';
import { checkNativeCode, checkToolchain } from '#plan/choices/native-code.ts';
import { parseInputs } from '#request/inputs/inputs.ts';
import type { RawInputs } from '#request/inputs/names.ts';
import { planFor } from '../../world/builds.ts';

const OFFICIAL = 'mcr.microsoft.com/dotnet/sdk:10.0-noble-aot';
const SETUP = 'apt-get install -y gcc-aarch64-linux-gnu';
const TWO = ['linux-x64', 'linux-arm64'];

/** Returns the error and its hint, or `undefined` if nothing was refused. */
function refusal(work: () => void): string | undefined {
  try {
    work();
  } catch (error) {
    if (error instanceof ActionError && error.code === 'PLATFORM_MISSING') return `${error.message} ${error.hint}`;
    throw error;
  }
  return undefined;
}

function planned(rids: readonly string[], raw: RawInputs = {}): string | undefined {
  return refusal(() => checkNativeCode(rids, { inputs: parseInputs(raw), project: 'App.csproj' }));
}

function checked(rids: readonly string[], changes: Partial<BuildPlan> & { readonly image?: string } = {}) {
  const { image = OFFICIAL, ...others } = changes;
  const because = 'a test says so';
  const plan = planFor('/checkout', 'App.csproj', {
    aot: true,
    rids: { value: rids, because },
    sdkImage: { value: parseReference(image), because },
    ...others,
  });
  return refusal(() => checkToolchain(plan, { architecture: 'amd64' }));
}

test.each<[readonly string[], RawInputs]>([
  [[], {}],
  [['linux-arm64'], {}],
  [['linux-musl-x64'], {}],
  [TWO, { 'setup-command': SETUP }],
  [TWO, { 'sdk-image': 'ghcr.io/me/sdk:cross' }],
  [['linux-musl-x64', 'linux-musl-arm64'], { 'sdk-image': 'ghcr.io/me/sdk:alpine' }],
])('one container may make native code for %j with %j', (rids, raw) => {
  expect(planned(rids, raw)).toBeUndefined();
});

test.each<RawInputs>([{}, { 'sdk-image': OFFICIAL }, { 'sdk-image': 'runner' }])(
  'native code for two architectures with %j names the packages to link it',
  (raw) => {
    const error = planned(TWO, raw);
    expect(error).toContain('has no linker and no C library for linux-arm64');
    expect(error).toContain(
      '`setup-command: apt-get update && apt-get install -y --no-install-recommends gcc-aarch64-linux-gnu libc6-dev-arm64-cross`',
    );
    expect(error).toContain('a matrix over `platforms` with a runner of that platform');
  },
);

test.each([[['linux-x64', 'linux-musl-x64']], [['linux-x64', 'win-x64']]])(
  'native code for two systems %j needs two jobs, whatever is installed',
  (rids) => {
    const error = planned(rids, { 'setup-command': SETUP, 'sdk-image': 'ghcr.io/me/sdk:cross' });
    expect(error).toContain(`one C library, not for ${rids.join(', ')}`);
    expect(error).toMatch(/ Build each in its own job: .* or over `os`\.$/);
  },
);

test('no packages are named for musl, because Alpine has none', () => {
  const error = planned(['linux-musl-x64', 'linux-musl-arm64']);
  expect(error).toContain('Use your own `sdk-image`');
  expect(error).not.toContain('setup-command');
});

test('native code for another architecture than the engine’s is refused', () => {
  expect(checked(['linux-x64'])).toBeUndefined();
  const error = checked(['linux-arm64']);
  expect(error).toContain('which runs on linux-x64, has no linker and no C library for linux-arm64');
  expect(error).toContain('gcc-aarch64-linux-gnu libc6-dev-arm64-cross');
  expect(checked(['linux-arm'])).toContain('Use your own `sdk-image`');
});

test.each<[string, Partial<BuildPlan> & { readonly image?: string }]>([
  ['a setup-command may install the toolchain', { setupCommand: SETUP }],
  ['an image of your own may have it', { image: 'ghcr.io/me/sdk:cross' }],
  ['tests run as managed code', { purpose: 'test' }],
])('nothing is refused where %s', (_why, changes) => {
  expect(checked(['linux-arm64'], changes)).toBeUndefined();
});
