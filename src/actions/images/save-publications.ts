import type { Context } from '#actions/context/context.ts';
import type { Request } from '#actions/plan/read.ts';
import type { PublishedProject } from '#actions/publish/projects.ts';
import { savePublication } from '#actions/publish/save-publication.ts';
import type { PublicationIndex } from '#reuse/publication-index.ts';
import type { AssembledSet } from './assemble.ts';
import { foldersRead } from './base-folders.ts';
import type { Attached } from './documents.ts';
import type { Verified } from './verify.ts';

/** Queues what this run learned about every project to be saved at the end of the step. */
export async function savePublications(
  context: Context,
  learned: {
    readonly request: Request;
    readonly published: readonly PublishedProject[];
    readonly pushed: boolean;
    readonly assembled: readonly AssembledSet[];
    readonly verified: Verified;
    readonly attached: readonly Attached[];
  },
): Promise<void> {
  const { request, published, pushed, assembled, verified, attached } = learned;
  const said = new Set<string>();
  for (const project of published) {
    const sets = assembled.filter(({ from }) => from === project);
    const names = pushed ? (sets[0]?.names ?? []) : [];
    await savePublication(context, {
      ...project,
      request,
      said,
      origins: names.map(({ registry, repository }) => ({ registry, repository })),
      bases: sets.flatMap(({ members }) => members.map(({ base }) => base)),
      systems: verified.systems,
      sboms: documentsOf(sets, attached),
      folders: foldersRead(sets.flatMap(({ members }) => members)),
    });
  }
}

/** Returns the documents of a project's images, for the index. */
function documentsOf(sets: readonly AssembledSet[], attached: readonly Attached[]): PublicationIndex['sboms'] {
  const manifests = sets.flatMap(({ set }) => [set.top, ...set.images.map(({ manifest }) => manifest)]);
  const own = new Set(manifests.map(({ descriptor }) => descriptor.digest));
  const ofProject = attached.filter(({ image }) => own.has(image));
  return Object.fromEntries(ofProject.map(({ name, image, documents }) => [`${name}@${image}`, documents]));
}
