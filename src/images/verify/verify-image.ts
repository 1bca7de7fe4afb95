import { checkArchitecture } from './architecture.ts';
import { checkCultures, checkTimeZones } from './cultures.ts';
import { checkDatabases } from './databases.ts';
import { checkFrameworks } from './frameworks.ts';
import { checkLfs } from './lfs.ts';
import { checkLibc } from './libc.ts';
import type { Problem } from './problem.ts';
import { checkStart } from './start.ts';
import type { VerifiedImage } from './subject.ts';
import { checkUser } from './user.ts';

/**
 * Returns all known problems that will keep an image from running, errors first. An empty list is not a guarantee. A
 * pure function of its arguments. What matters of the base's layers is read before.
 * @example
 * const wanted = wantedLibcs({ app, image });
 * const system = known !== undefined && isEnough(known, wanted) ? known : await readBaseSystem(base, { wanted });
 * const problems = verifyImage({ app, packages, base, image, system });
 */
export function verifyImage(subject: VerifiedImage): readonly Problem[] {
  const { assembly, executable } = subject.app;
  // Files for a web server in the base image start nothing themselves.
  const isServed = assembly === undefined && executable === undefined;
  const problems = (isServed ? OF_FILES : [...OF_FILES, ...OF_PROGRAMS]).flatMap((check) => check(subject));
  return [...problems].sort((left, right) => rankOf(left) - rankOf(right));
}

type Check = (subject: VerifiedImage) => readonly Problem[];

const OF_FILES: readonly Check[] = [checkLfs, checkUser, checkStart];
const OF_PROGRAMS: readonly Check[] = [
  ...[checkArchitecture, checkLibc, checkFrameworks, checkCultures, checkTimeZones],
  checkDatabases,
];

function rankOf({ severity }: Problem): number {
  return severity === 'error' ? 0 : 1;
}
