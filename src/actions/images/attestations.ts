import type { Context } from '#actions/context/context.ts';
import type { Request } from '#actions/plan/read.ts';
import { once } from '#base/once.ts';
import type { DeliveryPlan } from '#images/plan/delivery-plan.ts';
import { attestationKey } from '#provenance/attestation.ts';
import { typesOf } from '#provenance/predicates.ts';
import type { DocumentSource } from './document-source.ts';
import type { Sboms } from './sboms.ts';

/**
 * Returns what attests the images of a run: the provenance of each image and index, and with an identity of the job also
 * each SBOM, signed. Returns `undefined` if nothing is attested. What signs is loaded only where something is missing.
 */
export function openAttestations(
  context: Context,
  parts: {
    readonly request: Request;
    readonly delivery: Pick<DeliveryPlan, 'attest' | 'sbom'>;
    readonly sboms: Pick<Sboms, 'documents'>;
  },
): DocumentSource | undefined {
  const { attest, sbom } = parts.delivery;
  if (attest.value === 'none') return undefined;
  const signed = attest.value === 'signed';
  let isOpen = false;
  const open = once(async () => {
    isOpen = true;
    const { openMaker } = await import('./make-attestations.ts');
    return openMaker(context, { ...parts, signed });
  });
  return {
    what: 'the attestations',
    instead: 'The image itself is complete. Set `attest: false` if it needs none.',
    isRequired: context.inputs.attest.mode === 'true',
    isLocal: false,
    wanted: ({ index, isMade }) => {
      // The provenance of an earlier image is that of the run that made it.
      if (!isMade) return [];
      const types = typesOf({ signed, hasSbom: sbom.value && index !== undefined });
      return types.map((type) => attestationKey({ type, signed }));
    },
    make: async (place, keys) => await (await open()).make(place, keys),
    finish: async () => {
      if (isOpen) await (await open()).finish();
    },
  };
}
