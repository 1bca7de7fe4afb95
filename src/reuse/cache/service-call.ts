import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isFeatureAvailable, restoreCache, saveCache } from '@actions/cache';
import { messageOf } from '#base/action-error.ts';
import { ARCHIVE, END_OF_CALL, type ServiceAnswer, type ServiceCall } from './service-process.ts';
import { loadStorageBlob } from './storage-blob.ts';

/**
 * A program of its own (dist/cache-service.js): makes the calls of @actions/cache that it is sent, one after another, each
 * in its folder, and answers the process that started it. The library works on the current folder and the environment of
 * its process, prints workflow commands and cannot be interrupted; as a process it can be ended, and what it prints can be
 * read.
 */
process.once('disconnect', () => process.exit(0));
process.on('message', async (call: Call) => {
  const { folder } = call;
  process.chdir(folder);
  process.env['GITHUB_WORKSPACE'] = folder;
  process.env['RUNNER_TEMP'] = folder;
  const answer = await make(call).catch(
    (error: unknown): ServiceAnswer => ({ kind: 'failed', because: messageOf(error) }),
  );
  for (const stream of [process.stdout, process.stderr]) stream.write(`${END_OF_CALL}\n`);
  process.send?.(answer);
});

type Call = ServiceCall & { readonly folder: string };

/** github.com's own service. */
const STORES_IN_AZURE = /^https:\/\/[^/]+\.githubusercontent\.com(?:\/|$)/;

const PATH = process.env['PATH'] ?? '';

async function make({ method, path, keys, folder }: Call): Promise<ServiceAnswer> {
  // Of Windows the library knows tar by other ways than the PATH.
  if (!isFeatureAvailable() || process.platform === 'win32') return { kind: 'unavailable' };
  if (STORES_IN_AZURE.test(process.env['ACTIONS_RESULTS_URL'] ?? '')) loadStorageBlob().catch(() => undefined);
  const [first = '', ...others] = keys;
  process.env['PATH'] = method === 'restore' ? `${putTarAside(folder)}${delimiter}${PATH}` : PATH;
  if (method === 'restore') {
    const key = await restoreCache([path], first, others);
    return key === undefined ? { kind: 'nothing' } : { kind: 'restored', key };
  }
  return (await saveCache([path], first)) === -1 ? { kind: 'nothing' } : { kind: 'saved' };
}

/**
 * The library has `tar` unpack what it downloads with `-P`, which writes wherever a name or a link says, and whoever may
 * write to the cache chooses those. While it restores, `tar` is this: it puts the archive aside, for the one who asked to
 * unpack with care, and lists nothing for a debugging log.
 */
const TAR = `#!/bin/sh
PATH="$PATH:/usr/bin:/bin"
case "$1" in
  -xf) exec mv -f -- "$2" "$5/${ARCHIVE}" ;;
  -tf) exit 0 ;;
esac
exit 1
`;

/** The folder that stands first on the PATH then. On a Mac the library asks for `gtar`. */
function putTarAside(folder: string): string {
  const programs = join(folder, 'programs');
  mkdirSync(programs);
  for (const name of ['tar', 'gtar']) writeFileSync(join(programs, name), TAR, { mode: 0o700 });
  return programs;
}
