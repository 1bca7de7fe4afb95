import type { Choice } from '#base/choice.ts';
import type { ImageFormat } from '#oci/media-types.ts';
import type { GitEvent } from '#request/event/git-event.ts';
import type { AttestInput } from '#request/inputs/documents.ts';

/** How images are attested in their registry. */
export type Attesting = 'signed' | 'unsigned' | 'none';

/** For people. */
export const ATTESTED = {
  signed: 'attached and signed',
  unsigned: 'attached, not signed',
  none: 'not attached',
} as const;

/** Decides whether images get their provenance, and whether it is signed. */
export function chooseAttest(
  { mode }: AttestInput,
  facts: {
    readonly push: boolean;
    readonly format: ImageFormat;
    readonly event: Pick<GitEvent, 'ref'>;
    /** Whether the job can prove its identity. */
    readonly identity: boolean;
  },
): Choice<Attesting> {
  const none = (because: string): Choice<Attesting> => ({ value: 'none', because });
  if (mode === 'false') return { value: 'none', because: 'input attest', from: 'input attest' };
  if (!facts.push) return none('nothing is pushed');
  if (facts.event.ref.kind === 'pull-request') return none('pull requests are not attested');
  if (mode === 'auto' && facts.format === 'docker') {
    return none("registries that need Docker's format may not accept it; attest: true overrides");
  }
  if (facts.identity) return { value: 'signed', because: 'the job has `id-token: write`' };
  if (mode === 'auto') return none('the job has no `id-token: write`');
  return { value: 'unsigned', because: 'input attest; the job has no `id-token: write`', from: 'input attest' };
}
