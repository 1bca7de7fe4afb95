import type { Context } from '#actions/context/context.ts';
import { onceEach } from '#base/once.ts';
import type { DeliveryPlan } from '#images/plan/delivery-plan.ts';
import type { SbomDocument } from '#sbom/documents.ts';
import { formatsFor } from '#sbom/formats.ts';
import type { AssembledSet } from './assemble.ts';
import type { DocumentSource } from './document-source.ts';
import type { ImageOfSet } from './make-sboms.ts';

/** The SBOMs of a run. */
export interface Sboms {
  /** Absent: they are not attached. */
  readonly source?: DocumentSource;
  /** Returns the SBOM of an image in each format. */
  readonly documents: (image: ImageOfSet) => Promise<readonly SbomDocument[]>;
  /** Writes the documents as files, if the input asks for it. */
  write(sets: readonly AssembledSet[]): Promise<void>;
}

/**
 * Makes the SBOMs of images, each once. A run that changes nothing makes none, and does not even load the code for it.
 */
export function openSboms(context: Context, delivery: Pick<DeliveryPlan, 'sbom'>): Sboms {
  const { folder, mode } = context.inputs.sbom;
  const documents = onceEach(
    async (image: ImageOfSet) => (await import('./make-sboms.ts')).makeSbom(context, image),
    ({ from, index }) => from.set.images[index]?.manifest.descriptor.digest ?? '',
  );
  const source: DocumentSource = {
    what: 'the SBOM',
    instead: 'The image itself is complete. Set `sbom: false` if it needs none.',
    isRequired: mode === 'true',
    isLocal: true,
    wanted: ({ from, index }) =>
      index === undefined ? [] : formatsFor(from.members[index]?.app ?? {}).map(({ artifactType }) => artifactType),
    make: async ({ from, index }, keys) => {
      const made = index === undefined ? [] : await documents({ from, index });
      return made.filter(({ artifactType }) => keys.includes(artifactType)).map(({ artifact }) => artifact);
    },
  };
  return {
    ...(delivery.sbom.value ? { source } : {}),
    documents,
    write: async (sets) => {
      if (folder === undefined || mode === 'false') return;
      const { writeSboms } = await import('./make-sboms.ts');
      await writeSboms(context, { folder, sets, documents });
    },
  };
}
