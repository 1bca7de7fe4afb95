import { spawn } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ensureBaseImages } from '../test/world/base-images.ts';
import { publishNames } from '../test/world/global-setup.ts';
import { PROJECT_ROOT, workFolder } from '../test/world/work-folder.ts';
import { clearAfter } from './engines/clear.ts';
import { ENGINES, type Engine, type Place, type Service } from './engines/services.ts';
import { makePrograms, startService } from './engines/start.ts';

/*
 * Runs test/engines on each container engine that people have: `script/test engines [NAME...]`. Needs root, as each engine is
 * started here; one that runs already must end first, because two of them delete each other's networks.
 */

/** Names the tests that run under another processor's Node.js, without an engine. */
const ARM = 'arm64';

interface Result {
  readonly engine: Engine;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
}

async function main(names: readonly string[]): Promise<void> {
  const known = [ARM, ...ENGINES.map(({ name }) => name)];
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`"${unknown}" is not one of these tests: ${known.join(', ')}.`);
  if (process.getuid?.() !== 0) throw new Error('Each engine is started here, which only root may do.');
  const wanted = ENGINES.filter(({ name }) => names.length === 0 || names.includes(name));
  if (names.length === 0 || names.includes(ARM)) await testOnArm();
  if (wanted.length === 0) return;
  const folder = await workFolder('engines');
  if (wanted.some(({ isNewer }) => isNewer === true)) await makePrograms(folder);
  const bases = await ensureBaseImages((message) => console.log(message));
  publishNames(bases);
  console.log(`Base images: ${bases.say}.`);
  const results: Result[] = [];
  try {
    for (const engine of wanted)
      results.push(await testOn(engine, { folder, port: bases.registry.split(':')[1] ?? '' }));
  } finally {
    await bases.stop();
  }
  tell(results);
  if (results.some(({ failed, passed }) => failed > 0 || passed === 0)) process.exitCode = 1;
}

/** The bytes of layers and manifests must not depend on the processor. */
async function testOnArm(): Promise<void> {
  console.log('\n== arm64: unit tests of layers, archives, registries and the cache ==');
  const folder = join(await workFolder('engines'), 'arm64');
  const exitCode = await run([join(PROJECT_ROOT, 'script/engines/arm64.sh'), folder], {});
  if (exitCode !== 0) process.exitCode = 1;
}

async function testOn(engine: Engine, at: Pick<Place, 'folder' | 'port'>): Promise<Result> {
  console.log(`\n== ${engine.name}: ${engine.what} ==`);
  const data = join(await workFolder('engines'), engine.name);
  // Sockets have short names, wherever the project lies.
  const socket = `/run/containerize-dotnet-${engine.name}/engine.sock`;
  await mkdir(data, { recursive: true });
  await clearAfter(dirname(socket));
  await mkdir(dirname(socket), { recursive: true });
  const service = await engine.start({ ...at, data, socket });
  try {
    return await testService(engine, { service, socket });
  } finally {
    await clearAfter(dirname(socket));
  }
}

async function testService(
  engine: Engine,
  { service, socket }: { readonly service: Service; readonly socket: string },
): Promise<Result> {
  const daemon = await startService(service, { name: engine.name, socket });
  const started = Date.now();
  try {
    const report = join(await workFolder('reports'), `${engine.name}.json`);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    await run(['vitest', 'run', '--project', 'engines', ...reporters], { DOCKER_HOST: `unix://${socket}` });
    const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(await readFile(report, 'utf8'));
    return { engine, passed, failed, seconds: Math.round((Date.now() - started) / 1000) };
  } finally {
    await daemon.stop();
  }
}

/** Tests that fail are in the report. */
async function run(
  [program = '', ...args]: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<unknown> {
  return await new Promise((resolve) => {
    spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...env } }).on('close', resolve);
  });
}

function tell(results: readonly Result[]): void {
  console.log('\nEngines');
  for (const { engine, passed, failed, seconds } of results) {
    console.log(`  ${engine.name.padEnd(16)} ${passed} passed, ${failed} failed  ${seconds} s  (${engine.what})`);
  }
}

await main(process.argv.slice(2));
