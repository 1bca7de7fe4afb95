import { ActionError } from '#base/action-error.ts';
import type { Choice } from '#base/choice.ts';
import type { Digest } from '#oci/digest.ts';
import { compareVersions, readVersion } from '#request/tags/version-order.ts';

/** A tag in a repository, and what it points to there. */
interface HeldTag {
  /** With registry, repository and tag. */
  readonly name: string;
  /** Whether it is a floating tag, which will point to another image later. */
  readonly moving: boolean;
  /** Absent: the tag does not exist yet. */
  readonly held?: Digest;
  readonly wanted: Digest;
}

/**
 * Applies the input `if-exists` to a tag that exists and points to another image. Floating tags are made to change,
 * so it does not apply to them.
 * @throws ActionError TAG_EXISTS
 */
export function decideExisting(tag: HeldTag, mode: 'overwrite' | 'skip' | 'fail'): Choice<boolean> {
  const { name, moving, held, wanted } = tag;
  if (held === undefined || held === wanted) return { value: true, because: 'it points to no other image' };
  if (moving || mode === 'overwrite')
    return { value: true, because: moving ? 'it is a floating tag' : 'if-exists: overwrite' };
  if (mode === 'skip') return { value: false, because: `it points to ${shortened(held)} and if-exists is skip` };
  throw new ActionError({
    code: 'TAG_EXISTS',
    doing: `checking ${name} before the push`,
    got: `it exists and points to ${held}, while this run made ${wanted}`,
    hint: 'Nothing was pushed. Give the release another version, delete the tag in the registry, or set the input if-exists to overwrite or skip.',
  });
}

/** What an image states about the commit that it was made from. */
export interface BuiltImage {
  /** Empty if it does not state one. */
  readonly revision: string;
  /** RFC 3339; the time of the commit, if this action made the image. */
  readonly created: string;
}

/**
 * Decides whether a floating tag may be taken from the image that it points to: never from one of a later commit,
 * which a newer run pushed while this one was running. Git decides if the clone has both commits, otherwise the
 * commit times.
 */
export function decideMove(facts: {
  readonly own: BuiltImage;
  readonly held: BuiltImage;
  /** Whether this run's commit is an ancestor of the image's; absent: the clone does not have that commit. */
  readonly isAncestor: boolean | undefined;
  /** The run was started by hand, so it is intended. */
  readonly byHand: boolean;
}): Choice<boolean> {
  const { own, held, isAncestor, byHand } = facts;
  if (held.revision === '' || held.revision === own.revision) return { value: true, because: 'no other commit has it' };
  if (byHand) return { value: true, because: 'the run was started by hand' };
  const [ownTime, heldTime] = [Date.parse(own.created), Date.parse(held.created)];
  // A run without git and payload does not know the time of its commit. That alone must not make it the older one.
  const isLater = isAncestor ?? (ownTime > 0 && heldTime > ownTime);
  if (!isLater) return { value: true, because: 'it is from an earlier commit' };
  const how =
    isAncestor === undefined
      ? `of ${new Date(heldTime).toISOString()}, this one is of ${own.created}`
      : 'a descendant of this one';
  return { value: false, because: `it is from ${commitOf(held)}, ${how}: a newer run moved it` };
}

const OCI = 'org.opencontainers.image';

/**
 * Returns the version in labels or annotations. Images of Ubuntu have Ubuntu's version in that label, and an image
 * built on one inherits it unless it has its own.
 */
export function versionIn(texts: Readonly<Record<string, string>> | undefined): string | undefined {
  const version = texts?.[`${OCI}.version`];
  const isUbuntus = texts?.[`${OCI}.ref.name`] === 'ubuntu' && /^\d\d\.(?:04|10)$/.test(version ?? '');
  return isUbuntus ? undefined : version;
}

/** The text is quoted because any program may have written it. */
function commitOf({ revision }: BuiltImage): string {
  const start = revision.slice(0, 12);
  return `commit ${/^[0-9a-f]+$/.test(start) ? start : JSON.stringify(start)}`;
}

/** The decision that the versions of two images give for a floating tag. */
interface VersionVerdict {
  /** `undefined`: the versions do not decide, and other facts of the images do. */
  readonly value: boolean | undefined;
  readonly because: string;
}

/**
 * Decides whether a floating tag (`latest`, `1`, `1.2`) may be taken from the image that it points to: never from one
 * with a higher version by SemVer's precedence, for example if an older line gets a fix after a newer line was
 * released.
 */
export function decideVersion({
  own,
  held,
}: {
  /** Of this run: a full version, or a part from the git tag (`v1.9`). */
  readonly own: string;
  /** The label `org.opencontainers.image.version` of the image; absent: it does not exist, or cannot be read. */
  readonly held: string | undefined;
}): VersionVerdict {
  if (held === undefined || held === '') {
    return { value: undefined, because: 'the image that it names has no version label' };
  }
  const shown = JSON.stringify(held.slice(0, 80));
  const [ownVersion, heldVersion] = [readVersion(own), readVersion(held)];
  if (ownVersion === undefined || heldVersion === undefined) {
    return { value: undefined, because: `the image that it names has the version ${shown}, which is not valid SemVer` };
  }
  const order = compareVersions(ownVersion, heldVersion);
  if (order === undefined)
    return { value: undefined, because: `the image that it names has the version ${shown}, without a patch number` };
  if (order === 0) return { value: undefined, because: `it already names an image of ${own}` };
  if (order > 0) return { value: true, because: `${own} is higher than ${held.trim()}` };
  return { value: false, because: `it names ${held.trim()}, and ${own} is lower (latest-may-go-back: true moves it)` };
}

function shortened(digest: Digest): string {
  return digest.slice(0, 19);
}
