import type { Result } from '../results.ts';

/** The results that were measured with the least added, which tables and pictures are made of; failures are not. */
export function nearest(results: readonly Result[]): readonly Result[] {
  const least = Math.min(...results.map(({ latencyMs }) => latencyMs));
  return results.filter(({ latencyMs, n }) => latencyMs === least && n > 0);
}
