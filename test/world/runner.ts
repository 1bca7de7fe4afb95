import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readActionDefinition } from './runner/action-definition.ts';
import { type JobEnv, jobEnv } from './runner/environment.ts';
import { pushEvent, type RunnerEvent } from './runner/events.ts';
import { createFileCommands, type FileCommands, readFileCommands } from './runner/file-commands.ts';
import { type Annotation, LogReader } from './runner/log-commands.ts';
import { PROJECT_ROOT } from './work-folder.ts';

export interface ActionRequest {
  /** Given as in `with:`; the others get the defaults of `action.yml`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Added to a runner's environment; `undefined` takes a variable away. */
  readonly env?: JobEnv;
  /** The checkout, where the action runs. */
  readonly workspace: string;
  /** A push to `main` of the workspace's HEAD, if nothing else is said. */
  readonly event?: RunnerEvent;
  /** Both without it: the main job, then the post job, also after a failure. */
  readonly entry?: 'main' | 'post';
  /** What the main job saved, when only the post job runs. */
  readonly state?: Readonly<Record<string, string>>;
  /** Cancels as a runner does: SIGINT, after 7.5 s SIGTERM, after 2.5 s more SIGKILL. */
  readonly signal?: AbortSignal;
  /** Called with the process of the main job, and with its output as it comes. */
  readonly observe?: StepObserver;
  /** `RUNNER_TEMP`; one of its own that goes afterwards, if nothing is given. */
  readonly temp?: string;
  /** What `${{ github.token }}` is; masked from the start, as a secret is. */
  readonly token?: string;
  /** Masked from the start. */
  readonly secrets?: readonly string[];
  /** A program and its arguments that start the action's: `nice`. */
  readonly through?: readonly string[];
  /** The folder with `action.yml`: the project's own, or `plan` and the like below it. */
  readonly action?: string;
}

export interface StepObserver {
  readonly started: (step: ChildProcess) => void;
  readonly printed?: (text: string) => void;
}

export interface StepResult {
  /** 128 and the signal's number is a killed process; a runner calls anything but 0 a failure. */
  readonly exitCode: number;
  /** As it is shown: secrets masked, annotations as `##[error]…`. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly exported: Readonly<Record<string, string>>;
  readonly paths: readonly string[];
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** What was registered with `::add-mask::`. */
  readonly masked: readonly string[];
  readonly durationMs: number;
}

export interface ActionResult extends StepResult {
  readonly post?: StepResult;
}

/**
 * Runs the action as a GitHub runner does (actions/runner 2.336): Node 24, `INPUT_*`, `GITHUB_*` and `RUNNER_*`, file
 * commands, cancellation, and the post job with the saved state.
 * @throws Error where a runner fails the step because of its own rules: a bad line in a file command.
 */
export async function runAction(request: ActionRequest): Promise<ActionResult> {
  const temp = request.temp ?? (await mkdtemp(join(tmpdir(), 'runner-')));
  try {
    const definition = await readActionDefinition(join(request.action ?? PROJECT_ROOT, 'action.yml'));
    const event = request.event ?? (await pushEvent({ workspace: request.workspace }));
    const job: Job = { request, definition, event, temp };
    if (request.entry === 'post') return await runStep(job, { script: definition.post, state: request.state ?? {} });
    const { signal, observe } = request;
    const main = await runStep(job, { script: definition.main, state: {}, signal, observe });
    if (request.entry === 'main' || definition.post === '') return main;
    return { ...main, post: await runStep(job, { script: definition.post, state: main.state }) };
  } finally {
    if (request.temp === undefined) await rm(temp, { recursive: true, force: true });
  }
}

interface Job {
  readonly request: ActionRequest;
  readonly definition: Awaited<ReturnType<typeof readActionDefinition>>;
  readonly event: RunnerEvent;
  readonly temp: string;
}

interface Step {
  /** Absolute. */
  readonly script: string;
  readonly state: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
  readonly observe?: StepObserver | undefined;
}

async function runStep(job: Job, step: Step): Promise<StepResult> {
  const { request, temp, event, definition } = job;
  await mkdir(join(temp, '_github'), { recursive: true });
  const files = await createFileCommands(await mkdtemp(join(temp, '_github', 'step-')));
  const token = request.token ?? 'ghs_the0token0of0the0job';
  const env = await jobEnv({ ...request, token, temp, event, definition, files, state: step.state });
  const log = new LogReader([token, ...(request.secrets ?? [])]);
  const startedAt = performance.now();
  const exitCode = await runNode({
    ...{ script: step.script, cwd: request.workspace, env, log, signal: step.signal, observe: step.observe },
    through: request.through ?? [],
  });
  const durationMs = performance.now() - startedAt;
  return { exitCode, durationMs, ...log.finish(), ...(await commandsOf(files)) };
}

async function commandsOf(files: FileCommands) {
  const { env, ...others } = await readFileCommands(files);
  return { ...others, exported: env };
}

interface NodeRun {
  readonly script: string;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly log: LogReader;
  readonly signal: AbortSignal | undefined;
  readonly observe: StepObserver | undefined;
  readonly through: readonly string[];
}

/** The Node 24 of the development dependencies: the version that runners ship. */
const NODE = join(PROJECT_ROOT, 'node_modules/.bin/node');
const SIGNAL_EXIT = { SIGINT: 130, SIGKILL: 137, SIGTERM: 143 } as const;

async function runNode({ script, cwd, env, log, signal, observe, through }: NodeRun): Promise<number> {
  const [program = NODE, ...args] = [...through, NODE, script];
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  observe?.started(child);
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    log.read('stdout', text);
    observe?.printed?.(text);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => log.read('stderr', text));
  const timers: NodeJS.Timeout[] = [];
  const cancel = (): void => {
    child.kill('SIGINT');
    timers.push(
      setTimeout(() => child.kill('SIGTERM'), 7_500),
      setTimeout(() => child.kill('SIGKILL'), 10_000),
    );
  };
  if (signal?.aborted === true) cancel();
  signal?.addEventListener('abort', cancel, { once: true });
  try {
    return await new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, name) => {
        resolve(code ?? Object.entries(SIGNAL_EXIT).find(([known]) => known === name)?.[1] ?? 1);
      });
    });
  } finally {
    signal?.removeEventListener('abort', cancel);
    for (const timer of timers) clearTimeout(timer);
  }
}
