import type { Context } from '#actions/context/context.ts';
import type { Choice } from '#base/choice.ts';
import type { FoundImages, OpenImage } from '#dotnet/found-images.ts';
import { mirrorOf } from '#oci/mirror.ts';
import type { Reference } from '#oci/reference.ts';
import type { TagState } from '#oci/registry/tags.ts';

type TagWorld = Pick<Context, 'inputs' | 'tagState'>;

/**
 * Finds the tags of versions that the catalogue has only as previews, or does not have. The version itself is used if
 * an image has such a tag; the registry is asked for preview tags only if not.
 */
export async function findVersions(context: TagWorld, images: readonly OpenImage[]): Promise<FoundImages['versions']> {
  const names = [...new Set(images.map(({ version }) => version))];
  const found = await Promise.all(
    names.map(async (version) => {
      const own = images.filter((image) => image.version === version);
      return [version, await findVersion(context, { version, images: own })] as const;
    }),
  );
  return Object.fromEntries(found);
}

async function findVersion(
  context: TagWorld,
  { version, images }: { readonly version: string; readonly images: readonly OpenImage[] },
): Promise<Choice<string>> {
  const preview = `${version}-preview`;
  const released = await askAll(
    context,
    images.map((image) => image.released),
  );
  if (released.includes('found')) return { value: version, because: `${version} was found in the registry` };
  if (!released.includes('absent')) {
    return { value: version, because: `the registry did not report whether it has ${version} or only ${preview}` };
  }
  const previews = await askAll(
    context,
    images.filter((_, index) => released[index] === 'absent').map((image) => image.preview),
  );
  if (previews.includes('found')) {
    return { value: preview, because: `${preview} was found in the registry, but not ${version} yet` };
  }
  return { value: version, because: `neither ${version} nor ${preview} was found in the registry` };
}

async function askAll(context: TagWorld, references: readonly Reference[]): Promise<readonly TagState['kind'][]> {
  const states = references.map((reference) => context.tagState(mirrorOf(reference, context.inputs.mirrors)));
  return (await Promise.all(states)).map(({ kind }) => kind);
}
