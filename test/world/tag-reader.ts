import { setTimeout as sleep } from 'node:timers/promises';
import { parseIndex, parseManifest } from '#oci/manifest.ts';
import { isIndexType } from '#oci/media-types.ts';
import { parseReference } from '#oci/reference.ts';
import type { RegistryClient } from '#oci/registry/client.ts';
import { registries } from './containerize.ts';

/** Another user of a registry, who looks at tags again and again. */
export interface TagReader extends AsyncDisposable {
  /** What was missing of what a tag stood for. */
  readonly incomplete: () => readonly string[];
  /** How often all tags were looked at. */
  readonly looks: () => number;
}

/** Checks until it is disposed that each existing tag points to a complete image. */
export function pollTags(images: string, tags: readonly string[]): TagReader {
  const { registry, repository } = parseReference(images);
  const client = registries(registry);
  const incomplete = new Set<string>();
  let looks = 0;
  let goesOn = true;
  const polling = (async () => {
    while (goesOn) {
      for (const tag of tags) for (const what of await missingOf(client, { repository, tag })) incomplete.add(what);
      looks += 1;
      await sleep(100);
    }
  })();
  return {
    incomplete: () => [...incomplete],
    looks: () => looks,
    async [Symbol.asyncDispose]() {
      goesOn = false;
      await polling;
    },
  };
}

async function missingOf(
  client: RegistryClient,
  { repository, tag }: { readonly repository: string; readonly tag: string },
): Promise<readonly string[]> {
  const held = await client.headManifest({ repository, reference: tag });
  if (held === undefined) return [];
  try {
    await readImage(client, { repository, reference: held.digest });
    return [];
  } catch (error) {
    return [`${tag}: ${error instanceof Error ? error.message : error}`];
  }
}

async function readImage(client: RegistryClient, at: { repository: string; reference: string }): Promise<void> {
  const { repository } = at;
  const { bytes, descriptor } = await client.getManifest(at);
  if (isIndexType(descriptor.mediaType)) {
    for (const { digest } of parseIndex(bytes, descriptor.mediaType).manifests) {
      await readImage(client, { repository, reference: digest });
    }
    return;
  }
  const { config, layers } = parseManifest(bytes, descriptor.mediaType);
  for (const { digest } of [config, ...layers]) {
    if (!(await client.headBlob({ repository, digest }))) throw new Error(`${digest} is missing`);
  }
}
