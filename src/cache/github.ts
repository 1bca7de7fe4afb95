import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { entryOf, keyOf, wantedKey } from './entry-key.ts';
import type { Place, PlaceRestore, PlaceRestored, PlaceSave, PlaceSaved } from './place.ts';
import { callService, type ServiceProgram, type ServiceReport } from './service-process.ts';

export interface GitHubPlace extends ServiceProgram {
  /** Where entries are unpacked and packed, each in a folder of its own; on the file system of all folders to keep. */
  readonly stage: string;
}

/**
 * GitHub's cache service, or one that speaks its protocol, through @actions/cache. It keeps branches and pull requests
 * apart by itself (docs.github.com, «Restrictions for accessing a cache»), so scopes mean nothing here.
 */
export function githubPlace(setting: GitHubPlace): Place {
  const { env } = setting;
  const isOffered = [env['ACTIONS_RESULTS_URL'], env['ACTIONS_CACHE_URL']].some((url) => (url ?? '') !== '');
  return {
    name: "GitHub's cache service",
    ...(isOffered ? {} : { unavailable: UNAVAILABLE }),
    restore: (request) => onStage(setting, (stage) => restore({ ...setting, stage }, request)),
    save: (request) => onStage(setting, (stage) => save({ ...setting, stage }, request)),
  };
}

const PREFIX = 'containerize-dotnet-';
const UNAVAILABLE = 'the runner offers no cache service';

async function onStage<T>({ stage }: GitHubPlace, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = join(stage, randomUUID());
  await mkdir(folder, { recursive: true });
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Unpacked aside and moved when it is whole: what comes late or broken never reaches the folder that is used. */
async function restore(setting: GitHubPlace, { wanted, folder, signal }: PlaceRestore): Promise<PlaceRestored> {
  const { stage } = setting;
  const path = wanted[0]?.kind ?? '';
  const keys = wanted.map((entry) => `${PREFIX}${wantedKey(entry)}`);
  const report = await callService({ method: 'restore', path, keys }, { ...setting, folder: stage, signal });
  const { answer } = report;
  if (answer.kind === 'restored') {
    const entry = entryOf(answer.key.slice(PREFIX.length), wanted);
    if (entry === undefined) return { kind: 'missing', because: NOTHING };
    await mkdir(dirname(folder), { recursive: true });
    await rename(join(stage, path), folder);
    return { kind: 'found', entry };
  }
  const broken = report.complaints.find((complaint) => /\btar\b.* failed with error/.test(complaint));
  if (broken !== undefined) return { kind: 'missing', because: 'its archive is broken', broken: true };
  return { kind: 'missing', because: refusalOf(report) ?? NOTHING };
}

const NOTHING = 'no earlier run kept it, as far as this branch can see';

/** The service names an entry by the path that was packed: the folder is moved there, and back. */
async function save(setting: GitHubPlace, { entry, folder, signal }: PlaceSave): Promise<PlaceSaved> {
  const { stage } = setting;
  const packed = join(stage, entry.kind);
  const keys = [`${PREFIX}${keyOf(entry, randomUUID())}`];
  await rename(folder, packed);
  try {
    const report = await callService({ method: 'save', path: entry.kind, keys }, { ...setting, folder: stage, signal });
    if (report.answer.kind === 'saved') return { kind: 'saved' };
    const reserved = said(report, /^Failed to reserve cache: (?:Error: )?(.*)/);
    // As it is begun, or as it is finished: another one was faster in between.
    const isTaken = [reserved ?? '', ...report.complaints].some((text) => /\(409\)|already.exists/i.test(text));
    if (isTaken) return { kind: 'refused', because: 'another run was first' };
    const because = refusalOf(report);
    if (because === undefined) throw new Error(reserved ?? 'it gave no reason');
    return { kind: 'refused', because };
  } finally {
    await rename(packed, folder);
  }
}

/**
 * Why there was nothing, where it is neither a failure nor a plain miss.
 * @throws Error saying how the service failed
 */
function refusalOf(report: ServiceReport): string | undefined {
  const { answer, complaints } = report;
  const [complaint] = complaints;
  if (answer.kind === 'failed') throw new Error(answer.because);
  if (complaint !== undefined) throw new Error(complaint.replace(/^Failed to (?:restore|save): /, ''));
  if (answer.kind === 'unavailable') return UNAVAILABLE;
  return said(report, /^Cache (?:restore|save) skipped: (.*?)\.?$/);
}

function said({ lines }: ServiceReport, pattern: RegExp): string | undefined {
  return lines.map((line) => pattern.exec(line)?.[1]).find((found) => found !== undefined);
}
