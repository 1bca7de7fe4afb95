import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isFeatureAvailable, restoreCache, saveCache } from '@actions/cache';
import { messageOf } from '#base/action-error.ts';
import { ARCHIVE, END_OF_CALL, type ServiceAnswer, type ServiceCall } from './service-process.ts';
import { loadStorageBlob } from './storage-blob.ts';

/**
 * A separate program (dist/cache-service.js). It makes the @actions/cache calls that its parent process sends, one at a
 * time and each in its own folder, and sends the answers back. The library uses the current folder and the environment
 * of its process, prints workflow commands and cannot be interrupted. A process can be killed, and its output can be
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

/** The cache service of github.com. */
const STORES_IN_AZURE = /^https:\/\/[^/]+\.githubusercontent\.com(?:\/|$)/;

const PATH = process.env['PATH'] ?? '';

async function make({ method, path, keys, folder }: Call): Promise<ServiceAnswer> {
  // On Windows the library does not look for tar on the PATH.
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
 * The library unpacks downloads with `tar -P`, which writes to whatever path a name or link contains, and anyone with
 * write access to the cache chooses those. This script replaces `tar` during a restore: it saves the archive for the
 * caller, which unpacks it safely, and prints an empty list for debug logs.
 */
const TAR = `#!/bin/sh
PATH="$PATH:/usr/bin:/bin"
case "$1" in
  -xf) exec mv -f -- "$2" "$5/${ARCHIVE}" ;;
  -tf) exit 0 ;;
esac
exit 1
`;

/** Returns the folder to put first on the PATH. On macOS the library calls `gtar`. */
function putTarAside(folder: string): string {
  const programs = join(folder, 'programs');
  mkdirSync(programs);
  for (const name of ['tar', 'gtar']) writeFileSync(join(programs, name), TAR, { mode: 0o700 });
  return programs;
}
