import type { Choice } from '#base/choice.ts';

/** The user that runs the build in the container. */
export interface FileOwner {
  readonly uid: number;
  readonly gid: number;
}

/**
 * Chooses the user of the build: the owner of the checkout, or the action's own user if that owner could not access the
 * action's files. For a rootless engine the action's user is uid 0.
 */
export function chooseOwner(facts: {
  readonly checkout: FileOwner;
  readonly self: FileOwner;
  readonly rootless: boolean;
}): Choice<FileOwner> {
  const { checkout, self, rootless } = facts;
  if (rootless)
    return {
      value: { uid: 0, gid: 0 },
      because: 'the engine is rootless, so root in the container is the user that runs the engine',
    };
  if (self.uid === 0 || self.uid === checkout.uid) {
    return { value: { uid: checkout.uid, gid: checkout.gid }, because: 'the checkout belongs to it' };
  }
  return { value: self, because: `only root could give files to the owner of the checkout, ${checkout.uid}` };
}

/** Returns `uid:gid`. */
export function describeOwner(owner: FileOwner): string {
  return `${owner.uid}:${owner.gid}`;
}
