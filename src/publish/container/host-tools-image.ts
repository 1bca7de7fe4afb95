import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { tarOfEntries } from '#base/archive/pack.ts';
import { exists } from '#base/files/paths.ts';
import type { Mount } from '#engine/engine.ts';
import type { HostTools } from '#plan/choices/host-tools.ts';
import { type BuildImage, type ContainerAccess, RUN_LABEL } from './publish-context.ts';
import { temporaryImage } from './temporary-image.ts';

/** The folder for programs that are not packages, and so not in the list of packages. A runner and its keys may be there. */
export const LOCAL = '/usr/local';
/** The only part of it that is used: certificates in `/etc/ssl/certs` are links to files here. */
const CERTIFICATES = 'share/ca-certificates';

/**
 * Creates an image that contains only mount points. The programs come with {@link hostToolsMounts}. It takes less than a
 * tenth of a second. Disposing of the image removes it.
 * @throws ActionError ENGINE_FAILED.
 */
export async function makeHostToolsImage(
  hostTools: HostTools,
  effects: Pick<ContainerAccess, 'engine' | 'log' | 'runId'>,
): Promise<BuildImage> {
  const id = await effects.engine.importImage(packRoot(hostTools), { [RUN_LABEL]: effects.runId });
  return temporaryImage(id, { ...effects, what: 'image of mount points' });
}

/**
 * Returns mounts of the runner's programs at the same paths, without those that no package manager knows.
 * @param temp a folder of this build's own.
 */
export async function hostToolsMounts(hostTools: HostTools | undefined, temp: string): Promise<readonly Mount[]> {
  if (hostTools === undefined) return [];
  const folders = hostTools.folders.map((path) => ({ source: path, target: path, readOnly: true }));
  if (!(await exists(LOCAL))) return folders;
  const empty = join(temp, 'usr-local');
  const certificates = join(LOCAL, CERTIFICATES);
  // A mount needs an existing mount point, which cannot be created later in a read-only folder.
  await mkdir(join(empty, CERTIFICATES), { recursive: true });
  const own = (await exists(certificates)) ? [{ source: certificates, target: certificates, readOnly: true }] : [];
  return [...folders, { source: empty, target: LOCAL, readOnly: true }, ...own];
}

const FOLDERS: Readonly<Record<string, number>> = {
  etc: 0o755,
  root: 0o700,
  sbin: 0o755,
  tmp: 0o1777,
  'var/tmp': 0o1777,
};

/** No user of the runner is known there, as in an official image. */
const FILES: Readonly<Record<string, string>> = {
  'etc/passwd': 'root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/:/bin/false\n',
  'etc/group': 'root:x:0:\nnogroup:x:65534:\n',
  'etc/nsswitch.conf': 'passwd: files\ngroup: files\nhosts: files dns\n',
};

function packRoot({ links }: HostTools): Readable {
  const folders = Object.entries(FOLDERS).map(([name, mode]) => ({
    header: { name: `${name}/`, type: 'directory' as const, mode },
  }));
  const files = Object.entries(FILES).map(([name, text]) => ({ header: { name, mode: 0o644 }, text }));
  const all = Object.entries({ ...links, '/etc/os-release': '../usr/lib/os-release' });
  const symlinks = all.map(([path, linkname]) => ({
    header: { name: path.slice(1), type: 'symlink' as const, linkname },
  }));
  return tarOfEntries([...folders, ...files, ...symlinks]);
}
