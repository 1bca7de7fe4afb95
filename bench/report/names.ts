import type { PeerName } from '../peers/peer.ts';

export const PEER_TITLES: Readonly<Record<PeerName, string>> = {
  floor: 'publish alone',
  'floor-kept': 'publish alone, obj kept',
  sdk: 'PublishContainer',
  naive: 'naive Dockerfile',
  'docker-warm': 'Dockerfile, warm engine',
  'docker-fresh': 'Dockerfile, fresh runner',
  'buildx-warm': 'buildx, warm engine',
  'buildx-registry': 'buildx, cache in the registry',
  'buildx-gha': 'buildx, cache in the cache service',
  us: 'we, SDK image there',
  'us-pull': 'we, SDK image pulled',
  'us-runner': 'we, SDK of the runner',
};

export function secondsText(seconds: number): string {
  return seconds >= 10 ? seconds.toFixed(1) : seconds.toFixed(2);
}

/** With decimal prefixes. */
export function bytesText(bytes: number): string {
  if (bytes >= 1e6) return `${(bytes / 1e6).toFixed(1)} MB`;
  if (bytes >= 1e3) return `${(bytes / 1e3).toFixed(0)} kB`;
  return `${bytes} B`;
}
