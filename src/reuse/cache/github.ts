import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ActionError } from '#base/action-error.ts';
import { exists } from '#base/files/paths.ts';
import { isOfTheDisk, unpackFile } from './archive.ts';
import type { Backend, BackendRestore, BackendRestored, BackendSave, BackendSaved } from './backend.ts';
import type { EntryName } from './cache.ts';
import { entryOfKey, keyOf, wantedKey } from './entry-key.ts';
import { archiveLimitsOf } from './limits.ts';
import {
  ARCHIVE,
  cacheMode,
  type ServiceProcess,
  type ServiceProgram,
  type ServiceReport,
  startService,
} from './service-process.ts';

export interface GitHubBackend extends ServiceProgram {
  /** A process that was started early, for the first call. */
  readonly first?: ServiceProcess;
}

/**
 * Uses GitHub's cache service, or a server with the same protocol, through @actions/cache. The service itself separates
 * branches and pull requests (docs.github.com, "Restrictions for accessing a cache"), so scopes are ignored here.
 */
export function githubBackend(setting: GitHubBackend): Backend {
  const { env } = setting;
  const waiting = setting.first === undefined ? [] : [setting.first];
  const onStage = async <T>(signal: AbortSignal, work: (stage: Stage) => Promise<T>): Promise<T> => {
    signal.throwIfAborted();
    const folder = join(setting.stage, randomUUID());
    // Not awaited: the request goes out before anything else happens.
    mkdirSync(folder, { recursive: true });
    const first = waiting.pop();
    const process = first?.isAlive() === true ? first : startService(setting);
    try {
      return await work({ process, folder, signal });
    } finally {
      waiting.push(process);
      await rm(folder, { recursive: true, force: true });
    }
  };
  const isOffered = [env['ACTIONS_RESULTS_URL'], env['ACTIONS_CACHE_URL']].some((url) => (url ?? '') !== '');
  const mode = cacheMode(env);
  const forbidden = (what: string): string => `the workflow forbids ${what} (cache-mode: ${mode})`;
  return {
    name: "GitHub's cache service",
    ...(isOffered ? {} : { unavailable: UNAVAILABLE }),
    ...(mode === 'none' ? { unavailable: forbidden('to use it') } : {}),
    ...(mode === 'read' ? { readOnly: forbidden('to save in it') } : {}),
    restore: async (request) =>
      mode === 'write-only'
        ? { kind: 'missing', because: forbidden('to read it') }
        : await onStage(request.signal, (stage) => restore(stage, request)),
    save: (request) => onStage(request.signal, (stage) => save(stage, request)),
  };
}

const PREFIX = 'containerize-dotnet-';
const UNAVAILABLE = 'the runner offers no cache service';

interface Stage {
  readonly process: ServiceProcess;
  /** Empty at first, and removed after the call. */
  readonly folder: string;
  readonly signal: AbortSignal;
}

/**
 * Unpacks into a temporary folder and moves it when complete, so late or broken content never reaches the target
 * folder.
 */
async function restore(stage: Stage, { wanted, folder }: BackendRestore): Promise<BackendRestored> {
  const path = wanted[0]?.kind ?? '';
  const keys = wanted.map((entry) => `${PREFIX}${wantedKey(entry)}`);
  const report = await stage.process.call({ method: 'restore', path, keys }, stage);
  const { answer } = report;
  if (answer.kind === 'restored') {
    const entry = entryOfKey(answer.key.slice(PREFIX.length), wanted);
    if (entry === undefined) return { kind: 'missing', because: NOTHING };
    const problem = await unpack(stage, entry);
    if (problem !== undefined) return { kind: 'missing', because: problem, broken: true };
    await mkdir(dirname(folder), { recursive: true });
    await rename(join(stage.folder, UNPACKED, path), folder);
    return { kind: 'found', entry };
  }
  return { kind: 'missing', because: refusalOf(report) ?? NOTHING };
}

const UNPACKED = 'unpacked';

/** Returns why the archive cannot be used, or `undefined`. Anyone with write access to the cache may have made it. */
async function unpack(stage: Stage, { kind }: EntryName): Promise<string | undefined> {
  const folder = join(stage.folder, UNPACKED);
  try {
    await unpackFile(join(stage.folder, ARCHIVE), { folder, limits: archiveLimitsOf(kind), signal: stage.signal });
    return (await exists(join(folder, kind))) ? undefined : 'its archive has unexpected content';
  } catch (error) {
    stage.signal.throwIfAborted();
    if (isOfTheDisk(error)) throw error;
    return error instanceof ActionError ? `its archive was rejected: ${error.message}` : 'its archive is broken';
  }
}

const NOTHING = 'no earlier run that this branch can read saved it';

/** The service identifies an entry by the packed path, so the folder is moved there and back. */
async function save(stage: Stage, { entry, folder }: BackendSave): Promise<BackendSaved> {
  const packed = join(stage.folder, entry.kind);
  const keys = [`${PREFIX}${keyOf(entry, randomUUID())}`];
  await rename(folder, packed);
  try {
    const report = await stage.process.call({ method: 'save', path: entry.kind, keys }, stage);
    if (report.answer.kind === 'saved') return { kind: 'saved' };
    const reserved = said(report, /^Failed to reserve cache: (?:Error: )?(.*)/);
    // The service reports this when the upload starts or when it ends, if another run was faster in between.
    const isTaken = [reserved ?? '', ...report.complaints].some((text) => /\(409\)|already.exists/i.test(text));
    if (isTaken) return { kind: 'refused', because: 'another run saved it first' };
    const because = refusalOf(report);
    if (because === undefined) throw new Error(reserved ?? 'the service gave no reason');
    return { kind: 'refused', because };
  } finally {
    await rename(packed, folder);
  }
}

/**
 * Returns why there was no entry, if it was neither a failure nor a plain cache miss.
 * @throws Error that says how the service failed
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
