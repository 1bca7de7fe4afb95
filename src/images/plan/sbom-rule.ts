import type { Choice } from '#base/choice.ts';
import type { ImageFormat } from '#oci/media-types.ts';
import type { SbomInput } from '#request/inputs/documents.ts';

/** Decides whether the SBOM of each image is attached to it in its registry. */
export function chooseSbom(
  { mode }: SbomInput,
  { push, format }: { readonly push: boolean; readonly format: ImageFormat },
): Choice<boolean> {
  if (mode === 'false') return { value: false, because: 'input sbom', from: 'input sbom' };
  if (!push) return { value: false, because: 'nothing is pushed' };
  if (mode === 'true') return { value: true, because: 'input sbom', from: 'input sbom' };
  if (format === 'docker') {
    return { value: false, because: "registries that need Docker's format may not accept it; sbom: true overrides" };
  }
  return { value: true, because: 'images are pushed' };
}
