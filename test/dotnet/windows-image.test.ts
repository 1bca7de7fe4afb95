import { describe, expect, test } from 'vitest';
import { IMAGES, systemOfName } from '#dotnet/catalogue.ts';
import { parseFramework } from '#dotnet/framework.ts';
import { chooseRuntimeImage, type RuntimeNeeds } from '#dotnet/runtime-image.ts';
import { describeReference } from '#oci/reference.ts';

const WINDOWS = { os: 'windows', architecture: 'amd64' };
const dependent: RuntimeNeeds = {
  framework: parseFramework('net10.0'),
  selfContained: false,
  trimmed: false,
  aot: false,
  invariantGlobalization: false,
  musl: false,
  frameworks: ['Microsoft.NETCore.App', 'Microsoft.AspNetCore.App'],
  platform: WINDOWS,
};
const alone: RuntimeNeeds = { ...dependent, selfContained: true, frameworks: [] };

test.each<[string, RuntimeNeeds, Partial<RuntimeNeeds>]>([
  ['dotnet/aspnet:10.0-nanoserver-ltsc2025', dependent, { os: 'nanoserver-ltsc2025' }],
  ['dotnet/aspnet:10.0-windowsservercore-ltsc2022', dependent, { os: 'windowsservercore-ltsc2022' }],
  ['dotnet/aspnet:10.0-nanoserver-ltsc2022', dependent, { family: 'nanoserver-ltsc2022' }],
  ['dotnet/runtime:10.0-nanoserver-ltsc2025', dependent, { os: 'nanoserver-ltsc2025', frameworks: [] }],
  ['windows/nanoserver:ltsc2025', alone, { os: 'nanoserver-ltsc2025' }],
  ['windows/nanoserver:ltsc2022', alone, { family: 'nanoserver-ltsc2022' }],
  ['windows/servercore:ltsc2022', alone, { os: 'windowsservercore-ltsc2022' }],
  ['windows/servercore:ltsc2025', alone, { os: 'windowsservercore-ltsc2025', aot: true }],
  ['windows/nanoserver:ltsc2025', alone, { os: 'nanoserver-ltsc2025', trimmed: true, invariantGlobalization: true }],
  ['dotnet/aspnet:10.0-nanoserver-ltsc2025', dependent, {}],
  ['windows/nanoserver:ltsc2025', alone, { trimmed: true }],
  ['dotnet/aspnet:8.0-nanoserver-ltsc2025', dependent, { framework: parseFramework('net8.0') }],
  ['dotnet/aspnet:11.0-nanoserver-ltsc2025', dependent, { framework: parseFramework('net11.0') }],
  ['dotnet/aspnet:12.0-nanoserver-ltsc2025', dependent, { framework: parseFramework('net12.0') }],
  ['windows/nanoserver:ltsc2025', alone, { framework: parseFramework('net12.0') }],
])('%s', (image, needs, own) => {
  expect(describeReference(chooseRuntimeImage({ ...needs, ...own }).value)).toBe(`mcr.microsoft.com/${image}`);
});

test('the reason says why it is not a .NET image, and what was requested', () => {
  expect(chooseRuntimeImage({ ...alone, os: 'windowsservercore-ltsc2022' })).toMatchObject({
    because: 'it is self-contained and there is no runtime-deps for Windows, input os',
    from: 'input os',
  });
  const { because } = chooseRuntimeImage(alone);
  expect(because).toMatch(
    /there is no runtime-deps for Windows, Windows Nano Server, ltsc2025, as the platform is Windows/,
  );
});

test('Linux images are chosen if no platform is Windows', () => {
  const { platform: _windows, ...linux } = alone;
  expect(chooseRuntimeImage(linux).value).toMatchObject({ repository: 'dotnet/runtime-deps', tag: '10.0' });
});

describe('WPF and Windows Forms', () => {
  const desktop = { ...dependent, frameworks: ['Microsoft.NETCore.App', 'Microsoft.WindowsDesktop.App'] };

  test.each(['noble', 'nanoserver-ltsc2025', 'windowsservercore-ltsc2025'])('have no runtime image on %s', (os) => {
    let thrown: unknown;
    try {
      chooseRuntimeImage({ ...desktop, os });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({
      code: 'PROJECT_UNSUPPORTED',
      message: expect.stringContaining(
        'Microsoft.WindowsDesktop.App (WPF or Windows Forms), which no runtime image has',
      ),
      hint: expect.stringMatching(/self-contained.*Server Core/),
    });
  });

  test('use Server Core if they are self-contained', () => {
    const choice = chooseRuntimeImage({ ...desktop, selfContained: true, os: 'windowsservercore-ltsc2025' });
    expect(choice.value).toMatchObject({ repository: 'windows/servercore', tag: 'ltsc2025' });
  });
});

test('the name of every image in the catalogue implies its operating system', () => {
  for (const { names, platforms } of IMAGES) {
    for (const name of names) {
      expect(`${name} ${systemOfName(name)}`).toBe(`${name} ${platforms[0]?.split('/')[0]}`);
    }
  }
});
