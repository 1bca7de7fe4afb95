import { ActionError } from '#base/action-error.ts';
import type { Choice } from '#base/choice.ts';
import type { Digest } from '#oci/digest.ts';
import { compareVersions, readVersion } from '#request/tags/version-order.ts';

/** A tag in a repository, and what it stands for there. */
interface HeldTag {
  /** With registry, repository and tag. */
  readonly name: string;
  /** Stands for something else tomorrow, by its nature. */
  readonly moving: boolean;
  /** Absent: there is no such tag yet. */
  readonly held?: Digest;
  readonly wanted: Digest;
}

/**
 * What the input `if-exists` makes of a tag that is there and stands for another image. Moving tags are made to move, so it
 * never minds them.
 * @throws ActionError TAG_EXISTS
 */
export function decideExisting(tag: HeldTag, mode: 'overwrite' | 'skip' | 'fail'): Choice<boolean> {
  const { name, moving, held, wanted } = tag;
  if (held === undefined || held === wanted) return { value: true, because: 'nothing else stands under it' };
  if (moving || mode === 'overwrite') return { value: true, because: moving ? 'it moves' : 'if-exists: overwrite' };
  if (mode === 'skip') return { value: false, because: `it is ${shortened(held)} and if-exists is skip` };
  throw new ActionError({
    code: 'TAG_EXISTS',
    doing: `looking at ${name} before the push`,
    got: `it is there and stands for ${held}, while this run made ${wanted}`,
    hint: 'Nothing was pushed. Give the release another version, delete the tag in the registry, or set the input if-exists to overwrite or skip.',
  });
}

/** What an image says of the commit that it was made of. */
export interface BuiltImage {
  /** Empty where it says nothing. */
  readonly revision: string;
  /** RFC 3339; of the commit, where it is an image of ours. */
  readonly created: string;
}

/**
 * Whether a moving tag may be taken from the image that it stands for: never from one of a later commit, which a newer run
 * put there while this one was on its way. Git tells, as far as the clone goes; else the time of the commits does.
 */
export function decideMove(facts: {
  readonly own: BuiltImage;
  readonly held: BuiltImage;
  /** Whether our commit is an ancestor of its; absent: the clone does not have it. */
  readonly isAncestor: boolean | undefined;
  /** Somebody pressed a button, and means it. */
  readonly byHand: boolean;
}): Choice<boolean> {
  const { own, held, isAncestor, byHand } = facts;
  if (held.revision === '' || held.revision === own.revision) return { value: true, because: 'no other commit has it' };
  if (byHand) return { value: true, because: 'the run was started by hand' };
  const [ours, theirs] = [Date.parse(own.created), Date.parse(held.created)];
  // A run that knows no time of its commit, without git and payload, cannot be the older one for that.
  const isLater = isAncestor ?? (ours > 0 && theirs > ours);
  if (!isLater) return { value: true, because: 'it is an earlier commit’s' };
  const how =
    isAncestor === undefined
      ? `of ${new Date(theirs).toISOString()}, this one is of ${own.created}`
      : 'a descendant of this one';
  return { value: false, because: `it is ${commitOf(held)}’s, ${how}: a newer run moved it` };
}

const OCI = 'org.opencontainers.image';

/**
 * The version that labels or annotations say. Images of Ubuntu have Ubuntu's version in that label, and an
 * image that is built on one inherits it unless it has its own.
 */
export function versionIn(texts: Readonly<Record<string, string>> | undefined): string | undefined {
  const version = texts?.[`${OCI}.version`];
  const isUbuntus = texts?.[`${OCI}.ref.name`] === 'ubuntu' && /^\d\d\.(?:04|10)$/.test(version ?? '');
  return isUbuntus ? undefined : version;
}

/** Anybody may have written it. */
function commitOf({ revision }: BuiltImage): string {
  const start = revision.slice(0, 12);
  return `commit ${/^[0-9a-f]+$/.test(start) ? start : JSON.stringify(start)}`;
}

/** The decision that the versions of two images give for a tag that follows versions. */
interface VersionVerdict {
  /** `undefined`: the versions do not decide, and other facts of the images do. */
  readonly value: boolean | undefined;
  readonly because: string;
}

/**
 * Whether a tag that follows versions (`latest`, `1`, `1.2`) may be taken from the image that it names: never from one of a
 * higher version by SemVer's precedence, as when an older line gets a fix after a newer one was released.
 */
export function decideVersion({
  own,
  held,
}: {
  /** Of this run: a full version, or a part from the git tag (`v1.9`). */
  readonly own: string;
  /** The label `org.opencontainers.image.version` of the image; absent: there is none, or it cannot be read. */
  readonly held: string | undefined;
}): VersionVerdict {
  if (held === undefined || held === '') {
    return { value: undefined, because: 'the image it names says no version in a label' };
  }
  const shown = JSON.stringify(held.slice(0, 80));
  const [ours, theirs] = [readVersion(own), readVersion(held)];
  if (ours === undefined || theirs === undefined) {
    return { value: undefined, because: `the image it names says ${shown}, which is not a version of SemVer` };
  }
  const order = compareVersions(ours, theirs);
  if (order === undefined) return { value: undefined, because: `the image it names says ${shown}, not which patch` };
  if (order === 0) return { value: undefined, because: `it names an image of ${own} already` };
  if (order > 0) return { value: true, because: `${own} is higher than ${held.trim()}` };
  return { value: false, because: `it names ${held.trim()}, and ${own} is lower (latest-may-go-back: true moves it)` };
}

function shortened(digest: Digest): string {
  return digest.slice(0, 19);
}
