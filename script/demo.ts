import { access, cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureBaseImages } from '../test/world/base-images.ts';
import { runCommand } from '../test/world/command.ts';
import { startDaemon } from '../test/world/daemon.ts';
import { ensureEngine } from '../test/world/engine.ts';
import { startKeptRegistry } from '../test/world/kept-registry.ts';
import { PROJECT_ROOT, workFolder } from '../test/world/work-folder.ts';

interface Phase {
  readonly title: string;
  readonly seconds: number;
}

interface Answer {
  readonly path: string;
  readonly status: number;
  readonly text: string;
}

/** The main job on `sample/`, into a registry on this machine; then the image runs and is called. */
async function demo(): Promise<void> {
  await using started = new AsyncDisposableStack();
  const phases: Phase[] = [];
  const reused = await leftByEarlierRuns();

  const phase = <T>(title: string, work: () => Promise<T>): Promise<T> => timed(phases, { title, work });

  const engine = await phase('a container engine', ensureEngine);
  started.defer(() => engine.stop());
  console.log(`Engine: ${engine.say}.`);

  const bases = await phase('base images', () => ensureBaseImages((message) => console.log(message)));
  started.defer(() => bases.stop());
  console.log(`Base images: ${bases.say}.`);

  const folder = await workFolder('demo', 'registry');
  const registry = await phase('a registry to push to', () => startKeptRegistry({ folder }));
  started.defer(() => registry.stop());
  const name = `${registry.host}/demo`;
  console.log(`Registry: ${registry.host}, its content in ${folder}.`);

  const checkout = await phase('a checkout of the sample', makeCheckout);
  const digest = await phase('the action itself', () => runJob({ checkout, name, mirror: bases.mirror }));
  const answers = await phase('the image runs and answers', () => callImage(`${name}@${digest}`));

  report({ image: `${name}@${digest}`, answers, phases, reused });
}

interface Work<T> {
  readonly title: string;
  readonly work: () => Promise<T>;
}

async function timed<T>(phases: Phase[], { title, work }: Work<T>): Promise<T> {
  const startedAt = performance.now();
  const result = await work();
  phases.push({ title, seconds: (performance.now() - startedAt) / 1000 });
  return result;
}

const KEPT = [
  { folder: '.work/docker', what: "the engine's images" },
  { folder: '.work/look-alikes', what: 'the look-alikes' },
  { folder: '.work/official/storage', what: 'the official images' },
  { folder: '.work/demo/registry/storage', what: 'the layers pushed before' },
  { folder: '.work/demo/cache', what: 'the NuGet packages' },
] as const;

async function leftByEarlierRuns(): Promise<readonly string[]> {
  const checks = KEPT.map(({ folder, what }) =>
    access(join(PROJECT_ROOT, folder)).then(
      () => [`${what} (${folder})`],
      () => [],
    ),
  );
  return (await Promise.all(checks)).flat();
}

/** The sample as a repository of its own, as a workflow would check it out. */
async function makeCheckout(): Promise<string> {
  const folder = await workFolder('demo', 'checkout');
  const old = (await readdir(folder)).filter((name) => name !== '.git');
  await Promise.all(old.map((name) => rm(join(folder, name), { recursive: true })));
  const built = /\/(?:bin|obj)$/;
  await cp(join(PROJECT_ROOT, 'sample'), folder, { recursive: true, filter: (source) => !built.test(source) });
  const git = (...args: readonly string[]) => runCommand(['git', '-C', folder, ...args]);
  await git('init', '--quiet', '--initial-branch=main');
  await git('add', '--all');
  const identity = ['-c', 'user.name=Demo', '-c', 'user.email=demo@localhost'];
  if ((await git('status', '--porcelain')) !== '') await git(...identity, 'commit', '--quiet', '--message=The sample');
  return folder;
}

/** `node dist/cli.js` is the action on a developer's machine; its log passes through, its outputs come back. */
async function runJob(job: { checkout: string; name: string; mirror: string | undefined }): Promise<string> {
  // Without the audit of packages a second run needs no network, and does not wait for it.
  const build = ['--project', '.', '--properties', 'NuGetAudit=false'];
  const flags = [...build, '--images', job.name, '--tags', 'latest', '--push', 'true'];
  const mirrors = job.mirror === undefined ? [] : ['--registry-mirrors', job.mirror];
  console.log(`\n$ node dist/cli.js ${[...flags, ...mirrors].join(' ')}`);
  const outputs = await runCommand([process.execPath, join(PROJECT_ROOT, 'dist/cli.js'), ...flags, ...mirrors], {
    cwd: job.checkout,
    env: { ...process.env, XDG_CACHE_HOME: await workFolder('demo', 'cache') },
    onOutput: (text) => process.stdout.write(text),
  });
  const digest = /^digest=(sha256:[0-9a-f]{64})$/m.exec(outputs)?.[1];
  if (digest === undefined) throw new Error('The job gave no digest.');
  return digest;
}

/** Runs the image on a free loopback port for as long as the calls take. */
async function callImage(image: string): Promise<readonly Answer[]> {
  const name = `containerize-dotnet-demo-${process.pid}`;
  const container = await startDaemon({
    command: ['docker', 'run', '--rm', '--name', name, '--publish', '127.0.0.1::8080', image],
    logFile: join(await workFolder('logs'), 'demo-container.log'),
    ready: async (log) =>
      log.includes('Now listening on') ? await runCommand(['docker', 'port', name, '8080']) : undefined,
    patienceMs: 120_000,
  });
  try {
    return await Promise.all(['/', '/healthz'].map((path) => call(container.answer.trim(), path)));
  } finally {
    await container.stop();
  }
}

async function call(host: string, path: string): Promise<Answer> {
  const response = await fetch(`http://${host}${path}`);
  return { path, status: response.status, text: await response.text() };
}

interface Outcome {
  readonly image: string;
  readonly answers: readonly Answer[];
  readonly phases: readonly Phase[];
  readonly reused: readonly string[];
}

function report({ image, answers, phases, reused }: Outcome): void {
  for (const { path, status, text } of answers) console.log(`\nGET ${path}: ${status}\n${text.trimEnd()}`);
  console.log(`\nImage: ${image}\n`);
  for (const { title, seconds } of phases) console.log(`${seconds.toFixed(1).padStart(7)} s  ${title}`);
  console.log(reused.length === 0 ? '\nNothing to reuse: run it again.' : `\nReused: ${reused.join(', ')}.`);
  if (answers.some(({ status }) => status !== 200)) throw new Error('The image does not answer as it should.');
}

try {
  await demo();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
