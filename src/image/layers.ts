import { runsOn } from '#dotnet/rid.ts';
import { type Platform, systemOf } from '#oci/platform.ts';
import type { Publication, PublishedApp, PublishedLayer } from '#publication/publication.ts';

/**
 * The layers of an app that an image for `platform` needs: those of its system, without those of `runtimes/<rid>` that
 * cannot run there.
 */
export function layersFor(
  publication: Publication,
  wanted: { readonly app: PublishedApp; readonly platform: Platform },
): readonly PublishedLayer[] {
  return wanted.app.layers
    .map((index) => publication.layers[index])
    .filter((layer) => layer !== undefined)
    .filter(({ system = 'linux' }) => system === systemOf(wanted.platform))
    .filter(({ rid }) => rid === undefined || runsOn(rid, wanted.platform));
}
