import type { Libc } from '#publication/publication.ts';

/** What was read of a base image's operating system: small, so that it can be stored under the base's digest. */
export interface BaseSystem {
  /** `ID` of its os-release: `alpine`; empty if it has none. */
  readonly id: string;
  /** `VERSION_ID` of its os-release: `3.24.0`; empty if it has none. */
  readonly versionId: string;
  /** The C libraries that it has: by its distribution, or by their loaders if every layer was read. */
  readonly libcs: readonly Libc[];
  /** Whether every layer was read: then what is not in {@link libcs} is not in the image. */
  readonly whole: boolean;
}

/** Returns whether it is known for each of these C libraries that the base has it, or does not. */
export function isEnough(system: BaseSystem, wanted: readonly Libc[]): boolean {
  return system.whole || wanted.every((libc) => system.libcs.includes(libc));
}

/** Returns the system for people, as the image names it: `alpine 3.24.0`. */
export function describeBaseSystem({ id, versionId }: BaseSystem): string {
  if (id === '') return 'an image without os-release';
  return versionId === '' ? id : `${id} ${versionId}`;
}

/** Files in a tree of layers that identify the system, by path without a leading slash. */
export type SystemFiles = ReadonlyMap<string, SystemFile>;

export type SystemFile =
  | { readonly kind: 'file'; readonly text: string }
  /** Points to another path of the tree, written as in {@link SystemFiles}. */
  | { readonly kind: 'link'; readonly target: string };

const OS_RELEASE = /^(?:etc|usr\/lib)\/(?:os\.release\.d\/)?os-release[^/]*$/;
/** Loaders have the paths that executables name: `/lib64/ld-linux-x86-64.so.2`, `/lib/ld-musl-aarch64.so.1`. */
const LOADER = /^(?:usr\/)?lib(?:32|64)?\/(?:([^/]+)\/)?ld(?:-linux|-musl|64\.so)[^/]*$/;
/** The longest chain of links to follow. */
const MOST_LINKS = 8;

export function isOsRelease(path: string): boolean {
  return OS_RELEASE.test(path);
}

export function isLoader(path: string): boolean {
  const [found, folder] = LOADER.exec(path) ?? [];
  return found !== undefined && (folder === undefined || /.-linux-./.test(folder));
}

/** Returns the system that the files identify; `whole` means that there are no other files. */
export function baseSystemOf(files: SystemFiles, whole: boolean): BaseSystem {
  const text = textOf(files, 'etc/os-release') ?? textOf(files, 'usr/lib/os-release') ?? '';
  const release = parseOsRelease(text);
  const own = libcOf(release);
  const loaders = [...files.keys()].filter(isLoader);
  const found = (['glibc', 'musl'] as const).filter((libc) => loaders.some((path) => isOf(path, libc)));
  return {
    id: release.get('ID') ?? '',
    versionId: release.get('VERSION_ID') ?? '',
    libcs: whole ? found : own === undefined ? found : [own],
    whole,
  };
}

function isOf(path: string, libc: Libc): boolean {
  return path.includes('/ld-musl-') === (libc === 'musl');
}

function textOf(files: SystemFiles, start: string): string | undefined {
  let path = start;
  for (let hops = 0; hops < MOST_LINKS; hops += 1) {
    const file = files.get(path);
    if (file?.kind !== 'link') return file?.text;
    path = file.target;
  }
  return undefined;
}

/** Parses names and values, without quotes (freedesktop.org, os-release(5)). */
export function parseOsRelease(text: string): ReadonlyMap<string, string> {
  const lines = text.split('\n').flatMap((line): readonly [string, string][] => {
    const [, name, value = ''] = /^([A-Z0-9_]+)=(.*)$/.exec(line.trim()) ?? [];
    return name === undefined ? [] : [[name, /^(["'])(.*)\1$/.exec(value)?.[2] ?? value]];
  });
  return new Map(lines);
}

const DISTRIBUTIONS: Readonly<Record<Libc, readonly string[]>> = {
  musl: ['alpine', 'postmarketos', 'chimera', 'adelie'],
  glibc: [
    ...['debian', 'ubuntu', 'fedora', 'rhel', 'centos', 'rocky', 'almalinux', 'ol', 'amzn', 'azurelinux', 'mariner'],
    ...['photon', 'sles', 'suse', 'opensuse', 'opensuse-leap', 'opensuse-tumbleweed', 'arch', 'wolfi', 'chainguard'],
  ],
};

/** Finds the C library by `ID`, or else by `ID_LIKE`. */
function libcOf(release: ReadonlyMap<string, string>): Libc | undefined {
  const names = [release.get('ID') ?? '', ...(release.get('ID_LIKE') ?? '').split(' ')];
  return names.flatMap((name) => (['musl', 'glibc'] as const).filter((libc) => DISTRIBUTIONS[libc].includes(name)))[0];
}
