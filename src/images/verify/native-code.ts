import { ridOf, runsOn } from '#dotnet/rid.ts';
import type { Platform } from '#oci/platform.ts';
import type { NativeFile } from '#publication/publication.ts';
import { commandOf, type VerifiedImage } from './subject.ts';

/** The executable that is started, where that is one of the application's own and no `dotnet`. */
export function entryFileOf({ app, image }: Pick<VerifiedImage, 'app' | 'image'>): NativeFile | undefined {
  const slashed = (path: string): string => path.replaceAll('\\', '/');
  const folder = slashed(image.config.value.config?.WorkingDir ?? '').replace(/\/$/, '');
  const command = commandOf({ image }).map(slashed);
  const names = [`${folder}/${app.executable}`, `./${app.executable}`];
  const isStarted = app.executable !== undefined && names.some((name) => command.includes(name));
  return isStarted ? app.natives?.find(({ path }) => path === app.executable) : undefined;
}

/** Native files that an image of the platform has and could load; the executable, which is looked at by itself, not. */
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

/** .NET chooses among `runtimes/<rid>` by itself. */
export function runtimeOf({ path }: NativeFile): string | undefined {
  return /^runtimes\/([^/]+)\//.exec(path)?.[1];
}

/** Whether no other file can stand in: one of its package, which may choose by itself, or one of its name. */
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

/** 64-bit Windows runs 32-bit programs where it has the parts for it. */
export function isFor(file: NativeFile, platform: Platform): boolean {
  if (file.format !== formatOf(platform)) return false;
  const architecture = ridOf(platform).split('-').at(-1);
  return file.architecture === architecture || (platform.os === 'windows' && file.architecture === 'x86');
}

interface PackageFiles {
  /** In a sentence: `native code of SkiaSharp`, or names of files. */
  readonly who: string;
  readonly files: readonly NativeFile[];
}

/** One problem a package, and one for all that is of none. */
export function byPackage(files: readonly NativeFile[]): readonly PackageFiles[] {
  const ids = [...new Set(files.map((file) => file.package))];
  return ids.map((id) => {
    const own = files.filter((file) => file.package === id);
    const names = [...new Set(own.map(nameOf))];
    return { who: id === undefined ? listed(names) : `native code of ${id}`, files: own };
  });
}

/** `a.so is`, `a.so and 4 more are`: what a sentence goes on from. */
export function namesOf(files: readonly NativeFile[]): string {
  return `${listed(files.map(({ path }) => path))} ${files.length === 1 ? 'is' : 'are'}`;
}

function listed(names: readonly string[]): string {
  const more = names.length - 3;
  return `${names.slice(0, 3).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
