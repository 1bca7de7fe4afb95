import { ridOf } from '#dotnet/rid.ts';
import { describePlatform, type Platform } from '#oci/platform.ts';
import type { NativeFile } from '#publication/publication.ts';
import { byPackage, entryFileOf, isAlone, isFor, librariesOf, namesOf, runtimeOf } from './native-code.ts';
import type { Problem } from './problem.ts';
import type { VerifiedImage } from './subject.ts';

/** Checks that the program that starts, and other native files, are for the image's processor and system. */
export function checkArchitecture(subject: VerifiedImage): readonly Problem[] {
  const { platform } = subject.image;
  const entry = entryFileOf(subject);
  if (entry !== undefined && !isFor(entry, platform)) return [wrongEntry(entry, platform)];
  const fits = (file: NativeFile): boolean => isFor(file, platform);
  const wrong = librariesOf(subject).filter((file) => {
    return runtimeOf(file) === undefined && !fits(file) && isAlone(file, { ...subject, fits });
  });
  return byPackage(wrong).map(({ who, files }) => ({
    severity: 'warning',
    code: 'ARCHITECTURE',
    what: `${who} cannot be loaded on ${describePlatform(platform)}`,
    because: `${namesOf(files)} for ${[...new Set(files.map(({ architecture }) => architecture))].join(' and ')}, and there is no file for ${describePlatform(platform)}`,
    hint: `Publish for ${ridOf(platform)} (RuntimeIdentifier), or look for a version that supports this platform.`,
  }));
}

function wrongEntry(entry: NativeFile, platform: Platform): Problem {
  const system = entry.format === 'pe' ? 'Windows' : 'Linux';
  return {
    severity: 'error',
    code: 'ARCHITECTURE',
    what: `${entry.path} cannot start on ${describePlatform(platform)}`,
    because: `it is an executable for ${system} on ${entry.architecture}`,
    hint: `Publish for ${ridOf(platform)} (RuntimeIdentifier), or choose the platform that it was published for.`,
  };
}
