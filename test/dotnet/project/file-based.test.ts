import { expect, test } from 'vitest';
import { parseFileBased, saysFileBased } from '#dotnet/project/file-based.ts';

test('directives give the facts of a project file', () => {
  const text = `#!/usr/bin/env dotnet
#:sdk Microsoft.NET.Sdk.Web@1.0.0
/* two
   lines */
#:package Serilog@4.*
#:property TargetFramework=net11.0
#:property LangVersion preview
#:project ../Lib/Lib.csproj

// code begins
var x = 1;
#:property Too=late
`;
  expect(parseFileBased(text)).toEqual({
    sdks: ['Microsoft.NET.Sdk.Web'],
    elsewhere: new Set(),
    properties: [
      { name: 'OutputType', value: 'Exe', conditions: [] },
      { name: 'TargetFramework', value: 'net10.0', conditions: [] },
      { name: 'TargetFramework', value: 'net11.0', conditions: [] },
      { name: 'LangVersion', value: 'preview', conditions: [] },
    ],
    packages: [{ name: 'Serilog', conditions: [] }],
    frameworkReferences: [],
    projectReferences: ['../Lib/Lib.csproj'],
    sureReferences: ['../Lib/Lib.csproj'],
    locals: [],
    imports: [],
    startCommands: [],
    hooks: new Map(),
  });
});

test.each([
  ['#!/usr/bin/env dotnet\nConsole.WriteLine();', true],
  ['// one\n\n#:sdk Microsoft.NET.Sdk.Web\n', true],
  ['\uFEFF#:package A@1\n', true],
  ['Console.WriteLine("#:sdk x");\n#:sdk y', false],
  ['#pragma warning disable\n', false],
])('whether "%j" says that it needs no project', (text, expected) => {
  expect(saysFileBased(text)).toBe(expected);
});
