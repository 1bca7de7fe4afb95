import type { Choice } from '#base/choice.ts';

/** Who runs the build inside the container. */
export interface FileOwner {
  readonly uid: number;
  readonly gid: number;
}

/**
 * The build runs as the owner of the checkout, as if it ran there; where our own files would then be closed to it, as
 * ourselves. To a rootless engine our user is uid 0.
 */
export function chooseOwner(facts: {
  readonly checkout: FileOwner;
  readonly self: FileOwner;
  readonly rootless: boolean;
}): Choice<FileOwner> {
  const { checkout, self, rootless } = facts;
  if (rootless)
    return { value: { uid: 0, gid: 0 }, because: 'the engine is rootless: its root is the user it runs as' };
  if (self.uid === 0 || self.uid === checkout.uid) {
    return { value: { uid: checkout.uid, gid: checkout.gid }, because: 'the checkout belongs to it' };
  }
  return { value: self, because: `only root could give files to the checkout's owner, ${checkout.uid}` };
}

/** `uid:gid`. */
export function describeOwner(owner: FileOwner): string {
  return `${owner.uid}:${owner.gid}`;
}
