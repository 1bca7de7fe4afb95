import { expect, test } from 'vitest';
import { parseInputs } from '#inputs/inputs.ts';
import type { RawInputs } from '#inputs/names.ts';
import { chooseRids, ridProperties } from '#plan/choose-rids.ts';
import { chooseVariants } from '#plan/variants.ts';

function rids(raw: RawInputs, properties: Readonly<Record<string, string>> = {}) {
  const inputs = parseInputs(raw);
  const variants = chooseVariants({ inputs, version: '10.0', named: undefined });
  return chooseRids({ inputs, project: { path: 'App.csproj', name: 'App', startCommands: [], properties }, variants });
}

const MANY = { os: 'noble\nalpine\nnoble-chiseled\nnanoserver-ltsc2025', platforms: 'linux/amd64,linux/arm64' };

test.each<[RawInputs, Readonly<Record<string, string>>, readonly string[]]>([
  [{}, {}, []],
  [MANY, {}, []],
  [{ portable: 'false' }, {}, ['linux-x64']],
  [{ portable: 'false', platforms: 'linux/arm/v7' }, {}, ['linux-arm']],
  [
    MANY,
    { PublishSelfContained: 'true' },
    ['linux-x64', 'linux-arm64', 'linux-musl-x64', 'linux-musl-arm64', 'win-x64'],
  ],
  [{ os: 'noble\nnoble-chiseled\nazurelinux3.0' }, { PublishReadyToRun: 'true' }, ['linux-x64']],
  [{}, { RuntimeIdentifier: 'linux-arm64' }, ['linux-arm64']],
  [{ platforms: 'linux/amd64' }, { RuntimeIdentifier: 'linux-arm64' }, ['linux-x64']],
  [{ os: 'alpine' }, { RuntimeIdentifier: 'linux-x64' }, ['linux-musl-x64']],
  [{ os: 'alpine' }, { PublishAot: 'true' }, ['linux-musl-x64']],
])('%j with %j is published for %j', (raw, properties, expected) => {
  expect(rids(raw, properties).value).toEqual(expected);
});

test('native code of several platforms is an error that names the way out', () => {
  expect(() => rids({ platforms: 'linux/amd64,linux/arm64' }, { PublishAot: 'true' })).toThrow(
    'PublishAot makes native code, which one container cannot make for linux-x64, linux-arm64',
  );
});

test('one RID is a property of the whole build, several are restored together', () => {
  expect(ridProperties([])).toEqual({ UseAppHost: 'false' });
  expect(ridProperties(['linux-x64'])).toEqual({ RuntimeIdentifier: 'linux-x64' });
  expect(ridProperties(['linux-x64', 'win-x64'])).toEqual({ RuntimeIdentifiers: 'linux-x64;win-x64' });
});
