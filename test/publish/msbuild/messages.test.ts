import { describe, expect, test } from 'vitest';
import { recordRun } from '#actions/runner/record-run.ts';
import type { Annotation } from '#base/effects.ts';
import { ridProperties } from '#plan/choices/choose-rids.ts';
import { propertyArgument, reproduceLine } from '#publish/container/reproduce.ts';
import { annotate, Diagnostics, describeDiagnostic, parseDiagnostic } from '#publish/msbuild/diagnostics.ts';
import { phaseCommand } from '#publish/phases/phase.ts';
import { planFor } from '../../world/builds.ts';
import { cpuTime } from '../../world/cpu-time.ts';
import { memoryLog } from '../../world/memory-log.ts';

describe('a line of MSBuild', () => {
  test.each([
    [
      '/src/src/Web/Program.cs(2,26): error CS0103: The name does not exist [/src/src/Web/Web.csproj]',
      {
        severity: 'error',
        code: 'CS0103',
        message: 'The name does not exist',
        file: 'src/Web/Program.cs',
        line: 2,
        column: 26,
        project: 'src/Web/Web.csproj',
      },
    ],
    [
      'Pages/Index.cshtml(4,5,4,9): warning RZ10012: odd [/src/Web.csproj::TargetFramework=net10.0]',
      {
        severity: 'warning',
        code: 'RZ10012',
        message: 'odd',
        file: 'Pages/Index.cshtml',
        line: 4,
        column: 5,
        project: 'Web.csproj',
      },
    ],
    [
      '/src/App.csproj : error NU1301: Unable to load the service index for source https://x/index.json.',
      {
        severity: 'error',
        code: 'NU1301',
        message: 'Unable to load the service index for source https://x/index.json.',
        file: 'App.csproj',
      },
    ],
    [
      'MSBUILD : error MSB1009: Project file does not exist.',
      { severity: 'error', code: 'MSB1009', message: 'Project file does not exist.', file: 'MSBUILD' },
    ],
    [
      '/usr/share/dotnet/sdk/10.0.401/Sdks/X.targets(266,5): error NETSDK1004: Assets file not found. [/src/a/A.csproj]',
      {
        severity: 'error',
        code: 'NETSDK1004',
        message: 'Assets file not found.',
        file: '/usr/share/dotnet/sdk/10.0.401/Sdks/X.targets',
        line: 266,
        column: 5,
        project: 'a/A.csproj',
      },
    ],
    [
      '  CSC : warning CS8021: No value for RuntimeMetadataVersion found. [/src/A.csproj]',
      {
        severity: 'warning',
        code: 'CS8021',
        message: 'No value for RuntimeMetadataVersion found.',
        file: 'CSC',
        project: 'A.csproj',
      },
    ],
  ])('%s', (line, expected) => {
    expect(parseDiagnostic(line)).toEqual(expected);
  });

  test.each([
    ['error : and brackets that never end', `error : x${' [::'.repeat(1000)}`],
    ['brackets', `error : x${' [::a]'.repeat(600)}`],
    ['colons and blanks', `a${' : '.repeat(600)}${' '.repeat(2000)}error`],
    ['parentheses', `${'(1,1,'.repeat(600)}: error`],
    ['codes', `${'error A1 '.repeat(400)}`],
    ['digits', `x(${'1,'.repeat(1900)}): error : y`],
  ])('that is built to be slow (%s) is parsed fast', (_, line) => {
    expect(line.length).toBeLessThan(4096);
    const start = cpuTime();
    for (let times = 0; times < 100; times += 1) parseDiagnostic(line);
    expect(cpuTime() - start).toBeLessThan(2000);
  });

  test('of more than 4096 characters is not a diagnostic', () => {
    expect(parseDiagnostic(`error : ${'x'.repeat(4089)}`)).toBeUndefined();
    expect(parseDiagnostic(`error : ${'x'.repeat(4088)}`)).toMatchObject({ severity: 'error' });
  });

  test('that ends with brackets but no project keeps them', () => {
    expect(parseDiagnostic('1>A.cs(1): error X1: see a[0]')).toEqual({
      ...{ severity: 'error', code: 'X1', message: 'see a[0]', file: 'A.cs', line: 1 },
    });
  });

  test.each(['  Web -> /src/bin/Release/net10.0/Web.dll', 'Build FAILED.', '    0 Error(s)', 'info: no error here'])(
    'without a diagnostic gives none: %s',
    (line) => {
      expect(parseDiagnostic(line)).toBeUndefined();
    },
  );
});

test('annotations are unique, at most ten, and an SDK error is shown at the project', () => {
  const diagnostics = new Diagnostics();
  for (const project of ['A', 'B']) {
    for (let line = 1; line <= 14; line += 1)
      diagnostics.add(`/src/P.cs(${line},1): error CS1: x [/src/${project}.csproj]`);
  }
  diagnostics.add('/usr/share/x.targets(1,2): warning NETSDK1: y [/src/A.csproj]');
  const shown: { message: string; at: Annotation | undefined }[] = [];
  const show = (message: string, at?: Annotation) => shown.push({ message, at });
  annotate(diagnostics, recordRun({ ...memoryLog(), error: show, warning: show }).log);
  expect(shown).toHaveLength(10);
  expect(shown[0]).toEqual({ message: 'CS1: x', at: { title: 'CS1', file: 'P.cs', line: 1, column: 1 } });
  expect(shown[9]).toEqual({ message: 'NETSDK1: y', at: { title: 'NETSDK1', file: 'A.csproj' } });
});

test('what is not annotated is counted, and what several phases say is counted once', () => {
  const { log, record } = recordRun(memoryLog());
  for (const _ of ['restore', 'publish']) {
    const diagnostics = new Diagnostics();
    for (let line = 1; line <= 14; line += 1) diagnostics.add(`/src/P.cs(${line},1): warning CS1: x [/src/A.csproj]`);
    annotate(diagnostics, log);
  }
  expect(record.problems).toHaveLength(14);
});

test('a diagnostic is formatted as by compilers', () => {
  const line = '/src/a/P.cs(2,3): error CS1: x [/src/a/A.csproj]';
  const diagnostic = parseDiagnostic(line);
  expect(diagnostic && describeDiagnostic(diagnostic)).toBe('a/P.cs(2,3): error CS1: x');
});

describe('the command that repeats a phase', () => {
  const plan = planFor('/r', 'src/My Web/Web.csproj', {
    properties: { Configuration: 'Release', DefineConstants: 'A;B', Title: `it's` },
    environment: { TOKEN: 'secret' },
  });
  const image = 'mcr.microsoft.com/dotnet/sdk@sha256:00';

  test('has the same build and image, shell quotes, and no value of build-env', () => {
    expect(reproduceLine(plan, { phase: 'publish', image })).toBe(
      `docker run --rm -u "$(id -u):$(id -g)" -e HOME=/tmp -v "$PWD":/src -w /src -e TOKEN ${image} ` +
        `dotnet publish 'src/My Web/Web.csproj' -c Release -f net10.0 '-p:DefineConstants="A;B"' '-p:Title=it'\\''s'`,
    );
  });

  test('mounts the user’s Node if the build had the runner’s', () => {
    const node = { version: 'v24.1.0', executable: '/n/bin/node', modules: '/n/lib', commands: {}, musl: false };
    const withNode = { ...plan, node: { value: { kind: 'runner', node, sure: true }, because: '' } } as const;
    const line = reproduceLine(withNode, { phase: 'publish', image });
    expect(line).toContain(' -v "$(npm prefix --global)":/opt/runner-node:ro -e PATH=/usr/local/sbin:');
    expect(line).toContain(':/opt/runner-node/bin -w /src ');
    expect(reproduceLine({ ...withNode, environment: { PATH: '/own' } }, { phase: 'publish', image })).not.toContain(
      '-e PATH=',
    );
  });

  test('restores without a framework, which `dotnet restore` does not accept', () => {
    expect(reproduceLine(plan, { phase: 'restore', image })).toContain(
      `dotnet restore 'src/My Web/Web.csproj' -p:Configuration=Release`,
    );
  });
});

test('restore and publish get the same properties', () => {
  const plan = planFor('/r', 'A.csproj', { properties: ridProperties(['linux-x64']) });
  const propertiesOf = (name: 'restore' | 'publish') =>
    phaseCommand(name, { plan, responseFiles: [] }).filter((argument) => argument.startsWith('-p:'));
  expect(propertiesOf('restore')).toEqual(propertiesOf('publish'));
  expect(propertiesOf('publish')).toContain('-p:RuntimeIdentifier=linux-x64');
});

test.each([
  ['a b;c', '-p:P="a b;c"'],
  ['100%', '-p:P=100%25'],
  ['a%3Bb', '-p:P=a%3Bb'],
  ['say "x"', '-p:P="say %22x%22"'],
])('the property value "%s" is passed as %s', (value, argument) => {
  expect(propertyArgument('P', value)).toBe(argument);
});
