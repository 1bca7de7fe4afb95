import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { clearAfter } from '../../script/engines/clear.ts';
import { ENGINES } from '../../script/engines/services.ts';
import { makePrograms, startService } from '../../script/engines/start.ts';
import { runCommand } from '../../test/world/command.ts';
import type { Daemon } from '../../test/world/daemon.ts';
import { ensureEngine } from '../../test/world/engine.ts';
import { workFolder } from '../../test/world/work-folder.ts';

export const ENGINE_NAMES = ['found', 'docker-newer'] as const;
export type EngineName = (typeof ENGINE_NAMES)[number];

/** An engine that keeps what it has, as on a runner of one's own, or one that is empty, as on a fresh runner. */
export type EngineState = 'kept' | 'fresh';

export interface BenchEngine {
  readonly name: EngineName;
  /** One sentence for people. */
  readonly say: string;
  /** A command that builds with BuildKit as buildx does; empty: there is none. */
  readonly buildx: readonly string[];
  /**
   * Makes the engine with that state the one that answers; the empty one is emptied. A found engine has one state for
   * all peers, which forget what they left there themselves.
   */
  use(state: EngineState): Promise<void>;
  stop(): Promise<void>;
}

export async function openEngine(name: EngineName): Promise<BenchEngine> {
  if (name === 'docker-newer') return await openNewer();
  const engine = await ensureEngine();
  return { name, say: engine.say, buildx: [], use: async () => undefined, stop: () => engine.stop() };
}

const SOCKET = '/run/containerize-dotnet-bench/engine.sock';

/** Layers are stored by digest, so peers on one engine would find each other's: each state is an engine of its own. */
async function openNewer(): Promise<BenchEngine> {
  const definition = ENGINES.find(({ name }) => name === 'docker-newer');
  if (definition === undefined) throw new Error('script/engines/services.ts has no docker-newer');
  const folder = await workFolder('engines');
  await makePrograms(folder);
  process.env['DOCKER_HOST'] = `unix://${SOCKET}`;
  const begun = new Set<EngineState>();
  let running: { readonly state: EngineState; readonly daemon: Daemon } | undefined;
  const stop = async (): Promise<void> => {
    await running?.daemon.stop();
    running = undefined;
    await clearAfter(dirname(SOCKET));
  };
  const start = async (state: EngineState): Promise<void> => {
    await stop();
    const data = join(await workFolder('bench-engine'), state);
    if (state === 'fresh' || !begun.has(state)) await rm(data, { recursive: true, force: true, maxRetries: 3 });
    begun.add(state);
    await mkdir(data, { recursive: true });
    await mkdir(dirname(SOCKET), { recursive: true });
    const service = await definition.start({ folder, data, socket: SOCKET, port: '' });
    running = { state, daemon: await startService(service, { name: 'bench-engine', socket: SOCKET }) };
  };
  await start('kept');
  return {
    name: 'docker-newer',
    say: `${definition.what} of script/engines/programs.sh`,
    buildx: [join(folder, 'programs/docker-buildx')],
    use: async (state) => {
      if (running?.state !== state) await start(state);
      else if (state === 'fresh') await runCommand(['docker', 'system', 'prune', '--all', '--force', '--volumes']);
    },
    stop,
  };
}
