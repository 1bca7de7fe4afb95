import { expect, test } from 'vitest';
import { type Artifact, makeArtifact } from '#oci/artifact.ts';
import { encodeJson } from '#oci/blob.ts';
import { hexOf } from '#oci/digest.ts';
import type { Image } from '#oci/image.ts';
import { type ImageIndex, parseIndex } from '#oci/manifest.ts';
import { MEDIA } from '#oci/media-types.ts';
import { listReferrers, putReferrers, sendArtifacts } from '#oci/registry/referrers.ts';
import { makeImage, makeLayer } from '../../world/images.ts';
import { worldRegistries } from '../../world/registries.ts';
import { type RegistryOptions, startRegistry, type TestRegistry } from '../../world/registry.ts';

const repository = 'o/app';

/** An image in a registry, and two documents about it. */
async function world(options: RegistryOptions = {}) {
  const registry = await startRegistry(options);
  const image = makeImage([await makeLayer({ files: { a: 'a' } })]);
  await registry.putImage(image, { repository, tag: '1' });
  const client = worldRegistries().registries(registry.host);
  const place = { client, repository, subject: image.manifest.descriptor.digest };
  return {
    registry,
    image,
    place,
    artifacts: [artifactOf(image, 'application/a'), artifactOf(image, 'application/b')],
  };
}

async function pushReferrers(artifacts: readonly Artifact[], place: Parameters<typeof putReferrers>[1]): Promise<void> {
  await sendArtifacts(artifacts, place);
  await putReferrers(artifacts, place);
}

function artifactOf(image: Image, artifactType: string) {
  const subject = image.manifest.descriptor;
  const about = { subject, artifactType, file: 'a.json', kind: 'test', created: '2026-01-01T00:00:00Z' };
  return makeArtifact({ ...about, document: Buffer.from(artifactType) });
}

const puts = ({ requests }: TestRegistry) =>
  requests.filter(({ method, path }) => method === 'PUT' && path.includes('/manifests/')).map(({ path }) => path);

test('artifacts are listed by the registry, with their types and annotations', async () => {
  const { registry, place, artifacts } = await world();
  await using _ = registry;
  expect(await listReferrers(place)).toEqual({ listedBy: 'registry', descriptors: [] });
  await pushReferrers(artifacts, { ...place, listedBy: 'registry' });
  const { descriptors } = await listReferrers(place);
  expect(descriptors.map(({ artifactType }) => artifactType).sort()).toEqual(['application/a', 'application/b']);
  expect(descriptors[0]?.annotations).toMatchObject({ 'io.github.containerize-dotnet.document': 'test' });
  expect(registry.store.tagsOf(repository)).toEqual(['1']);
});

test('without a list of the registry, the tag of the image lists them', async () => {
  const { registry, image, place, artifacts } = await world({ referrers: false });
  await using _ = registry;
  expect(await listReferrers(place)).toEqual({ listedBy: 'tag', descriptors: [] });
  await pushReferrers(artifacts, { ...place, listedBy: 'tag' });
  const tag = `sha256-${hexOf(image.manifest.descriptor.digest)}`;
  expect(registry.store.tagsOf(repository)).toEqual(['1', tag]);
  const { descriptors } = await listReferrers(place);
  expect(descriptors.map(({ digest }) => digest)).toEqual(artifacts.map(({ manifest }) => manifest.descriptor.digest));
});

test('what others put under the tag stays, and pushing again adds nothing', async () => {
  const { registry, image, place, artifacts } = await world({ referrers: false });
  await using _ = registry;
  const tag = `sha256-${hexOf(image.manifest.descriptor.digest)}`;
  const other = { ...image.manifest.descriptor, artifactType: 'application/other', annotations: { own: 'yes' } };
  const index = { schemaVersion: 2, mediaType: MEDIA.ociIndex, manifests: [other] } as const;
  await place.client.putManifest({ repository, reference: tag }, encodeJson<ImageIndex>(MEDIA.ociIndex, index));
  await pushReferrers(artifacts, { ...place, listedBy: 'tag' });
  await pushReferrers(artifacts, { ...place, listedBy: 'tag' });
  const { manifests } = parseIndex(registry.store.manifest(repository, tag).bytes, MEDIA.ociIndex);
  expect(manifests).toHaveLength(3);
  expect(manifests[0]).toEqual(other);
});

test('a registry that names the subject but has no list gets the tag', async () => {
  const { registry, place, artifacts } = await world();
  await using _ = registry;
  registry.fault({ kind: 'status', status: 404, path: /referrers/, times: 2 });
  const { listedBy } = await listReferrers(place);
  expect(listedBy).toBe('tag');
  await pushReferrers(artifacts, { ...place, listedBy });
  expect(puts(registry).at(-1)).toContain('/manifests/sha256-');
});

test('a registry that refuses the artifact is an error, and has no list of it', async () => {
  const { registry, place, artifacts } = await world();
  await using _ = registry;
  registry.fault({ kind: 'status', status: 400, method: 'PUT', path: /manifests/, times: 2 });
  await expect(pushReferrers(artifacts, { ...place, listedBy: 'tag' })).rejects.toMatchObject({
    code: 'REGISTRY_FAILED',
  });
  expect(registry.store.tagsOf(repository)).toEqual(['1']);
});

test('a list that is not an index is an error', async () => {
  const { registry, place } = await world();
  await using _ = registry;
  const headers = { 'content-type': MEDIA.ociIndex };
  registry.fault({ kind: 'status', status: 200, headers, body: '{"manifests":1}', path: /referrers/ });
  await expect(listReferrers(place)).rejects.toMatchObject({ code: 'IMAGE_INVALID' });
});
