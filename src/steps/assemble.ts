import { assembleImage } from '#image/assemble.ts';
import { layersFor } from '#image/layers.ts';
import type { BaseImage, Image } from '#oci/image.ts';
import type { DeliveryPlan } from '#plan/delivery-plan.ts';
import { createdOf, makeLabels } from '#plan/labels.ts';
import { openLayer } from '#publication/store.ts';
import { pullBase } from '#registry/pull-base.ts';
import { describeImage } from '#report/delivered.ts';
import type { World } from '#world.ts';
import type { Published } from './publish.ts';
import type { Request } from './read.ts';

export interface Assembled {
  readonly base: BaseImage;
  readonly image: Image;
}

/** Reads the base's manifest and config, never its layers, and puts ours on top. */
export async function assemble(
  world: World,
  parts: { readonly request: Request; readonly published: Published; readonly delivery: DeliveryPlan },
): Promise<Assembled> {
  const { request, published, delivery } = parts;
  const { app, publication, folder } = published;
  const reference = delivery.base.value;
  const platform = delivery.platform.value;
  const base = await pullBase(world.registries, { reference, platform, mirrors: world.inputs.mirrors });
  const layers = layersFor(publication, { app, platform }).map((layer) => openLayer(folder, layer));
  const labels = makeLabels({ input: world.inputs.labels, app, event: request.event, baseName: reference, base });
  const image = assembleImage({ base, app, layers, labels, created: createdOf(request.event) });
  world.runner.log.info(describeImage(image));
  return { base, image };
}
