import type { Context } from '#actions/context/context.ts';
import { actionVersion } from '#actions/runner/bundle-folder.ts';
import { ActionError, messageOf } from '#base/action-error.ts';
import { groupBy } from '#base/objects.ts';
import { choosePush } from '#images/plan/push-rule.ts';
import { mirrorOf } from '#oci/mirror.ts';
import { isLoopback } from '#oci/reference.ts';
import { putReferrers, sendArtifacts } from '#oci/registry/referrers.ts';
import type { GitEvent } from '#request/event/git-event.ts';
import { baseArtifact, baseDocuments } from '#sbom/base/base-documents.ts';
import type { BasePackages } from '#sbom/base/system-package.ts';
import { SBOM_FORMATS } from '#sbom/formats.ts';
import { basePackages } from './base-packages.ts';
import { type Queued, type QueuedBase, readQueued } from './queue-bases.ts';

/**
 * Attaches documents about the packages of their bases to the images that the main step noted in a folder. Each base is read
 * once. The event decides again whether anything is pushed.
 * @throws Error that says what failed, after all that can be attached is attached
 */
export async function attachBases(
  context: Context,
  { folder, event }: { readonly folder: string; readonly event: GitEvent },
): Promise<void> {
  const { inputs } = context;
  const { images: queued, keeps } = await readQueued(folder);
  const local = queued.every(({ registry }) => isLoopback(registry));
  if (inputs.sbom.mode === 'false' || !choosePush(inputs.push, { event, local }).value) return;
  const failures = new Map<string, string>();
  const attempt: Attempt = async (what, work) => {
    // A registry that has refused a document is not asked again.
    if (failures.has(what)) return;
    await work().catch((error: unknown) => {
      if (error instanceof ActionError && error.code === 'CANCELLED') throw error;
      failures.set(what, messageOf(error));
    });
  };
  for (const [digest, images] of groupBy(queued, ({ base }) => base.digest))
    await attempt(digest, () => attachBase(context, { images, event, keeps, attempt }));
  if (failures.size === 0) return;
  const all = [...new Set(failures.values())].join('; ');
  throw new Error(`${all}. The image itself is complete. Set \`sbom: false\` if it needs no documents.`);
}

/** Does some work, unless the same failed before. */
type Attempt = (what: string, work: () => Promise<void>) => Promise<void>;

/** Attaches the documents of one base. */
async function attachBase(
  context: Context,
  { images, event, keeps, attempt }: Queued & { readonly event: GitEvent; readonly attempt: Attempt },
): Promise<void> {
  const { runner, registries } = context;
  const [first] = images;
  if (first === undefined) return;
  const { base } = first;
  // The repository of the image has the base's layers, and this job may read it.
  const source = registries(first.registry).mountingFrom([]);
  const layers = base.layers.map((descriptor) => {
    return { descriptor, open: () => source.openBlob(first.repository, descriptor) };
  });
  const onRead = () => nameOwnDocuments(context, base);
  const cache = context.cacheFor(event);
  const found = await basePackages(context, { base: { digest: base.digest, layers }, cache, keeps, onRead });
  const name = `Base image ${base.registry}/${base.repository}@${base.digest}`;
  if (found.packages.length === 0) {
    runner.log.info(`${name}: no document about its packages, because ${found.because ?? 'it has none'}`);
    return;
  }
  const documents = baseDocuments({ ...base, ...found, tool: actionVersion() });
  let attached = 0;
  for (const { registry, repository, subject, listedBy } of images) {
    const artifacts = documents.map((document) => baseArtifact(document, subject));
    const place = { client: registries(registry).mountingFrom([]), repository, subject: subject.digest };
    await attempt(registry, async () => {
      await sendArtifacts(artifacts, { ...place, areNew: false });
      await putReferrers(artifacts, { ...place, listedBy });
      attached += 1;
    });
  }
  const to = attached === 1 ? 'the image' : `${attached} images`;
  runner.log.info(`${name}: ${describePackages(found)}, attached to ${to}`);
}

/** `92 packages of ubuntu 24.04 (deb)`. */
function describePackages({ packages, system, because }: BasePackages): string {
  const types = [...new Set(packages.map(({ type }) => type))].join(', ');
  const of = [system.id, system.versionId].filter((part) => part !== '').join(' ');
  const some = because === undefined ? '' : `; others are missing, because ${because}`;
  return `${packages.length} packages${of === '' ? '' : ` of ${of}`} (${types})${some}`;
}

/** Names the documents of its maker that a base has in its registry. What cannot be listed is not named. */
async function nameOwnDocuments(context: Context, base: QueuedBase): Promise<void> {
  if (base.place === 'local') return;
  const { registry, repository } = mirrorOf(base, context.inputs.mirrors);
  const place = { repository, digest: base.digest };
  const listed = await context
    .registries(registry)
    .getReferrers(place)
    .catch(() => undefined);
  const types: readonly string[] = SBOM_FORMATS.map(({ artifactType }) => artifactType);
  for (const { artifactType = '', digest } of listed ?? []) {
    if (types.includes(artifactType))
      context.runner.log.info(`Base image ${registry}/${repository}: its own SBOM is ${digest} (${artifactType})`);
  }
}
