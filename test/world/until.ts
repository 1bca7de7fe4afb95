import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Looks again and again until there is something, and gives that.
 * @throws Error when there is nothing after two minutes.
 */
export async function until<T>(what: string, look: () => Promise<T | undefined>): Promise<T> {
  const end = performance.now() + 120_000;
  while (performance.now() < end) {
    const found = await look();
    if (found !== undefined) return found;
    await sleep(50);
  }
  throw new Error(`this has not happened within two minutes: ${what}`);
}
