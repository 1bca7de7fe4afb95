import { isFeatureAvailable, restoreCache, saveCache } from '@actions/cache';
import { messageOf } from '#base/action-error.ts';
import type { ServiceAnswer, ServiceCall } from './service-process.ts';

/**
 * A program of its own (dist/cache-service.js): waits for one call of @actions/cache, makes it in its current folder and
 * sends the answer to the process that started it. The library works on the current folder and the environment of its
 * process, prints workflow commands and cannot be interrupted; as a process it can be ended, and what it prints can be
 * read.
 */
process.once('disconnect', () => process.exit(0));
process.once('message', async (call: ServiceCall) => {
  const answer = await make(call).catch(
    (error: unknown): ServiceAnswer => ({ kind: 'failed', because: messageOf(error) }),
  );
  process.send?.(answer, () => process.exit(0));
});

async function make({ method, path, keys }: ServiceCall): Promise<ServiceAnswer> {
  if (!isFeatureAvailable()) return { kind: 'unavailable' };
  const [first = '', ...others] = keys;
  if (method === 'restore') {
    const key = await restoreCache([path], first, others);
    return key === undefined ? { kind: 'nothing' } : { kind: 'restored', key };
  }
  return (await saveCache([path], first)) === -1 ? { kind: 'nothing' } : { kind: 'saved' };
}
