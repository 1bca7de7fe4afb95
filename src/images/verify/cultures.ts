import { findImage, officialPath } from '#dotnet/catalogue.ts';
import { catalogued } from '#dotnet/suggest.ts';
import { environmentOf } from '#oci/config.ts';
import { describeReference } from '#oci/reference.ts';
import type { Problem } from './problem.ts';
import { findPackage, type VerifiedImage } from './subject.ts';

const VARIABLE = 'DOTNET_SYSTEM_GLOBALIZATION_INVARIANT';
const OWN_ICU = 'Microsoft.ICU.ICU4C.Runtime';
const SQL = 'Microsoft.Data.SqlClient';
/** Up to this major version it refuses to open a connection without cultures (dotnet/SqlClient 220, 3742). */
const LAST_THAT_REFUSES = 7;

/**
 * Whether cultures are there that the application uses. The variable of the image beats the application's own setting and
 * an ICU that it brings (seen with .NET 10).
 */
export function checkCultures(subject: VerifiedImage): readonly Problem[] {
  const { app, base, image } = subject;
  const said = switchOf(environmentOf(image.config.value.config).get(VARIABLE));
  if (said === false && lacksIcu(subject)) return [withoutIcu(subject)];
  const invariant = said ?? app.invariantGlobalization;
  if (!invariant) return [];
  const sql = checkSqlClient(subject, said === true);
  if (sql.length > 0 || app.invariantGlobalization) return sql;
  return [
    {
      severity: 'warning',
      code: 'CULTURES',
      what: `an application that uses cultures fails on ${describeReference(base.reference)} (CultureNotFoundException)`,
      because: `the image sets ${VARIABLE}, and the project does not set InvariantGlobalization`,
      hint: `${waysOut(subject)} If it uses none, set InvariantGlobalization to true in the project, and this is not said again.`,
    },
  ];
}

/** As .NET reads it; `undefined` where it is neither, and then does not count. */
function switchOf(value: string | undefined): boolean | undefined {
  if (value === '1' || value?.toLowerCase() === 'true') return true;
  return value === '0' || value?.toLowerCase() === 'false' ? false : undefined;
}

/** Known of official images only: others may have got one. Early versions of .NET heed an invariant application first. */
function lacksIcu({ base, packages, app }: VerifiedImage): boolean {
  const known = catalogued(base.reference);
  return known?.icu === false && !app.invariantGlobalization && findPackage(packages, OWN_ICU) === undefined;
}

function withoutIcu({ base }: VerifiedImage): Problem {
  return {
    severity: 'error',
    code: 'CULTURES',
    what: `the application cannot start on ${describeReference(base.reference)}`,
    because: `${VARIABLE} is false, and the image has no ICU, without which .NET ends at once`,
    hint: `Take ${extraOf(base.reference)}, which has it, or leave the variable out.`,
  };
}

function checkSqlClient(subject: VerifiedImage, byImage: boolean): readonly Problem[] {
  const found = findPackage(subject.packages, SQL);
  if (found !== undefined && Number.parseInt(found.version, 10) <= LAST_THAT_REFUSES) {
    return [refusal(subject, { what: `${SQL} ${found.version} opens no connection`, severity: 'warning', byImage })];
  }
  const later = found ?? findPackage(subject.packages, 'System.Data.SqlClient');
  if (later === undefined) return [];
  const what = `${later.id} ${later.version} may fail, or mistake the encoding of texts`;
  return [refusal(subject, { what, severity: 'warning', byImage })];
}

function refusal(
  subject: VerifiedImage,
  said: Pick<Problem, 'what' | 'severity'> & { readonly byImage: boolean },
): Problem {
  const { what, severity, byImage } = said;
  return {
    severity,
    code: 'CULTURES',
    what,
    because: byImage
      ? `it needs cultures, and the image ${describeReference(subject.base.reference)} sets ${VARIABLE}`
      : 'it needs cultures, and the project sets InvariantGlobalization',
    hint: byImage ? waysOut(subject) : 'Take InvariantGlobalization out of the project.',
  };
}

/** One who brings ICU along needs no other image, but must undo what the image says. */
function waysOut({ packages, base }: VerifiedImage): string {
  if (findPackage(packages, OWN_ICU) !== undefined) {
    return `As ${OWN_ICU} brings the cultures, set ${VARIABLE} to false (ContainerEnvironmentVariable).`;
  }
  return `Take ${extraOf(base.reference)}, which has the cultures.`;
}

/** `os: alpine3.24-extra`, where there is one. */
function extraOf(reference: VerifiedImage['base']['reference']): string {
  const known = catalogued(reference);
  const name = `${known?.names[0]}-extra`;
  const isThere = known !== undefined && findImage({ ...known, name }) !== undefined;
  if (isThere) return `\`os: ${name}\``;
  return officialPath(reference) === undefined
    ? 'a base image with ICU (on Alpine: `apk add icu-libs icu-data-full`, and the variable set to false)'
    : 'an image whose name ends in -extra, or `os: noble`';
}

/**
 * Whether time zones are there that the application asks for: by a package that looks them up in the system, or by TZ.
 * NodaTime brings its own. Of images that the catalogue does not have nothing is said, and of code neither: TimeZoneInfo is
 * used by nearly every application, and mostly for UTC.
 */
export function checkTimeZones({ base, packages, image }: VerifiedImage): readonly Problem[] {
  if (catalogued(base.reference)?.timeZones !== false) return [];
  const zone = environmentOf(image.config.value.config).get('TZ') ?? '';
  const asks = findPackage(packages, 'TimeZoneConverter');
  const reasons = [
    ...(/^(?:|:?(?:Etc\/)?(?:UTC|UCT|GMT|Zulu)0?)$/i.test(zone) ? [] : [`TZ is ${zone}`]),
    ...(asks === undefined ? [] : [`${asks.id} ${asks.version} looks time zones up in the system`]),
  ];
  if (reasons.length === 0) return [];
  return [
    {
      severity: 'warning',
      code: 'TIME_ZONES',
      what: `${describeReference(base.reference)} knows no time zone but UTC (TimeZoneNotFoundException)`,
      because: `it has no tzdata, and ${reasons.join(', and ')}`,
      hint: `Take ${extraOf(base.reference)}, which has them.`,
    },
  ];
}
