import { describe, expect, test } from 'vitest';
import { parseDiagnostic } from '#publish/msbuild/diagnostics.ts';
import { lockFileAdvice } from '#publish/nuget/lock-file.ts';
import { adviceFor } from '#publish/phases/advice.ts';
import { type Signs, withSign } from '#publish/phases/signs.ts';
import { planFor } from '../../world/builds.ts';

const plan = planFor('/checkout', 'App.csproj');

/** Returns the advice for a build that printed these lines and ended. */
function advice(lines: readonly string[], exitCode = 1) {
  let signs: Signs = {};
  for (const line of lines) signs = withSign(signs, line);
  const errors = lines.flatMap((line) => parseDiagnostic(line) ?? []);
  return adviceFor({ plan, exitCode, errors, signs });
}

describe('memory is named as the usual cause if', () => {
  test.each<[string, readonly string[], number?]>([
    ['dotnet itself was killed', [], 137],
    ['a command of a target was', ['/src/a.csproj(3,5): error MSB3073: The command "x" exited with code 137.']],
    ['the compiler was', ['/sdk/Csc.targets(1,2): error MSB6006: "csc" exited with code 137. [/src/a.csproj]']],
    ['a node of MSBuild was', ['MSBUILD : error MSB4166: Child node "2" exited prematurely. Shutting down.']],
  ])('%s', (_what, lines, exitCode) => {
    const { got, hint } = advice(lines, exitCode);
    expect(got).toMatch(/because memory ran out$/);
    expect(hint).toMatch(/`-maxcpucount:1` in a Directory\.Build\.rsp/);
  });
});

test.each<[string, readonly string[]]>([
  ['a command that fails', ['a.csproj(3,5): error MSB3073: The command "x" exited with code 1.']],
  ['a code that only begins so', ['a.csproj(3,5): error MSB3073: The command "x" exited with code 1370.']],
  ['an error of the compiler', ['Program.cs(1,2): error CS0103: The name does not exist']],
])('there is no advice for %s', (_what, lines) => {
  expect(advice(lines)).toEqual({ hint: '' });
});

test('a program for an older .NET names the framework and the remedies', () => {
  const lines = [
    '  You must install or update .NET to run this application.',
    '  App: /nuget/nswag/x.dll',
    "  Framework: 'Microsoft.AspNetCore.App', version '8.0.0' (x64)",
    '/src/App.csproj(9,5): error MSB3073: The command "dotnet nswag" exited with code 150.',
  ];
  const { got, hint } = advice(lines);
  expect(got).toContain('Microsoft.AspNetCore.App 8.0.0');
  expect(hint).toMatch(/build-env: DOTNET_ROLL_FORWARD=Major.*setup-command/);
});

test('messages of .NET and of `dotnet run` reveal a crash and a failed build', () => {
  const lines = ['Unhandled exception. System.Exception: no', '   at P.Main()', 'Process terminated.'];
  const signs = lines.reduce<Signs>(withSign, {});
  expect(signs).toEqual({ crash: 'Unhandled exception. System.Exception: no' });
  expect(withSign({}, 'The build failed. Fix the build errors and run again.')).toEqual({ unbuilt: true });
  expect(withSign({}, 'The process was terminated.')).toEqual({});
});

test('a clone without the history that a version tool needs names fetch-depth', () => {
  expect(advice(['  Repository is a shallow clone. Git repositories must contain the full history.']).hint).toContain(
    '`fetch-depth: 0`',
  );
});

describe('if a lock file does not match, the hint names', () => {
  const END =
    "The packages lock file is inconsistent with the project dependencies so restore can't be run in locked mode. Disable the RestoreLockedMode MSBuild property or pass an explicit --force-evaluate option to run restore to update the lock file.";

  test.each<[string, string, RegExp, RegExp?]>([
    [
      'a package of the SDK, and global.json',
      'The package reference Microsoft.NET.ILLink.Tasks version has changed from [10.0.5, ) to [10.0.9, ).',
      /^Microsoft\.NET\.ILLink\.Tasks \[10\.0\.5, \) is locked, but the restore needs \[10\.0\.9, \)\. .*global\.json.*--force-evaluate/,
      /runtime identifier|RuntimeIdentifiers/,
    ],
    [
      'another package, without global.json',
      'The package reference Serilog version has changed from [4.0.0, ) to [4.1.0, ).',
      /^Serilog \[4\.0\.0, \) is locked.*--force-evaluate/,
      /global\.json|RuntimeIdentifiers/,
    ],
    [
      'a new package',
      'A new package reference was found Microsoft.NET.ILLink.Tasks for the project target framework net10.0.',
      /^Microsoft\.NET\.ILLink\.Tasks is not in packages\.lock\.json for net10\.0\. .*global\.json/,
      /RuntimeIdentifiers/,
    ],
    [
      'the difference between two lists',
      "The package references have changed for net10.0. Lock file's package references: MinVer:[6.0.0, ), Serilog:[4.0.0, ), project's package references: FSharp.Core:[10.0.1, ), MinVer:[6.0.0, ).",
      /^FSharp\.Core differs from .*global\.json/,
      /RuntimeIdentifiers/,
    ],
    [
      'the platform, if that is the cause',
      "The project's runtime identifiers have changed from. Project's runtime identifiers: linux-x64, lock file's runtime identifiers .",
      /RuntimeIdentifiers/,
    ],
    ['to refresh it, whatever else it says', 'The project reference lib has changed.', /--force-evaluate/, /RuntimeId/],
  ])('%s', (_what, message, said, unsaid) => {
    const hint = lockFileAdvice(`${message}${END}`);
    expect(hint).toMatch(said);
    if (unsaid !== undefined) expect(hint).not.toMatch(unsaid);
    expect(advice([`/src/App.csproj : error NU1004: ${message}${END} [/work/build.proj]`]).hint).toBe(hint);
  });
});

describe('native code that cannot be linked', () => {
  const targets = '/nuget/microsoft.dotnet.ilcompiler/10.0.12/build/Microsoft.NETCore.Native';

  test.each([
    ['aarch64-linux-gnu', 'linux-arm64', 'gcc-aarch64-linux-gnu libc6-dev-arm64-cross'],
    ['x86_64-linux-gnu', 'linux-x64', 'gcc-x86-64-linux-gnu libc6-dev-amd64-cross'],
    ['aarch64-linux-musl', 'linux-musl-arm64', 'Use your own `sdk-image`'],
  ])('for %s names the RID and what is missing', (triple, rid, missing) => {
    const { got, hint } = advice([
      '  /usr/bin/ld.bfd: unrecognised emulation mode: aarch64linux',
      `${targets}.targets(389,5): error MSB3073: The command ""clang" "obj/App.o" -lz --target=${triple} -g" exited with code 1. [/src/App.csproj]`,
    ]);
    expect(got).toBe(`native code for ${rid} could not be linked`);
    expect(hint).toContain(missing);
    expect(hint).toMatch(/\. $/);
  });

  test('for a target that is named like a member of an object names no RID', () => {
    const line = `${targets}.targets(389,5): error MSB3073: The command ""clang" --target=constructor-linux -g" exited with code 1.`;
    expect(advice([line])).toEqual(advice([line.replace('constructor', 'sparc')]));
    expect(advice([line]).got).toBeUndefined();
  });

  test('without a toolchain names the packages', () => {
    const line = `${targets}.Unix.targets(296,5): error : Platform linker ('clang' or 'gcc') not found in PATH. Ensure you have all the required prerequisites documented at https://aka.ms/nativeaot-prerequisites. [/src/App.csproj]`;
    expect(advice([line]).hint).toMatch(/clang, llvm and zlib1g-dev.*setup-command/);
  });

  test('is not suspected if the compiler itself fails', () => {
    const line = `${targets}.targets(300,5): error MSB3073: The command ""ilc" @"obj/App.ilc.rsp"" exited with code 1. [/src/App.csproj]`;
    expect(advice([line])).toEqual({ hint: '' });
  });
});
