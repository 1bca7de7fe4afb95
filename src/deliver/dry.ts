import type { Deliver } from './deliver.ts';

/** Stands where `planned` would: says what would go where, and sends nothing. */
export function dryRun(planned: { readonly target: string; readonly tags: readonly string[] }): Deliver {
  const { target, tags } = planned;
  return {
    target,
    deliver: async (image) => {
      const { digest } = image.manifest.descriptor;
      return { target, digest, tags, blobs: [], bytesSent: 0, because: 'nothing is sent in a dry run' };
    },
  };
}
