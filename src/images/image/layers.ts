import { ActionError } from '#base/action-error.ts';
import { runsOn } from '#dotnet/rid.ts';
import { describePlatform, describeSystemOf, type Platform } from '#oci/platform.ts';
import type { Publication, PublishedApp, PublishedLayer } from '#publication/publication.ts';

/**
 * The layers of an app that an image for `platform` needs: those of its system, without those of `runtimes/<rid>` that
 * cannot run there.
 * @throws ActionError PLATFORM_MISSING where no layers were made for the system: only MSBuild knew that it is wanted
 */
export function layersFor(
  publication: Publication,
  wanted: { readonly app: PublishedApp; readonly platform: Platform },
): readonly PublishedLayer[] {
  const { app, platform } = wanted;
  const own = app.layers
    .map((index) => publication.layers[index])
    .filter((layer) => layer !== undefined)
    .filter(({ system = 'linux' }) => system === describeSystemOf(platform));
  if (own.length > 0) return own.filter(({ rid }) => rid === undefined || runsOn(rid, platform));
  throw new ActionError({
    code: 'PLATFORM_MISSING',
    doing: `making the image of ${app.name} for ${describePlatform(platform)}`,
    got: `no layers of ${describeSystemOf(platform)} were made`,
    hint: 'Name the base image in the input base-image, or its system in os: an expression of the project comes too late.',
  });
}
