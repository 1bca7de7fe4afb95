import type { BuildImage, ShareImage } from '#publish/container/publish-context.ts';

/** Images that the builds of a step prepare once for all; they go when it is disposed of. */
export interface SharedImages extends AsyncDisposable {
  readonly share: ShareImage;
}

export function openSharedImages(): SharedImages {
  const made = new Map<string, Promise<BuildImage>>();
  return {
    share: async (key, make) => {
      const image = made.get(key) ?? make();
      made.set(key, image);
      return { id: (await image).id, [Symbol.asyncDispose]: async () => undefined };
    },
    [Symbol.asyncDispose]: async () => {
      for (const image of made.values()) await (await image.catch(() => undefined))?.[Symbol.asyncDispose]();
    },
  };
}
