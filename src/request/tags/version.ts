import semver from 'semver';
import type { TagRule } from './rules.ts';
import { type Found, givenOrTag, type Pep440, type TagContext } from './tag-context.ts';
import { fullVersion } from './version-order.ts';

type VersionRule = TagRule & { readonly type: 'semver' | 'pep440' };

/** Names that a pattern can use. */
export const VERSION_NAMES = ['raw', 'version', 'major', 'minor', 'patch'] as const;

/** A version with the values for patterns. */
interface Version {
  readonly parts: Readonly<Record<(typeof VERSION_NAMES)[number], string>>;
  /** SemVer version. Absent for other versions, such as a post-release of PEP 440. */
  readonly number: string | undefined;
  /** Not a release candidate, nor any other pre-release or post-release. */
  readonly release: boolean;
}

/**
 * Returns the tag that a pattern gives for a version. A pre-release gets only its own tag, because `1` must not point
 * to a candidate of 2.
 * @returns the tag, or why the rule gives none
 */
export function applyVersion(rule: VersionRule, surroundings: TagContext): Found | string {
  const given = givenOrTag(rule, surroundings);
  if (given === undefined) return 'the event is not for a git tag';
  const matched = rule.match === undefined ? null : given.match(rule.match);
  const text = (matched === null ? given : (matched[1] ?? matched[0])).replaceAll('/', '-');
  const version = rule.type === 'semver' ? readSemver(text) : readPep440(text, surroundings.pep440);
  if (version === undefined) return `${text} is not a valid ${rule.type === 'semver' ? 'SemVer' : 'PEP 440'} version`;
  const { release, parts } = version;
  const { templates } = surroundings;
  const whole = version.number === undefined ? {} : { version: version.number };
  if (!release && !templates.isOnly(rule.pattern, 'raw')) {
    const because = `the version ${text}, which is not a release`;
    return { value: parts.version, because, moving: false, release, ...whole };
  }
  const names = templates.namesIn(rule.pattern);
  return {
    value: templates.fill(rule.pattern, parts),
    because: release ? `the version ${text}` : `the version ${text}, which is not a release`,
    moving: !names.some((name) => WHOLE.includes(name)),
    release,
    ...whole,
  };
}

/** A pattern with one of these names gives each version its own tag. */
const WHOLE: readonly string[] = ['raw', 'version', 'patch'];

/** https://semver.org */
function readSemver(text: string): Version | undefined {
  const version = semver.parse(text);
  if (version === null) return undefined;
  const { raw, major, minor, patch, prerelease } = version;
  return {
    parts: { raw, version: version.version, major: `${major}`, minor: `${minor}`, patch: `${patch}` },
    number: version.version,
    release: prerelease.length === 0,
  };
}

/** https://peps.python.org/pep-0440 */
function readPep440(raw: string, pep440: Pep440 | undefined): Version | undefined {
  if (pep440 === undefined) throw new Error('a rule of type pep440 without its library');
  const version = pep440.clean(raw);
  const explained = version === null ? null : pep440.explain(raw);
  if (version === null || explained === null) return undefined;
  const [major, minor, patch] = [pep440.major(raw), pep440.minor(raw), pep440.patch(raw)];
  const release = !(explained.is_prerelease || explained.is_postrelease || explained.is_devrelease);
  return {
    parts: { raw, version, major: `${major}`, minor: `${minor}`, patch: `${patch}` },
    number: release ? `${major}.${minor}.${patch}` : fullVersion(version),
    release,
  };
}
