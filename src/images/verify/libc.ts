import { ridOf } from '#dotnet/rid.ts';
import { describeReference } from '#oci/reference.ts';
import type { Libc, NativeFile } from '#publication/publication.ts';
import { describeBaseSystem } from './base-system.ts';
import { byPackage, entryFileOf, isAlone, isFor, librariesOf, namesOf } from './native-code.ts';
import type { Problem } from './problem.ts';
import type { VerifiedImage } from './subject.ts';

/**
 * Returns the C libraries that the image requires, for which `readBaseSystem` looks. Empty if its own files run with
 * any, as most applications that `dotnet` starts do.
 */
export function wantedLibcs(subject: Pick<VerifiedImage, 'app' | 'image'>): readonly Libc[] {
  const entry = entryFileOf(subject);
  const own = entry === undefined ? [] : [entry];
  const { platform } = subject.image;
  const files = librariesOf(subject).filter((file) => {
    const fits = (other: NativeFile): boolean => other.libc !== file.libc && isFor(other, platform);
    return isFor(file, platform) && isAlone(file, { ...subject, fits });
  });
  return [...new Set([...own, ...files].flatMap(({ libc }) => libc ?? []))].sort();
}

/** Checks that the base has the C library that native files are linked to. */
export function checkLibc(subject: VerifiedImage): readonly Problem[] {
  const { system, image } = subject;
  if (system === undefined || image.platform.os !== 'linux') return [];
  const fits = ({ libc }: NativeFile): boolean => libc === undefined || system.libcs.includes(libc) || !system.whole;
  const entry = entryFileOf(subject);
  if (entry !== undefined && !fits(entry)) return [unstartable(entry, { ...subject, system })];
  const { platform } = image;
  const usable = (file: NativeFile): boolean => fits(file) && isFor(file, platform);
  const wrong = librariesOf(subject).filter((file) => {
    return isFor(file, platform) && !fits(file) && isAlone(file, { ...subject, fits: usable });
  });
  return byPackage(wrong).map(({ who, files }) => ({
    severity: 'warning',
    code: 'LIBC',
    what: `${who} cannot be loaded on ${describeReference(subject.base.reference)}`,
    because: `${namesOf(files)} made for ${files[0]?.libc}, but ${hasInstead(system)}`,
    hint: `Choose an image with ${files[0]?.libc}, ${exampleOf(files[0]?.libc)}, or look for a version that also supports the other C library.`,
  }));
}

type Known = VerifiedImage & { readonly system: NonNullable<VerifiedImage['system']> };

/** The kernel would find a loader even at an unusual path, so this is certain only if every layer was read. */
function unstartable(entry: NativeFile, { app, base, system, image }: Known): Problem {
  const { libc = 'glibc' } = entry;
  const other = system.libcs.length > 0;
  const rid = ridOf(image.platform, { musl: libc === 'glibc' });
  return {
    severity: other ? 'error' : 'warning',
    code: 'LIBC',
    what: `${entry.path} cannot start on ${describeReference(base.reference)} (the error would be "no such file or directory")`,
    because: `it ${app.target === 'portable' ? 'is made' : `was published for ${app.target}, which is`} for ${libc}, but ${hasInstead(system)}`,
    hint: `Choose an image with ${libc}, ${exampleOf(libc)}${other ? `, or publish for ${rid} (RuntimeIdentifier)` : ''}.`,
  };
}

function hasInstead(system: Known['system']): string {
  return `the base (${describeBaseSystem(system)}) has ${system.libcs.join(' and ') || 'no C library'}`;
}

function exampleOf(libc: Libc | undefined): string {
  return libc === 'musl' ? 'such as `os: alpine`' : 'such as `os: noble`';
}
