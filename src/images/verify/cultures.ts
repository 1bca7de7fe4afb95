import { findImage, officialPath } from '#dotnet/catalogue.ts';
import { catalogued } from '#dotnet/suggest.ts';
import { environmentOf } from '#oci/config.ts';
import { describeReference } from '#oci/reference.ts';
import type { Problem } from './problem.ts';
import { findPackage, type VerifiedImage } from './subject.ts';

const VARIABLE = 'DOTNET_SYSTEM_GLOBALIZATION_INVARIANT';
const OWN_ICU = 'Microsoft.ICU.ICU4C.Runtime';
const SQL = 'Microsoft.Data.SqlClient';
/** Up to this major version it does not open a connection without cultures (dotnet/SqlClient 220, 3742). */
const LAST_THAT_REFUSES = 7;

/**
 * Checks that the cultures are available that the application uses. The image's variable overrides the application's
 * own setting, and an ICU that it includes (seen with .NET 10).
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
      because: `the image sets ${VARIABLE}, but the project does not set InvariantGlobalization`,
      hint: `${waysOut(subject)} If it uses no cultures, set InvariantGlobalization to true in the project to remove this warning.`,
    },
  ];
}

/** Parses the value as .NET does; `undefined` if it is neither true nor false, and then it has no effect. */
function switchOf(value: string | undefined): boolean | undefined {
  if (value === '1' || value?.toLowerCase() === 'true') return true;
  return value === '0' || value?.toLowerCase() === 'false' ? false : undefined;
}

/**
 * Known only for official images: others may have ICU added. Early versions of .NET check first whether the
 * application is invariant.
 */
function lacksIcu({ base, packages, app }: VerifiedImage): boolean {
  const known = catalogued(base.reference);
  return known?.icu === false && !app.invariantGlobalization && findPackage(packages, OWN_ICU) === undefined;
}

function withoutIcu({ base }: VerifiedImage): Problem {
  return {
    severity: 'error',
    code: 'CULTURES',
    what: `the application cannot start on ${describeReference(base.reference)}`,
    because: `${VARIABLE} is false, but the image has no ICU, and .NET does not start without it`,
    hint: `Use ${extraOf(base.reference)}, which has it, or remove the variable.`,
  };
}

function checkSqlClient(subject: VerifiedImage, byImage: boolean): readonly Problem[] {
  const found = findPackage(subject.packages, SQL);
  if (found !== undefined && Number.parseInt(found.version, 10) <= LAST_THAT_REFUSES) {
    return [
      refusal(subject, { what: `${SQL} ${found.version} cannot open connections`, severity: 'warning', byImage }),
    ];
  }
  const later = found ?? findPackage(subject.packages, 'System.Data.SqlClient');
  if (later === undefined) return [];
  const what = `${later.id} ${later.version} may fail, or use the wrong encoding for text`;
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
      ? `it needs cultures, but the image ${describeReference(subject.base.reference)} sets ${VARIABLE}`
      : 'it needs cultures, but the project sets InvariantGlobalization',
    hint: byImage ? waysOut(subject) : 'Remove InvariantGlobalization from the project.',
  };
}

/** An application that includes ICU needs no other image, but must override the image's setting. */
function waysOut({ packages, base }: VerifiedImage): string {
  if (findPackage(packages, OWN_ICU) !== undefined) {
    return `${OWN_ICU} includes the cultures, so set ${VARIABLE} to false (ContainerEnvironmentVariable).`;
  }
  return `Use ${extraOf(base.reference)}, which has the cultures.`;
}

/** Returns `os: alpine3.24-extra`, if there is such an image. */
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
 * Checks that time zones are available that the application asks for: through a package that reads the system's, or
 * through TZ. NodaTime includes its own. There is no warning for images that are not in the catalogue, nor for code:
 * nearly every application uses TimeZoneInfo, mostly for UTC.
 */
export function checkTimeZones({ base, packages, image }: VerifiedImage): readonly Problem[] {
  if (catalogued(base.reference)?.timeZones !== false) return [];
  const zone = environmentOf(image.config.value.config).get('TZ') ?? '';
  const asks = findPackage(packages, 'TimeZoneConverter');
  const reasons = [
    ...(/^(?:|:?(?:Etc\/)?(?:UTC|UCT|GMT|Zulu)0?)$/i.test(zone) ? [] : [`TZ is ${zone}`]),
    ...(asks === undefined ? [] : [`${asks.id} ${asks.version} reads the system’s time zones`]),
  ];
  if (reasons.length === 0) return [];
  return [
    {
      severity: 'warning',
      code: 'TIME_ZONES',
      what: `${describeReference(base.reference)} has no time zones except UTC (TimeZoneNotFoundException)`,
      because: `it has no tzdata, and ${reasons.join(', and ')}`,
      hint: `Use ${extraOf(base.reference)}, which has them.`,
    },
  ];
}
