import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pMap from 'p-map';
import { clockInCode, clockInMSBuild } from './clock.ts';
import type { Used } from './observe.ts';
import { isMSBuild, probesOf } from './probes.ts';
import { NOTHING, type Shape, sortedSet, unionOf, withAncestors } from './shape.ts';
import type { Snapshot } from './snapshot.ts';

/** What a build depended on. */
export interface Closure {
  readonly shape: Shape;
  /** Where it depends on what no file tells: a file, and what in it. */
  readonly clock?: { readonly file: string; readonly what: string };
  /** A project takes files of other folders by pattern. */
  readonly reachesOut: boolean;
}

/** In bytes; no project file is larger. */
const TEXT_MAX = 1024 * 1024;
const CODE = /\.(?:cs|fs|vb)$/i;

/**
 * What was used, and what the texts of the project files among it add: names that are looked for, the clock.
 */
export async function closureOf(
  used: Used,
  source: {
    /** Where the texts are read: the checkout, which the build could not change. */
    readonly root: string;
    readonly snapshot: Snapshot;
    /** What was used could not be observed: everything counts. */
    readonly whole: boolean;
  },
): Promise<Closure> {
  const { root, snapshot, whole } = source;
  const everything = [...snapshot.entries.values()].filter(({ kind }) => kind !== 'folder').map(({ path }) => path);
  const texts = await pMap(whole ? everything : used.files, (path) => readText(root, { path, snapshot }), {
    concurrency: 8,
  });
  const told = texts.filter((each) => each !== undefined).map(toldBy);
  const seen = whole ? { ...NOTHING, whole, history: used.history } : { ...NOTHING, ...used };
  const shape = unionOf(seen, {
    ...NOTHING,
    names: sortedSet(told.flatMap(({ names }) => names)),
    everyName: told.some(({ everyName }) => everyName),
    year: told.some(({ clock }) => clock.kind === 'year'),
  });
  const use = told.find(({ clock }) => clock.kind === 'used');
  return {
    shape: withAncestors(shape),
    ...(use?.clock.kind === 'used' ? { clock: { file: use.path, what: use.clock.what } } : {}),
    reachesOut: told.some(({ reachesOut }) => reachesOut),
  };
}

interface Text {
  readonly path: string;
  readonly text: string;
}

async function readText(
  root: string,
  { path, snapshot }: { readonly path: string; readonly snapshot: Snapshot },
): Promise<Text | undefined> {
  const entry = snapshot.entries.get(path);
  if (entry?.kind !== 'file' || entry.size === 0 || entry.size > TEXT_MAX) return undefined;
  const text = await readFile(join(root, path), 'utf8').catch(() => '');
  return CODE.test(path) || isMSBuild(text) ? { path, text } : undefined;
}

function toldBy({ path, text }: Text) {
  if (CODE.test(path)) return { path, names: [], everyName: false, clock: clockInCode(text), reachesOut: false };
  const reachesOut = /\b(?:Include|Update|Exclude|Remove)\s*=\s*"[^"]*(?:\.\.|\$\()[^"]*\*/.test(text);
  return { path, ...probesOf(text), clock: clockInMSBuild(text), reachesOut };
}
