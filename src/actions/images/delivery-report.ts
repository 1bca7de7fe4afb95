import { join } from 'node:path';
import type { Runner } from '#actions/runner/runner.ts';
import { messageOf } from '#base/action-error.ts';
import type { Delivered } from '#images/deliver/deliver.ts';
import type { ResolvedTags } from '#images/deliver/resolve-tags.ts';
import type { Digest } from '#oci/digest.ts';
import type { NamedSet, TaggedSet } from '#oci/image.ts';
import { describeReference } from '#oci/reference.ts';

/** The subject of an attestation: a repository that holds a set, and the tag to get it by. */
interface DeliveredSubject {
  readonly name: string;
  readonly digest: Digest;
  /** Empty if it has only a digest. */
  readonly tag: string;
}

/** Returns each repository that holds a set. */
export function subjectsOf({ pushes }: Pick<ResolvedTags<NamedSet>, 'pushes'>): readonly DeliveredSubject[] {
  return pushes.flatMap(({ client, repository, sets }) =>
    sets.map(({ set, tags }) => {
      return { name: `${client.registry}/${repository}`, digest: set.top.descriptor.digest, tag: tags[0] ?? '' };
    }),
  );
}

export function recordArtifacts(runner: Runner, subjects: readonly DeliveredSubject[]): void {
  for (const { name, tag, digest } of subjects)
    runner.recordArtifact(`oci://${name}${tag === '' ? '' : `:${tag}`}@${digest}`);
}

/** Returns the references of a set that were written. A tag that was left to another image is not one of them. */
export function pushedReferences(
  { set, tags, names = [] }: TaggedSet & Partial<Pick<NamedSet, 'names'>>,
  {
    settled,
    delivered,
  }: { readonly settled: Pick<ResolvedTags<NamedSet>, 'pushes' | 'kept'>; readonly delivered: readonly Delivered[] },
): readonly string[] {
  const { length } = settled.pushes;
  if (length === 0 && settled.kept.length === 0) {
    const rulings = delivered.flatMap((each) => each.rulings ?? []);
    const left = new Set(rulings.flatMap(({ name, value }) => (value ? [] : [name])));
    return tags.filter(
      (tag) => names.length === 0 || !names.every((name) => left.has(describeReference({ ...name, tag }))),
    );
  }
  const pushed = delivered.slice(delivered.length - length).flatMap((each) => each.sets);
  return pushed.find(({ digest }) => digest === set.top.descriptor.digest)?.tags ?? [];
}

/**
 * Turns a failure into a warning: the images are delivered already, and a report that cannot be written does not undo
 * that.
 */
export async function warnOnFailure(
  { runner }: { readonly runner: Runner },
  { doing, work }: { readonly doing: string; readonly work: () => Promise<void> },
): Promise<void> {
  await work().catch((error: unknown) => runner.log.warning(`${doing}: ${messageOf(error)}`));
}

/** Returns the folder of a run's report files. */
export function reportsFolder(results: string, sets: readonly TaggedSet[]): string {
  return join(results, 'reports', (sets[0]?.set.top.descriptor.digest ?? '').slice('sha256:'.length, 19));
}
