import { keepsIntermediate, keepsLayers } from '#actions/publish/kept-with-build.ts';
import { type GitEvent, parseGitEvent } from '#request/event/git-event.ts';
import type { EntryName } from '#reuse/cache/cache.ts';
import { entryOfKey, keyOf, wantedKey } from '#reuse/cache/entry-key.ts';
import { generationOf, packagesEntry, packagesToKeep, wantedPackages } from '#reuse/cache/packages.ts';
import { QuotaService } from './service.ts';

/** A repository and its traffic. */
export interface Traffic {
  readonly projects: number;
  readonly openPullRequests: number;
  readonly pushesPerDay: number;
  readonly days: number;
}

const MB = 1e6;
/** In bytes, packed: of a service of 300 files with 150 packages. A large repository shares its packages. */
const SIZES = { index: 0.03 * MB, publication: 0.004 * MB, layers: 6 * MB, build: 5 * MB, packages: 300 * MB } as const;
/** Of the pushes: how many are merges, change a library that a third of the projects use, or change a project file. */
const SHARE = { merges: 0.15, library: 0.05, projectFile: 0.08, upgrade: 0.01 } as const;
const DAY = 24 * 60 * 60 * 1000;

/** What the cache did for one of the two kinds of runs. */
interface Served {
  wanted: number;
  found: number;
}

export interface Month {
  readonly service: QuotaService;
  /** Intermediate files and packages that runs of the default branch looked for. */
  readonly main: Served;
  /** Bytes that runs of pull requests saved. */
  readonly bytesOfPullRequests: number;
}

/** The state of a branch: the versions of its projects, and of what decides about packages. */
interface Branch {
  readonly versions: number[];
  lock: number;
  /** How much of the packages another lock state does not have. */
  news: number;
}

/** Simulates a repository with the decisions of the action about what is saved under which keys. */
export function simulateMonth(traffic: Traffic): Month {
  const random = randomFrom(7);
  const service = new QuotaService();
  const main: Branch = { versions: Array(traffic.projects).fill(0), lock: 0, news: 0 };
  const open = Array.from({ length: traffic.openPullRequests }, (_, at) => ({
    number: at + 1,
    changed: new Set<number>(),
    lock: 0,
    news: 0,
  }));
  const served: Served = { wanted: 0, found: 0 };
  const count = { version: 0, lock: 0, number: open.length, bytes: 0 };
  const next = (name: 'version' | 'lock'): number => {
    count[name] += 1;
    return count[name];
  };
  for (let push = 0; push < traffic.pushesPerDay * traffic.days; push += 1) {
    const now = Math.floor((push / traffic.pushesPerDay) * DAY);
    const at = Math.floor(random() * open.length);
    const pull = open[at];
    if (pull === undefined) break;
    if (random() < SHARE.merges) {
      for (const project of pull.changed) main.versions[project] = count.version += 1;
      if (pull.lock !== 0) main.lock = pull.lock;
      const run = { event: EVENTS.main, refs: ['main'], changed: [...pull.changed], lock: main.lock, news: pull.news };
      runOnce(service, { ...run, now, versions: main.versions, served });
      count.number += 1;
      open[at] = { number: count.number, changed: new Set(), lock: 0, news: 0 };
      continue;
    }
    const changed = changedBy(random, traffic.projects);
    for (const project of changed) pull.changed.add(project);
    const isProjectFile = random() < SHARE.projectFile;
    if (isProjectFile) pull.lock = next('lock');
    if (isProjectFile) pull.news = random() < SHARE.upgrade / SHARE.projectFile ? 0.3 : 0.01;
    const versions = main.versions.map((version, project) => (pull.changed.has(project) ? next('version') : version));
    const before = service.saved.bytes;
    const refs = [`pull/${pull.number}`, 'main'];
    const lock = pull.lock === 0 ? main.lock : pull.lock;
    runOnce(service, { event: pullRequest(pull.number), refs, changed, lock, news: pull.news, now, versions });
    count.bytes += service.saved.bytes - before;
  }
  return { service, main: served, bytesOfPullRequests: count.bytes };
}

interface Run {
  readonly event: GitEvent;
  /** Whose entries it sees, its own first. */
  readonly refs: readonly string[];
  readonly changed: readonly number[];
  readonly versions: readonly number[];
  readonly lock: number;
  readonly news: number;
  readonly now: number;
  readonly served?: Served;
}

/** One run: it looks up the index of each project, and builds those that changed. */
function runOnce(service: QuotaService, run: Run): void {
  const { event, refs, now, versions, changed, served } = run;
  const look = (wanted: readonly EntryName[]): EntryName | undefined => {
    const key = service.find(wanted.map(wantedKey), { refs, now });
    return key === undefined ? undefined : entryOfKey(key, wanted);
  };
  const keep = (entry: EntryName, bytes: number): void => {
    service.save({ key: keyOf(entry, `${now}-${Math.random()}`), ref: refs[0] ?? '', bytes }, now);
  };
  for (const project of versions.keys()) look([indexOf(project)]);
  if (changed.length === 0) return;
  keepPackages(run, { look, keep });
  for (const project of changed) {
    const isThere = look([intermediateOf(project)]) !== undefined;
    if (served !== undefined) served.wanted += 1;
    if (served !== undefined && isThere) served.found += 1;
    const name = `p${project}-${versions[project]}`;
    keep(indexOf(project), SIZES.index);
    keep({ kind: 'publication', name }, SIZES.publication);
    const isPushed = event.ref.kind === 'branch';
    if (!isPushed && keepsLayers(event, { load: false, outputs: [] })) keep({ kind: 'layers', name }, SIZES.layers);
    if (keepsIntermediate(event)) keep(intermediateOf(project), SIZES.build);
  }
}

function keepPackages(
  { lock: number, news, served }: Run,
  cache: {
    readonly look: (wanted: readonly EntryName[]) => EntryName | undefined;
    readonly keep: (entry: EntryName, bytes: number) => void;
  },
): void {
  const lock = `lock${number}`.padEnd(64, '0');
  const entry = cache.look(wantedPackages(lock));
  if (served !== undefined) served.wanted += 1;
  if (served !== undefined && entry !== undefined) served.found += 1;
  const found = entry === undefined ? undefined : { generation: generationOf(entry, lock) };
  const isExact = found?.generation !== undefined;
  const before = new Map(found === undefined ? [] : [['old/1.0.0', SIZES.packages * (isExact ? 1 : 1 - news)]]);
  const after = new Map([
    ...before,
    ...(found === undefined || !isExact
      ? ([['new/1.0.0', SIZES.packages * (found === undefined ? 1 : news)]] as const)
      : []),
  ]);
  const wanted = packagesToKeep({ lock, found, before, after, needed: [] });
  if (wanted !== undefined) cache.keep(packagesEntry(wanted), SIZES.packages);
}

const indexOf = (project: number): EntryName => ({ kind: 'index', name: `project${project}`, moving: true });
const intermediateOf = (project: number): EntryName => ({ kind: 'build', name: `project${project}`, moving: true });

const ENV = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'o/r', GITHUB_SHA: 'a'.repeat(40) };
const EVENTS = {
  main: parseGitEvent({
    env: { ...ENV, GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' },
    payload: {},
    git: {},
  }),
} as const;

function pullRequest(number: number): GitEvent {
  const repo = { full_name: 'o/r' };
  const payload = { pull_request: { number, head: { repo }, base: { repo, ref: 'main' } } };
  const env = { ...ENV, GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: `refs/pull/${number}/merge` };
  return parseGitEvent({ env, payload, git: {} });
}

/** One to three projects, or a third of all. */
function changedBy(random: () => number, projects: number): readonly number[] {
  const count = random() < SHARE.library ? Math.ceil(projects / 3) : 1 + Math.floor(random() * 3);
  const first = Math.floor(random() * projects);
  return Array.from({ length: count }, (_, at) => (first + at * 7) % projects).filter(
    (project, at, all) => all.indexOf(project) === at,
  );
}

/** Numbers from 0 to 1 that are the same in each run (a linear congruential generator). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
