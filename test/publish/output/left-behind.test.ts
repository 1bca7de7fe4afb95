import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BuildPlan } from '#plan/choices/build-plan.ts';
import { makePublication } from '#publish/output/make-publication.ts';
import type { BuildOutput } from '#publish/output/publish-output.ts';
import { contextOf, planFor, publishPlan } from '../../world/builds.ts';
import { type Folders, folderEngine } from '../../world/folder-engine.ts';
import { type MemoryLog, memoryLog } from '../../world/memory-log.ts';

const SECRET = 'a login of the runner';

let temp: string;
let log: MemoryLog;

beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'left-behind-'));
  log = memoryLog();
  put(join(temp, 'home/.docker/config.json'), SECRET);
  put(join(temp, 'repo/Web/Web.csproj'), '<Project Sdk="Microsoft.NET.Sdk.Web"/>');
});
afterEach(() => rmSync(temp, { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const at = (folders: Folders, path: string): string => join(folders['/work'] ?? '', path);
const encode = (text: string): string => Buffer.from(text).toString('base64');
const TRX = `<TestRun><Results/><ResultSummary outcome="Completed"><Counters total="1" executed="1" passed="1"/></ResultSummary></TestRun>`;
/** Files that a build leaves and the action reads. */
const LEFT: Readonly<Record<string, string>> = {
  '/work/out/publish/0/Web.dll': 'MZ',
  '/work/out/publish/0/Web.deps.json': '{}',
  '/work/out/publish/0/Web.runtimeconfig.json': '{"runtimeOptions":{"tfm":"net10.0"}}',
  '/work/out/publish/0/.docker/config.json': 'ours',
  '/work/out/facts/0.tsv': [
    `P\tAssemblyName\t${encode('Web')}`,
    `P\tTargetFileName\t${encode('Web.dll')}`,
    `P\tTargetFramework\t${encode('net10.0')}`,
    `P\tMSBuildProjectFullPath\t${encode('/src/Web/Web.csproj')}`,
  ].join('\n'),
  '/work/out/tests/one.trx': TRX,
  '/work/out/build.binlog': 'log',
  '/src/Web/obj/project.assets.json': '{"project":{"restore":{"projectPath":"/src/Web/Web.csproj"}}}',
};

const onRunner = (path: string, folders: Folders): string => {
  const [, top = '', rest = ''] = /^(\/\w+)(\/.*)$/.exec(path) ?? [];
  return join(folders[top] ?? '', rest);
};

function leave(folders: Folders): void {
  for (const [path, text] of Object.entries(LEFT)) put(onRunner(path, folders), text);
}

async function build(
  lastBreath: (folders: Folders) => void,
  changes: Partial<BuildPlan> = {},
): Promise<{ readonly output: BuildOutput; readonly results: string }> {
  const results = join(temp, 'results');
  const engine = folderEngine({
    dotnet: (command, folders) => {
      if (command.includes('-t:Publish') || command[1] === 'test') leave(folders);
      return 0;
    },
    lastBreath,
  });
  const output = await publishPlan(planFor(join(temp, 'repo'), 'Web/Web.csproj', changes), {
    ...contextOf({ engine, log, temp: join(temp, 'build'), packages: join(temp, 'packages') }),
    ...{ testResults: results, binlog: join(temp, 'kept.binlog') },
  });
  return { output, results };
}

const DISTANT_PAST = 1;

describe.each([
  ['a publish', {}],
  ['tests', { purpose: 'test' }],
] as const)('%s', (_, purpose) => {
  test('nothing that a build left is read before its container is gone', async () => {
    const seen: string[] = [];
    await build(
      (folders) => {
        for (const path of Object.keys(LEFT)) {
          const { atimeMs, birthtimeMs } = statSync(onRunner(path, folders));
          // It was written with data and never read, so its access time is that of its creation.
          if (Math.abs(atimeMs - birthtimeMs) > 5) seen.push(path);
          utimesSync(onRunner(path, folders), DISTANT_PAST, Date.now() / 1000);
        }
      },
      { ...purpose, binlog: true },
    );
    expect(seen).toEqual([]);
  });

  test.each(Object.keys(LEFT).filter((path) => path.startsWith('/work')))(
    'a file that becomes a link at the end brings in nothing of the runner: %s',
    async (path) => {
      const secret = join(temp, 'home/.docker/config.json');
      await build(
        (folders) => {
          rmSync(onRunner(path, folders));
          symlinkSync(secret, onRunner(path, folders));
        },
        { ...purpose, binlog: true },
      ).then(expectNoSecret, (error: unknown) => expect(String(error)).not.toContain(SECRET));
    },
  );
});

async function expectNoSecret({ output, results }: Awaited<ReturnType<typeof build>>): Promise<void> {
  const kept = existsSync(results) ? readdirSync(results).map((name) => join(results, name)) : [];
  const binlog = join(temp, 'kept.binlog');
  for (const path of [...kept, ...(existsSync(binlog) ? [binlog] : [])]) {
    expect(readFileSync(path, 'utf8')).not.toContain(SECRET);
  }
  const folder = join(temp, 'publication');
  const made = await makePublication(output.outputs, {
    folder,
    temp: join(temp, 'layers'),
    systems: ['linux'],
    codec: 'gzip',
  }).catch(() => undefined);
  for (const { descriptor } of made?.layers ?? []) {
    const blob = readFileSync(join(folder, 'blobs/sha256', descriptor.digest.slice('sha256:'.length)));
    expect(gunzipSync(blob).includes(SECRET)).toBe(false);
  }
}

test('a publish folder that becomes a link to the home of the runner is refused', async () => {
  const run = build((folders) => {
    const folder = at(folders, 'out/publish/0');
    renameSync(folder, `${folder}.away`);
    symlinkSync(join(temp, 'home'), folder);
  });
  await expect(run).rejects.toMatchObject({ code: 'PUBLISH_DIRECTORY_INVALID', message: /is a link/ });
});

test('a source file that becomes a link does not change the times of the link’s target', async () => {
  const secret = join(temp, 'home/.docker/config.json');
  const before = statSync(secret);
  const engineLink = (folders: Folders): void => {
    const file = join(folders['/src'] ?? '', 'Web/Web.csproj');
    rmSync(file);
    symlinkSync(secret, file);
  };
  const engine = folderEngine({
    dotnet: (command, folders) => {
      // Between restore and publish the action checks the times of the source and resets them.
      if (command.includes('-t:Restore')) engineLink(folders);
      if (command.includes('-t:Publish')) leave(folders);
      return 0;
    },
  });
  await publishPlan(
    planFor(join(temp, 'repo'), 'Web/Web.csproj'),
    contextOf({ engine, log, temp: join(temp, 'build'), packages: join(temp, 'packages') }),
  );
  const after = statSync(secret);
  expect([after.atimeMs, after.mtimeMs, after.ctimeMs]).toEqual([before.atimeMs, before.mtimeMs, before.ctimeMs]);
});

test('intermediate files are not put back through a link of the next commit', async () => {
  const repo = join(temp, 'repo');
  const assets = (project: string): string =>
    JSON.stringify({ project: { restore: { projectPath: `/src/${project}` } } });
  const publishOnce = async (name: string, earlier?: string): Promise<BuildOutput> => {
    const engine = folderEngine({
      dotnet: (command, folders) => {
        if (!command.includes('-t:Publish')) return 0;
        leave(folders);
        if (earlier !== undefined) return 0;
        // Any folder with an assets file counts as intermediate files, whatever else it contains.
        put(onRunner('/src/p/.config/git/project.assets.json', folders), assets('gone/Gone.csproj'));
        put(onRunner('/src/p/.config/git/config', folders), '[core]\n\tfsmonitor = planted\n');
        put(onRunner('/src/decoy/obj/project.assets.json', folders), assets('decoy/Decoy.csproj'));
        return 0;
      },
    });
    return await publishPlan(planFor(repo, 'Web/Web.csproj'), {
      ...contextOf({ engine, log, temp: join(temp, name), packages: join(temp, 'packages') }),
      ...(earlier === undefined ? {} : { earlier: Promise.resolve(earlier) }),
    });
  };
  put(join(repo, 'p/.config/keep.txt'), 'a folder in the first commit');
  const first = await publishOnce('first');
  const kept = (await first.observed?.intermediate) ?? '';
  expect(existsSync(join(kept, 'files/p/.config/git/config'))).toBe(true);
  rmSync(join(repo, 'p'), { recursive: true });
  symlinkSync(join(temp, 'home'), join(repo, 'p'));
  await publishOnce('second', kept);
  expect(readdirSync(join(temp, 'home'), { recursive: true }).sort()).toEqual(['.docker', '.docker/config.json']);
  expect(log.lines).toContain('Intermediate files: p changed, which may affect every project');
});
