import { isFeatureAvailable, restoreCache, saveCache } from '@actions/cache';
import { messageOf } from '#base/action-error.ts';
import { END_OF_CALL, type ServiceAnswer, type ServiceCall } from './service-process.ts';
import { loadStorageBlob } from './storage-blob.ts';

/**
 * A program of its own (dist/cache-service.js): makes the calls of @actions/cache that it is sent, one after another, each
 * in its folder, and answers the process that started it. The library works on the current folder and the environment of
 * its process, prints workflow commands and cannot be interrupted; as a process it can be ended, and what it prints can be
 * read.
 */
process.once('disconnect', () => process.exit(0));
process.on('message', async ({ folder, ...call }: ServiceCall & { readonly folder: string }) => {
  process.chdir(folder);
  process.env['GITHUB_WORKSPACE'] = folder;
  process.env['RUNNER_TEMP'] = folder;
  const answer = await make(call).catch(
    (error: unknown): ServiceAnswer => ({ kind: 'failed', because: messageOf(error) }),
  );
  for (const stream of [process.stdout, process.stderr]) stream.write(`${END_OF_CALL}\n`);
  process.send?.(answer);
});

/** github.com's own service. */
const STORES_IN_AZURE = /^https:\/\/[^/]+\.githubusercontent\.com(?:\/|$)/;

async function make({ method, path, keys }: ServiceCall): Promise<ServiceAnswer> {
  if (!isFeatureAvailable()) return { kind: 'unavailable' };
  if (STORES_IN_AZURE.test(process.env['ACTIONS_RESULTS_URL'] ?? '')) loadStorageBlob().catch(() => undefined);
  const [first = '', ...others] = keys;
  if (method === 'restore') {
    const key = await restoreCache([path], first, others);
    return key === undefined ? { kind: 'nothing' } : { kind: 'restored', key };
  }
  return (await saveCache([path], first)) === -1 ? { kind: 'nothing' } : { kind: 'saved' };
}
