import { ridOf, runsOn } from '#dotnet/rid.ts';
import type { Platform } from '#oci/platform.ts';
import type { NativeFile } from '#publication/publication.ts';
import { commandOf, type VerifiedImage } from './subject.ts';

/** Returns the executable that the image starts, if it is one of the application's files and not `dotnet`. */
export function entryFileOf({ app, image }: Pick<VerifiedImage, 'app' | 'image'>): NativeFile | undefined {
  const slashed = (path: string): string => path.replaceAll('\\', '/');
  const folder = slashed(image.config.value.config?.WorkingDir ?? '').replace(/\/$/, '');
  const command = commandOf({ image }).map(slashed);
  const names = [`${folder}/${app.executable}`, `./${app.executable}`];
  const isStarted = app.executable !== undefined && names.some((name) => command.includes(name));
  return isStarted ? app.natives?.find(({ path }) => path === app.executable) : undefined;
}

/**
 * Returns the native files that an image of the platform has and could load, except the executable, which is checked
 * separately.
 */
export function librariesOf({ app, image }: Pick<VerifiedImage, 'app' | 'image'>): readonly NativeFile[] {
  const { platform } = image;
  const format = formatOf(platform);
  return (app.natives ?? []).filter((file) => {
    const rid = runtimeOf(file);
    return file.format === format && file.path !== app.executable && (rid === undefined || runsOn(rid, platform));
  });
}

function formatOf(platform: Platform): NativeFile['format'] {
  return platform.os === 'windows' ? 'pe' : 'elf';
}

/** .NET itself chooses among `runtimes/<rid>`. */
export function runtimeOf({ path }: NativeFile): string | undefined {
  return /^runtimes\/([^/]+)\//.exec(path)?.[1];
}

/**
 * Returns whether no other file can replace it: one of its package, which may choose by itself, or one with its name.
 */
export function isAlone(
  file: NativeFile,
  within: Pick<VerifiedImage, 'app' | 'image'> & { readonly fits: (other: NativeFile) => boolean },
): boolean {
  const name = nameOf(file);
  return !librariesOf(within).some((other) => {
    const isAlike = nameOf(other) === name || (file.package !== undefined && other.package === file.package);
    return isAlike && within.fits(other);
  });
}

function nameOf({ path }: NativeFile): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** 64-bit Windows also runs 32-bit programs, if it has the components for that. */
export function isFor(file: NativeFile, platform: Platform): boolean {
  if (file.format !== formatOf(platform)) return false;
  const architecture = ridOf(platform).split('-').at(-1);
  return file.architecture === architecture || (platform.os === 'windows' && file.architecture === 'x86');
}

interface PackageFiles {
  /** The subject of a sentence: `native code of SkiaSharp`, or names of files. */
  readonly who: string;
  readonly files: readonly NativeFile[];
}

/** Returns one problem for each package, and one for all files without a package. */
export function byPackage(files: readonly NativeFile[]): readonly PackageFiles[] {
  const ids = [...new Set(files.map((file) => file.package))];
  return ids.map((id) => {
    const own = files.filter((file) => file.package === id);
    const names = [...new Set(own.map(nameOf))];
    return { who: id === undefined ? listed(names) : `native code of ${id}`, files: own };
  });
}

/** Returns the beginning of a sentence: `a.so is`, `a.so and 4 more are`. */
export function namesOf(files: readonly NativeFile[]): string {
  return `${listed(files.map(({ path }) => path))} ${files.length === 1 ? 'is' : 'are'}`;
}

function listed(names: readonly string[]): string {
  const more = names.length - 3;
  return `${names.slice(0, 3).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
