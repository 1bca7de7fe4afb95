import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBaseImages } from '../../test/world/base-images.ts';
import { type BaseRegistry, startBaseRegistry } from './base-registry.ts';
import { type BenchEngine, type EngineName, openEngine } from './engine.ts';
import { type CountingProxy, startProxy } from './proxy.ts';

/** What all peers share: an engine and base images. */
export interface World extends AsyncDisposable {
  /** A folder that goes when it ends. */
  readonly folder: string;
  readonly engine: BenchEngine;
  /** A copy of `action.yml` and `dist/`, so that nobody changes them while we measure. */
  readonly action: string;
  /** `Microsoft's` or `look-alikes …`: one sentence for people. */
  readonly bases: string;
  readonly baseRegistry: BaseRegistry;
  /** Where base and SDK images are pulled from, counted. */
  readonly base: CountingProxy;
}

export async function startWorld(options: {
  readonly say: (message: string) => void;
  /** The folder with `action.yml` and `dist/`. */
  readonly action: string;
  readonly engine: EngineName;
}): Promise<World> {
  const { say } = options;
  await using started = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  started.defer(() => rm(folder, { recursive: true, force: true }));
  const action = await copyOfAction(options.action, folder);
  const engine = await openEngine(options.engine);
  started.defer(() => engine.stop());
  say(`Engine: ${engine.say}.`);
  const images = await ensureBaseImages(say);
  started.defer(() => images.stop());
  say(`Base images: ${images.say}.`);
  const baseRegistry = await startBaseRegistry(images.registry);
  started.defer(() => baseRegistry.stop());
  const base = await startProxy(baseRegistry.host);
  started.defer(() => base.stop());
  const kept = started.move();
  const bases = images.kind === 'official' ? "Microsoft's own" : "local look-alikes of Microsoft's";
  return { folder, engine, action, bases, baseRegistry, base, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

async function copyOfAction(from: string, folder: string): Promise<string> {
  const action = join(folder, 'action');
  for (const name of ['action.yml', 'dist']) await cp(join(from, name), join(action, name), { recursive: true });
  return action;
}
