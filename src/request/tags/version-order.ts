import semver from 'semver';

/** A full SemVer version, or a partial one with one or two numbers. */
type KnownVersion =
  | { readonly kind: 'full'; readonly value: semver.SemVer }
  /** `2` or `2.0`: the patch is unknown. */
  | { readonly kind: 'partial'; readonly numbers: readonly number[] };

/** A single number with more than five digits is a date, a run number or the start of a commit id. */
const PARTIAL = /^v?(?:(\d{1,5})|(\d{1,15})\.(\d{1,15}))$/;

/** Reads `v1.2.3`, `1.2.3-rc.1`, `2024.01.15`, `1.2` or `1`. Returns `undefined` for anything else. */
export function readVersion(text: string): KnownVersion | undefined {
  const value = semver.parse(text, { loose: true });
  if (value !== null) return { kind: 'full', value };
  const [, ...numbers] = PARTIAL.exec(text) ?? [];
  const said = numbers.filter((number) => number !== undefined);
  return said.length === 0 ? undefined : { kind: 'partial', numbers: said.map(Number) };
}

/** Returns the text as a full SemVer version without a leading `v`. */
export function fullVersion(text: string): string | undefined {
  return semver.parse(text, { loose: true })?.version;
}

/** Maximum length of a git tag name, which is that of a file name. */
const LONGEST = 256;
/** `app/v1.2.3`, `app-1.2.3-rc.1`, `release@1.2.3`. */
const AT_END = /(?:^|[^0-9A-Za-z.+])v?(\d{1,15}\.\d{1,15}\.\d{1,15}(?:[-+][0-9A-Za-z.+-]{1,100})?)$/;

/** Returns the full version at the end of a git tag name. */
export function versionOfGitTag(name: string): string | undefined {
  if (name.length > LONGEST) return undefined;
  const whole = fullVersion(name);
  if (whole !== undefined) return whole;
  const end = AT_END.exec(name)?.[1];
  return end === undefined ? undefined : fullVersion(end);
}

/**
 * Returns a number below zero if the first version is lower by SemVer's precedence (https://semver.org/#spec-item-11),
 * and above zero if it is higher. Returns `undefined` if one is a prefix of the other, because they cannot be compared.
 */
export function compareVersions(one: KnownVersion, other: KnownVersion): number | undefined {
  if (one.kind === 'full' && other.kind === 'full') return semver.compare(one.value, other.value);
  const [left, right] = [numbersOf(one), numbersOf(other)];
  for (const [at, number] of left.entries()) {
    const second = right[at];
    if (second === undefined) return undefined;
    if (number !== second) return number - second;
  }
  return undefined;
}

/** Returns whether a tag like `1`, `v1` or `1.2` is a prefix of the version. */
export function isPartOf(tag: string, version: string): boolean {
  const [part, whole] = [readVersion(tag), readVersion(version)];
  return part?.kind === 'partial' && whole?.kind === 'full' && compareVersions(part, whole) === undefined;
}

function numbersOf(version: KnownVersion): readonly number[] {
  if (version.kind === 'partial') return version.numbers;
  const { major, minor, patch } = version.value;
  return [major, minor, patch];
}
