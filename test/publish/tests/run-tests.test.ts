import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { BuildOutput } from '#publish/output/publish-output.ts';
import { contextOf, planFor, publishPlan } from '../../world/builds.ts';
import { type Folders, folderEngine } from '../../world/folder-engine.ts';
import { type MemoryLog, memoryLog } from '../../world/memory-log.ts';

const PROJECT = 'tests/A.csproj';
const PASSWORD = 'correct-horse-battery';
const PLATFORM = '"libraries": { "Microsoft.Testing.Platform/2.5.2": {} }';
const ANSWERS = {
  IsTestingPlatformApplication: 'true',
  NETCoreSdkVersion: '10.0.401',
  TargetFramework: 'net10.0',
};

let temp: string;
let log: MemoryLog;
let commands: string[];

beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'run-tests-'));
  log = memoryLog();
  commands = [];
  put(join(temp, 'repo', PROJECT), '<Project Sdk="Microsoft.NET.Sdk"/>');
});
afterEach(() => rmSync(temp, { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

interface Program {
  /** Packages in the assets file of the restore. Absent: there is no such file. */
  readonly packages?: string;
  readonly answers?: Readonly<Record<string, string>>;
  readonly prints?: readonly string[];
  readonly exitCode?: number;
}

/** Runs the tests of a project whose `dotnet` does as `program` says. */
async function run({ packages, answers = ANSWERS, prints = [], exitCode = 0 }: Program): Promise<BuildOutput> {
  const dotnet = (command: readonly string[], folders: Folders, print: (line: string) => void): number => {
    const isQuestion = command.some((argument) => argument.startsWith('-getProperty:'));
    const isRestore = command.includes('-t:Restore');
    if (!isRestore) commands.push(isQuestion ? 'question' : command.slice(0, 2).join(' '));
    if (isRestore && packages !== undefined)
      put(join(folders['/src'] ?? '', 'tests/obj/project.assets.json'), packages);
    if (isQuestion) print(JSON.stringify({ Properties: answers, Items: {} }));
    if (command[1] !== 'run') return 0;
    for (const line of prints) print(line);
    return exitCode;
  };
  return await publishPlan(planFor(join(temp, 'repo'), PROJECT, { purpose: 'test' }), {
    ...contextOf({
      engine: folderEngine({ dotnet }),
      log,
      temp: join(temp, 'build'),
      packages: join(temp, 'packages'),
    }),
    testResults: join(temp, 'results'),
    secrets: [{ name: 'PASSWORD', as: 'variable', value: PASSWORD }],
  });
}

const summary = (verdict: string, [failed, passed]: readonly [number, number]) => [
  `Test run summary: ${verdict} - /src/tests/bin/A.dll (net10.0|x64)`,
  ...[
    `  total: ${failed + passed}`,
    `  failed: ${failed}`,
    `  succeeded: ${passed}`,
    '  skipped: 0',
    '  duration: 1s 500ms',
  ],
];

test('a project without Microsoft.Testing.Platform uses VSTest, without asking MSBuild', async () => {
  await expect(run({ packages: '{ "libraries": { "xunit/2.9.3": {} } }' })).rejects.toThrow(/no test was found/);
  expect(commands).toEqual(['dotnet test']);
});

test.each([
  ['whose packages have it', PLATFORM],
  ['whose list of packages is elsewhere', undefined],
])('a project %s runs as MSBuild says', async (_, packages) => {
  const { tests } = await run({ ...(packages === undefined ? {} : { packages }), prints: summary('Passed!', [0, 3]) });
  expect(tests).toEqual({ passed: 3, failed: 0, skipped: 0, seconds: 1.5 });
  expect(commands).toEqual(['question', 'dotnet run']);
});

test('a project whose frameworks only MSBuild knows is tested for each of them', async () => {
  const answers = { ...ANSWERS, TargetFramework: '', TargetFrameworks: 'net10.0; net9.0' };
  const { tests } = await run({ packages: PLATFORM, answers, prints: summary('Passed!', [0, 3]) });
  expect(tests).toEqual({ passed: 6, failed: 0, skipped: 0, seconds: 3 });
  expect(commands).toEqual(['question', 'question', 'dotnet run', 'dotnet run']);
});

test('annotations and errors of a failed test contain no secret of the build', async () => {
  const prints = [`failed N.Logs(s: "${PASSWORD}") (1ms)`, `  expected ${PASSWORD}`, ...summary('Failed!', [1, 0])];
  const shown: string[] = [];
  const ended: unknown = await run({ packages: PLATFORM, prints, exitCode: 2 }).catch((error: unknown) => error);
  shown.push(String(ended), ...log.lines.filter((line) => !prints.includes(line)));
  expect(shown.join('\n')).toContain('1 of 1 failed: N.Logs(s: "');
  expect(shown.join('\n')).not.toContain(PASSWORD);
});

test('a program that does not compile is a failed build', async () => {
  const unbuilt = ['The build failed. Fix the build errors and run again.'];
  await expect(run({ packages: PLATFORM, prints: unbuilt, exitCode: 1 })).rejects.toMatchObject({
    code: 'BUILD_FAILED',
  });
});

test('a program that crashes gives the reason', async () => {
  const prints = ['Unhandled exception. System.Exception: no database', '   at N.Main()'];
  await expect(run({ packages: PLATFORM, prints, exitCode: 134 })).rejects.toMatchObject({
    code: 'TESTS_FAILED',
    message: `tests of ${PROJECT}: the test program ended with exit code 134: Unhandled exception. System.Exception: no database`,
    hint: expect.stringContaining(` dotnet run --project ${PROJECT} -c Release`),
  });
});
