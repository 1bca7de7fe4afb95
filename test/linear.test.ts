import { describe, expect, test } from 'vitest';
import { code, plain, table } from '#actions/report/markdown.ts';
import { escapeCommands } from '#actions/runner/escape-commands.ts';
import { certificatesIn, pemBlocks } from '#base/certificates.ts';
import { withoutComments } from '#base/json-comments.ts';
import { parseGlobalJson } from '#dotnet/global-json.ts';
import { evaluate, expand, holds, likely } from '#dotnet/project/evaluate.ts';
import { parseFileBased, saysFileBased } from '#dotnet/project/file-based.ts';
import { findNodeCommands, startsNode } from '#dotnet/project/node-commands.ts';
import { projectsOfSolution, unbuiltOf } from '#dotnet/project/solution.ts';
import { parseProjectXml } from '#dotnet/project/xml.ts';
import { splitLines } from '#engine/lines.ts';
import { decideVersion } from '#images/plan/tag-rules.ts';
import { isLoader, isOsRelease, parseOsRelease } from '#images/verify/base-system.ts';
import { parseMirror } from '#oci/mirror.ts';
import { parseReference } from '#oci/reference.ts';
import { parseChallenges } from '#oci/transport/authentication.ts';
import { projectName } from '#plan/choices/choose-images.ts';
import { chooseTestRunner } from '#plan/choices/choose-test-runner.ts';
import { parseDiagnostic } from '#publish/msbuild/diagnostics.ts';
import { readNuGetConfig } from '#publish/nuget/nuget-config.ts';
import { credentialsConfig, encodeXmlName } from '#publish/nuget/nuget-credentials.ts';
import { feedsOf } from '#publish/nuget/nuget-sources.ts';
import { relativeDatabase } from '#publish/output/databases.ts';
import { missingNodeTool } from '#publish/runner-tools/missing-node.ts';
import { excludePatterns } from '#publish/source/exclude.ts';
import { withoutUser } from '#publish/source/git-remotes.ts';
import { parseTestAnswers } from '#publish/tests/find-test-runner.ts';
import { TestOutput } from '#publish/tests/test-output.ts';
import { parseTrx } from '#publish/tests/trx.ts';
import { isKnown, isSilent } from '#publish/tracking/known-names.ts';
import { namesMentioned } from '#publish/tracking/mentions.ts';
import { commandForGit } from '#publish/tracking/naming.ts';
import { clockInCode, clockInMSBuild } from '#publish/tracking/nondeterminism.ts';
import { isMSBuild, probedNamesOf, reachesOut, skipsPrograms } from '#publish/tracking/probed-names.ts';
import { variablesNamedIn, versionPackageIn, versionToolIn } from '#publish/tracking/variables.ts';
import { importsOfProto, pathsWrittenIn } from '#publish/tracking/written-paths.ts';
import { parseBuildSecrets } from '#request/inputs/build-secrets.ts';
import { parseInputs } from '#request/inputs/inputs.ts';
import { parseNuGetCredentials } from '#request/inputs/nuget-credentials.ts';
import { openTemplates } from '#request/tags/templates.ts';
import { versionOfGitTag } from '#request/tags/version-order.ts';
import { EVENTS, NOW } from './request/tags/tags-of.ts';
import { cpuTime } from './world/cpu-time.ts';
import { PUMPS } from './world/fuzz/pumps.ts';

/** In UTF-16 units. Repository text is read up to 1 MB, a line of output up to 16 kB. */
const LENGTH = 80_000;
/** In milliseconds, many times what the slowest takes: where work grows with the square of the length it takes minutes. */
const BUDGET = 3000;

const xml = (text: string): string => `<Project>${text}</Project>`;
const trace = (text: string): string =>
  `<TestRun><ResultSummary><Counters total="1" executed="1" passed="0"/></ResultSummary><Results><UnitTestResult outcome="Failed"><Output><ErrorInfo><StackTrace><![CDATA[at ${text.replaceAll(']]>', '')} in x]]></StackTrace></ErrorInfo></Output></UnitTestResult></Results></TestRun>`;
const TEMPLATES = await openTemplates({ texts: ['{{branch}}'], event: EVENTS.branch, now: NOW });
const PLACE = { fixed: {}, values: {} };

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  'labels, annotations and tags of the inputs': (text) => [
    ...['', '"', '{{', 'a='].flatMap((begin) => [
      quiet(() => parseInputs({ labels: `${begin}${text}` })),
      quiet(() => parseInputs({ annotations: `${begin}${text}` })),
      quiet(() => parseInputs({ tags: `${begin}${text.replaceAll('"', '')}` })),
    ]),
  ],
  'the version of an image, and the name of a git tag': (text) => [
    ...['', '1.2.3-', 'v'].flatMap((begin) => [
      decideVersion({ own: '1.2.3', held: `${begin}${text}` }),
      versionOfGitTag(`${begin}${text}`),
      versionOfGitTag(`${text.slice(0, 200)}1.2.3`),
    ]),
  ],
  'a line of output, for the runner': (text) => [escapeCommands(text), escapeCommands(`${text}::`)],
  'a line of output, for messages': (text) => [parseDiagnostic(text), parseDiagnostic(`a.cs(1,2): error X: ${text}`)],
  'a line of output, for missing tools': (text) => [missingNodeTool(text), missingNodeTool(`npm: not found${text}x`)],
  'output without line ends': (text) => {
    const splitter = splitLines(() => {});
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; at += 500) splitter.write(bytes.subarray(at, at + 500));
    splitter.end();
  },
  'a project file, for the clock': (text) => [clockInMSBuild(text), clockInMSBuild(`<Exec ${text}`)],
  'a source file, for the clock': (text) => [clockInCode(text), clockInCode(`AssemblyVersion("${text}`)],
  'a text, for names that it mentions': (text) => {
    const names = ['README.md', 'a', text.slice(0, 255)];
    for (const kind of ['code', 'xml', 'words'] as const) {
      namesMentioned(Buffer.from(text), { names, kind });
      namesMentioned(Buffer.from(`"${text}`), { names, kind });
    }
    namesMentioned(Buffer.from(`\0${text}`), { names, kind: 'words' });
  },
  'a date in a project file': (text) => [
    clockInMSBuild(`[System.DateTime]::Now.${text}`),
    clockInMSBuild(`[System.DateTime]::Now.ToString('${text}`),
    clockInMSBuild(`<Exec Command="date +${text}"/>`),
    clockInMSBuild(`<Exec Command="Get-Date -Format ${text}"/>`),
    clockInMSBuild('[System.DateTime]::Now.AddDays(1)'.repeat(3000)),
  ],
  'a name, for what looks for it': (text) => [isKnown(text), isSilent(text), isKnown(`a.${text}`)],
  'a project file, for what it looks for': (text) => [
    ...[isMSBuild(text), probedNamesOf(text), probedNamesOf(`Exists(${text}`), reachesOut(text), skipsPrograms(text)],
  ],
  'a text, for paths of other folders': (text) => [
    ...[pathsWrittenIn(text), pathsWrittenIn(`"${text}/"`), importsOfProto(text), importsOfProto(`import "${text}`)],
  ],
  'a text, for variables and version tools': (text) => [
    ...[variablesNamedIn(text), variablesNamedIn(`GITHUB_${text}`), versionPackageIn(text), versionToolIn(text)],
    ...[versionPackageIn(`<PackageReference ${text}`), versionPackageIn(`<PackageReference Include="${text}`)],
    versionToolIn(`"a" ${text}`),
  ],
  'a project file, for what asks git': (text) => [
    ...[commandForGit(text), commandForGit(`<Exec ${text}`), commandForGit(`<Target Name="${text}`)],
  ],
  'a project file': (text) => [
    parseProjectXml(xml(text), 'a.csproj'),
    parseProjectXml(`<Project ${text}>`, 'a.csproj'),
  ],
  'a project file, for commands': (text) =>
    findNodeCommands({ ...PLACE, text: xml(`<Target Name="a">${text}</Target>`) }),
  'a command': (text) => [startsNode(text), startsNode(`x ${text} x`)],
  'a condition of several parts': (text) => [
    ...[likely(text, {}), likely(`'${text}' == ''`, {}), likely(`$(a.EndsWith(${text}`, {})],
    ...[likely(`('a' == 'b') and `.repeat(3000), {}), likely(`'a' == 'b' or `.repeat(3000), {})],
  ],
  'a condition': (text) => [holds(text, {}), holds(`'${text}' == ''`, {}), holds(`'$(${text}' == ''`, {})],
  'a value with properties': (text) => expand(text, { a: 'x'.repeat(1000) }),
  'a program without a project': (text) => [
    ...[saysFileBased(text), parseFileBased(text), parseFileBased(`#:property ${text}`)],
    parseFileBased(`#:sdk ${text}x`),
  ],
  'a solution': (text) => [
    ...[projectsOfSolution('a.sln', text), projectsOfSolution('a.slnx', xml(text))],
    unbuiltOf('a.sln', { text, configuration: 'Release' }),
  ],
  'global.json': (text) => [parseGlobalJson(text, 'g'), parseGlobalJson(`{"a":"${text}`, 'g')],
  'the settings of an application': (text) => [
    ...[withoutComments(text), withoutComments(`{"a":"${text}`)],
    ...[relativeDatabase(text, true), relativeDatabase(`Data Source=${text}`, true)],
  ],
  'a file of certificates': (text) => [
    ...[certificatesIn(Buffer.from(text)), pemBlocks(`-----BEGIN CERTIFICATE-----${text}`)],
    pemBlocks(text.replaceAll(text.slice(0, 3), '-----BEGIN CERTIFICATE-----')),
  ],
  'secrets of a build': (text) => [
    ...[parseBuildSecrets(`A<<${text}`, {}), parseBuildSecrets(text.replaceAll(text.slice(0, 1), 'A<<B\nB\n'), {})],
  ],
  'global.json with a comment': (text) => parseGlobalJson(`{/*${text}`, 'g'),
  'nuget.config': (text) => [readNuGetConfig(text), readNuGetConfig(`<configuration>${text}</configuration>`)],
  'the name of a feed': (text) => encodeXmlName(text),
  'nuget.config, for feeds': (text) => feedsOf([{ path: 'x', text }], {}),
  'what a test program prints': (text) =>
    readOutput(`failed a (1ms)\n  ${text}\nTest run summary: ${text}\n  total: ${text}`),
  'what MSBuild says of tests': (text) => [parseTestAnswers(text), parseTestAnswers(`{"Properties"${text}`)],
  'arguments of a test program': (text) =>
    chooseTestRunner({ properties: { ...PROGRAM, TestingPlatformCommandLineArguments: text }, hooks: [text] }, {}),
  'results of tests': (text) => [parseTrx(text), parseTrx(trace(text))],
  'an image’s os-release': (text) => [parseOsRelease(text), parseOsRelease(`A=${text}x`), parseOsRelease(`A="${text}`)],
  'the path of a file in an image': (text) => [isLoader(text), isLoader(`lib/${text}`), isOsRelease(`etc/${text}`)],
  'the name of an image': (text) => [quiet(() => parseReference(text)), quiet(() => parseReference(`a/${text}:b`))],
  'the name of a project': (text) => projectName({ repository: undefined, assembly: `a${text}a`, project: 'a' }),
  'a registry’s challenge': (text) => [parseChallenges(text), parseChallenges(`Bearer a="${text}`)],
  'the address of a remote': (text) => withoutUser(`https://${text}`),
  'a mirror': (text) => parseMirror(`a=b/${text}x`),
  'a login': (text) => parseNuGetCredentials(`https://${text}`),
  'a label': (text) => TEMPLATES.known(`{{branch ${text}`),
  'a cell of the summary': (text) => [table(['a'], [[code(text), plain(text)]])],
  'a path of the repository': (text) => excludePatterns(['**/**/**/**/**/x', '*.a'])(text),
};

const PROGRAM = { IsTestingPlatformApplication: 'true', NETCoreSdkVersion: '10.0.401' };

function readOutput(text: string): unknown {
  const output = new TestOutput();
  for (const line of [text, `failed ${text}`, ...text.split('\n')]) output.add(line);
  return output.results;
}

function quiet(work: () => unknown): unknown {
  try {
    return work();
  } catch {
    return undefined;
  }
}

describe('however a text is made, reading it takes the time that its length takes:', () => {
  test.each(Object.entries(READERS))('%s', (_, read) => {
    const slow = PUMPS.flatMap((pump) => {
      const text = pump.repeat(Math.ceil(LENGTH / pump.length));
      const begun = cpuTime();
      quiet(() => read(text));
      const took = cpuTime() - begun;
      return took < BUDGET ? [] : [`${JSON.stringify(pump)}: ${Math.round(took)} ms`];
    });
    expect(slow).toEqual([]);
  });
});

test('properties that name one another do not fill the memory', () => {
  const names = Array.from({ length: 200 }, (_, at) => `P${at}`);
  const properties = names.map((name, at) => ({
    ...{ name, conditions: [] },
    value: at === 0 ? 'x'.repeat(100) : `$(P${at - 1})$(P${at - 1})`,
  }));
  const values = evaluate(properties, {});
  expect(values['P3']).toHaveLength(800);
  expect(Math.max(...Object.values(values).map(({ length }) => length))).toBeLessThan(10_000);
});

test('a login finds its feed among many of one name and address', () => {
  const credential = { source: 'https://feed.example/v3/index.json', username: 'u', password: 'p' };
  const many = Array.from({ length: 20_000 }, () => ({ name: 'feed', value: credential.source }));
  const sources = [...many, { name: 'feed', value: 'https://elsewhere.example/' }];
  const begun = cpuTime();
  expect(credentialsConfig([credential], sources).text).toContain('containerize-dotnet-1');
  expect(cpuTime() - begun).toBeLessThan(BUDGET);
});

test('many targets are read in the time that their text takes', () => {
  const targets = Array.from({ length: 30_000 }, (_, at) => `<Target Name="T${at}"><Exec Command="npm ci"/></Target>`);
  const begun = cpuTime();
  expect(findNodeCommands({ ...PLACE, text: xml(targets.join('')) })).toHaveLength(30_000);
  expect(cpuTime() - begun).toBeLessThan(8000);
});
