import { describeSystemOf, type Platform, type System } from '#oci/platform.ts';

const ARCHITECTURES: Readonly<Record<string, string>> = { amd64: 'x64', arm64: 'arm64', arm: 'arm', '386': 'x86' };

/**
 * Returns the runtime identifier of a platform: `linux-arm64` for `linux/arm64`, or `linux-musl-arm64` with musl;
 * `win-x64` for `windows/amd64`.
 */
export function ridOf(platform: Platform, { musl = false }: { readonly musl?: boolean } = {}): string {
  const os = platform.os === 'windows' ? 'win' : musl ? 'linux-musl' : 'linux';
  return `${os}-${ARCHITECTURES[platform.architecture] ?? platform.architecture}`;
}

/** Returns the platform of a RID, or `undefined` if no container has it (`osx-arm64`). */
export function platformOf(rid: string): Platform | undefined {
  const [, os = '', cpu = ''] = /^(linux|win)(?:-(?:musl|bionic))?-(\w+)$/.exec(rid) ?? [];
  const architecture = Object.keys(ARCHITECTURES).find((name) => ARCHITECTURES[name] === cpu);
  if (architecture === undefined) return undefined;
  const variant = architecture === 'arm' ? { variant: 'v7' } : {};
  return { os: os === 'win' ? 'windows' : 'linux', architecture, ...variant };
}

export function isMusl(rid: string): boolean {
  return rid.includes('-musl-');
}

/**
 * Returns whether a platform may use files of `runtimes/<rid>`: the RID itself and its fallbacks in NuGet's graph
 * (`linux`, `unix`, `any`). Distribution names (`alpine-x64`, `debian.12-x64`) are kept for any Linux, because their
 * meaning depends on the base image.
 */
export function runsOn(rid: string, platform: Platform): boolean {
  const parts = rid.split('-');
  const architecture = parts.at(-1) ?? '';
  const known = Object.values(ARCHITECTURES).concat([
    'armel',
    's390x',
    'ppc64le',
    'loongarch64',
    'riscv64',
    'wasm',
    'mips64',
  ]);
  if (known.includes(architecture) && architecture !== ARCHITECTURES[platform.architecture]) return false;
  return runsOnSystem(rid, describeSystemOf(platform));
}

/** Like {@link runsOn}, for any architecture. */
export function runsOnSystem(rid: string, system: System): boolean {
  const os = rid.split('-')[0] ?? '';
  if (os === 'any') return true;
  const isWindows = os.startsWith('win');
  if (system === 'windows') return isWindows;
  return !isWindows && !FOREIGN.some((name) => os.startsWith(name));
}

const FOREIGN = [
  'osx',
  'macos',
  'maccatalyst',
  'ios',
  'tvos',
  'android',
  'browser',
  'wasi',
  'freebsd',
  'illumos',
  'solaris',
  'haiku',
];
