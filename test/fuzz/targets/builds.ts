import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { escapeCommands } from '#actions/runner/escape-commands.ts';
import { findNodeCommands } from '#dotnet/project/node-commands.ts';
import { parseProjectXml } from '#dotnet/project/xml.ts';
import { withContentTimes } from '#oci/layer/endpoints.ts';
import { chooseTestRunner } from '#plan/choices/choose-test-runner.ts';
import { parseDiagnostic } from '#publish/msbuild/diagnostics.ts';
import { parseProjectFacts } from '#publish/msbuild/msbuild-facts.ts';
import { floatingPackage, readAssets } from '#publish/nuget/assets.ts';
import { lockFileAdvice } from '#publish/nuget/lock-file.ts';
import { findNeededPackages } from '#publish/nuget/needed-packages.ts';
import { findDatabases } from '#publish/output/databases.ts';
import { parseDependencies } from '#publish/output/dependencies.ts';
import { parseNpmLock } from '#publish/output/npm-lock.ts';
import { readPublishDirectory } from '#publish/output/publish-directory.ts';
import { describePublish } from '#publish/output/published-app.ts';
import { parseRuntimeConfig } from '#publish/output/runtime-config.ts';
import { parseAnswer } from '#publish/phases/msbuild-query.ts';
import { withSign } from '#publish/phases/signs.ts';
import { missingNodeTool } from '#publish/runner-tools/missing-node.ts';
import { parseTestAnswers } from '#publish/tests/find-test-runner.ts';
import { TestOutput } from '#publish/tests/test-output.ts';
import { parseTrx, withPathsOf } from '#publish/tests/trx.ts';
import { namesMentioned } from '#publish/tracking/mentions.ts';
import { clockInCode, clockInMSBuild } from '#publish/tracking/nondeterminism.ts';
import { isMSBuild, probedNamesOf, reachesOut, skipsPrograms } from '#publish/tracking/probed-names.ts';
import { variablesNamedIn, versionPackageIn, versionToolIn } from '#publish/tracking/variables.ts';
import { importsOfProto, pathsWrittenIn } from '#publish/tracking/written-paths.ts';
import { validLicence } from '#sbom/licence.ts';
import { type Target, textTarget } from '../../world/fuzz/target.ts';
import { fileWith, scratchFolder } from '../scratch.ts';

const output = (name: string): string =>
  readFileSync(new URL(`../../fixtures/test-output/${name}.txt`, import.meta.url), 'utf8');
const base64 = (text: string): string => Buffer.from(text).toString('base64');

const ASSETS = JSON.stringify({
  version: 3,
  libraries: { 'A.Package/1.0.0': { type: 'package', sha512: 'x' }, 'Lib/1.0.0': { type: 'project' } },
  project: {
    restore: { projectPath: '/src/App/App.csproj', sources: { 'https://feed.example/': {} } },
    frameworks: {
      'net10.0': {
        dependencies: {
          'A.Package': { target: 'Package', version: '[1.0.0, )' },
          B: { target: 'Package', version: '1.*' },
        },
        downloadDependencies: [{ name: 'Microsoft.AspNetCore.App.Ref', version: '[10.0.0, 10.0.0]' }],
      },
    },
  },
});
const RUNTIME_CONFIG = JSON.stringify({
  runtimeOptions: {
    ...{
      tfm: 'net10.0',
      framework: { name: 'Microsoft.AspNetCore.App', version: '10.0.0' },
      rollForwardOnNoCandidateFx: 2,
    },
    configProperties: { 'System.Globalization.Invariant': true },
    includedFrameworks: [{ name: 'Microsoft.NETCore.App', version: '10.0.0' }],
  },
});
const DEPENDENCIES = JSON.stringify({
  runtimeTarget: { name: '.NETCoreApp,Version=v10.0/linux-x64', signature: '' },
  targets: {
    '.NETCoreApp,Version=v10.0/linux-x64': {
      'App/1.0.0': { runtime: { 'App.dll': {} } },
      'A.Package/1.0.0': {
        ...{ runtime: { 'lib/net10.0/A.dll': {} }, native: { 'runtimes/linux-x64/native/a.so': {} } },
        ...{
          runtimeTargets: { 'runtimes/win/lib/A.dll': { rid: 'win' } },
          resources: { 'lib/de/A.resources.dll': { locale: 'de' } },
        },
      },
    },
  },
  libraries: { 'App/1.0.0': { type: 'project' }, 'A.Package/1.0.0': { type: 'package', sha512: 'sha512-x' } },
});
const SETTINGS =
  '{ "ConnectionStrings": { "Default": "Data Source=app.db;Mode=ReadWrite", "a": ["Filename=x.sqlite"] }, // c\n }';
const FACTS = [
  ...[
    `P\tAssemblyName\t${base64('App')}`,
    `P\tTargetFileName\t${base64('App.dll')}`,
    `P\tSelfContained\t${base64('true')}`,
  ],
  ...[`P\tContainerUser\t${base64('app')}`, `P\tTargetFramework\t${base64('net10.0')}`],
  ...[
    `I\tContainerPort\t${base64('8080')}\t${base64('tcp')}`,
    `I\tContainerEnvironmentVariable\t${base64('A')}\t${base64('b')}`,
  ],
  ...['F\tlib\\A.dll\tA.Package\t1.0.0\t', 'F\tLib.dll\t\t\t/src/lib/Lib.csproj'],
].join('\n');
const ANSWER =
  'warning : x\n{\n  "Properties": { "TargetFramework": "net10.0", "PublishAot": "" }, "Items": { "TestingPlatformBuilderHook": [ { "TypeFullName": "A.B" } ] } }\n';
const TRX =
  '<?xml version="1.0"?><TestRun><Times start="2026-01-01T00:00:00Z" finish="2026-01-01T00:00:01Z"/><Results><UnitTestResult testName="A.B" outcome="Failed"><Output><ErrorInfo><Message>m</Message><StackTrace>at A.B() in /src/a.cs:line 3</StackTrace></ErrorInfo></Output></UnitTestResult></Results><ResultSummary outcome="Failed"><Counters total="1" executed="1" passed="0" failed="1"/><RunInfos><RunInfo outcome="Error"><Text>x</Text></RunInfo></RunInfos></ResultSummary></TestRun>';
const ENDPOINTS = JSON.stringify({
  Version: 1,
  Endpoints: [
    {
      Route: 'a.js',
      AssetFile: 'a.js',
      ResponseHeaders: [
        { Name: 'Last-Modified', Value: 'x' },
        { Name: 'ETag', Value: 'y' },
      ],
    },
  ],
});
const LINES = [
  "/src/Program.cs(2,26): error CS0103: The name 'x' does not exist [/src/App.csproj::TargetFramework=net10.0]",
  'MSBUILD : error MSB1009: Project file does not exist.',
  'error NU1004: The package reference A version has changed from [1.0, ) to [2.0, ).The packages lock file is inconsistent',
  'sh: 1: npm: not found',
  'You must install or update .NET to run this application. Framework: Microsoft.NETCore.App, version 3.1.0',
  '##[error]x %0A ::set-output name=a::b',
];

const readsRestores: readonly Target[] = [
  {
    name: 'project.assets.json',
    isSlow: true,
    examples: [ASSETS],
    read: async (bytes) => {
      const source = dirname(dirname(fileWith('assets/obj/project.assets.json', bytes)));
      const assets = await readAssets(source);
      return [floatingPackage(assets, () => false), await findNeededPackages(source)];
    },
  },
  textTarget('lines that MSBuild writes about a project', {
    examples: [FACTS],
    read: (text) => {
      const paths = ['App', 'App.dll', 'lib/A.dll'];
      return describePublish(parseProjectFacts(text), {
        directory: '/x',
        paths,
        runtimeConfig: undefined,
        dependencies: undefined,
      });
    },
  }),
  textTarget('what MSBuild answers (-getProperty)', {
    examples: [ANSWER, ANSWER.slice(ANSWER.indexOf('{'))],
    read: (text) => {
      const answers = parseTestAnswers(text);
      return [parseAnswer(text), chooseTestRunner(answers, {})];
    },
  }),
  textTarget('a line of the build', {
    examples: LINES,
    read: (text) => [
      ...[parseDiagnostic(text), lockFileAdvice(text), missingNodeTool(text), withSign({}, text), escapeCommands(text)],
    ],
  }),
];

const readsOutputs: readonly Target[] = [
  textTarget('runtimeconfig.json', { examples: [RUNTIME_CONFIG], read: parseRuntimeConfig }),
  textTarget('the licence of a package', {
    examples: ['MIT', '(MIT OR GPL-2.0-only WITH A-1) AND ISC+'],
    read: validLicence,
  }),
  textTarget('package-lock.json', {
    examples: [
      JSON.stringify({
        lockfileVersion: 3,
        packages: {
          '': { dependencies: { a: '^1.0.0' }, devDependencies: { '@s/b': '2.x' } },
          'node_modules/a': {
            version: '1.0.1',
            resolved: 'https://r.example/a.tgz',
            integrity: 'sha512-eA==',
            license: 'MIT',
          },
          'node_modules/a/node_modules/@s/b': { version: '2.0.0', dev: true, link: false, name: '@s/c' },
        },
      }),
      JSON.stringify({
        dependencies: { a: { version: '1.0.0', dependencies: { b: { version: '2.0.0', dev: true } } } },
      }),
    ],
    read: (text) => parseNpmLock(text, 'package-lock.json').map(({ licence }) => validLicence(licence)),
  }),
  textTarget('deps.json', {
    examples: [DEPENDENCIES],
    read: (text) => {
      const facts = parseProjectFacts(FACTS);
      return [
        parseDependencies(text, 'App'),
        describePublish(facts, { directory: '/x', paths: [], runtimeConfig: text, dependencies: text }),
      ];
    },
  }),
  {
    name: 'a publish output',
    isSlow: true,
    examples: [RUNTIME_CONFIG, DEPENDENCIES],
    read: async (bytes) => {
      fileWith('output/App.dll', bytes);
      fileWith('output/App.deps.json', bytes);
      return await readPublishDirectory(dirname(fileWith('output/App.runtimeconfig.json', bytes)));
    },
  },
  {
    name: 'appsettings.json',
    isSlow: true,
    examples: [SETTINGS, JSON.stringify({ a: { b: 'Data Source=x.db' } })],
    read: async (bytes) => {
      fileWith('settings/appsettings.json', bytes);
      const files = [{ path: 'appsettings.json' }];
      return await findDatabases({ directory: join(scratchFolder(), 'settings'), files, packages: [] });
    },
  },
  textTarget('the list of endpoints of static files', {
    examples: [ENDPOINTS],
    plainError: 'the caller names the file',
    read: (text) => withContentTimes(text, []),
  }),
];

const readsTests: readonly Target[] = [
  textTarget('results of tests (TRX)', { examples: [TRX], read: (text) => [parseTrx(text), withPathsOf('/x', text)] }),
  textTarget('what a test program prints', {
    examples: ['passed', 'mstest-failed', 'nunit-failed', 'xunit-failed', 'tunit-failed', 'crash'].map(output),
    read: (text) => {
      const printed = new TestOutput();
      for (const line of text.split('\n')) printed.add(line);
      return printed.results;
    },
  }),
];

const CODE =
  'using System; [assembly: AssemblyVersion("1.0.*")] var x = DateTime.Now; // "../a/b.txt" GITHUB_SHA __DATE__\n';
const TARGETS =
  '<Project><Target Name="A" Inputs="x" Outputs="y"><Exec Command="git describe --tags; date +%Y" /></Target><PropertyGroup><V>$([System.DateTime]::Now.ToString(\'yyyy\'))</V></PropertyGroup><Import Project="$([MSBuild]::GetPathOfFileAbove(\'a.props\', \'$(MSBuildThisFileDirectory)..\'))" Condition="Exists(\'b\')" /></Project>';

const readsSources: readonly Target[] = [
  textTarget('a source file', {
    examples: [CODE, 'syntax = "proto3";\nimport "a/b.proto";\n'],
    read: (text) => [
      ...[clockInCode(text), pathsWrittenIn(text), importsOfProto(text), variablesNamedIn(text), versionToolIn(text)],
      ...(['code', 'words', 'xml'] as const).map((kind) =>
        namesMentioned(Buffer.from(text), { names: ['b.txt', 'a'], kind }),
      ),
    ],
  }),
  textTarget('targets that a build imports', {
    examples: [TARGETS],
    read: (text) => [
      ...[
        clockInMSBuild(text),
        isMSBuild(text),
        probedNamesOf(text),
        reachesOut(text),
        skipsPrograms(text),
        versionPackageIn(text),
      ],
      xmlWithCommands(text),
    ],
  }),
];

/** Only files that were read as XML are searched for commands (dotnet/project/front-end.ts). */
function xmlWithCommands(text: string): unknown {
  parseProjectXml(text, 'a.targets');
  return findNodeCommands({ text, fixed: {}, values: {} });
}

export const BUILD_TARGETS: readonly Target[] = [...readsRestores, ...readsOutputs, ...readsTests, ...readsSources];
