import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actionsExec } from '#actions/runner/exec.ts';
import type { Choice } from '#base/choice.ts';
import { PUBLICATION_SCHEMA } from '#publication/publication.ts';
import { type BuildContainer, startBuildContainer } from '#publish/container/build-container.ts';
import { type ObjState, readObjState } from '#publish/obj/obj-state.ts';
import { keepObj, observePhases } from '#publish/phases/observe-phases.ts';
import { type Checkout, readCheckout } from '#publish/source/checkout.ts';
import { copySource } from '#publish/source/copy.ts';
import { copyGit } from '#publish/source/git-copy.ts';
import { historyOf } from '#publish/source/history.ts';
import { takeSnapshot } from '#publish/source/snapshot.ts';
import { fingerprintsOf } from '#publish/tracking/fingerprints.ts';
import type { Cache } from '#reuse/cache/cache.ts';
import { folderBackend } from '#reuse/cache/folder.ts';
import { findPublication, publicationKey } from '#reuse/find-publication.ts';
import { CACHE_SCHEMA, readPublicationEntry, writePublicationEntry } from '#reuse/publication-entry.ts';
import { EMPTY_INDEX, type PublicationIndex, withUpdates } from '#reuse/publication-index.ts';
import { openBuild, TEST_SDK_IMAGE, type TestContext } from '../builds.ts';
import { testCache } from '../cache.ts';
import { makeShellRepository } from './edits.ts';

/** What one build came to. */
export interface ShellBuild {
  readonly result: string;
  readonly from: 'cache' | 'build';
  readonly because: string;
  /** Of a build: whether uses could be seen. */
  readonly observation?: Choice<boolean>;
  /** Of a build: every file counts. */
  readonly whole?: boolean;
  /** Of a build: it went on with what an earlier one left. */
  readonly kept?: boolean;
}

export interface ShellWorld {
  /** The repository to edit. */
  readonly root: string;
  /** As the action builds: what an earlier build made of the same is taken, else it goes on with what the last one left. */
  cached(): Promise<ShellBuild>;
  /** From nothing. */
  uncached(): Promise<string>;
  stop(): Promise<void>;
}

const COMPILER = join(import.meta.dirname, 'compiler.sh');
const PARTS = { 'the compiler': '1' };

/**
 * The real container, observation, closures, index and cache around a compiler that takes a tenth of a second, so that
 * hundreds of edits can be tried.
 * @param base where the copy of the source lies: a folder on the file system to try.
 */
export async function openShellWorld(base?: string): Promise<ShellWorld> {
  const folder = await mkdtemp(join(base ?? tmpdir(), 'shell-'));
  const build = await openBuild();
  const root = join(folder, 'checkout');
  const [source, work] = [join(folder, 'src'), join(folder, 'work')];
  for (const each of [
    root,
    source,
    join(work, 'out'),
    join(work, 'user'),
    join(folder, 'packages'),
    join(folder, 'locks'),
  ])
    await mkdir(each, { recursive: true });
  await makeShellRepository(root);
  await copyFile(COMPILER, join(work, 'compiler.sh'));
  const image =
    (await build.effects.engine.findImage(TEST_SDK_IMAGE)) ??
    (await build.effects.engine.pull({ name: TEST_SDK_IMAGE }));
  const owner = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  const effects: TestContext = { ...build.effects, temp: folder, packages: join(folder, 'packages') };
  const request = {
    image: image.id,
    owner,
    network: 'none',
    env: {},
    source,
    work,
    gitObjects: [],
    copied: async () => undefined,
    onReady: () => undefined,
    locks: join(folder, 'locks'),
    limits: {},
    sdkMounts: [],
    nodeMounts: [],
  };
  const container = await startBuildContainer(request, effects);
  const place = folderBackend({ folder: join(folder, 'cache'), clock: Date.now, limits: { days: 1, bytes: 1e9 } });
  const cache = testCache({ place: () => place });
  const state: State = {
    folder,
    root,
    source,
    work,
    container,
    effects,
    owner,
    cache,
    index: EMPTY_INDEX,
    earlier: undefined,
  };
  return {
    root,
    cached: () => cached(state),
    uncached: () => uncached(state),
    stop: async () => {
      await container.container.remove();
      await build.remove();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface State {
  readonly folder: string;
  readonly root: string;
  readonly source: string;
  readonly work: string;
  readonly container: BuildContainer;
  readonly effects: TestContext;
  readonly owner: { readonly uid: number; readonly gid: number };
  readonly cache: Cache;
  index: PublicationIndex;
  earlier: ObjState | undefined;
}

async function cached(state: State): Promise<ShellBuild> {
  const { cache, index, folder } = state;
  const checkout = await readRoot(state);
  const present = {
    ...surroundings(checkout),
    snapshot: takeSnapshot(state.root, checkout.entries),
    parts: PARTS,
  };
  const at = join(folder, 'found', randomUUID());
  const found = await findPublication(present, { cache, index, folder: at });
  if (found.kind === 'found') return { result: found.known.sdkImage, from: 'cache', because: found.because };
  return { ...(await compile(state, checkout)), from: 'build', because: found.because };
}

function surroundings({ git }: Checkout) {
  return { history: () => historyOf(git), now: Date.now() };
}

async function readRoot({ root, folder, effects }: State): Promise<Checkout> {
  const { env, log } = effects;
  return readCheckout({ root, exclude: [], ownPaths: [], temp: join(folder, 'git'), exec: actionsExec, env, log });
}

async function fill({ source, root, effects }: State, checkout: Checkout) {
  for (const name of await readdir(source)) await rm(join(source, name), { recursive: true, force: true });
  const copied = await copySource({
    from: root,
    to: source,
    entries: checkout.entries,
    owner: undefined,
    log: effects.log,
  });
  await copyGit(checkout.git, { to: source });
  const snapshot = takeSnapshot({ root: source, original: root, contents: copied.contents }, copied.entries);
  await snapshot.read([...snapshot.entries.keys()]);
  return snapshot;
}

async function compile(state: State, checkout: Checkout): Promise<Omit<ShellBuild, 'from' | 'because'>> {
  const { source, container, effects, owner, folder, index, cache } = state;
  const snapshot = await fill(state, checkout);
  const before = await observePhases({
    ...{ effects, build: container, folders: { source, snapshot }, owner, earlier: state.earlier },
    ...{ variables: {}, zone: undefined, tools: [], runsCode: false, asks: false },
  });
  if (before.restore.value === 'run') await run(state, 'restore');
  const between = await before.afterRestore();
  await run(state, 'publish');
  const observed = await between.afterPublish({ answers: undefined, ended: Promise.resolve() });
  const result = await readFile(join(state.work, 'out/result'), 'utf8');
  const kept = await keepObj(source, {
    state: observed.state,
    to: join(folder, 'obj', randomUUID()),
    log: effects.log,
  });
  state.earlier = kept === undefined ? undefined : await readObjState(kept);
  const { shape } = observed.closure;
  const closure = { shape, values: await fingerprintsOf(shape, { snapshot, ...surroundings(checkout) }), parts: PARTS };
  state.index = withUpdates(index, { closures: [closure] });
  const entry = join(folder, 'entry', randomUUID());
  const publication = { schema: PUBLICATION_SCHEMA, apps: [], layers: [], packages: [] } as const;
  await writePublicationEntry(entry, { schema: CACHE_SCHEMA, builtAt: 0, sdkImage: result, publication, origins: [] });
  if ((await readPublicationEntry(entry)) === undefined) throw new Error('an entry that cannot be read back');
  const name = publicationKey(state.index, { ...closure, day: undefined });
  await cache.save({ kind: 'publication', name }, entry);
  return { result, observation: observed.observation, whole: shape.whole, kept: observed.kept };
}

async function uncached(state: State): Promise<string> {
  const checkout = await readRoot(state);
  await fill(state, checkout);
  await run(state, 'rebuild');
  return readFile(join(state.work, 'out/result'), 'utf8');
}

async function run({ container, work }: State, mode: 'restore' | 'publish' | 'rebuild'): Promise<void> {
  const lines: string[] = [];
  const command = ['sh', '/work/compiler.sh', mode];
  await writeFile(join(work, 'out/result'), '');
  const exitCode = await container.container.exec({ command, onLine: (line) => lines.push(line) });
  if (exitCode !== 0) throw new Error(`the compiler ended with ${exitCode}:\n${lines.join('\n')}`);
}
