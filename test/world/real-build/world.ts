import { hash, randomUUID } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actionsExec } from '#actions/runner/exec.ts';
import { ActionError } from '#base/action-error.ts';
import { readObjState } from '#publish/obj/obj-state.ts';
import type { ObservedInputs } from '#publish/obj/observed-inputs.ts';
import { makePublication } from '#publish/output/make-publication.ts';
import type { PublishOutput } from '#publish/output/publish-output.ts';
import { type Checkout, readCheckout } from '#publish/source/checkout.ts';
import { historyOf } from '#publish/source/history.ts';
import { takeSnapshot } from '#publish/source/snapshot.ts';
import { fingerprintsOf } from '#publish/tracking/fingerprints.ts';
import { findPublication, publicationKey } from '#reuse/find-publication.ts';
import type { KnownPublication } from '#reuse/publication-entry.ts';
import { CACHE_SCHEMA } from '#reuse/publication-entry.ts';
import { EMPTY_INDEX, type PublicationIndex, withUpdates } from '#reuse/publication-index.ts';
import { hashKey } from '#reuse/publication-key.ts';
import { openBuild, planFor } from '../builds.ts';
import { testCache } from '../cache.ts';
import { memoryLog } from '../memory-log.ts';
import { makeRepository } from '../repository.ts';
import { withoutPrograms } from './edits.ts';

/** A publish output: its layers, and for people a fingerprint of each file. */
export interface Made {
  /** Kind and diffId of each; what went wrong where it could not be built. */
  readonly layers: readonly string[];
  readonly files: Readonly<Record<string, string>>;
}

export interface RealBuild extends Made {
  readonly from: 'cache' | 'build' | 'failure';
  readonly because: string;
  readonly observed?: ObservedInputs;
  /** How many projects were not compiled, as an earlier build's result of theirs was good. */
  readonly notCompiled?: number;
}

export interface RealWorld {
  /** The repository to edit. */
  readonly root: string;
  cached(): Promise<RealBuild>;
  uncached(): Promise<Made>;
  stop(): Promise<void>;
}

const PARTS = { 'the SDK image': 'the same' };

interface State {
  readonly folder: string;
  readonly root: string;
  readonly made: Map<string, Made>;
  readonly clean: Map<string, Made>;
  index: PublicationIndex;
  /** Intermediate files of the last build that succeeded. */
  earlier: string | undefined;
}

/** The fixture `edited` with what the action does between runs: index, observation, intermediate files, real builds. */
export async function openRealWorld(of: {
  /** Whether a target of it runs a program, for which any name may count. */
  readonly programs: boolean;
}): Promise<RealWorld> {
  const folder = await mkdtemp(join(tmpdir(), 'real-'));
  const repository = await makeRepository({ fixture: 'edited' });
  const { root } = repository;
  if (!of.programs) {
    await withoutPrograms(root);
    await repository.git('add', '--all');
    await repository.git('commit', '--quiet', '--message', 'Without programs');
  }
  const state: State = { folder, root, made: new Map(), clean: new Map(), index: EMPTY_INDEX, earlier: undefined };
  return {
    root,
    cached: () => cached(state),
    uncached: () => uncached(state),
    stop: async () => {
      await rm(folder, { recursive: true, force: true });
      await repository.remove();
    },
  };
}

async function readRoot({ root, folder }: State): Promise<Checkout> {
  const { effects, remove } = await openBuild();
  await remove();
  const { env } = effects;
  const temp = join(folder, 'git');
  return readCheckout({ root, exclude: [], ownPaths: [], temp, exec: actionsExec, env, log: memoryLog() });
}

async function cached(state: State): Promise<RealBuild> {
  const { index, folder, root, made } = state;
  const checkout = await readRoot(state);
  const around = { history: () => historyOf(checkout.git), now: Date.now() };
  const present = { ...around, snapshot: takeSnapshot(root, checkout.entries), parts: PARTS, now: Date.now() };
  const cache = testCache({ place: () => [] });
  const found = await findPublication(present, { cache, index, folder: join(folder, 'found') });
  const known = found.kind === 'found' ? made.get(found.key) : undefined;
  if (known !== undefined) return { ...known, from: 'cache', because: found.because };
  const built = await build(state, state.earlier);
  if (built.observed === undefined) return { ...built, from: 'failure', because: found.because };
  const { shape } = built.observed.closure;
  const values = await fingerprintsOf(shape, { snapshot: built.observed.snapshot, ...around });
  const key = publicationKey(index, { parts: PARTS, values, day: undefined });
  made.set(key, built);
  const publications = Object.fromEntries([...made.keys()].map((each) => [each, ENTRY]));
  state.index = { ...withUpdates(index, { closures: [{ shape, values, parts: PARTS }] }), publications };
  state.earlier = built.intermediate;
  return { ...built, from: 'build', because: found.because };
}

const ENTRY: KnownPublication = {
  schema: CACHE_SCHEMA,
  builtAt: Date.now(),
  sdkImage: '',
  publication: { schema: 1, apps: [], layers: [], packages: [] },
  origins: [],
};

/** Of one source there is one: it is built once. */
async function uncached(state: State): Promise<Made> {
  const { entries } = await readRoot(state);
  const source = await takeSnapshot(state.root, entries).read(entries.map(({ path }) => path));
  const key = hashKey({ parts: PARTS, values: Object.fromEntries(source) });
  const made = state.clean.get(key) ?? (await build(state, undefined));
  state.clean.set(key, made);
  return made;
}

type Built = Made & {
  readonly observed?: ObservedInputs;
  readonly intermediate?: string;
  readonly notCompiled?: number;
};

/** On a copy of what the last build left: a build uses it up, even if it fails. */
async function build({ folder, root }: State, earlier: string | undefined): Promise<Built> {
  const own = join(folder, randomUUID());
  await mkdir(own);
  if (earlier !== undefined) await cp(earlier, join(own, 'earlier'), { recursive: true });
  let began = 0;
  const clock = (): number => {
    began = Date.now();
    return began;
  };
  const from = Promise.resolve(earlier === undefined ? undefined : join(own, 'earlier'));
  const opened = await openBuild({ earlier: from, clock });
  try {
    const output = await opened.publish(planFor(root, 'app/App.csproj'));
    const { observed } = output;
    const left = await observed?.intermediate;
    const intermediate = join(folder, `left-${randomUUID()}`);
    if (left !== undefined) await rename(left, intermediate);
    return {
      ...(await describe(output, own)),
      ...(observed === undefined ? {} : { observed }),
      ...(left === undefined ? {} : { intermediate, notCompiled: await countOlder(intermediate, began) }),
    };
  } catch (error) {
    if (!(error instanceof ActionError && error.code === 'BUILD_FAILED')) throw error;
    return { layers: ['the build fails'], files: { failure: error.message } };
  } finally {
    await opened.remove();
    await rm(own, { recursive: true, force: true });
  }
}

/** Assemblies among intermediate files that are from before a build: `obj/Release/net10.0/Lib.dll`. */
async function countOlder(intermediate: string, began: number): Promise<number> {
  const { state } = (await readObjState(intermediate)) ?? {};
  const assemblies = Object.entries(state?.times ?? {}).filter(([path]) => ASSEMBLY.test(path));
  return assemblies.filter(([, time]) => time < began).length;
}

const ASSEMBLY = /\/obj\/Release\/[^/]+\/[^/]+\.dll$/;

async function describe(output: PublishOutput, folder: string): Promise<Made> {
  const { layers } = await makePublication([output], {
    folder: join(folder, 'publication'),
    temp: folder,
    systems: ['linux'],
    codec: 'gzip',
  });
  const entries = await readdir(output.directory, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files: Record<string, string> = {};
  for (const path of paths.sort()) {
    files[path.slice(output.directory.length + 1)] = hash('sha256', await readFile(path), 'hex');
  }
  return { layers: layers.map(({ slot, diffId }) => `${slot.kind} ${diffId}`), files };
}

/** The files in which two publish outputs differ. */
export function differing(left: Made, right: Made): readonly string[] {
  const names = new Set([...Object.keys(left.files), ...Object.keys(right.files)]);
  return [...names].filter((name) => left.files[name] !== right.files[name]);
}
