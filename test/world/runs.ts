import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test as base } from 'vitest';
import { actionsContext, type Context } from '#actions/context/context.ts';
import { recordRun } from '#actions/runner/record-run.ts';
import type { Env } from '#base/effects.ts';
import type { ContainerEngine } from '#engine/engine.ts';
import { readInputs } from '#request/inputs/inputs.ts';
import type { RawInputs } from '#request/inputs/names.ts';
import { makeImage, makeLayer } from './images.ts';
import { type MemoryLog, memoryLog } from './memory-log.ts';
import { startRegistry, type TestRegistry } from './registry.ts';
import { makeRepository, type Repository } from './repository.ts';
import { dotnetEngine, type SmallDotnet, SOURCE } from './small-dotnet.ts';

/** What differs from a push to the default branch, on a runner where nothing fails. */
export interface StepSetting {
  readonly inputs?: RawInputs;
  readonly env?: Env;
  readonly payload?: unknown;
  /** Of the same run: its files are there, and its state is what the post step gets. */
  readonly after?: Step;
  readonly dotnet?: SmallDotnet;
  /** In place of the one with `dotnet`. */
  readonly engine?: ContainerEngine;
  /** Milliseconds since 1970. */
  readonly now?: number;
  /** From 0 up to 1. */
  readonly random?: number;
  /** Why the page of the run cannot be written. */
  readonly noSummary?: string;
}

/** One step, and all that it said to the runner. */
export interface Step {
  readonly world: Context;
  readonly log: MemoryLog;
  /** Of `dotnet`, in their order: `restore`, `publish`, `test`, and `ask` for a question to MSBuild. */
  readonly commands: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly artifacts: readonly string[];
  readonly summaries: readonly string[];
}

/** Runs of a workflow: one repository, one registry that also mirrors Microsoft's, one folder as the cache. */
export interface Runs {
  readonly registry: TestRegistry;
  /** The checkout; absolute. */
  readonly workspace: string;
  /** The folder of the cache, and of all else; absolute. */
  readonly folder: string;
  put(files: Readonly<Record<string, string | Uint8Array>>): Promise<void>;
  /** Commits all, and gives the commit. */
  commit(): Promise<string>;
  /** Puts another image of Microsoft's behind the tag `10.0` of this repository: `sdk`, `aspnet`. */
  serveBase(name: string, files: Readonly<Record<string, string>>): Promise<void>;
  /** A step of a run on a new runner, unless it is `after` another one. */
  step(setting?: StepSetting): Promise<Step>;
}

/** When steps run, unless they say otherwise: .NET 10 is supported, and the day is far from over. */
export const NOON = Date.UTC(2026, 0, 5, 12);

const DEFAULT_BRANCH = { repository: { default_branch: 'main' } };

/** A pull request whose head lies in that repository. */
export function pullRequestFrom(repository: string): Pick<StepSetting, 'env' | 'payload'> {
  const ends = { head: { repo: { full_name: repository } }, base: { ref: 'main', repo: { full_name: 'o/app' } } };
  return {
    env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/5/merge' },
    payload: { ...DEFAULT_BRANCH, pull_request: { number: 5, ...ends } },
  };
}

/** Each test has runs of its own, of a repository that holds {@link SOURCE}. */
export const test = base.extend<{ runs: Runs }>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern which fixtures are wanted
  runs: async ({}, use) => {
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'runs-')));
    const repository = await makeRepository({ files: SOURCE });
    await using registry = await startRegistry();
    const runs = openRuns({ folder, repository, registry });
    for (const name of ['sdk', 'aspnet']) await runs.serveBase(name, { [`etc/${name}`]: name });
    await use(runs);
    await rm(folder, { recursive: true, force: true });
    await repository.remove();
  },
});

/** As images of .NET have it. */
const BASE = {
  ...{ os: 'linux', architecture: 'amd64' },
  env: ['APP_UID=1654', 'ASPNETCORE_HTTP_PORTS=8080'],
};

interface Parts {
  readonly folder: string;
  readonly repository: Repository;
  readonly registry: TestRegistry;
}

function openRuns(parts: Parts): Runs {
  const { repository, registry, folder } = parts;
  return {
    registry,
    folder,
    workspace: repository.root,
    put: async (files) => {
      for (const [path, text] of Object.entries(files)) {
        await mkdir(dirname(join(repository.root, path)), { recursive: true });
        await writeFile(join(repository.root, path), text);
      }
    },
    commit: async () => {
      await repository.git('add', '--all');
      await repository.git('commit', '--quiet', '--allow-empty', '--message', 'Next');
      return (await repository.git('rev-parse', 'HEAD')).trim();
    },
    serveBase: async (name, files) => {
      const image = makeImage([await makeLayer({ kind: 'base', files })], BASE);
      await registry.putImage(image, { repository: `dotnet/${name}`, tag: '10.0' });
    },
    step: (setting = {}) => openStep(parts, setting),
  };
}

async function openStep(parts: Parts, setting: StepSetting): Promise<Step> {
  const memory = memoryLog();
  const { log, record } = recordRun(memory);
  const [outputs, state] = [new Map<string, string>(), new Map<string, string>()];
  const [artifacts, summaries, commands]: readonly [string[], string[], string[]] = [[], [], []];
  const raw = { ...inputsOf(parts), ...setting.inputs };
  const runner = {
    ...{ inputs: raw, env: await envOf(parts, setting), log, record, payload: setting.payload ?? DEFAULT_BRANCH },
    signal: new AbortController().signal,
    setOutput: (name: string, value: string) => void outputs.set(name, value),
    recordArtifact: (line: string) => void artifacts.push(line),
    writeSummary: async (markdown: string) => {
      if (setting.noSummary !== undefined) throw new Error(setting.noSummary);
      summaries.push(markdown);
    },
    saveState: (name: string, value: string) => void state.set(name, value),
    state: (name: string) => setting.after?.state[name] ?? '',
  };
  const world = actionsContext(runner, { inputs: await readInputs(raw) });
  const { now = NOON, random = 0.999 } = setting;
  const engine = setting.engine ?? dotnetEngine(setting.dotnet ?? {}, { registry: parts.registry, commands });
  return {
    world: { ...world, clock: () => now, random: () => random, engine: async () => engine },
    ...{ log: memory, artifacts, summaries, commands },
    get outputs() {
      return Object.fromEntries(outputs);
    },
    get state() {
      return Object.fromEntries(state);
    },
  };
}

function inputsOf({ folder, registry }: Parts): RawInputs {
  return {
    images: `${registry.host}/o/web`,
    'registry-mirrors': `mcr.microsoft.com=${registry.host}`,
    'cache-from': `type=local,dir=${join(folder, 'cache')}`,
    'cache-audit': '0',
    'nuget-audit': 'ignore',
  };
}

async function envOf({ folder, repository }: Parts, { env, after }: StepSetting): Promise<Env> {
  return {
    PATH: process.env['PATH'],
    HOME: join(folder, 'user'),
    RUNNER_TEMP: after?.world.runner.env['RUNNER_TEMP'] ?? (await mkdtemp(join(folder, 'runner-'))),
    GITHUB_WORKSPACE: repository.root,
    GITHUB_SERVER_URL: 'https://git.example',
    GITHUB_REPOSITORY: 'o/app',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: (await repository.git('rev-parse', 'HEAD')).trim(),
    GITHUB_RUN_ID: '1001',
    ...env,
  };
}
