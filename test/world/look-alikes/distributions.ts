import type { Platform } from '#oci/platform.ts';
import type { LayerName } from './layers.ts';

/** A Linux that .NET 10 has images of. */
export interface Distribution {
  readonly suffix: string;
  readonly isDefault?: boolean;
  /** The fixed versions have this suffix too; Alpine's name their Alpine version instead. */
  readonly hasFixedTags: boolean;
  readonly layers: readonly LayerName[];
  readonly invariantGlobalization: boolean;
  readonly kind: 'full' | 'chiseled';
  /** Chiseled images and those with `-extra` have none. */
  readonly hasSdk?: false;
  readonly platforms: readonly Platform[];
}

const AMD64: Platform = { architecture: 'amd64', os: 'linux' };
const ARM64: Platform = { architecture: 'arm64', os: 'linux', variant: 'v8' };
const ARM: Platform = { architecture: 'arm', os: 'linux', variant: 'v7' };
const TWO = [AMD64, ARM64];
const THREE = [AMD64, ARM64, ARM];

/** There is an SDK of `alpine-extra` here, which the official ones lack. */
const FIRST: readonly Distribution[] = [
  {
    suffix: 'noble',
    isDefault: true,
    hasFixedTags: true,
    layers: ['debian', 'dependencies', 'user'],
    invariantGlobalization: false,
    kind: 'full',
    platforms: THREE,
  },
  {
    suffix: 'alpine',
    hasFixedTags: false,
    layers: ['debian', 'dependencies', 'alpine', 'user'],
    invariantGlobalization: true,
    kind: 'full',
    platforms: THREE,
  },
  {
    suffix: 'alpine-extra',
    hasFixedTags: false,
    layers: ['debian', 'dependencies', 'alpine', 'user'],
    invariantGlobalization: false,
    kind: 'full',
    platforms: THREE,
  },
  {
    suffix: 'noble-chiseled',
    hasFixedTags: true,
    layers: ['chiseled'],
    invariantGlobalization: true,
    kind: 'chiseled',
    hasSdk: false,
    platforms: THREE,
  },
  {
    suffix: 'noble-chiseled-extra',
    hasFixedTags: true,
    layers: ['chiseled-extra'],
    invariantGlobalization: false,
    kind: 'chiseled',
    hasSdk: false,
    platforms: THREE,
  },
];

export const DISTRIBUTIONS: readonly Distribution[] = [
  ...FIRST,
  ...alpine('alpine3.24', 'alpine'),
  ...alpine('alpine3.23', 'alpine3.23'),
  full('azurelinux3.0', { release: 'azurelinux3.0', platforms: TWO }),
  ...chiseled('azurelinux3.0-distroless', { release: 'azurelinux3.0', platforms: TWO }),
  full('resolute', { release: 'resolute', platforms: THREE }),
  ...chiseled('resolute-chiseled', { release: 'resolute', platforms: THREE }),
];

interface Kind {
  /** The layer that names the distribution. */
  readonly release: LayerName;
  readonly platforms: readonly Platform[];
}

function full(suffix: string, { release, platforms }: Kind): Distribution {
  const layers: readonly LayerName[] = ['debian', 'dependencies', release, 'user'];
  return { suffix, hasFixedTags: true, layers, invariantGlobalization: false, kind: 'full', platforms };
}

function alpine(suffix: string, release: LayerName): readonly Distribution[] {
  const one = full(suffix, { release, platforms: THREE });
  return [
    { ...one, invariantGlobalization: true },
    { ...one, suffix: `${suffix}-extra`, hasSdk: false },
  ];
}

function chiseled(suffix: string, { release, platforms }: Kind): readonly Distribution[] {
  const shared = { hasFixedTags: true, kind: 'chiseled', hasSdk: false, platforms } as const;
  return [
    { ...shared, suffix, layers: ['chiseled', release], invariantGlobalization: true },
    { ...shared, suffix: `${suffix}-extra`, layers: ['chiseled-extra', release], invariantGlobalization: false },
  ];
}
